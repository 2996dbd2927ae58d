import { oversightOwed } from '#core/returns-from-missing.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'missing-oversight',
  title: 'A manager’s decision about each missing episode',
  task: 'Decide about a missing episode',
  topic: 'Safety',
  basis: 'local',
  whose: 'team-manager',
  metBy: ['management-decision'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice(
        'Peer review: management oversight of missing episodes, and decisions in the young person’s record',
      ),
      isVerified: true,
      says: 'Within {within} of a looked after child going missing, a manager’s decision about it is on the child’s record. The next episode asks for another, and what the one before asked for lapses. The days are the council’s own.',
      intervals: { within: { workingDays: 5 } },
      obligations: (child, { within }) => oversightOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the fifth working day is in time, the sixth is late; 26 May 2025 is a bank holiday; about another matter is not about this',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-05-23 | 2025-05-24 | M
          Ben   | 2025-05-23 | 2025-05-24 | M
          Cal   | 2025-05-23 | 2025-05-24 | M`,
        'management-decision': `
          child | decidedOn  | subject
          Ana   | 2025-06-02 | missing
          Ben   | 2025-06-03 | missing
          Cal   | 2025-05-28 | plan`,
      },
      due: {
        Ana: ['due 2025-06-02, met 2025-06-02'],
        Ben: ['due 2025-06-02, met late 2025-06-03'],
        Cal: ['due 2025-06-02, overdue'],
      },
    },
    {
      name: 'the next episode ends what the one before asked for, and so does leaving care',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-01-06 | 2025-06-20 | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-05-23 | 2025-05-24 | M
          Ana   | 2025-06-09 | 2025-06-10 | M`,
      },
      due: { Ana: ['due 2025-06-02, lapsed 2025-06-09', 'due 2025-06-16, lapsed 2025-06-20'] },
    },
  ],
})
