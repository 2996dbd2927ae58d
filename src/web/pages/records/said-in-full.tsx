import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Value } from '#web/pages/attachments/value.tsx'
import type { FieldInWords } from '#web/pages/child/records.ts'
import { Quotation } from '#web/quotation.tsx'

interface Props {
  readonly fields: readonly FieldInWords[]
  /** True for a record that no longer stands. */
  readonly isGone?: boolean
}

/** Everything that a record says: what the child or young person said first, as they said it. */
export const SaidInFull = ({ fields, isGone = false }: Props) => (
  <div class={isGone ? 'waymark-record waymark-gone' : 'waymark-record'}>
    {fields
      .filter(({ isOwnWords }) => isOwnWords)
      .map(({ title, value }) => (
        <Quotation says={value} about={title} />
      ))}
    <SummaryList
      rows={fields
        .filter(({ isOwnWords }) => !isOwnWords)
        .map(field => ({ key: field.title, value: { text: <Value of={field} />, classes: 'waymark-as-typed' } }))}
    />
  </div>
)
