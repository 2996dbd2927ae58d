import { group } from 'd3-array'
import type { Glance } from '#core/dashboard.ts'
import { madeOfNow, redSpell } from '#core/dashboard-in-words.ts'
import { targetInWords } from '#core/live-fields.ts'
import { Travel } from '#web/pages/scorecard/figure.tsx'
import { addressFor, type Seen } from '#web/pages/scorecard/standpoint.ts'

/** Every measure that is red, by for how long it has been, with its target and which way it is going. */
export const RedList = ({ red, seen }: { readonly red: readonly Glance[]; readonly seen: Seen }) => (
  <dl class="waymark-by-kind">
    {[...group(red, redSpell)].map(([spell, glances]) => (
      <>
        <dt>{spell}</dt>
        <dd>
          <ul class="waymark-by-kind__measures">
            {glances.map(({ row }) => {
              const { id, number, title } = row.indicator
              const of = madeOfNow(row)
              const target = targetInWords(row.indicator, seen.scorecard.asAt)
              return (
                <li>
                  {number}{' '}
                  <a class="govuk-link govuk-link--no-visited-state" href={addressFor(`/indicators/${id}`, seen)}>
                    {title}
                  </a>
                  : <strong>{row.months.at(-1)!.figure.display}</strong>
                  {of && ` (${of})`}
                  {target && `, target ${target}`}. <Travel direction={row.direction} />
                </li>
              )
            })}
          </ul>
        </dd>
      </>
    ))}
  </dl>
)
