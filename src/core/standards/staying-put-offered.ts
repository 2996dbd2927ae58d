import { addMonths } from '#core/dates.ts'
import { toldOf } from '#core/entitlement-ledger.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { clipped, firstDone, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { isFoster, placementsOf } from '#core/placements.ts'
import { childrenAct } from '#core/source.ts'
import { eligibleTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const TURNING_18_TO_17 = -12

/** Offered in each foster placement from 17: what was offered in an earlier one is no offer to stay in this. */
function owed(child: Journey): readonly Obligation[] {
  const times = eligibleTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const { turns18On } = child
  const turns17On = addMonths(turns18On, TURNING_18_TO_17)
  const told = toldOf(child, 'staying-put')
  return placementsOf(child).flatMap(({ startedOn, until, episodes }): readonly Obligation[] => {
    const fostered = episodes.find(e => isFoster(e) && e.until > turns17On && e.until > e.startedOn)
    if (fostered === undefined || until <= turns17On || fostered.startedOn >= turns18On) return NOTHING_OWED
    const lapsesOn = until < turns18On ? until : addMonths(turns18On, MONTHS_FROM_18_TO_21)
    const asked = clipped(times, Math.max(fostered.startedOn, turns17On), Math.min(until, turns18On))
    const here = asked.map(t => ({ from: t.from, until: t.until >= turns18On ? lapsesOn : t.until }))
    return owedUntilDone(here, firstDone(told, startedOn), () => ({
      dueOn: turns18On - 1,
      because: BECAUSE,
      from: episodes[0]!.entry,
    }))
  })
}

const MONTHS_FROM_18_TO_21 = 36
const BECAUSE = 'before the 18th birthday, for somebody in foster care'

export default defineStandard({
  id: 'staying-put-offered',
  title: 'Staying put offered before 18',
  task: 'Offer staying put',
  topic: 'Home',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['entitlement'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2014-05-13',
      source: childrenAct('section 23CZA'),
      isVerified: true,
      says: 'An eligible young person in foster care is told of staying put, or offered it, before the 18th birthday; it is on the list from the 17th. The law asks the council to support the arrangement up to 21; that it is offered by 18 is how councils do it.',
      intervals: {},
      obligations: owed,
    }),
  ],
  examples: [
    {
      name: 'offered the day before the 18th birthday is in time, on the birthday it is late',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2026-01-01 | C2           | U4        | E17
        Ben   | 2020-05-01 | 2026-01-01 | C2           | U4        | E17`,
      records: {
        entitlement: `
          child | item        | toldOn     | offeredOn
          Ana   | staying-put |            | 2025-12-31
          Ben   | staying-put | 2026-01-01 |`,
      },
      due: { Ana: ['due 2025-12-31, met 2025-12-31'], Ben: ['due 2025-12-31, met late 2026-01-01'] },
    },
    {
      name: 'who leaves their carers before 18 is offered it no more, and a children’s home is no foster care',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2025-06-01 | C2           | U4
        Ana   | 2025-06-01 |            | C2           | K2
        Ben   | 2020-05-01 |            | C2           | K2
        Cal   | 2020-05-01 |            | C2           | U6`,
      records: { entitlement: 'child | item' },
      due: { Ana: ['due 2025-12-31, lapsed 2025-06-01'], Ben: [], Cal: ['due 2026-02-28, overdue'] },
    },
    {
      name: 'a placement that ends and starts again the same day with the same carers needs no second offer; other carers need their own, and one made to stay with them counts',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2020-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ana   | 2025-06-01 | 2026-01-01 | C2           | U4        | P                  | SC10 | AB1 2CD
        Ben   | 2020-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ben   | 2025-06-01 | 2026-01-01 | C2           | U4        | P                  | SC11 | AB1 9ZZ
        Cal   | 2020-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Cal   | 2025-06-01 | 2026-01-01 | C2           | U4        | P                  | SC11 | AB1 9ZZ`,
      records: {
        entitlement: `
          child | item        | offeredOn
          Ana   | staying-put | 2025-03-03
          Ben   | staying-put | 2025-03-03
          Cal   | staying-put | 2025-03-03
          Cal   | staying-put | 2025-07-01`,
      },
      due: {
        Ana: ['due 2025-12-31, met 2025-03-03'],
        Ben: ['due 2025-12-31, met 2025-03-03', 'due 2025-12-31, overdue'],
        Cal: ['due 2025-12-31, met 2025-03-03', 'due 2025-12-31, met 2025-07-01'],
      },
    },
  ],
})
