import { practice, reportedFrom } from '#core/source.ts'
import { triggerPlansOwed } from '#core/trigger-plans.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'trigger-plan',
  title: 'Trigger plan and risk assessment',
  task: 'Trigger plan',
  topic: 'Safety',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['risk-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice('Looked after children strategy review, 3.3.2: everybody over 11, regularly updated'),
      isVerified: true,
      says: 'A looked after child of {fromAge} or more has a trigger plan and risk assessment within {first}, brought up to date by the day that it names and at least every {every}. Both intervals are the council’s own.',
      intervals: { first: { weeks: 4 }, every: { months: 12 }, fromAge: { years: 11 } },
      obligations: (child, { first, every, fromAge }) => triggerPlansOwed(child, first, every, fromAge),
    }),
  ],
  examples: [
    {
      name: 'within 4 weeks of turning 11, and a year later; a risk of another kind is not a trigger plan',
      asAt: '2026-07-31',
      born: { Ana: '2014-03-03', Ben: '2014-03-03', Cal: '2014-03-03' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4`,
      records: {
        'risk-plan': `
          child | kind         | updatedOn
          Ana   | trigger-plan | 2025-03-31
          Ana   | trigger-plan | 2026-03-31
          Ben   | trigger-plan | 2025-04-01
          Cal   | exploitation | 2025-03-31`,
      },
      due: {
        Ana: ['due 2025-03-31, met 2025-03-31', 'due 2026-03-31, met 2026-03-31', 'due 2027-03-31'],
        Ben: ['due 2025-03-31, met late 2025-04-01', 'due 2026-04-01, overdue'],
        Cal: ['due 2025-03-31, overdue'],
      },
    },
    {
      name: 'the day that the plan names counts where it is sooner than a year; a later one does not put it off',
      asAt: '2025-12-31',
      born: { Ana: '2010-03-03', Ben: '2010-03-03' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | U4
        Ben   | 2025-01-06 |       | C2           | U4`,
      records: {
        'risk-plan': `
          child | kind         | updatedOn  | reviewOn
          Ana   | trigger-plan | 2025-01-20 | 2025-07-21
          Ben   | trigger-plan | 2025-01-20 | 2027-01-20`,
      },
      due: {
        Ana: ['due 2025-02-03, met 2025-01-20', 'due 2025-07-21, overdue'],
        Ben: ['due 2025-02-03, met 2025-01-20', 'due 2026-01-20'],
      },
    },
    {
      name: 'somebody born on 29 February turns 11 on 1 March; a younger child is owed none',
      asAt: '2025-12-31',
      born: { Ana: '2012-02-29', Ben: '2015-02-28' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2022-01-10 |       | C2           | U4
        Ben   | 2022-01-10 |       | C2           | U4`,
      due: { Ana: ['due 2023-03-29, overdue'], Ben: [] },
    },
    {
      name: 'a year after 29 February is 28 February: brought up to date that day it is in time, the day after is late',
      asAt: '2025-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-02-05 |       | C2           | U4
        Ben   | 2024-02-05 |       | C2           | U4`,
      records: {
        'risk-plan': `
          child | kind         | updatedOn
          Ana   | trigger-plan | 2024-02-29
          Ana   | trigger-plan | 2025-02-28
          Ben   | trigger-plan | 2024-02-29
          Ben   | trigger-plan | 2025-03-01`,
      },
      due: {
        Ana: ['due 2024-03-04, met 2024-02-29', 'due 2025-02-28, met 2025-02-28', 'due 2026-02-28'],
        Ben: ['due 2024-03-04, met 2024-02-29', 'due 2025-02-28, met late 2025-03-01', 'due 2026-03-01'],
      },
    },
  ],
})
