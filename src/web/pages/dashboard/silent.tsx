import { group } from 'd3-array'
import type { Glance } from '#core/dashboard.ts'
import { upperFirst } from '#core/wording.ts'
import { addressFor, type Seen } from '#web/pages/scorecard/standpoint.ts'

/** Measures that have no figure for the month, by why: suppressed, not recorded, or with nobody to work one out of. */
export const Silent = ({ glances, seen }: { readonly glances: readonly Glance[]; readonly seen: Seen }) => (
  <dl class="waymark-by-kind">
    {[...group(glances, ({ row }) => row.months.at(-1)!.figure.display)].map(([why, its]) => (
      <>
        <dt>{upperFirst(why)}</dt>
        <dd>
          {its.map(({ row: { indicator } }, i) => (
            <>
              {i > 0 && '; '}
              {indicator.number}{' '}
              <a class="govuk-link govuk-link--no-visited-state" href={addressFor(`/indicators/${indicator.id}`, seen)}>
                {indicator.title}
              </a>
            </>
          ))}
        </dd>
      </>
    ))}
  </dl>
)
