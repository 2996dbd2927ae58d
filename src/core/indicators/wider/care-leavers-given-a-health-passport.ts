import { historiesGiven } from '#core/health-histories.ts'
import { adults, ofAge } from '#core/indicators/age-band.ts'
import { countingCareLeavers, defineIndicator, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import { careLeaversRegulationsFrom } from '#core/source.ts'

export default defineIndicator({
  id: 'care-leavers-given-a-health-passport',
  number: '12.8',
  group: 'After care',
  title: 'Care leavers with a health passport',
  definition:
    'Of care leavers aged 18 and over whose case is open at the end of the month, the percentage who have been given their health passport or their full health history. Who did not want it counts as not having it: it is offered again.',
  whyItMatters: 'Others ask their parents what illnesses they had; a care leaver has only what the council kept.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: careLeaversRegulationsFrom,
        source: {
          title: 'Corporate parenting peer challenge, September 2018',
          section: 'All care leavers of 18 and over have a health passport, with a summary from children’s services',
        },
        needs: [['health-history']],
        population: ofAge(careLeaversAs(who), adults),
        numerator: {
          says: 'who were given a health passport or health history by then',
          counts: (_item, child, asAt) => historiesGiven(child).some(({ on }) => on <= asAt),
        },
      }),
    ),
  ],
  within: [{ mine: 'denominator', of: 'number-of-care-leavers', its: 'numerator' }],
  examples: [
    {
      name: 'given by the end of the day counts, received by the council alone does not',
      asAt: '2026-03-31',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2024-01-01
          Ben   | 2024-01-01
          Cal   | 2024-01-01`,
        'health-history': `
          child | kind     | askedForOn | receivedOn | givenOn
          Ana   | passport | 2023-06-01 | 2023-08-01 | 2026-03-31
          Ben   | passport | 2023-06-01 | 2023-08-01 | 2026-04-01
          Cal   | passport | 2023-06-01 | 2023-08-01 |`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'from the 18th birthday; to decline it is not to have it, and to go through it is to have been given it',
      asAt: '2026-03-31',
      born: { Ana: '2008-03-31', Ben: '2008-04-01', Cal: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2026-01-01 | V2           | U4        | E5
        Ben   | 2018-05-01 | 2026-01-01 | V2           | U4        | E5
        Cal   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2026-01-01
          Ben   | 2026-01-01
          Cal   | 2024-01-01`,
        'health-history': `
          child | kind     | askedForOn | givenOn    | understoodOn | declinedOn
          Ana   | passport | 2025-06-01 |            | 2025-09-01   |
          Ben   | passport | 2025-06-01 | 2025-09-01 |              |
          Cal   | history  | 2023-06-01 |            |              | 2023-12-01`,
      },
      denominator: ['Ana', 'Cal'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})
