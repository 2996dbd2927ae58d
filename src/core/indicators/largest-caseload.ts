import { casesBySocialWorker } from './caseloads.ts'
import { defineIndicator, printedInJune2017 } from './indicator.ts'

export default defineIndicator({
  id: 'largest-caseload',
  number: '11.3',
  group: 'Caseloads',
  title: 'Largest caseload of a social worker for looked after children',
  alsoCalled: ['maximum caseload', 'largest caseload'],
  definition:
    'The most children that one social worker in a team for looked after children had at the end of the month. Every child whose case they have counts once, looked after or not, whatever hours the worker is contracted for. Managers, personal advisers and vacant posts do not count.',
  whyItMatters: 'A social worker with too many children cannot know each of them well.',
  measure: 'largest',
  unit: 'cases',
  better: 'lower',
  basis: 'snapshot',
  partly:
    'Where allocations and staff are not recorded, the return stands in. It names the social worker of looked after children alone, from 2023-24: it knows no team, no role and no other work that a worker has.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [casesBySocialWorker],
  tolerances: [{ ...printedInJune2017, green: 18, amber: 20, red: 21 }],
  examples: [
    {
      name: 'cases are those of social workers in teams for looked after children; a handover on the last day is done',
      asAt: '2025-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-05-01 |            | C2           | U1
        Ben   | 2023-05-01 | 2025-02-01 | C2           | U1
        Cal   | 2023-05-01 |            | C2           | U1
        Dee   | 2023-05-01 |            | C2           | U1
        Eve   | 2023-05-01 |            | C2           | U1
        Fay   | 2023-05-01 |            | C2           | U1`,
      records: {
        allocation: `
          child | worker | role             | answer   | startedOn
          Ana   | SW1    | social-worker    | accepted | 2024-05-01
          Ana   | SW2    | social-worker    | accepted | 2025-03-31
          Ben   | SW2    | social-worker    | accepted | 2024-05-01
          Cal   | SW2    | social-worker    | waiting  | 2025-03-01
          Dee   | SW3    | social-worker    | accepted | 2024-05-01
          Eve   | SW3    | social-worker    | accepted | 2024-05-01
          Fay   | SW3    | social-worker    | accepted | 2024-05-01`,
      },
      staff: `
        worker | job           | isLookedAfterTeam
        SW1    | social-worker | yes
        SW2    | social-worker | yes
        SW3    | social-worker | no`,
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'the children of the worker who has most',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-05-01 |       | C2           | U1
        Ben   | 2023-05-01 |       | C2           | U1
        Cal   | 2023-05-01 |       | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn
          Ana   | SW1          | 2023-05-01
          Ben   | SW2          | 2023-05-01
          Cal   | SW2          | 2024-03-31`,
      },
      numerator: ['Ben', 'Cal'],
      display: '2',
    },
    {
      name: 'a child who changed worker on the last day is the new worker’s; one no longer looked after is nobody’s',
      asAt: '2024-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-05-01 |            | C2           | U1
        Ben   | 2023-05-01 |            | C2           | U1
        Cal   | 2023-05-01 | 2024-03-31 | C2           | U1
        Dee   | 2023-05-01 |            | C2           | U1`,
      records: {
        'social-worker-allocation': `
          child | socialWorker | startedOn  | endedOn
          Ana   | SW1          | 2023-05-01 | 2024-03-31
          Ana   | SW2          | 2024-03-31 |
          Ben   | SW2          | 2023-05-01 |
          Cal   | SW1          | 2023-05-01 |
          Dee   | SW1          | 2023-05-01 |`,
      },
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
  ],
})
