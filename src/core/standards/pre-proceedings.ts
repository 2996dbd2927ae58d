import { preProceedingsOwed } from '#core/proceedings.ts'
import { practice, reportedFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'pre-proceedings',
  title: 'Pre-proceedings over in time',
  task: 'Conclude pre-proceedings',
  topic: 'Legal and permanence',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['legal-proceedings'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: practice('A 12 week window from the start of the Public Law Outline, where safe and proportionate'),
      isVerified: true,
      says: 'Pre-proceedings are over within {within}: stepped down, or proceedings are issued. Where they are extended on the record, by the day they are extended to.',
      intervals: { within: { weeks: 12 } },
      obligations: (child, { within }) => preProceedingsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: '12 weeks to the day are in time, a day later is late; to issue proceedings is to be over',
      asAt: '2025-06-30',
      records: {
        'legal-proceedings': `
          child | kind            | startedOn  | endedOn
          Ana   | pre-proceedings | 2025-03-03 | 2025-05-26
          Ben   | pre-proceedings | 2025-03-03 | 2025-05-27
          Cal   | pre-proceedings | 2025-03-03 |
          Cal   | care            | 2025-05-26 |
          Dee   | care            | 2025-03-03 |`,
      },
      due: {
        Ana: ['due 2025-05-26, met 2025-05-26'],
        Ben: ['due 2025-05-26, met late 2025-05-27'],
        Cal: ['due 2025-05-26, met 2025-05-26'],
        Dee: [],
      },
    },
    {
      name: 'extended on a day, what was owed by then lapses; extended nobody says when, it was due then all along',
      asAt: '2025-06-30',
      records: {
        'legal-proceedings': `
          child | kind            | startedOn  | extendedOn | extendedTo
          Ana   | pre-proceedings | 2025-03-03 | 2025-05-20 | 2025-06-23
          Ben   | pre-proceedings | 2025-03-03 |            | 2025-06-23`,
      },
      due: { Ana: ['due 2025-05-26, lapsed 2025-05-20', 'due 2025-06-23, overdue'], Ben: ['due 2025-06-23, overdue'] },
    },
    {
      name: 'turning 18 or dying ends it',
      asAt: '2025-06-30',
      born: { Ana: '2007-04-01' },
      records: {
        'legal-proceedings': `
          child | kind            | startedOn
          Ana   | pre-proceedings | 2025-03-03
          Ben   | pre-proceedings | 2025-03-03`,
        death: `
          child | diedOn
          Ben   | 2025-05-26`,
      },
      due: { Ana: ['due 2025-05-26, lapsed 2025-04-01'], Ben: ['due 2025-05-26, lapsed 2025-05-26'] },
    },
  ],
})
