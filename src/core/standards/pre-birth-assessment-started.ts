import { preBirthOwed } from '#core/pre-birth.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'pre-birth-assessment-started',
  title: 'Pre-birth assessment started',
  task: 'Start the pre-birth assessment',
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
      says: 'The assessment of an unborn child starts by {by} of gestation, counted back from the day the child is expected at 40 weeks.',
      intervals: { by: { weeks: 28 } },
      obligations: (child, { by }) => preBirthOwed(child, 'startedOn', by),
    }),
  ],
  examples: [
    {
      name: '12 weeks before the day the child is expected is in time, a day later is late',
      asAt: '2025-08-31',
      born: { Ana: '2025-10-06', Ben: '2025-10-06', Cal: '2025-10-06' },
      records: {
        'pre-birth-assessment': `
          child | expectedOn | startedOn
          Ana   | 2025-10-06 | 2025-07-14
          Ben   | 2025-10-06 | 2025-07-15
          Cal   | 2025-10-06 |`,
      },
      due: {
        Ana: ['due 2025-07-14, met 2025-07-14'],
        Ben: ['due 2025-07-14, met late 2025-07-15'],
        Cal: ['due 2025-07-14, overdue'],
      },
    },
    {
      name: 'a child born early is owed none from birth on; two weeks after the expected day nothing is owed, whatever is recorded',
      asAt: '2025-12-31',
      born: { Ana: '2025-07-14', Ben: '2025-12-01' },
      records: {
        'pre-birth-assessment': `
          child | expectedOn
          Ana   | 2025-10-06
          Ben   | 2025-10-06`,
      },
      due: { Ana: ['due 2025-07-14, lapsed 2025-07-14'], Ben: ['due 2025-07-14, lapsed 2025-10-20'] },
    },
  ],
})
