import { isStayingPutOn } from '#core/accommodation.ts'
import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { ageBand, ofAge } from '#core/indicators/age-band.ts'
import { countingCareLeavers, defineIndicator, type SnapshotPopulation, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import type { Item } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { isFoster } from '#core/placements.ts'
import { interactiveTool } from '#core/source.ts'

/** Care leavers of 18 to 20 who were fostered up to their 18th birthday. */
function fosteredAt18(who: CareLeaverDefinition): SnapshotPopulation<Item> {
  const all = ofAge(careLeaversAs(who), ageBand(18, 20))
  return {
    says: `${all.says}, who were fostered up to their 18th birthday`,
    at(child, asAt) {
      const last = episodeOn(child, child.turns18On - 1)
      return last && isFoster(last) ? all.at(child, asAt) : undefined
    },
  }
}

export default defineIndicator({
  id: 'fostered-at-18-staying-put',
  number: '12.5',
  group: 'After care',
  title: 'Of those fostered up to 18, staying put',
  definition:
    'Of care leavers aged 18 to 20 whose case is open and who were fostered up to their 18th birthday, the percentage who live with their former foster carers at the end of the month.',
  whyItMatters: 'It shows whether the offer to stay is one that carers and young people can take.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    countingCareLeavers(who =>
      snapshot({
        from: '2014-05-13',
        source: interactiveTool('StayingPut'),
        needs: [['accommodation']],
        population: fosteredAt18(who),
        numerator: {
          says: 'who live with their former foster carers',
          counts: (_item, child, asAt) => isStayingPutOn(child, asAt),
        },
      }),
    ),
  ],
  published: [
    {
      measure: 'StayingPut',
      title:
        'Care leavers aged 19 or 20 who ceased to be looked after on their 18th birthday, and remain with their former foster carers (%)',
      matches: 'nearly',
      differs:
        'Published of those around their 19th or 20th birthday in the year; this counts everyone of 18 to 20 on a day.',
      source: interactiveTool('StayingPut'),
    },
  ],
  within: [
    { mine: 'denominator', of: 'pathway-plans-18-to-20', its: 'denominator' },
    { mine: 'numerator', of: 'young-people-staying-put', its: 'numerator' },
  ],
  examples: [
    {
      name: 'who was fostered on the day before 18 is asked about, wherever they lived earlier',
      asAt: '2026-03-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2007-01-01', Dee: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2024-12-31 | C2           | K2        | X1
        Ana   | 2024-12-31 | 2025-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2025-01-01 | C2           | U4        | E5
        Cal   | 2018-05-01 | 2024-12-31 | C2           | U4        | E5
        Dee   | 2018-05-01 | 2025-01-01 | C2           | K2        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2025-01-01
          Ben   | 2025-01-01
          Cal   | 2024-12-31
          Dee   | 2025-01-01`,
        accommodation: `
          child | startedOn  | type
          Ana   | 2025-01-01 | Z1
          Ben   | 2025-01-01 | U1
          Cal   | 2024-12-31 | Z1
          Dee   | 2025-01-01 | D1`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'up to the 21st birthday, and not on it',
      asAt: '2026-03-31',
      born: { Ana: '2005-04-01', Ben: '2005-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2023-04-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2023-03-31 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn
          Ana   | 2023-04-01
          Ben   | 2023-03-31`,
        accommodation: `
          child | startedOn  | type
          Ana   | 2023-04-01 | Z1
          Ben   | 2023-03-31 | Z1`,
      },
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '100.0%',
    },
  ],
})
