import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, type JourneyEntry, journeyOf } from '#core/journey.ts'
import { loadDefinitions } from '#definitions.ts'
import { type Fault, faultsOf, LONGEST_LINE, LONGEST_TEXT, MOST_ROWS } from './checks.ts'
import type { AnyRecordType } from './record.ts'

const { records: types } = await loadDefinitions()
const typeOf = (id: string): AnyRecordType => types.find(type => type.id === id)!

const TODAY = '2026-03-10'

/** A child born on 3 February 2010, about whom these records say more. */
const childWith = (...records: readonly (readonly [type: string, body: Body])[]): Journey =>
  journeyOf(
    { ref: 'ana', childId: '1001' },
    [['child-details', { bornOn: '2010-02-03' }] as const, ...records].map(
      ([type, body], i): JourneyEntry => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }),
    ),
    { returnYears: [] },
  )
const ANA = childWith()

const faults = (type: string, body: Body, child = ANA, today = TODAY): readonly Fault[] =>
  faultsOf(typeOf(type), body, child, day(today))
const says = (type: string, body: Body, child = ANA, today = TODAY): readonly string[] =>
  faults(type, body, child, today).map(fault => fault.says)

const seenOn = (visitedOn: unknown): Body => ({ visitedOn, worker: 'w1', seen: 'alone' })

describe('what must be answered', () => {
  test('is asked for, each in its own words and at its own field', () => {
    expect(faults('visit', {})).toEqual([
      { path: ['visitedOn'], says: 'Enter the date of the visit' },
      { path: ['worker'], says: 'Choose who visited' },
      { path: ['seen'], says: 'Say whether the child was seen' },
    ])
  })

  test('is not answered with spaces', () => {
    expect(says('offer', { offeredOn: TODAY, what: ' \n ' })).toEqual(['Say what was offered'])
  })

  test('is asked only where the other answer calls for it', () => {
    expect(says('visit', { ...seenOn(TODAY), seen: 'not-seen' })).toEqual(['Say why the child was not seen'])
    expect(says('visit', { ...seenOn(TODAY), seen: 'not-seen', whyNotSeen: 'At school' })).toEqual([])
    expect(says('visit', seenOn(TODAY))).toEqual([])
  })
})

describe('a day', () => {
  test.each(['2026-02-30', '2025-02-29', 'yesterday', '2026-13-01', '1826-03-01'])('%s does not exist', on => {
    expect(says('visit', seenOn(on))).toEqual(['Date of the visit must be a date that exists, such as 27 3 2018'])
  })

  test('29 February exists in a leap year', () => {
    expect(says('visit', seenOn('2024-02-29'))).toEqual([])
  })

  test.each([
    ['today', '2026-03-10', []],
    ['tomorrow', '2026-03-11', ['Date of the visit must be today or earlier']],
    ['the day of birth', '2010-02-03', []],
    ['the day before it', '2010-02-02', ['Date of the visit must not be before the child was born']],
  ])('%s', (_which, on, expected) => {
    expect(says('visit', seenOn(on))).toEqual(expected)
  })

  test('may lie ahead where the field says so', () => {
    expect(says('pep', { heldOn: TODAY, nextOn: '2026-07-01' })).toEqual([])
  })

  test('may come before birth in an assessment of an unborn child', () => {
    expect(says('pre-birth-assessment', { expectedOn: '2010-02-10', startedOn: '2009-12-01' })).toEqual([])
  })

  test('is held against no birth where none is recorded', () => {
    const unknown = journeyOf({ ref: 'x', childId: 'x' }, [], { returnYears: [] })
    expect(says('visit', seenOn('1990-01-01'), unknown)).toEqual([])
  })
})

describe('someone who died', () => {
  const byRecord = childWith(['death', { diedOn: '2026-01-15' }])
  const byEpisode = childWith(['episode', { startedOn: '2020-01-01', endedOn: '2026-01-15', reasonEnded: 'E2' }])

  test.each([
    ['by the record of their death', byRecord],
    ['by the episode that ended with it', byEpisode],
  ])('%s, is visited up to that day and not after', (_how, child) => {
    expect(says('visit', seenOn('2026-01-15'), child)).toEqual([])
    expect(says('visit', seenOn('2026-01-16'), child)).toEqual(['Date of the visit must not be after the child died'])
  })

  test('has no plan to be looked at again', () => {
    const plan = { kind: 'missing', updatedOn: '2026-01-10', reviewOn: '2026-02-10' }
    expect(says('risk-plan', plan, byRecord)).toEqual(['Look at it again on must not be after the child died'])
  })

  test('is decided about afterwards, and the day of their death is corrected', () => {
    const decision = { decidedOn: '2026-02-01', decision: 'Close the case', because: 'She died' }
    expect(says('management-decision', decision, byRecord)).toEqual([])
    expect(says('death', { diedOn: '2026-01-17' }, byRecord)).toEqual([])
  })
})

