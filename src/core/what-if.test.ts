import { expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue.ts'
import { monthsTo } from './dates.ts'
import { journeysOf } from './examples.ts'
import visitsIndicator from './indicators/visits-to-national-standard.ts'
import type { Journey } from './journey.ts'
import { recordedFrom } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import { Tallies } from './scorecard.ts'
import { withSetting } from './standards/settings.ts'
import type { Standard } from './standards/standard.ts'
import visits from './standards/statutory-visits.ts'
import { whatIf } from './what-if.ts'

const types = await loadCatalogue<AnyRecordType>(new URL('./records/', import.meta.url), r => r.id)

/** Ana is visited every 6 weeks, Ben every 4. */
const journeys = journeysOf({
  name: '',
  asAt: '2025-09-30',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2025-04-01 |       | C2           | U4
    Ben   | 2025-04-01 |       | C2           | U4`,
  records: {
    visit: `
      child | visitedOn  | seen
      Ana   | 2025-04-08 | alone
      Ana   | 2025-05-20 | alone
      Ana   | 2025-07-01 | alone
      Ana   | 2025-08-12 | alone
      Ben   | 2025-04-08 | alone
      Ben   | 2025-05-06 | alone
      Ben   | 2025-06-03 | alone
      Ben   | 2025-07-01 | alone
      Ben   | 2025-07-29 | alone
      Ben   | 2025-08-26 | alone`,
  },
})
const context = (of: readonly Journey[] = journeys) => ({
  returnYears: [2025, 2026],
  populations: [],
  recordedFrom: recordedFrom(of, types),
  staff: new Map(),
})
const everyFourWeeks = (fromOn: string): Standard => {
  const set = withSetting(visits, { standard: visits.id, fromOn, intervals: 'every=4 weeks' })
  if (!('rules' in set)) throw new Error(set.says)
  return set
}
const trying = (tried: Standard, months = 5, of: readonly Journey[] = journeys) =>
  whatIf(of, { standards: [visits], tried, indicators: [visitsIndicator], to: '2025-08', months }, context(of))

test('a tighter interval leaves those overdue who were in time by the one before, from the day it is tried', () => {
  const { months, children } = trying(everyFourWeeks('2025-05-10'))
  expect(
    months.map(({ month, before, after, changed }) => [month, before?.children, after?.children, changed]),
  ).toEqual([
    ['2025-04', 0, 0, 0],
    ['2025-05', 0, 0, 0],
    ['2025-06', 0, 1, 1],
    ['2025-07', 0, 1, 1],
    ['2025-08', 0, 0, 0],
  ])
  expect(children.map(c => [c.child.childId, c.before, c.after, c.months])).toEqual([['Ana', false, false, 2]])
})

test('the figures that rest on the standard are those that a scorecard would have printed', () => {
  const { figures } = trying(everyFourWeeks('2025-05-10'))
  expect(figures.map(f => f.title)).toEqual([visitsIndicator.title, 'Visits due that were made on time'])
  expect(figures[0]!.months.map(({ before, after }) => [before.display, after.display])).toEqual([
    ['100.0%', '100.0%'],
    ['100.0%', '100.0%'],
    ['100.0%', '50.0%'],
    ['100.0%', '50.0%'],
    ['100.0%', '100.0%'],
  ])
  const tallies = new Tallies([visitsIndicator], { to: '2025-08', months: 5 })
  tallies.count(journeys)
  const printed = tallies.scorecard(context()).rows[0]!.months.map(m => m.figure)
  expect(figures[0]!.months.map(m => m.before)).toEqual(printed)
})

test('the same rule again changes nobody and nothing', () => {
  const { months, figures, children } = trying({ ...visits })
  expect(children).toEqual([])
  for (const { before, after, changed } of months) expect([after, changed]).toEqual([before, 0])
  for (const { months } of figures) for (const { before, after } of months) expect(after).toEqual(before)
})

test('before any visit is recorded nothing can be said, and a year with no return is no year of nought', () => {
  const { months } = trying(everyFourWeeks('2024-01-01'), 20)
  expect(months.map(m => m.month)).toEqual(monthsTo('2025-08', 20))
  expect(months[0]).toEqual({
    month: '2024-01',
    changed: 0,
    notRecorded: 'No return is held for 2023-24. Import it to see this figure.',
  })
  expect(months.find(m => m.month === '2025-03')!.notRecorded).toBe(
    'Records of this kind begin on 8 April 2025: Visit.',
  )
  expect(months.find(m => m.month === '2025-04')!.notRecorded).toBeUndefined()
})

test('a standard that is none of the council’s is a fault of ours', () => {
  expect(() => trying({ ...visits, id: 'other' })).toThrow('none of the standards')
})
