import { yearEndingOf } from '#core/dates.ts'
import { endsOfCare } from '#core/periods-of-care.ts'
import { childrenAct1989, interactiveTool, performanceReport } from '#core/source.ts'
import { defineIndicator, flow } from './indicator.ts'
import { ceased } from './populations.ts'

export default defineIndicator({
  id: 'ceased-to-be-looked-after',
  number: '6.4',
  group: 'Looked after children',
  title: 'Children who ceased to be looked after',
  alsoCalled: ['ceased to be looked after', 'children discharged', 'discharges from care', 'left care'],
  definition:
    'How many times a child ceased to be looked after in the month: episodes that ended for a reason other than X1, with no other episode starting on the same day. A blank reason counts. An X1 that nothing follows does not, and nor does an end that is followed the same day. Short breaks (V3, V4) do not count.',
  whyItMatters: 'Leaving care for a safe and lasting home is what care is for.',
  measure: 'count',
  unit: 'periods of care',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({ from: childrenAct1989, source: performanceReport('6.4, by which the number falls'), population: ceased }),
  ],
  companions: [
    {
      title: 'Children who ceased to be looked after, each once',
      definition:
        'Each child once a year, however often they ceased in it, as the Department for Education counts. A month shows only those who had not ceased before in the year.',
      measure: 'count',
      basis: 'month',
      counting: [
        flow({
          from: childrenAct1989,
          source: interactiveTool('LACceased'),
          population: ceased,
          numerator: {
            says: 'for the first time in the year',
            counts: (episode, child) => {
              const sameYear = endsOfCare(child).filter(
                other => yearEndingOf(other.endedOn!) === yearEndingOf(episode.endedOn!),
              )
              return sameYear[0] === episode
            },
          },
          onceAYear: true,
        }),
      ],
    },
  ],
  published: [
    {
      measure: 'LACceased',
      title: 'Number of children who ceased to be looked after during the year',
      alsoIn: {
        where: { population_type: ['Children ceasing to be looked after each year'] },
        value: 'children_count',
      },
      matches: 'nearly',
      differs:
        'Published once for each child and year, by the last time that they ceased to be looked after; the scorecard counts every time.',
      isNotRanked: true,
      source: interactiveTool('LACceased'),
    },
  ],
  examples: [
    {
      name: 'an episode that another follows the same day is no end of care',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2017-01-01 | 2017-06-30 | V2           | U6        | E4A
        Ben   | 2017-01-01 | 2017-06-15 | V2           | U6        | X1
        Ben   | 2017-06-15 |            | C2           | U6        |
        Cal   | 2017-01-01 | 2017-06-15 | V2           | U6        | E8
        Cal   | 2017-06-15 |            | C2           | U6        |
        Dee   | 2017-01-01 | 2017-07-01 | V2           | U6        | E4A`,
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'a code X1 that nothing follows is no end of care, and a short break has none',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2017-01-01 | 2017-06-15 | V2           | U6        | X1
        Ben   | 2017-01-01 | 2017-06-15 | V2           | U6        | E2
        Cal   | 2017-06-01 | 2017-06-15 | V3           | U6        | E8`,
      numerator: ['Ben'],
      display: '1',
    },
    {
      name: 'a row that the return has twice is one end of care',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2017-01-01 | 2017-06-15 | V2           | U6        | E11
        Ana   | 2017-01-01 | 2017-06-15 | V2           | U6        | E11`,
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'a short break that starts on the day care ends does not continue it',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2017-01-01 | 2017-06-15 | V2           | U6        | E4A
        Ana   | 2017-06-15 |            | V4           | U6        |`,
      numerator: ['Ana'],
      display: '1',
    },
  ],
})
