import type { Closing as Projected } from '#web/caseload.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'

/** How the month will close for each figure that rests on standards, and what would bring it to its target. */
export function Closing({ projections }: { readonly projections: readonly Projected[] }): Content {
  const [first] = projections
  if (first === undefined) return undefined
  return (
    <Table
      caption={`If nothing else is recorded, ${monthInWords(first.month)} will close at`}
      captionSize="m"
      compact
      firstCellIsHeader
      scrollLabel="How the month will close"
      head={[
        'Figure',
        { text: 'Closes at', format: 'numeric' },
        { text: 'Made of', classes: 'waymark-gives-way' },
        { text: 'Target', format: 'numeric', classes: 'waymark-gives-way' },
        'What would make it',
      ]}
      rows={[...projections].sort(byDistance).map(one => [
        <a class="govuk-link" href={`/indicators/${one.indicator.id}/closing`}>
          {one.indicator.title}
        </a>,
        { text: <strong>{one.closesAt.display}</strong>, format: 'numeric' },
        { text: `${one.numerator} of ${one.denominator}`, classes: 'waymark-gives-way' },
        { text: `${one.target}%`, classes: 'waymark-gives-way' },
        howInWords(one),
      ])}
    />
  )
}

/** Furthest below its target first. */
const byDistance = (a: Projected, b: Projected): number =>
  (a.closesAt.value ?? 0) - a.target - ((b.closesAt.value ?? 0) - b.target)

function howInWords({ needed, recoverables, target, atBest }: Projected): Content {
  if (needed === 0)
    return (
      <Tag colour="green" classes="waymark-tag">
        Reached
      </Tag>
    )
  if (recoverables === 0) return 'Nothing can be done this month that would count'
  return recoverables >= needed
    ? `${needed} more make it ${target}%: it can still be done for ${recoverables}`
    : `It can still be done for ${recoverables}, which would make ${atBest.display}`
}
