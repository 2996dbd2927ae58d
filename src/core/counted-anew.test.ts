import { expect, test } from 'vitest'
import { anewWithin } from './counted-anew.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { type ObligationState, stateOn } from './obligation.ts'
import dentalChecks from './standards/dental-checks.ts'
import firstCarePlan from './standards/first-care-plan.ts'
import healthTeamNotified from './standards/health-team-notified.ts'
import keyDocuments from './standards/key-documents.ts'
import { obligationsOf, type Standard } from './standards/standard.ts'
import statutoryVisits from './standards/statutory-visits.ts'

/** Where recording began: seven years after the children of these tests came into care. */
const START = '2026-10-01'

const EPISODES = `
  child | started    | ended | legal status | placement
  Ana   | 2019-05-01 |       | C2           | U4`

const owed = (standard: Standard, records: Readonly<Record<string, string>> = {}, episodes = EPISODES) => {
  const [child] = journeysOf({ name: '', asAt: '2027-12-31', episodes, records, numerator: [], display: '' })
  return obligationsOf({ ...standard, completeFrom: day(START) }, child!)
}

const states = (of: ReturnType<typeof owed>, asAt: string): readonly (ObligationState | undefined)[] =>
  of.map(obligation => stateOn(obligation, day(asAt)))

test('a child whom nobody has visited since recording began is not overdue since 2019, and is on the list', () => {
  const [visit, ...more] = owed(statutoryVisits)
  expect(more).toEqual([])
  expect(isoOf(visit!.dueOn)).toBe('2026-10-29')
  expect(visit!.dueOn - day(START)).toBe(anewWithin.leastDays)
  expect(visit!.because).toBe(
    'within 1 week of the placement starting, counted anew from 1 October 2026, when recording began here',
  )
  expect([stateOn(visit!, day(START)), stateOn(visit!, day('2026-10-30'))]).toEqual(['due', 'overdue'])
})

test('the first visit on record meets what was due seven years ago, and the next is counted from it', () => {
  const visits = owed(statutoryVisits, { visit: 'child | visitedOn  | seen\nAna | 2026-10-05 | alone' })
  expect(states(visits, '2026-10-31')).toEqual(['met', 'due'])
  expect(isoOf(visits[1]!.dueOn)).toBe('2026-11-16')
})

test('a first visit that comes later than the fair time is late by days, not by years', () => {
  const [visit] = owed(statutoryVisits, { visit: 'child | visitedOn  | seen\nAna | 2026-10-30 | alone' })
  expect(visit!.metOn! - visit!.dueOn).toBe(1)
  expect(stateOn(visit!, day('2026-10-30'))).toBe('met late')
})

test('the last visit before recording began is on record, so the next is overdue by its own day', () => {
  const visits = owed(statutoryVisits, { visit: 'child | visitedOn  | seen\nAna | 2026-07-01 | alone' })
  expect(states(visits, START)).toEqual(['met', 'overdue'])
  expect(isoOf(visits[1]!.dueOn)).toBe('2026-08-12')
})

test('a yearly check of which nothing is known is due within a year of the start, by its own length', () => {
  const [check] = owed(dentalChecks)
  expect(check!.dueOn - day(START)).toBe(anewWithin.mostDays)
})

test('a care leaver of 22 whose papers nobody recorded is owed them four weeks after the start', () => {
  const episodes = `
    child | started    | ended      | legal status | placement | ceased reason
    Ana   | 2019-05-01 | 2028-01-01 | C2           | U4        |`
  const [child] = journeysOf({
    name: '',
    asAt: '2027-12-31',
    born: { Ana: '2004-05-01' },
    episodes,
    records: {},
    numerator: [],
    display: '',
  })
  const papers = obligationsOf({ ...keyDocuments, completeFrom: day(START) }, child!)
  expect(papers.length).toBeGreaterThan(0)
  expect(new Set(papers.map(({ dueOn }) => isoOf(dueOn)))).toEqual(new Set(['2026-10-29']))
})

test('nobody is asked to tell the health team of an admission of seven years ago, or for its first care plan', () => {
  expect(owed(healthTeamNotified)).toEqual([])
  expect(owed(firstCarePlan)).toEqual([])
  const later = 'child | started | ended | legal status | placement\nAna | 2026-10-02 | | V2 | U4'
  expect(states(owed(healthTeamNotified, {}, later), '2026-10-04')).toEqual(['overdue'])
})

test('what falls due on the day that recording began is judged by its own date, the day before is not', () => {
  const comingOn = (started: string) =>
    owed(statutoryVisits, {}, `child | started | ended | legal status | placement\nAna | ${started} | | C2 | U4`)
  expect(isoOf(comingOn('2026-09-24')[0]!.dueOn)).toBe('2026-10-01')
  expect(isoOf(comingOn('2026-09-23')[0]!.dueOn)).toBe('2026-10-29')
})
