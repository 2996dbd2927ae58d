import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { day, isoOf, type Month, monthPeriod } from '#core/dates.ts'
import { entriesOf, journeysOf } from '#core/examples.ts'
import { journeyOf } from '#core/journey.ts'
import { recordedFrom } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { Tallies } from '#core/scorecard.ts'
import { beginningWith } from '#core/standards/beginning.ts'
import dentalChecks from '#core/standards/dental-checks.ts'
import { withSetting } from '#core/standards/settings.ts'
import statutoryVisits from '#core/standards/statutory-visits.ts'
import dentalChecksUpToDate from './dental-checks-up-to-date.ts'
import type { Indicator } from './indicator.ts'
import numberOfLookedAfterChildren from './number-of-looked-after-children.ts'
import { indicatorsOf } from './of-council.ts'
import visitsToNationalStandard from './visits-to-national-standard.ts'

const types = await loadCatalogue<AnyRecordType>(new URL('../records/', import.meta.url), r => r.id)
const NOTHING = { days: new Map(), titles: new Map() }

/** A council that recorded dental checks from May 2025, and sent the return of outcomes before. */
const entries = entriesOf({
  name: '',
  asAt: '2025-03-31',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2020-05-01 |       | C2           | U4
    Ben   | 2020-05-01 |       | C2           | U4`,
  records: {
    'yearly-outcomes': 'child | year | teethCheck\nAna | 2025 | 1\nBen | 2025 | 0\nAna | 2026 | 1\nBen | 2026 | 1',
    'dental-check': 'child | heldOn | outcome\nAna | 2025-05-10 | done\nBen | 2025-06-10 | done',
  },
})
const journeys = ['Ana', 'Ben'].map(name =>
  journeyOf(
    { ref: name, childId: name },
    entries.filter(entry => entry.subject === name),
    { returnYears: [2021, 2022, 2023, 2024, 2025, 2026] },
  ),
)
const recorded = recordedFrom(journeys, types)

const rowOf = (indicator: Indicator, to: Month, months: number) => {
  const [own] = indicatorsOf([indicator], { standards: [dentalChecks, statutoryVisits], recordedFrom: recorded })
  const tallies = new Tallies([own!], { to, months })
  tallies.count(journeys)
  const context = {
    returnYears: [2021, 2022, 2023, 2024, 2025, 2026],
    populations: [],
    recordedFrom: recorded,
    staff: new Map(),
  }
  return tallies.scorecard(context).rows[0]!
}

test('an indicator is counted by the return up to the day on which casework begins, and by casework from then', () => {
  const row = rowOf(dentalChecksUpToDate, '2025-06', 4)
  expect(row.months.map(({ figure }) => figure.display)).toEqual(['50.0%', 'not recorded', '50.0%', '100.0%'])
  expect(row.indicator.counting.map(({ from, by }) => [from, by])).toEqual([
    ['2025-05-10', 'the dates of dental checks'],
    ['1991-10-14', 'the yearly return of outcomes (OC2)'],
  ])
})

test('two ways of counting are said to be two, and no arrow leads from one to the other', () => {
  const [first, ...others] = rowOf(dentalChecksUpToDate, '2025-06', 4).cautions
  expect(first).toBe(
    'From 10 May 2025 this is counted by the dates of dental checks; before, by the yearly return of outcomes (OC2). The two are not the same, and are not compared.',
  )
  expect(others).toEqual([])
  expect(rowOf(dentalChecksUpToDate, '2025-06', 4).direction?.means).toBe('better')
  expect(rowOf(dentalChecksUpToDate, '2025-05', 2).direction).toBeUndefined()
  const monthsOfReturn = rowOf(dentalChecksUpToDate, '2025-03', 2)
  expect(monthsOfReturn.cautions.filter(caution => caution.startsWith('From 10 May'))).toEqual([])
})

test('the way of the return goes on beside it, published with other councils’, once casework is what counts', () => {
  const { months, companions } = rowOf(dentalChecksUpToDate, '2026-03', 1)
  expect(months[0]!.figure.display).toBe('100.0%')
  const byReturn = companions.find(({ companion }) => companion.title === 'As the Department for Education counts it')
  expect(byReturn!.months[0]!.figure).toMatchObject({ numerator: 2, denominator: 2 })
  expect(byReturn!.annual.map(({ figure }) => figure.display)).toEqual(['not recorded', '50.0%', '100.0%'])
})

test('what the return cannot tell is no longer said once casework tells it', () => {
  expect(rowOf(dentalChecksUpToDate, '2025-06', 1).indicator.partly).toBeUndefined()
  const [without] = indicatorsOf([dentalChecksUpToDate], { standards: [], recordedFrom: NOTHING })
  expect(without!.partly).toMatch(/^Where no dates of dental checks are recorded/)
  expect(without!.counting.map(({ by }) => by)).toEqual(['the yearly return of outcomes (OC2)'])
})

test('a council that recorded no visit has no figure, with the kind of record that is missing', () => {
  const { figure } = rowOf(visitsToNationalStandard, '2025-06', 1).months[0]!
  expect([figure.display, figure.notRecorded]).toEqual([
    'not recorded',
    'No record of this kind is held of any child: Visit.',
  ])
})

test('an indicator is made again over a standard that the council set, and is the same object otherwise', () => {
  const set = withSetting(dentalChecks, { fromOn: '2020-01-01', intervals: 'every=1 month' })
  if (!('rules' in set)) throw new Error(set.says)
  const council = { standards: [set, statutoryVisits], recordedFrom: recorded }
  const both = [dentalChecksUpToDate, visitsToNationalStandard, numberOfLookedAfterChildren]
  const [dental, visits, number] = indicatorsOf(both, council)
  expect([visits, number]).toEqual([visitsToNationalStandard, numberOfLookedAfterChildren])
  expect(visits).toBe(visitsToNationalStandard)
  const tallies = new Tallies([dental!], { to: '2025-06', months: 1 })
  tallies.count(journeys)
  const asAt = isoOf(monthPeriod('2025-06').lastDay)
  const context = { returnYears: [2025, 2026], populations: [], recordedFrom: recorded, staff: new Map() }
  expect([asAt, tallies.scorecard(context).rows[0]!.months[0]!.figure.display]).toEqual(['2025-06-30', '50.0%'])
})

test('a figure of what is overdue says for a year that recording began, since what fell due before is counted anew', () => {
  const recordedFrom = { ...NOTHING, days: new Map([['visit', day('2025-04-10')]]) }
  const standards = beginningWith([statutoryVisits], recordedFrom)
  const [own] = indicatorsOf([visitsToNationalStandard], { standards, recordedFrom })
  const cautions = (to: Month) => {
    const tallies = new Tallies([own!], { to, months: 1 })
    tallies.count(journeys)
    const returnYears = [2021, 2022, 2023, 2024, 2025, 2026, 2027]
    return tallies.scorecard({ returnYears, populations: [], recordedFrom, staff: new Map() }).rows[0]!.cautions
  }
  expect(cautions('2025-03')).toEqual([])
  expect(cautions('2025-04')).toEqual([
    'Recording began on 10 April 2025. What fell due before is counted anew from then, and whoever it was not done for since is left out until it is due.',
  ])
  expect(cautions('2026-03')).toHaveLength(1)
  expect(cautions('2026-04')).toEqual([])
})

test('whoever was not seen since recording began is left out until it is due, and counts as late from then', () => {
  const seen = journeysOf({
    name: '',
    asAt: '2025-05-31',
    numerator: [],
    display: '',
    episodes: `
      child | started    | ended | legal status | placement
      Ana   | 2020-05-01 |       | C2           | U4
      Ben   | 2020-05-01 |       | C2           | U4`,
    records: { visit: 'child | visitedOn  | seen\nAna | 2025-04-12 | alone\nAna | 2025-05-12 | alone' },
  })
  const recordedFrom = { ...NOTHING, days: new Map([['visit', day('2025-04-10')]]) }
  const [own] = indicatorsOf([visitsToNationalStandard], {
    standards: beginningWith([statutoryVisits], recordedFrom),
    recordedFrom,
  })
  const tallies = new Tallies([own!], { to: '2025-05', months: 2 })
  tallies.count(seen)
  const [row] = tallies.scorecard({ returnYears: [2025, 2026], populations: [], recordedFrom, staff: new Map() }).rows
  expect(row!.months.map(({ figure }) => [figure.numerator, figure.denominator])).toEqual([
    [1, 1],
    [1, 2],
  ])
})
