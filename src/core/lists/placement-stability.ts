import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import { numberOfPlacementsIn, placementOn, placementsOf } from '#core/placements.ts'
import sdq from '#core/records/sdq.ts'
import { childLevelRoles } from '#core/roles.ts'
import { FULL_HOURS, hoursOfEducation } from '#core/schooling.ts'
import { HIGH_SDQ_SCORE } from '#core/sdqs.ts'
import { defineList, type Row } from './list.ts'

const scoresOf = recordsOf(sdq)

interface Fragile extends Row {
  readonly asAt: Day
  readonly age: number
  readonly score: number | undefined
  /** The last move in the 6 months before the day; absent where there was none. */
  readonly movedOn: Day | undefined
  readonly moves: number
  readonly hours: number | undefined
  readonly met: readonly Criterion[]
}

type Criterion = keyof typeof CRITERIA

/** Source: placement stability pilot, performance report, June 2017: any of these, for children of 10 to 13. */
const CRITERIA = {
  sdq: 'SDQ 18 or more',
  disruption: 'A disruption in 6 months',
  hours: 'Under 25 hours of education',
} as const
const AGES = { from: 10, to: 13 } as const

export default defineList<Fragile>({
  id: 'placement-stability',
  title: 'Placement stability cohort',
  question: 'Which children of 10 to 13 may be about to lose where they live?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 140,
  reads: ['sdq', 'pep', 'attendance', 'episode', 'child-details'],
  rows(child, asAt) {
    const age = ageAt(child, asAt)
    if (age === undefined || age < AGES.from || age > AGES.to || episodeOn(child, asAt) === undefined) return []
    const score = latestBy(scoresOf(child), s => s.completedOn, asAt)?.score
    const since = addMonths(asAt, -6)
    const movedOn = placementsOf(child).findLast(
      p => p.cameFrom !== undefined && p.startedOn <= asAt && p.startedOn > since,
    )?.startedOn
    const hours = hoursOfEducation(child, asAt)?.hours
    const met: Criterion[] = []
    if (score !== undefined && score >= HIGH_SDQ_SCORE) met.push('sdq')
    if (movedOn !== undefined) met.push('disruption')
    if (hours !== undefined && hours < FULL_HOURS) met.push('hours')
    if (met.length === 0) return []
    const moves = numberOfPlacementsIn(child, { firstDay: addMonths(asAt, -12) + 1, lastDay: asAt })
    return [{ child, asAt, age, score, movedOn, moves, hours, met }]
  },
  columns: [
    { id: 'met', title: 'Why they are here', kind: 'lines', of: row => row.met.map(criterion => CRITERIA[criterion]) },
    { id: 'score', title: 'SDQ', kind: 'number', of: row => row.score, absent: '–' },
    { id: 'moved', title: 'Last move in 6 months', kind: 'day', of: row => row.movedOn },
    { id: 'placements', title: 'Placements in a year', kind: 'number', of: row => row.moves },
    { id: 'since', title: 'Here since', kind: 'day', of: row => placementOn(row.child, row.asAt)?.startedOn },
    { id: 'hours', title: 'Hours of education', kind: 'number', of: row => row.hours, absent: '–' },
  ],
  filters: [
    {
      id: 'reason',
      title: 'Why',
      of: ({ met }) => met,
      says: criterion => CRITERIA[criterion as Criterion],
      order: Object.keys(CRITERIA),
    },
    { id: 'show', title: 'Criteria', of: ({ met }) => `${met.length} of 3` },
  ],
  sort: (a, b) => b.met.length - a.met.length || (b.score ?? 0) - (a.score ?? 0),
  empty: 'No looked after child of 10 to 13 meets any of the three criteria on this day.',
  examples: [
    {
      name: '18 is in and 17 is not; 24.9 hours are in and 25 are not',
      asAt: '2025-06-30',
      born: { Ana: '2013-01-01', Ben: '2013-01-01', Cal: '2013-01-01', Dee: '2013-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-01-01 |       | C2           | U4
        Ben   | 2023-01-01 |       | C2           | U4
        Cal   | 2023-01-01 |       | C2           | U4
        Dee   | 2023-01-01 |       | C2           | U4`,
      records: {
        sdq: `
          child | completedOn | score
          Ana   | 2025-01-01  | 18
          Ben   | 2025-01-01  | 17`,
        pep: `
          child | heldOn     | hoursAWeek
          Cal   | 2025-05-01 | 24.9
          Dee   | 2025-05-01 | 25`,
      },
      shows: `
        child | met                         | score | hours
        Ana   | SDQ 18 or more              | 18    | –
        Cal   | Under 25 hours of education | –     | 24.9`,
    },
    {
      name: 'a move on the first day of the 6 months is in and one the day before is not; 9 and 14 are not in the ages',
      asAt: '2025-06-30',
      born: { Ana: '2015-06-30', Ben: '2011-07-01', Cal: '2015-07-01', Dee: '2011-06-30', Eli: '2013-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | urn
        Ana   | 2023-01-01 | 2024-12-31 | C2           | U4        | SC1
        Ana   | 2024-12-31 |            | C2           | U4        | SC2
        Ben   | 2023-01-01 | 2025-06-30 | C2           | U4        | SC1
        Ben   | 2025-06-30 |            | C2           | U4        | SC2
        Cal   | 2023-01-01 | 2025-06-30 | C2           | U4        | SC1
        Cal   | 2025-06-30 |            | C2           | U4        | SC2
        Dee   | 2023-01-01 | 2025-06-30 | C2           | U4        | SC1
        Dee   | 2025-06-30 |            | C2           | U4        | SC2
        Eli   | 2023-01-01 | 2024-12-30 | C2           | U4        | SC1
        Eli   | 2024-12-30 |            | C2           | U4        | SC2`,
      shows: `
        child | met                      | moved      | placements
        Ana   | A disruption in 6 months | 2024-12-31 | 2
        Ben   | A disruption in 6 months | 2025-06-30 | 2`,
    },
  ],
})
