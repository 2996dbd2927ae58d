import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import type { ToMend } from '#web/pages/pack/mending.ts'

interface Props {
  readonly found: readonly ToMend[]
}

/** What does not agree in the reports, each with where it stands and the way to put it right. */
export const Disagreeing = ({ found }: Props) => (
  <>
    <h2 class="govuk-heading-m">What does not agree</h2>
    <p class="govuk-body">
      {found.length === 0
        ? 'What is written in the reports agrees with the scorecard, and the reports with one another.'
        : 'What is written in the reports is held against the scorecard, and the reports against one another. Put right what is wrong before you make the pack. It can be made all the same.'}
    </p>
    {found.length > 0 && (
      <Table
        caption="What was found, and where it is put right"
        captionSize="s"
        compact
        stacks
        firstCellIsHeader
        scrollLabel="What does not agree"
        head={['What', 'Where it stands', 'Write in its place']}
        rows={found.map(({ kind, says, field, mends }) => [
          <>
            <span class="govuk-!-font-weight-regular">{says}</span>
            {MAY_BE_RIGHT.has(kind) && (
              <>
                {' '}
                <Tag colour="grey">May be right</Tag>
              </>
            )}
          </>,
          mends.map(({ href, says: where }) => (
            <a class="govuk-link waymark-block" href={href}>
              {where}
            </a>
          )),
          field === undefined ? '' : <code>{field}</code>,
        ])}
      />
    )}
  </>
)

/** What is worth a look, and may be so. */
const MAY_BE_RIGHT: ReadonlySet<ToMend['kind']> = new Set(['far apart', 'leap'])
