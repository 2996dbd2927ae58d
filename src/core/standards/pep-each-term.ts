import { pepsOwedEachTerm } from '#core/peps.ts'
import { pepGuidance, pepGuidanceFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'pep-each-term',
  title: 'Personal education plan each school term',
  task: 'PEP',
  topic: 'Education, employment and training',
  basis: 'statutory',
  whose: 'virtual-school',
  metBy: ['pep'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: pepGuidanceFrom,
      source: pepGuidance('Personal education plans: reviewed every school term'),
      isVerified: false,
      says: 'A child of {fromAge} or more has their personal education plan reviewed each school term, up to 18: the first by the end of the term in which {first} after becoming looked after fall, each later one by the end of the term after the one before.',
      intervals: { first: { workingDays: 20 }, fromAge: { years: 2 } },
      obligations: (child, { first, fromAge }) => pepsOwedEachTerm(child, first, fromAge),
    }),
  ],
  examples: [
    {
      name: 'the last day of the term is in time, the first of the next is late, and then the one after is next',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4
        Ben   | 2025-01-06 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2025-03-31
          Ana   | 2025-07-31
          Ben   | 2025-04-01`,
      },
      due: {
        Ana: ['due 2025-03-31, met 2025-03-31', 'due 2025-07-31, met 2025-07-31', 'due 2025-12-31'],
        Ben: ['due 2025-03-31, met late 2025-04-01', 'due 2025-12-31'],
      },
    },
    {
      name: 'coming into care near the end of term, the first is due by the end of the next; one held in August belongs to summer',
      asAt: '2026-01-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-07-03 |       | C2           | U4
        Ben   | 2025-07-04 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ben   | 2025-08-20`,
      },
      due: {
        Ana: ['due 2025-07-31, overdue'],
        Ben: ['due 2025-12-31, met 2025-08-20', 'due 2025-12-31, overdue'],
      },
    },
    {
      name: 'nothing is owed that would fall due at 18',
      asAt: '2025-12-31',
      born: { Ana: '2007-12-31', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-09-01 |       | C2           | U4
        Ben   | 2025-09-01 |       | C2           | U4`,
      due: { Ana: [], Ben: ['due 2025-12-31'] },
    },
    {
      name: 'a child who comes in on 29 February has 20 working days before April; one who comes in a day later has not, for Good Friday and Easter Monday are none',
      asAt: '2024-04-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-02-29 |       | C2           | U4
        Ben   | 2024-02-29 |       | C2           | U4
        Cal   | 2024-03-01 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2024-03-31
          Ben   | 2024-04-01`,
      },
      due: {
        Ana: ['due 2024-03-31, met 2024-03-31', 'due 2024-07-31'],
        Ben: ['due 2024-03-31, met late 2024-04-01', 'due 2024-12-31'],
        Cal: ['due 2024-07-31'],
      },
    },
    {
      name: 'from the second birthday, on 1 March for a birth on 29 February: 20 working days later is still March, and three days on it is April',
      asAt: '2022-03-31',
      born: { Ana: '2020-02-29', Ben: '2020-03-04', Cal: '2020-04-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2021-06-07 |       | C2           | U4
        Ben   | 2021-06-07 |       | C2           | U4
        Cal   | 2021-06-07 |       | C2           | U4`,
      due: { Ana: ['due 2022-03-31'], Ben: ['due 2022-07-31'], Cal: [] },
    },
  ],
})
