import { firstPepOwed } from '#core/peps.ts'
import { pepGuidance, pepGuidanceFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'first-pep',
  title: 'First personal education plan',
  task: 'First PEP',
  topic: 'Education, employment and training',
  basis: 'statutory',
  whose: 'virtual-school',
  metBy: ['pep'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: pepGuidanceFrom,
      source: pepGuidance('Personal education plans: in time for the first review'),
      isVerified: false,
      says: 'A child of {fromAge} or more has a personal education plan within {within} of becoming looked after, or of growing that old in care.',
      intervals: { within: { workingDays: 20 }, fromAge: { years: 2 } },
      obligations: (child, { within, fromAge }) => firstPepOwed(child, within, fromAge),
    }),
  ],
  examples: [
    {
      name: 'the 20th working day is in time, the 21st is late; 26 May 2025 is a bank holiday',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-12 |       | V2           | U6
        Ben   | 2025-05-12 |       | V2           | U6`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2025-06-10
          Ben   | 2025-06-11`,
      },
      due: { Ana: ['due 2025-06-10, met 2025-06-10'], Ben: ['due 2025-06-10, met late 2025-06-11'] },
    },
    {
      name: 'a child who turns 2 in care is owed it from that day; a younger one is not, nor one on short breaks',
      asAt: '2025-12-31',
      born: { Ana: '2023-09-01', Ben: '2024-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | V2           | U6
        Ben   | 2025-06-02 |       | V2           | U6
        Cal   | 2025-06-02 |       | V3           | U6`,
      due: { Ana: ['due 2025-09-29, overdue'], Ben: [], Cal: [] },
    },
    {
      name: 'a child who leaves care on the day it is due is owed it no more',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-05-12 | 2025-06-10 | V2           | U6
        Ben   | 2025-05-12 | 2025-06-11 | V2           | U6`,
      due: { Ana: ['due 2025-06-10, lapsed 2025-06-10'], Ben: ['due 2025-06-10, lapsed 2025-06-11'] },
    },
    {
      name: 'somebody born on 29 February turns 2 on 1 March: the 20th working day after that is in time, the 21st is late',
      asAt: '2022-04-30',
      born: { Ana: '2020-02-29', Ben: '2020-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2021-06-07 |       | V2           | U6
        Ben   | 2021-06-07 |       | V2           | U6`,
      records: {
        pep: `
          child | heldOn
          Ana   | 2022-03-29
          Ben   | 2022-03-30`,
      },
      due: { Ana: ['due 2022-03-29, met 2022-03-29'], Ben: ['due 2022-03-29, met late 2022-03-30'] },
    },
  ],
})
