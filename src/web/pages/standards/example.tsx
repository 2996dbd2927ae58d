import type { CodeSet } from '#core/codes/code-set.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { StandardExample } from '#core/standards/standard.ts'
import { upperFirst } from '#core/wording.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { ExampleRecords } from '#web/pages/definitions/worked-example.tsx'

interface Props {
  readonly example: StandardExample
  readonly recordTypes: readonly AnyRecordType[]
  readonly codes: readonly CodeSet[]
}

/** A worked example of a standard: the records, and what was due for each child. */
export const StandardExampleView = ({ example, recordTypes, codes }: Props) => (
  <section class="waymark-example">
    <h3 class="govuk-heading-s">{upperFirst(example.name)}</h3>
    <ExampleRecords example={example} recordTypes={recordTypes} codes={codes} />
    {example.from !== undefined && (
      <p class="govuk-body">Switched on by the council from {dateInWords(example.from)}.</p>
    )}
    <p class="govuk-body">As at {dateInWords(example.asAt)}:</p>
    <ul class="govuk-list govuk-list--bullet">
      {Object.entries(example.due).map(([child, due]) => (
        <li>
          {child}: {due.length === 0 ? 'nothing was due' : due.map(datesInWords).join('; then ')}
        </li>
      ))}
    </ul>
  </section>
)

const datesInWords = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\d/g, date => dateInWords(date)).replaceAll(/(met|met late|lapsed) (\d)/g, '$1 on $2')
