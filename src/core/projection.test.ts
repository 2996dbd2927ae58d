import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { day, dayOf } from './dates.ts'
import { demonstrationJourneys } from './demonstration/journeys.ts'
import { Clock } from './due.ts'
import { journeysOf } from './examples.ts'
import adoptions from './indicators/number-of-adoptions.ts'
import { indicatorsOf } from './indicators/of-council.ts'
import visits from './indicators/visits-to-national-standard.ts'
import { knownClock } from './known-clock.ts'
import { projection } from './projection.ts'
import { recordedFrom } from './recorded-from.ts'
import { Tallies } from './scorecard.ts'
import { beginningWith } from './standards/beginning.ts'
import statutoryVisits from './standards/statutory-visits.ts'

const clock = knownClock(new Clock([statutoryVisits]), () => true)

/** Ana is overdue today, Ben falls due within the month, Cal was seen this week, Dee falls due next month. */
const children = journeysOf({
  name: 'a month that goes on',
  asAt: '2025-06-30',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2025-01-01 |       | C2           | U4
    Ben   | 2025-01-01 |       | C2           | U4
    Cal   | 2025-01-01 |       | C2           | U4
    Dee   | 2025-01-01 |       | C2           | U4`,
  records: {
    visit: `
      child | visitedOn  | seen
      Ana   | 2025-01-02 | alone
      Ana   | 2025-04-20 | alone
      Ben   | 2025-01-02 | alone
      Ben   | 2025-05-10 | alone
      Cal   | 2025-01-02 | alone
      Cal   | 2025-06-10 | alone
      Dee   | 2025-01-02 | alone
      Dee   | 2025-05-20 | alone`,
  },
})

describe('if nothing else is recorded', () => {
  const closing = projection(visits, children, clock, day('2025-06-12'))!

  test('what falls due by the month’s end counts as overdue there, and what falls due later does not', () => {
    expect([closing.numerator, closing.denominator, closing.closesAt.display]).toEqual([2, 4, '50.0%'])
  })

  test('the children for whom it can still be done are named, those overdue longest first', () => {
    expect(closing.recoverable.map(({ child }) => child.ref)).toEqual(['Ana', 'Ben'])
    expect(closing.atBest.display).toBe('100.0%')
  })

  test('as many are needed as bring it to the green tolerance', () => {
    expect(closing.target).toBe(98)
    expect(closing.needed).toBe(2)
  })
})

test('nothing is needed of a month that closes above its target', () => {
  expect(projection(visits, children.slice(2, 3), clock, day('2025-06-12'))).toMatchObject({
    needed: 0,
    recoverable: [],
  })
})

test('a figure that rests on no standard, or on one that nobody records, is not projected', () => {
  expect(projection(adoptions, children, clock, day('2025-06-12'))).toBeUndefined()
  expect(
    projection(
      visits,
      children,
      knownClock(new Clock([statutoryVisits]), () => false),
      day('2025-06-12'),
    ),
  ).toBeUndefined()
})

test('a month closes at what the scorecard will print of it, if nothing else is recorded, whichever figure it is', async () => {
  const { tables, records, ...definitions } = await loadDefinitions()
  const council = { authority: 'Wexcombe', lookedAfter: 60, careLeavers: 30, years: 3, lastYear: 2027, seed: 3 }
  const journeys = demonstrationJourneys({ ...council, toldTo: dayOf(2026, 11, 12) }, tables)
  const from = recordedFrom(journeys, records)
  const standards = beginningWith(definitions.standards, from)
  const indicators = indicatorsOf(definitions.indicators, { standards, recordedFrom: from })
  const clock = knownClock(new Clock(standards), () => true)
  const closings = indicators.flatMap(one => projection(one, journeys, clock, dayOf(2026, 11, 12)) ?? [])

  const tallies = new Tallies(indicators, { to: '2026-11', months: 1 })
  tallies.count(journeys)
  const { rows } = tallies.scorecard({
    returnYears: [2025, 2026, 2027],
    populations: [],
    recordedFrom: from,
    staff: new Map(),
  })
  const printed = (id: string) => rows.find(row => row.indicator.id === id)!.months[0]!.figure.display
  expect(closings.length).toBeGreaterThan(8)
  expect(closings.map(({ indicator, closesAt }) => [indicator.number, closesAt.display])).toEqual(
    closings.map(({ indicator }) => [indicator.number, printed(indicator.id)]),
  )
})
