import { whereaboutsOn } from '#core/contacts.ts'
import { countingCareLeavers, defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import { careLeaversRegulationsFrom, performanceReport } from '#core/source.ts'

export default defineIndicator({
  id: 'care-leavers-whereabouts-unknown',
  number: '12.3',
  group: 'After care',
  title: 'Care leavers whose whereabouts are not known',
  definition:
    'The number of care leavers whose case is open at the end of the month and of whom the last contact that speaks of it says that the council does not know where they live. Who would rather not say is not among them.',
  whyItMatters: 'A young person whom nobody can find may be homeless, exploited or in danger.',
  measure: 'count',
  unit: 'young people',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: careLeaversRegulationsFrom,
        source: performanceReport('Care leavers: contact, and whereabouts unknown'),
        needs: [['contact']],
        population: careLeaversAs(who),
        numerator: {
          says: 'whose whereabouts are not known',
          counts: (_item, child, asAt) => whereaboutsOn(child, asAt) === 'unknown',
        },
      }),
    ),
  ],
  within: [{ mine: 'numerator', of: 'number-of-care-leavers', its: 'numerator' }],
  examples: [
    {
      name: 'the last contact that says so decides, up to and with the day',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2025-01-01
          Ben   | 2025-01-01
          Cal   | 2025-01-01`,
        contact: `
          child | contactedOn | method | outcome   | whereabouts
          Ana   | 2026-01-05  | phone  | made      | known
          Ana   | 2026-03-31  | phone  | attempted | unknown
          Ben   | 2026-01-05  | phone  | attempted | unknown
          Ben   | 2026-03-31  | phone  | made      | known
          Cal   | 2026-01-05  | phone  | made      | known
          Cal   | 2026-04-01  | phone  | attempted | unknown`,
      },
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'who would rather not say, and whose case is closed, do not count',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2003-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2016-05-01 | 2021-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn
          Ana   | 2025-01-01 |
          Ben   | 2021-01-01 | 2026-03-31`,
        contact: `
          child | contactedOn | method | outcome   | whereabouts
          Ana   | 2026-01-05  | phone  | made      | not-told
          Ben   | 2026-01-05  | phone  | attempted | unknown`,
      },
      numerator: [],
      display: '0',
    },
  ],
})
