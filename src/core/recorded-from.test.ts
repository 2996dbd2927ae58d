import { expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue.ts'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import type { Journey } from './journey.ts'
import { FirstDays, firstDaysOf, isRecordedBy, recordedFrom, whyNotRecorded, withHeld } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'

const types = await loadCatalogue<AnyRecordType>(new URL('./records/', import.meta.url), r => r.id)

const journeys = (records: Readonly<Record<string, string>>) =>
  journeysOf({ name: '', asAt: '2025-03-31', records, numerator: [], display: '' })

test('visits are recorded from the first visit of any child', () => {
  const from = recordedFrom(
    journeys({
      visit: `
        child | visitedOn
        Ana   | 2024-05-02
        Ben   | 2024-04-30
        Ben   | 2024-06-01`,
    }),
    types,
  )
  expect(from.days.get('visit')).toBe(day('2024-04-30'))
  expect(isRecordedBy(from, ['visit'], day('2024-04-30'))).toBe(true)
  expect(isRecordedBy(from, ['visit'], day('2024-04-29'))).toBe(false)
})

test('a council that has recorded no contact at all has not recorded contacts', () => {
  const from = recordedFrom(journeys({ visit: 'child | visitedOn\nAna | 2024-05-02' }), types)
  expect(isRecordedBy(from, ['contact'], day('2030-01-01'))).toBe(false)
  expect(isRecordedBy(from, ['contact', 'visit'], day('2030-01-01'))).toBe(true)
  expect(isRecordedBy(from, [], day('2030-01-01'))).toBe(true)
})

test('a complaint about the council says nothing of when complaints of children are recorded', () => {
  const from = (records: Readonly<Record<string, string>>) =>
    withHeld(recordedFrom(journeys(records), types), ['complaint', 'worker'])
  expect(from({}).days.get('complaint')).toBeUndefined()
  expect(from({}).days.get('worker')).toBe(0)
  expect(from({ complaint: 'child | receivedOn\nAna | 2024-05-02' }).days.get('complaint')).toBe(day('2024-05-02'))
})

test('a visit dated before the child was born says nothing of when visits began', () => {
  const from = recordedFrom(journeys({ visit: 'child | visitedOn\nAna | 1924-05-02\nBen | 2024-05-02' }), types)
  expect(from.days.get('visit')).toBe(day('2024-05-02'))
})

/** Visits of as many children, each on a day of its own from one day on. */
const visits = (from: string, children: number, called = 'child') =>
  Array.from({ length: children }, (_, i) => `${called}${i} | ${isoOf(day(from) + i)}`).join('\n')

test('a few visits typed in with an old date do not make the ten years since look complete', () => {
  const begins = (old: number) =>
    recordedFrom(
      journeys({ visit: `child | visitedOn\n${visits('2014-03-01', old, 'old')}\n${visits('2024-05-02', 40)}` }),
      types,
    ).days.get('visit')
  expect(begins(2)).toBe(day('2024-05-02'))
  expect(begins(3)).toBe(day('2014-03-01'))
})

test('of many children one in fifty must have been recorded within a year', () => {
  const begins = (old: number) =>
    recordedFrom(
      journeys({ visit: `child | visitedOn\n${visits('2014-03-01', old, 'old')}\n${visits('2023-01-01', 200)}` }),
      types,
    ).days.get('visit')
  expect(begins(4)).toBe(day('2023-01-01'))
  expect(begins(5)).toBe(day('2014-03-01'))
})

test('what is recorded of hardly anybody begins with its first day', () => {
  const from = recordedFrom(journeys({ visit: `child | visitedOn\n${visits('2014-03-01', 2)}` }), types)
  expect(from.days.get('visit')).toBe(day('2014-03-01'))
})

test('a record that leaves out its own day is dated by another that it has', () => {
  const from = recordedFrom(
    journeys({ entitlement: 'child | offeredOn | paidOn\nAna | 2024-05-02 | 2024-06-01' }),
    types,
  )
  expect(from.days.get('entitlement')).toBe(day('2024-05-02'))
})

test('the day by which a list knew of a plan says nothing of when plans began', () => {
  const from = recordedFrom(
    journeys({ 'care-plan': 'child | permanencePlan | knownOn\nAna | adoption | 2026-03-31' }),
    types,
  )
  expect(from.days.has('care-plan')).toBe(false)
})

test('taking a child out again leaves the first day of the others', () => {
  const [ana, ben] = journeys({ visit: 'child | visitedOn\nAna | 2024-05-02\nBen | 2024-04-30' })
  const days = new FirstDays(types)
  days.count(ana!, 1)
  days.count(ben!, 1)
  days.count(ben!, -1)
  expect(days.recordedFrom.days.get('visit')).toBe(day('2024-05-02'))
  days.count(ana!, -1)
  expect(days.recordedFrom.days.has('visit')).toBe(false)
})

test('a child told anew, with some of their records as they were, is counted as if nobody had been before', () => {
  const told = (on: string) =>
    journeys({ visit: `child | visitedOn\nAna | ${on}`, contact: 'child | contactedOn\nAna | 2024-03-01' })[0]!
  const ana = told('2024-05-02')
  const anew = (casework: Journey['casework'], more: Partial<Journey> = {}): Journey => ({ ...ana, ...more, casework })
  const otherwise: readonly Journey[] = [
    anew(new Map([...ana.casework, ['visit', told('2024-01-15').casework.get('visit')!]])),
    anew(new Map([...ana.casework].filter(([type]) => type !== 'visit'))),
    anew(ana.casework, { bornOn: day('2024-04-01') }),
  ]
  for (const after of otherwise) {
    const days = firstDaysOf([ana], types)
    days.replace(ana, after)
    expect(days.recordedFrom.days).toEqual(firstDaysOf([after], types).recordedFrom.days)
    expect(days.recordedFrom.days).not.toEqual(firstDaysOf([ana], types).recordedFrom.days)
    days.replace(after, ana)
    expect(days.recordedFrom.days).toEqual(firstDaysOf([ana], types).recordedFrom.days)
  }
})

test('it says which kind of record is missing, and since when there is one', () => {
  const from = recordedFrom(journeys({ visit: 'child | visitedOn\nAna | 2024-05-02' }), types)
  expect(whyNotRecorded(from, ['visit'])).toBe('Records of this kind begin on 2 May 2024: Visit.')
  expect(whyNotRecorded(from, ['contact', 'review'])).toBe(
    'No record of this kind is held of any child: Contact with a care leaver or Review.',
  )
})
