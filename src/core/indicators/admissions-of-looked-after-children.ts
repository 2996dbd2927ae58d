import { yearEndingOf } from '#core/dates.ts'
import type { Episode } from '#core/journey.ts'
import { startsOfCare } from '#core/periods-of-care.ts'
import { childrenAct1989, interactiveTool, performanceReport } from '#core/source.ts'
import { defineIndicator, type FlowPopulation, flow } from './indicator.ts'

const started: FlowPopulation<Episode> = {
  says: 'periods of care that started',
  isLookedAfter: true,
  events: startsOfCare,
  on: episode => episode.startedOn,
}

export default defineIndicator({
  id: 'admissions-of-looked-after-children',
  number: '6.3',
  group: 'Looked after children',
  title: 'Admissions of looked after children',
  alsoCalled: ['admissions to care', 'admissions of looked after children', 'admissions', 'came into care'],
  definition:
    'How many times a child started to be looked after in the month: episodes whose reason is S. A child who comes into care twice counts twice, so that admissions and leavers explain the change in the number looked after. Short breaks (V3, V4) do not count. The recorded reason decides, also where the dates disagree with it.',
  whyItMatters:
    'It shows how many families could not be helped to stay together, and what the service must be ready for.',
  measure: 'count',
  unit: 'periods of care',
  better: 'neither',
  basis: 'month',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({ from: childrenAct1989, source: performanceReport('6.3, by which the number rises'), population: started }),
  ],
  companions: [
    {
      title: 'Children who started to be looked after',
      definition:
        'Each child once a year, when they first started in it, as the Department for Education counts. A month shows only those who had not started before in the year.',
      measure: 'count',
      basis: 'month',
      counting: [
        flow({
          from: childrenAct1989,
          source: interactiveTool('LACnum_Start'),
          population: started,
          numerator: {
            says: 'for the first time in the year',
            counts: (episode, child) => {
              const sameYear = startsOfCare(child).filter(
                other => yearEndingOf(other.startedOn) === yearEndingOf(episode.startedOn),
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
      measure: 'LACnum_Start',
      title: 'Number of children who started to be looked after',
      alsoIn: {
        where: { population_type: ['Children starting to be looked after each year'] },
        value: 'children_count',
      },
      matches: 'nearly',
      differs:
        'Published once for each child and year, by the first time that they became looked after; the scorecard counts every time.',
      isNotRanked: true,
      source: interactiveTool('LACnum_Start'),
    },
  ],
  examples: [
    {
      name: 'a move or a new legal status is no admission, and nor is a start outside the month',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2017-06-01 | 2017-06-10 | V2           | U6        |
        Ana   | 2017-06-10 |            | C1           | U6        | L
        Ben   | 2017-06-30 |            | V2           | K2        |
        Cal   | 2017-05-31 | 2017-06-05 | V2           | U6        |
        Cal   | 2017-06-05 |            | V2           | U4        |
        Dee   | 2017-07-01 |            | V2           | U6        |`,
      numerator: ['Ana', 'Ben'],
      display: '2',
    },
    {
      name: 'a child who comes back after a gap counts again, and a short break does not count',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-06-01 | 2017-06-10 | V2           | U6
        Ana   | 2017-06-11 |            | V2           | U6
        Ben   | 2017-06-05 |            | V3           | U6
        Cal   | 2017-06-05 |            | V4           | U6`,
      numerator: ['Ana', 'Ana'],
      display: '2',
    },
    {
      name: 'a row that the return has twice is one admission',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-06-01 |            | V2           | U6
        Ana   | 2017-06-01 |            | V2           | U6`,
      numerator: ['Ana'],
      display: '1',
    },
    {
      name: 'the recorded reason decides where the dates disagree with it',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason
        Ana   | 2017-05-01 | 2017-06-10 | V2           | U6        |
        Ana   | 2017-06-10 |            | V2           | U6        | S
        Ben   | 2017-06-10 |            | V2           | U6        | P`,
      numerator: ['Ana'],
      display: '1',
    },
  ],
})
