import { firstPlansOwed } from '#core/plans.ts'
import { carePlanning, carePlanningFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'first-care-plan',
  title: 'First care plan',
  task: 'Care plan',
  topic: 'Plans and reviews',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['care-plan', 'pathway-plan'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanning('regulation 4'),
      isVerified: true,
      says: 'A care plan is made before the child is first placed or, if that is not practicable, within {within} of the start of the first placement. A child who comes into care by an order of a court, which considers the care plan itself, is not asked about.',
      intervals: { within: { workingDays: 10 } },
      obligations: (child, { within }) => firstPlansOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the tenth working day is in time, the eleventh is late; Good Friday and Easter Monday are none',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-14 |       | V2           | U6
        Ben   | 2025-04-14 |       | V2           | U6`,
      records: {
        'care-plan': `
          child | updatedOn
          Ana   | 2025-04-30
          Ben   | 2025-05-01`,
      },
      due: { Ana: ['due 2025-04-30, met 2025-04-30'], Ben: ['due 2025-04-30, met late 2025-05-01'] },
    },
    {
      name: 'a plan made before the placement is there on its first day; one made for an earlier time in care is not',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-02 |            | V2           | U6
        Ben   | 2024-06-03 | 2024-09-02 | V2           | U6
        Ben   | 2025-06-02 |            | V2           | U6`,
      records: {
        'care-plan': `
          child | updatedOn
          Ana   | 2025-05-30
          Ben   | 2024-06-03`,
      },
      due: {
        Ana: ['due 2025-06-16, met 2025-06-02'],
        Ben: ['due 2024-06-17, met 2024-06-03', 'due 2025-06-16, overdue'],
      },
    },
    {
      name: 'not asked about: in care before the records begin, on short breaks, in care by an interim order',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement | new episode reason
        Ana   | 2025-06-02 |       | C2           | U6        | P
        Ben   | 2025-06-02 |       | V3           | U6        | S
        Cal   | 2025-06-02 |       | C1           | U6        | S`,
      due: { Ana: [], Ben: [], Cal: [] },
    },
  ],
})
