import { type Obligation, recurring, timeLimit } from '#core/obligation.ts'
import { firstDone, lastDone, NOTHING_OWED } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const limit = timeLimit(time => `${time} after the plan was made or last reviewed`)

export default defineStandard({
  id: 'pathway-plan-review',
  title: 'Review of the pathway plan',
  task: 'Pathway plan review',
  topic: 'Leaving care',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: careLeaversRegulations('regulation 7'),
      isVerified: false,
      says: 'A pathway plan is reviewed at least every {every}: up to 21, and up to 25 while the young person’s case is open. It may be reviewed sooner whenever they ask. When a case is opened again a plan from before is none: a new one is its own standard.',
      intervals: { every: { months: 6 } },
      obligations(child, { every }) {
        const times = supportTimes(child)
        const plans = plansMade(child)
        if (times.length === 0 || plans.length === 0) return NOTHING_OWED
        return times.flatMap(({ from, until }): readonly Obligation[] => {
          const last = lastDone(plans, from)
          const isStale = last !== undefined && from > child.turns18On && (limit(last.on, every)?.dueOn ?? from) < from
          const plan = (isStale ? undefined : last) ?? firstDone(plans, from, until)
          const first = plan && limit(plan.on, every)
          if (plan === undefined) return NOTHING_OWED
          return recurring(
            {
              from: Math.max(from, plan.on),
              countedFrom: plan.on,
              entry: plan.entry,
              until,
              first: first && first.dueOn < from ? { ...first, dueOn: from } : first,
              next: ({ on }) => limit(on, every),
            },
            plans.filter(other => other.on > Math.max(plan.on, from - 1)),
          )
        })
      },
    }),
  ],
  examples: [
    {
      name: 'six calendar months after the plan a review is in time, the day after it is late; from the end of August to the end of February',
      asAt: '2025-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn
          Ana   | 2024-08-31
          Ana   | 2025-02-28
          Ben   | 2024-08-31
          Ben   | 2025-03-01`,
      },
      due: {
        Ana: ['due 2025-02-28, met 2025-02-28', 'due 2025-08-28'],
        Ben: ['due 2025-02-28, met late 2025-03-01', 'due 2025-09-01'],
      },
    },
    {
      name: 'ends at 21; goes on while a case is open, and begins again when one is opened',
      asAt: '2026-03-31',
      born: { Ana: '2005-01-01', Ben: '2005-01-01', Cal: '2004-01-01', Dee: '2004-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2023-01-01 | C2           | U4
        Ben   | 2020-05-01 | 2023-01-01 | C2           | U4
        Cal   | 2020-05-01 | 2022-01-01 | C2           | U4
        Dee   | 2020-05-01 | 2022-01-01 | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-08-01
          Ben   | 2025-08-01
          Cal   | 2024-12-01
          Dee   | 2024-12-01
          Dee   | 2026-03-05`,
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ben   | 2023-01-01 |
          Cal   | 2026-03-01 |
          Dee   | 2026-03-01 |`,
      },
      due: {
        Ana: ['due 2026-02-01, lapsed 2026-01-01'],
        Ben: ['due 2026-02-01, overdue'],
        Cal: ['due 2025-06-01, lapsed 2025-01-01'],
        Dee: ['due 2025-06-01, lapsed 2025-01-01', 'due 2026-09-05'],
      },
    },
    {
      name: 'is not owed before there is a plan: that is the first plan’s own standard',
      asAt: '2025-06-30',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4`,
      due: { Ana: [] },
    },
  ],
})
