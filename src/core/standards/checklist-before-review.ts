import { checklistsOwed } from '#core/checklists.ts'
import { challengeReport } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'checklist-before-review',
  title: 'Quality checklist before each review',
  task: 'Quality checklist',
  topic: 'Plans and reviews',
  basis: 'local',
  whose: 'reviewing-officer',
  metBy: ['quality-checklist'],
  passes: true,
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  rules: [
    rule({
      from: '2016-10-01',
      source: challengeReport('Quality assurance and compliance'),
      isVerified: true,
      says: 'The reviewing officer completes a quality and compliance checklist for each child at least {before} before their review is due, or is held if that is sooner. The paper says before each review; the day is the council’s own.',
      intervals: { before: { days: 1 } },
      obligations: (child, { before }) => checklistsOwed(child, before),
    }),
  ],
  examples: [
    {
      name: 'the day before a review is due is in time, the day that it is due is late',
      asAt: '2025-05-14',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-11 |       | C2           | U4
        Ben   | 2025-04-11 |       | C2           | U4
        Cal   | 2025-04-11 |       | C2           | U4`,
      records: {
        'quality-checklist': `
          child | completedOn | overall
          Ana   | 2025-05-13  | good
          Ben   | 2025-05-14  | good`,
      },
      due: {
        Ana: ['due 2025-05-13, met 2025-05-13'],
        Ben: ['due 2025-05-13, met late 2025-05-14'],
        Cal: ['due 2025-05-13, overdue'],
      },
    },
    {
      name: 'a review that is held sooner asks for it the day before; on the day of the review it is late, and after it too late',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-11 |       | C2           | U4
        Ben   | 2025-04-11 |       | C2           | U4
        Cal   | 2025-04-11 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-05-08
          Ben   | 2025-05-08
          Cal   | 2025-05-08`,
        'quality-checklist': `
          child | completedOn | overall
          Ana   | 2025-05-07  | good
          Ben   | 2025-05-08  | inadequate
          Cal   | 2025-05-09  | good`,
      },
      due: {
        Ana: ['due 2025-05-13, met 2025-05-07', 'due 2025-08-07'],
        Ben: ['due 2025-05-13, lapsed 2025-05-08', 'due 2025-05-07, met late 2025-05-08', 'due 2025-08-07'],
        Cal: [
          'due 2025-05-13, lapsed 2025-05-08',
          'due 2025-05-07, lapsed 2025-05-09',
          'due 2025-08-07, met 2025-05-09',
        ],
      },
    },
    {
      name: 'leaving care ends it, and a checklist is asked for before each later review',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-02 | 2025-06-27 | V2           | U6
        Ben   | 2025-06-02 |            | C2           | U6`,
      records: {
        review: `
          child | heldOn
          Ben   | 2025-06-30
          Ben   | 2025-09-30`,
        'quality-checklist': `
          child | completedOn | overall
          Ben   | 2025-06-27  | good
          Ben   | 2025-09-29  | good`,
      },
      due: {
        Ana: ['due 2025-06-29, lapsed 2025-06-27'],
        Ben: ['due 2025-06-29, met 2025-06-27', 'due 2025-09-29, met 2025-09-29', 'due 2026-03-29'],
      },
    },
  ],
})
