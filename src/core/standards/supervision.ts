import { practice, reportedFrom } from '#core/source.ts'
import { supervisionsOwed } from '#core/supervision.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'supervision',
  title: 'Supervision about each child and care leaver',
  task: 'Supervision',
  topic: 'Workers and decisions',
  basis: 'local',
  whose: 'team-manager',
  metBy: ['supervision'],
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice(
        'Peer review, recommendation 5: supervision does not always comply with standards of timeliness',
      ),
      isVerified: true,
      says: 'Supervision about every looked after child is held and recorded at least every {inCare}, and about every care leaver who is owed support at least every {afterCare}. The review asks for supervision that is on time and does not say how often: both intervals are the council’s own.',
      intervals: { inCare: { months: 1 }, afterCare: { months: 3 } },
      obligations: (child, { inCare, afterCare }) => supervisionsOwed(child, inCare, afterCare),
    }),
  ],
  examples: [
    {
      name: 'a month after 31 January ends on 29 February in a leap year; the day after is late, and the next is counted from when it was held',
      asAt: '2024-03-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-31 |       | C2           | U4
        Ben   | 2024-01-31 |       | C2           | U4
        Cal   | 2024-01-01 |       | C2           | U4`,
      records: {
        supervision: `
          child | heldOn
          Ana   | 2024-02-29
          Ben   | 2024-03-01
          Cal   | 2024-01-31`,
      },
      due: {
        Ana: ['due 2024-02-29, met 2024-02-29', 'due 2024-03-29, overdue'],
        Ben: ['due 2024-02-29, met late 2024-03-01', 'due 2024-04-01'],
        Cal: ['due 2024-02-01, met 2024-01-31', 'due 2024-02-29, overdue'],
      },
    },
    {
      name: 'a move to other carers changes nothing, and leaving care before 16 ends it',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-04-10 | 2025-04-20 | C2           | U4
        Ana   | 2025-04-20 | 2025-06-01 | C2           | K2`,
      records: {
        supervision: `
          child | heldOn
          Ana   | 2025-05-10`,
      },
      due: { Ana: ['due 2025-05-10, met 2025-05-10', 'due 2025-06-10, lapsed 2025-06-01'] },
    },
    {
      name: 'for a care leaver 3 months after 30 November end on 29 February in a leap year, and the day after is late',
      asAt: '2024-05-29',
      born: { Ana: '2006-06-01', Ben: '2006-06-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2023-06-01 | 2023-11-30 | C2           | U4
        Ben   | 2023-06-01 | 2023-11-30 | C2           | U4`,
      records: {
        supervision: `
          child | heldOn
          Ana   | 2024-02-29
          Ben   | 2024-03-01`,
      },
      due: {
        Ana: ['due 2023-07-01, lapsed 2023-11-30', 'due 2024-02-29, met 2024-02-29', 'due 2024-05-29'],
        Ben: ['due 2023-07-01, lapsed 2023-11-30', 'due 2024-02-29, met late 2024-03-01', 'due 2024-06-01'],
      },
    },
    {
      name: 'who is looked after up to 18 is a care leaver from that birthday, which for a birth on 29 February is 1 March',
      asAt: '2026-06-02',
      born: { Ana: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-01 | 2026-03-01 | C2           | U4`,
      records: {
        supervision: `
          child | heldOn
          Ana   | 2026-01-31`,
      },
      due: {
        Ana: ['due 2025-07-01, met late 2026-01-31', 'due 2026-02-28, lapsed 2026-03-01', 'due 2026-06-01, overdue'],
      },
    },
  ],
})
