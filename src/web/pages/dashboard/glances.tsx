import type { Glance } from '#core/dashboard.ts'
import { linesBeside, madeOfNow, newsInWords } from '#core/dashboard-in-words.ts'
import type { LineSaid } from '#core/line-said.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'
import { Travel } from '#web/pages/scorecard/figure.tsx'
import { Trend } from '#web/pages/scorecard/scorecard-columns.tsx'
import { addressFor, type Seen } from '#web/pages/scorecard/standpoint.ts'
import { wordsView } from '#web/words-view.tsx'

interface Props {
  readonly glances: readonly Glance[]
  readonly seen: Seen
}

/** Measures one under the other: what each came to, which way it went, its colour and its year, and what the council says of it. */
export const Glances = ({ glances, seen }: Props) => (
  <ul class="waymark-glances">
    {glances.map(glance => (
      <GlanceItem glance={glance} seen={seen} />
    ))}
  </ul>
)

const GlanceItem = ({ glance, seen }: { readonly glance: Glance; readonly seen: Seen }) => {
  const { row, news, said } = glance
  const { id, number, title } = row.indicator
  const { figure } = row.months.at(-1)!
  const of = madeOfNow(row)
  const lines = linesBeside(glance, seen.scorecard.asAt)
  return (
    <li class="waymark-glance">
      <h3 class="waymark-glance__title">
        {number}{' '}
        <a class="govuk-link govuk-link--no-visited-state" href={addressFor(`/indicators/${id}`, seen)}>
          {title}
        </a>
      </h3>
      <p class="waymark-glance__figure">
        <strong class="waymark-glance__value">{figure.display}</strong>
        {of && <span class="waymark-glance__of">{of}</span>}
      </p>
      <div class="waymark-glance__stands">
        {news && <p class="waymark-glance__news">{newsInWords(news)}</p>}
        <p>
          <Travel direction={row.direction} isLong />
        </p>
        {row.rag && (
          <p>
            <RagTag rag={row.rag} />
          </p>
        )}
      </div>
      <div class="waymark-glance__trend">
        <Trend row={row} />
      </div>
      <div class="waymark-glance__says">
        {said && <Said said={said} />}
        <p class="waymark-quiet">
          {lines.join(' · ')}
          {seen.seesChildren && !figure.entered && (
            <span class="govuk-!-display-none-print">
              {lines.length > 0 && ' · '}
              <a class="govuk-link" href={addressFor(`/indicators/${id}/children`, seen)}>
                Children
                <VisuallyHidden> behind {title}</VisuallyHidden>
              </a>
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

const Said = ({ said: { words, from } }: { readonly said: LineSaid }) => (
  <p>
    {wordsView(words)}
    {from && <span class="waymark-quiet"> Said of {monthInWords(from)}.</span>}
  </p>
)
