import { preBirthOwed } from '#core/pre-birth.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'pre-birth-assessment-finished',
  title: 'Pre-birth assessment finished',
  task: 'Finish the pre-birth assessment',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['pre-birth-assessment'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice('Good practice: pre-birth assessments start at 28 weeks and finish at 36'),
      isVerified: true,
      says: 'The assessment of an unborn child is finished by {by} of gestation, counted back from the day the child is expected at 40 weeks.',
      intervals: { by: { weeks: 36 } },
      obligations: (child, { by }) => preBirthOwed(child, 'completedOn', by),
    }),
  ],
  examples: [
    {
      name: '4 weeks before the day the child is expected is in time, a day later is late',
      asAt: '2025-09-30',
      born: { Ana: '2025-10-06', Ben: '2025-10-06' },
      records: {
        'pre-birth-assessment': `
          child | expectedOn | startedOn  | completedOn
          Ana   | 2025-10-06 | 2025-07-14 | 2025-09-08
          Ben   | 2025-10-06 | 2025-07-14 | 2025-09-09`,
      },
      due: { Ana: ['due 2025-09-08, met 2025-09-08'], Ben: ['due 2025-09-08, met late 2025-09-09'] },
    },
    {
      name: 'born before it is due, nothing is owed; without the day the child is expected nobody can say',
      asAt: '2025-09-30',
      born: { Ana: '2025-09-07', Ben: '2025-10-06' },
      records: {
        'pre-birth-assessment': `
          child | expectedOn | startedOn
          Ana   | 2025-10-06 | 2025-07-14
          Ben   |            | 2025-07-14`,
      },
      due: { Ana: ['due 2025-09-08, lapsed 2025-09-07'], Ben: [] },
    },
  ],
})