describe('an end', () => {
  const stay = (endedOn: string): Body => ({ startedOn: '2026-02-01', endedOn, type: 'U1' })

  test('may be the day of the start, and not the day before it', () => {
    expect(says('accommodation', stay('2026-02-01'))).toEqual([])
    expect(faults('accommodation', stay('2026-01-31'))).toEqual([
      { path: ['endedOn'], says: 'Date they left must be on or after the day in ‘Date they moved in’' },
    ])
  })

  test('that lies ahead is told so, and not also that it comes too early', () => {
    expect(says('accommodation', { startedOn: '2026-04-02', endedOn: '2026-04-01', type: 'U1' })).toEqual([
      'Date they moved in must be today or earlier',
      'Date they left must be today or earlier',
    ])
  })

  test('is held against a start of the same record under every name that starts and ends have', () => {
    expect(says('attendance', { fromOn: '2026-02-01', toOn: '2026-01-31' })).toEqual([
      'To must be on or after the day in ‘From’',
    ])
    expect(says('leaving-care-case', { openedOn: '2026-02-01', closedOn: '2026-01-31' })).toHaveLength(1)
    expect(
      says('connection', { name: 'Jo', relation: 'friend', inLifeFromOn: TODAY, inLifeUntilOn: '2026-03-09' }),
    ).toHaveLength(1)
  })
})

describe('a number', () => {
  const score = (score: unknown): readonly string[] => says('sdq', { completedOn: TODAY, score })

  test.each([
    [0, []],
    [40, []],
    [-1, ['Total score, 0 to 40 must be from 0 to 40']],
    [41, ['Total score, 0 to 40 must be from 0 to 40']],
    [12.5, ['Total score, 0 to 40 must be a whole number']],
    ['twelve', ['Total score, 0 to 40 must be a number']],
    [Number.NaN, ['Total score, 0 to 40 must be a number']],
  ])('of %s', (value, expected) => {
    expect(score(value)).toEqual(expected)
  })

  test('of hours may have a fraction', () => {
    expect(says('pep', { heldOn: TODAY, hoursAWeek: 12.5 })).toEqual([])
    expect(says('pep', { heldOn: TODAY, hoursAWeek: 169 })).toEqual([
      'Hours of education in a week must be from 0 to 168',
    ])
  })

  test('of money is told in pounds', () => {
    const paid = (amountPence: number) => says('entitlement', { item: 'setting-up-home', amountPence })
    expect(paid(100_000_000)).toEqual([])
    expect(paid(100_000_001)).toEqual(['Amount paid must be from £0 to £1,000,000'])
  })
})

describe('an answer that is none of the choices', () => {
  test('is asked for again', () => {
    expect(says('visit', { ...seenOn(TODAY), seen: 'through-the-window' })).toEqual([
      'Was the child seen? Choose one of the answers',
    ])
    expect(says('visit', { ...seenOn(TODAY), where: 'toString' })).toEqual(['Where: choose one of the answers'])
    expect(says('return-interview', { returnedOn: TODAY, isIndependent: 'perhaps' })).toEqual([
      'Was the interviewer independent of the child’s care? Choose yes or no',
    ])
  })
})

describe('text', () => {
  test('may be as long as its limit, and not longer', () => {
    expect(says('offer', { offeredOn: TODAY, what: 'a'.repeat(LONGEST_LINE) })).toEqual([])
    expect(says('offer', { offeredOn: TODAY, what: 'a'.repeat(LONGEST_LINE + 1) })).toEqual([
      'What was offered must be 500 characters or fewer',
    ])
    expect(says('visit', { ...seenOn(TODAY), purpose: 'a'.repeat(LONGEST_TEXT) })).toEqual([])
    expect(says('visit', { ...seenOn(TODAY), purpose: 'a'.repeat(LONGEST_TEXT + 1) })).toEqual([
      'What the visit was for must be 30,000 characters or fewer',
    ])
  })
})

describe('a list of rows', () => {
  const plan = (actions: readonly Body[]) => faults('pathway-plan', { plannedOn: TODAY, why: 'first', actions })

  test('is checked row by row', () => {
    expect(plan([{ action: 'Apply', dueOn: '2026-09-01' }, { doneOn: '2026-03-11' }])).toEqual([
      { path: ['actions', 1, 'doneOn'], says: 'Who will do what, by when, 2: Done on must be today or earlier' },
    ])
  })

  test('may have as many rows as its limit, and not more', () => {
    expect(plan(Array.from({ length: MOST_ROWS }, () => ({})))).toEqual([])
    expect(plan(Array.from({ length: MOST_ROWS + 1 }, () => ({}))).map(fault => fault.says)).toEqual([
      'Who will do what, by when may have at most 60 rows',
    ])
  })
})

test('a return’s own date of birth is not held against it', () => {
  expect(says('review', { bornOn: '2009-01-01', heldOn: TODAY })).toEqual([])
})

test.each(types.filter(type => type.form).map(type => [type.id, type] as const))(
  'a %s asks for a title and an answer in plain words of every field',
  (_id, type) => {
    for (const fault of faultsOf(type, {}, ANA, day(TODAY))) expect(fault.says).toMatch(/^[A-Z].*[^.]$/)
  },
)
