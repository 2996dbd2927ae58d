import { healthTeamTold } from '#core/health.ts'
import { performanceReport, reportedFrom } from '#core/source.ts'
import { owedOnEntry } from '#core/time-in-care.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'health-team-notified',
  title: 'Health team told that a child became looked after',
  task: 'Tell the health team',
  topic: 'Health',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['notification'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('3.7.5: notification within 0 to 1 days of admission'),
      isVerified: true,
      says: 'The looked after children health team is told within {within} of a child becoming looked after. Word that did not arrive is none.',
      intervals: { within: { days: 1 } },
      obligations: (child, { within }) => owedOnEntry(child, within, time => healthTeamTold(child, time)),
    }),
  ],
  examples: [
    {
      name: 'the day after is in time, two days after is late; another team, another event and a failed email are nothing',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-02 |       | V2           | U6
        Ben   | 2025-06-02 |       | V2           | U6
        Cal   | 2025-06-02 |       | V2           | U6
        Dee   | 2025-06-02 |       | V2           | U6
        Eve   | 2025-06-02 |       | V2           | U6`,
      records: {
        notification: `
          child | about               | to             | sentOn     | delivery
          Ana   | became-looked-after | health-team    | 2025-06-03 | list
          Ben   | became-looked-after | health-team    | 2025-06-04 | email
          Cal   | became-looked-after | virtual-school | 2025-06-02 | list
          Dee   | moved               | health-team    | 2025-06-02 | list
          Eve   | became-looked-after | health-team    | 2025-06-02 | failed`,
      },
      due: {
        Ana: ['due 2025-06-03, met 2025-06-03'],
        Ben: ['due 2025-06-03, met late 2025-06-04'],
        Cal: ['due 2025-06-03, overdue'],
        Dee: ['due 2025-06-03, overdue'],
        Eve: ['due 2025-06-03, overdue'],
      },
    },
    {
      name: 'word of an earlier time in care says nothing of this one; a child who left the next day is owed it no more',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-03-03 | 2025-05-06 | V2           | U6
        Ana   | 2025-06-02 |            | V2           | U6
        Ben   | 2025-06-02 | 2025-06-03 | V2           | U6`,
      records: {
        notification: `
          child | about               | to          | happenedOn | sentOn
          Ana   | became-looked-after | health-team | 2025-03-03 | 2025-06-03`,
      },
      due: {
        Ana: ['due 2025-03-04, lapsed 2025-05-06', 'due 2025-06-03, overdue'],
        Ben: ['due 2025-06-03, lapsed 2025-06-03'],
      },
    },
  ],
})
