import { contactsOwed } from '#core/contact-pace.ts'
import { performanceReport } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'keeping-in-touch',
  title: 'Keeping in touch: the council’s own standard',
  task: 'Meaningful contact',
  topic: 'Visits and contact',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['contact', 'visit'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: performanceReport('Care leavers: meaningful contact in the last 8 weeks, not by text or email'),
      isVerified: true,
      says: 'There is meaningful contact with every relevant and former relevant young person at least every {every}: in person or by a call, never by a text, an email or a letter alone. While somebody is in custody, homeless, missing or exploited it is every {close}, and from 21 on, while their case is open, every {from21}. What the young person asked for comes before the council’s interval.',
      intervals: { every: { weeks: 8 }, close: { weeks: 4 }, from21: { weeks: 12 } },
      obligations: contactsOwed,
    }),
  ],
  examples: [
    {
      name: 'on the 56th day a contact is in time, on the 57th it is late; a text on the way does not count',
      asAt: '2025-08-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-05-01 | C2           | U4        |
        Ben   | 2020-05-01 | 2025-05-01 | C2           | U4        |`,
      records: {
        contact: `
          child | contactedOn | method    | outcome | isMeaningful
          Ana   | 2025-01-20  | in-person | made    | true
          Ana   | 2025-03-17  | phone     | made    | true
          Ana   | 2025-06-30  | text      | made    | true
          Ben   | 2025-02-27  | in-person | made    |
          Ben   | 2025-06-30  | in-person | attempted |`,
      },
      due: {
        Ana: ['due 2025-02-26, met 2025-01-20', 'due 2025-03-17, met 2025-03-17', 'due 2025-05-12, overdue'],
        Ben: ['due 2025-02-26, met late 2025-02-27', 'due 2025-04-24, overdue'],
      },
    },
    {
      name: 'somebody who becomes homeless is seen within 4 weeks of it, or sooner if that was due; with a home again it is 8 weeks from the last contact',
      asAt: '2025-12-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4        |
        Ben   | 2020-05-01 | 2025-01-01 | C2           | U4        |`,
      records: {
        accommodation: `
          child | startedOn  | endedOn    | type
          Ana   | 2025-03-01 | 2025-05-01 | S2
          Ben   | 2025-02-20 | 2025-05-01 | X2`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2025-02-20  | in-person | made
          Ana   | 2025-03-20  | in-person | made
          Ana   | 2025-06-12  | in-person | made`,
      },
      due: {
        Ana: [
          'due 2025-02-26, met 2025-02-20',
          'due 2025-04-17, lapsed 2025-03-01',
          'due 2025-03-29, met 2025-03-20',
          'due 2025-04-17, lapsed 2025-05-01',
          'due 2025-05-15, met late 2025-06-12',
          'due 2025-08-07, overdue',
        ],
        Ben: ['due 2025-02-26, lapsed 2025-02-20', 'due 2025-02-26, lapsed 2025-05-01', 'due 2025-05-01, overdue'],
      },
    },
    {
      name: 'the young person’s own wish counts, longer or shorter, up to the day that they are at risk',
      asAt: '2025-12-31',
      born: { Ana: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4        |`,
      records: {
        'leaving-care-case': `
          child | openedOn   | contactEveryWeeks
          Ana   | 2025-01-01 | 12`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2025-03-26  | in-person | made`,
        'risk-plan': `
          child | updatedOn  | kind         | endedOn
          Ana   | 2025-05-01 | exploitation |
          Ana   | 2025-06-01 | exploitation | 2025-07-01`,
      },
      due: {
        Ana: [
          'due 2025-03-26, met 2025-03-26',
          'due 2025-06-18, lapsed 2025-05-01',
          'due 2025-05-29, lapsed 2025-07-01',
          'due 2025-07-01, overdue',
        ],
      },
    },
    {
      name: 'at 21 it ends, or becomes every 12 weeks where the case is open',
      asAt: '2025-12-31',
      born: { Ana: '2004-03-01', Ben: '2004-03-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-03-01 | C2           | U4        |
        Ben   | 2018-05-01 | 2022-03-01 | C2           | U4        |`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ben   | 2022-03-01`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2022-04-20  | in-person | made
          Ana   | 2025-02-01  | video     | made
          Ben   | 2022-04-20  | in-person | made
          Ben   | 2025-02-01  | video     | made`,
      },
      due: {
        Ana: [
          'due 2022-04-26, met 2022-04-20',
          'due 2022-06-15, met late 2025-02-01',
          'due 2025-03-29, lapsed 2025-03-01',
        ],
        Ben: [
          'due 2022-04-26, met 2022-04-20',
          'due 2022-06-15, met late 2025-02-01',
          'due 2025-03-29, lapsed 2025-03-01',
          'due 2025-04-26, overdue',
        ],
      },
    },
    {
      name: 'while at risk the 28th day is in time and the 29th is late; so are the 84th and the 85th from 21, which comes on 1 March for a birth on 29 February',
      asAt: '2025-06-30',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2004-02-29', Dee: '2004-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4
        Ben   | 2020-05-01 | 2025-01-01 | C2           | U4
        Cal   | 2018-05-01 | 2022-03-01 | C2           | U4
        Dee   | 2018-05-01 | 2022-03-01 | C2           | U4`,
      records: {
        accommodation: `
          child | startedOn  | type
          Ana   | 2025-01-01 | S2
          Ben   | 2025-01-01 | S2`,
        'leaving-care-case': `
          child | openedOn
          Cal   | 2022-03-01
          Dee   | 2022-03-01`,
        contact: `
          child | contactedOn | method    | outcome
          Ana   | 2025-01-29  | in-person | made
          Ben   | 2025-01-30  | in-person | made
          Cal   | 2025-02-01  | in-person | made
          Cal   | 2025-04-26  | in-person | made
          Dee   | 2025-02-01  | in-person | made
          Dee   | 2025-04-27  | in-person | made`,
      },
      due: {
        Ana: ['due 2025-01-29, met 2025-01-29', 'due 2025-02-26, overdue'],
        Ben: ['due 2025-01-29, met late 2025-01-30', 'due 2025-02-27, overdue'],
        Cal: [
          'due 2022-04-26, met late 2025-02-01',
          'due 2025-03-29, lapsed 2025-03-01',
          'due 2025-04-26, met 2025-04-26',
          'due 2025-07-19',
        ],
        Dee: [
          'due 2022-04-26, met late 2025-02-01',
          'due 2025-03-29, lapsed 2025-03-01',
          'due 2025-04-26, met late 2025-04-27',
          'due 2025-07-20',
        ],
      },
    },
  ],
})
