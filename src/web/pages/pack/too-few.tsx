import type { Month } from '#core/dates.ts'
import type { TooFew } from '#core/public-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import { wordsAddress } from './addresses.ts'

interface Props {
  readonly found: readonly TooFew[]
  readonly month: Month
}

/** What officers typed that is too few to be published, each with the way to settle it; nothing where there is none. */
export const TooFewTyped = ({ found, month }: Props) =>
  found.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">To settle before the public version</h2>
      <p class="govuk-body">
        These words say a number of children from 1 to 5, or one that is suppressed. Panel members read “[suppressed]”
        in its place, and a pack for the public is not made until each is said without the number.
      </p>
      <Table
        caption="Where a number is too small to be published"
        captionSize="s"
        compact
        stacks
        firstCellIsHeader
        scrollLabel="To settle before the public version"
        head={['Where it stands', 'Number', 'What it says']}
        rows={found.map(its => [
          <a class="govuk-link" href={addressOf(its, month)}>
            {its.where}
          </a>,
          its.typed,
          its.within,
        ])}
      />
    </>
  )

const addressOf = ({ section, about }: TooFew, month: Month): string =>
  section ? wordsAddress(section.report, month, section.id) : commentaryAddress(month, about)
