import type { Glance } from '#core/dashboard.ts'
import { colourInWords, linesBeside, madeOfNow } from '#core/dashboard-in-words.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { Travel } from '#web/pages/scorecard/figure.tsx'
import { Trend } from '#web/pages/scorecard/scorecard-columns.tsx'
import { addressFor, type Seen } from '#web/pages/scorecard/standpoint.ts'

interface Props {
  readonly glances: readonly Glance[]
  readonly seen: Seen
}

/** Measures one under the other: what each came to, its colour and the way it went together, and its year. */
export const Glances = ({ glances, seen }: Props) => (
  <ul class="waymark-glances">
    {glances.map(glance => (
      <GlanceItem glance={glance} seen={seen} />
    ))}
  </ul>
)

const GlanceItem = ({ glance, seen }: { readonly glance: Glance; readonly seen: Seen }) => {
  const { row } = glance
  const { id, number, title } = row.indicator
  const { figure } = row.months.at(-1)!
  return (
    <li class="waymark-glance">
      <h3 class="waymark-glance__title">
        {number}{' '}
        <a class="govuk-link govuk-link--no-visited-state" href={addressFor(`/indicators/${id}`, seen)}>
          {title}
        </a>
      </h3>
      <p class="waymark-glance__figure">
        <strong class="waymark-glance__value">{figure.display}</strong> <MadeOf glance={glance} seen={seen} />
      </p>
      <div class="waymark-glance__trend">
        <Trend row={row} />
      </div>
      <p class="waymark-glance__stands">
        {row.rag && <RagTag rag={row.rag}>{colourInWords(glance)}</RagTag>} <Travel direction={row.direction} />
        <span class="waymark-quiet">
          {linesBeside(glance, seen.scorecard.asAt)
            .map(line => ` · ${line}`)
            .join('')}
        </span>
      </p>
    </li>
  )
}

/** What a figure is made of, for those who are allowed to see them the way to its children. */
const MadeOf = ({ glance: { row }, seen }: { readonly glance: Glance; readonly seen: Seen }) => {
  const { id, title } = row.indicator
  const of = madeOfNow(row)
  if (!seen.seesChildren || row.months.at(-1)!.figure.entered)
    return of !== undefined && <span class="waymark-glance__of">{of}</span>
  return (
    <a class="govuk-link waymark-glance__of" href={addressFor(`/indicators/${id}/children`, seen)}>
      {of ?? 'Children'}
      <VisuallyHidden>{of === undefined ? ` behind ${title}` : ` children behind ${title}`}</VisuallyHidden>
    </a>
  )
}
