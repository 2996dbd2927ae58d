import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { figureOfParts } from '#core/figure.ts'
import { type Action, actionsIn, recommendationsIn, type ToldOfAction } from './actions.ts'
import { effectOf, type Measurements, monthsOfEffect } from './effect.ts'
import { peerChallengeOf2024, SAID_ON, toldOf } from './peer-challenge-2024.testing.ts'
import { standingOn } from './standing.ts'

/** An action agreed on 10 January 2025 and due on 31 March, with what follows up on it. */
const acting = (...followed: readonly (readonly [type: string, body: Body])[]): Action =>
  actionsIn([
    toldOf(1, 'action', { reference: 'A-1', what: 'Train everyone', agreedOn: '2025-01-10', dueOn: '2025-03-31' }),
    ...followed.map(([type, body], i) => toldOf(i + 2, type, { action: 'A-1', ...body })),
  ])[0]!

const progress = (on: string, status: string) => ['action-progress', { on, status }] as const
const put = (on: string, dueOn: string) => ['action-date', { on, dueOn, why: 'No trainer', agreedBy: 'Panel' }] as const
const stands = (action: Action, on: string) => standingOn(action, day(on))

describe('the peer challenge of March 2024', () => {
  const entries = peerChallengeOf2024()
  const actions = actionsIn(entries)

  test('made seven recommendations, which fourteen actions answer', () => {
    const references = recommendationsIn(entries).map(({ reference }) => reference)
    expect(references).toHaveLength(7)
    expect(actions).toHaveLength(14)
    expect(new Set(actions.flatMap(({ recommendations }) => recommendations))).toEqual(new Set(references))
  })

  test('has the progress that the minutes say', () => {
    const said = actions.map(action => stands(action, SAID_ON).progress?.status)
    const count = (status: string) => said.filter(each => each === status).length
    expect([count('complete'), count('on-going'), count('scheduled'), count('awaiting')]).toEqual([4, 8, 1, 1])
  })

  test('leaves open what the minutes could not say: who says that it is done, what shows it, and when the rest is due', () => {
    const done = actions.filter(action => stands(action, SAID_ON).standing === 'done')
    expect(done).toHaveLength(4)
    for (const action of done) {
      expect(stands(action, SAID_ON)).toMatchObject({ done: { isOnlySaid: true }, evidence: 0 })
      expect(effectOf(action, undefined, day('2025-12-31'))!.measures.map(({ answer }) => answer)).toEqual([
        'not measured',
        'not measured',
        'not measured',
      ])
    }
    expect(actions.filter(action => stands(action, SAID_ON).standing === 'without a date')).toHaveLength(9)
  })

  test('has one action with a day, which is late on the day after it, and silent by then', () => {
    const [advisers] = actions.filter(({ dates }) => dates.length > 0)
    expect(stands(advisers!, '2024-09-30')).toMatchObject({ standing: 'on time', isStale: false })
    expect(stands(advisers!, '2024-10-01')).toMatchObject({ standing: 'overdue', isStale: false })
    expect(stands(advisers!, '2024-10-02')).toMatchObject({ standing: 'overdue', isStale: true })
  })
})

describe('how an action stands', () => {
  test('is not started until something is said of it, and in time on the day it is due', () => {
    expect(stands(acting(), '2025-03-31').standing).toBe('not started')
    expect(stands(acting(), '2025-04-01').standing).toBe('overdue')
    expect(stands(acting(progress('2025-02-01', 'not-started')), '2025-02-01').standing).toBe('not started')
    expect(stands(acting(progress('2025-02-01', 'on-going')), '2025-02-01').standing).toBe('on time')
    expect(stands(acting(progress('2025-02-01', 'on-going')), '2025-01-31').standing).toBe('not started')
  })

  test('is slipping once it was put off twice, or by more than a quarter of a year', () => {
    const once = acting(progress('2025-02-01', 'on-going'), put('2025-03-01', '2025-06-30'))
    expect(stands(once, '2025-03-01')).toMatchObject({ standing: 'on time', putOff: 1, dueOn: day('2025-06-30') })
    expect(stands(acting(put('2025-03-01', '2025-07-01')), '2025-03-01').standing).toBe('slipping')
    const twice = acting(put('2025-03-01', '2025-04-15'), put('2025-03-20', '2025-04-20'))
    expect(stands(twice, '2025-03-19').standing).toBe('not started')
    expect(stands(twice, '2025-03-20')).toMatchObject({
      standing: 'slipping',
      putOff: 2,
      firstDueOn: day('2025-03-31'),
    })
    expect(stands(twice, '2025-04-21').standing).toBe('overdue')
  })

  test('is not put off by an earlier day', () => {
    expect(stands(acting(put('2025-02-01', '2025-03-01')), '2025-02-01')).toMatchObject({ putOff: 0 })
  })

  test('is stale where nothing was said for more than a quarter of a year', () => {
    expect(stands(acting(), '2025-04-10').isStale).toBe(false)
    expect(stands(acting(), '2025-04-11').isStale).toBe(true)
    expect(stands(acting(progress('2025-04-11', 'on-going')), '2025-07-11').isStale).toBe(false)
  })

  test('is done by its end, or by somebody’s word alone; and no longer where it is said to go on', () => {
    const ended = ['action-completed', { doneOn: '2025-03-01', by: 'Panel' }] as const
    expect(stands(acting(ended), '2025-02-28').done).toBeUndefined()
    expect(stands(acting(ended), '2025-03-01').done).toEqual({
      doneOn: day('2025-03-01'),
      by: 'Panel',
      isOnlySaid: false,
    })
    const said = acting(progress('2025-02-01', 'complete'), progress('2025-03-01', 'complete'))
    expect(stands(said, '2025-03-01').done).toEqual({ doneOn: day('2025-02-01'), isOnlySaid: true })
    expect(stands(acting(ended, progress('2025-03-02', 'on-going')), '2025-03-02').done).toBeUndefined()
    expect(stands(acting(progress('2025-02-01', 'awaiting')), '2025-02-01').done).toBeUndefined()
  })

  test('counts its evidence apart, whether or not it is done', () => {
    const shown = acting(['action-evidence', { on: '2025-02-03', kind: 'audit', shows: 'Six of ten' }])
    expect([stands(shown, '2025-02-02').evidence, stands(shown, '2025-02-03').evidence]).toEqual([0, 1])
    expect(stands(shown, '2025-02-03').done).toBeUndefined()
  })
})

describe('the effect of an action', () => {
  /** Done on 15 March 2025; agreed on 10 January, so that December is the last month before it. */
  const done = acting(['action-completed', { doneOn: '2025-03-15', by: 'Panel' }])
  const figures = (better: Measurements['better'], ...values: readonly (number | undefined)[]): Measurements => ({
    better,
    figures: new Map(
      ['2024-12', '2025-06', '2025-09', '2026-03'].map((month, i) => [month, { shown: values[i], display: '' }]),
    ),
  })
  const answers = (measured: Measurements | undefined, on = '2026-03-31', action = done) =>
    effectOf(action, measured, day(on))?.measures.map(({ answer }) => answer)

  test('is the figure 3, 6 and 12 months after it was done, beside that before it was agreed', () => {
    expect(monthsOfEffect(done, day('2026-03-31'))).toEqual(['2024-12', '2025-06', '2025-09', '2026-03'])
    expect(answers(figures('higher', 50, 60, 50, 40))).toEqual(['better', 'no change', 'worse'])
    expect(answers(figures('lower', 50, 60, 50, 40))).toEqual(['worse', 'no change', 'better'])
    expect(answers(figures('neither', 50, 60, 50, 40))).toEqual(['changed', 'no change', 'changed'])
  })

  test('has not changed where it is printed as it was', () => {
    const printed = (numerator: number) => figureOfParts('percent', numerator, 1000)
    const months = ['2024-12', '2025-06', '2025-09', '2026-03']
    const of = (...numerators: readonly number[]): Measurements => ({
      better: 'higher',
      figures: new Map(months.map((month, i) => [month, printed(numerators[i]!)])),
    })
    expect(answers(of(930.4, 929.8, 931, 929))).toEqual(['no change', 'better', 'worse'])
  })

  test('may be too early to tell: a month counts from its last day', () => {
    expect(answers(figures('higher', 50, 60, 50, 40), '2025-06-29')).toEqual(['too early', 'too early', 'too early'])
    expect(answers(figures('higher', 50, 60, 50, 40), '2025-06-30')).toEqual(['better', 'too early', 'too early'])
  })

  test('may be measured by nothing: no indicator, no figure before, or none after', () => {
    expect(answers(undefined)).toEqual(['not measured', 'not measured', 'not measured'])
    expect(answers(figures('higher', undefined, 60, 50, 40))).toEqual(['not measured', 'not measured', 'not measured'])
    expect(answers(figures('higher', 50, undefined, 50, 40))).toEqual(['not measured', 'no change', 'worse'])
  })

  test('is asked only of what is done', () => {
    expect(effectOf(acting(), figures('higher', 50, 60), day('2026-03-31'))).toBeUndefined()
  })

  test('is measured from the end of the month in which the action was agreed, where that was its last day', () => {
    const agreed = { ...done, agreedOn: day('2025-01-31') }
    expect(monthsOfEffect(agreed, day('2026-03-31'))[0]).toBe('2025-01')
  })
})

const anyDay = fc.integer({ min: day('2025-01-01'), max: day('2026-12-31') }).map(isoOf)

test('a first date is never lost, whatever is corrected or agreed since', () => {
  const version = fc.record({ dueOn: anyDay, on: anyDay })
  fc.assert(
    fc.property(
      anyDay,
      fc.array(version, { maxLength: 6 }),
      fc.array(version, { maxLength: 6 }),
      (first, versions, agreed) => {
        const entries: readonly ToldOfAction[] = [
          toldOf(1, 'action', { reference: 'A-1', what: 'It', dueOn: first }, { on: '2024-12-31' }),
          ...versions.map(({ dueOn, on }, i) =>
            toldOf(2 + i, 'action', { reference: 'A-1', dueOn }, { record: 1, on }),
          ),
          ...agreed.map((body, i) => toldOf(20 + i, 'action-date', { action: 'A-1', ...body })),
        ]
        const [action] = actionsIn(entries)
        expect(action!.dates[0]).toMatchObject({ dueOn: day(first), by: 'the action' })
        expect(standingOn(action!, day('2026-12-31')).firstDueOn).toBe(day(first))
        const last = versions.at(-1)?.dueOn
        if (agreed.length === 0) expect(action!.dates.at(-1)!.dueOn).toBe(day(last ?? first))
      },
    ),
  )
})

test('what was said of one day is the same in whatever order it was recorded', () => {
  const said = [
    toldOf(2, 'action-progress', { action: 'A-1', on: '2025-02-01', status: 'complete' }),
    toldOf(3, 'action-progress', { action: 'A-1', on: '2025-02-01', status: 'on-going' }),
    toldOf(4, 'action-progress', { action: 'A-1', on: '2025-02-01', status: 'on-going', note: 'Half' }),
    toldOf(5, 'action-date', { action: 'A-1', on: '2025-02-01', dueOn: '2025-06-30', why: 'No room' }),
    toldOf(6, 'action-date', { action: 'A-1', on: '2025-02-01', dueOn: '2025-04-30', why: 'No trainer' }),
    toldOf(7, 'action-evidence', { action: 'A-1', on: '2025-02-01', kind: 'voice' }),
    toldOf(8, 'action-evidence', { action: 'A-1', on: '2025-02-01', kind: 'audit' }),
  ]
  const first = toldOf(1, 'action', { reference: 'A-1', what: 'It', dueOn: '2025-03-31' })
  fc.assert(
    fc.property(fc.shuffledSubarray(said, { minLength: said.length }), shuffled => {
      expect(actionsIn([first, ...shuffled])).toEqual(actionsIn([first, ...said]))
    }),
  )
})

test('an action that was withdrawn is none, and one of another reference follows up on nothing of it', () => {
  const action = toldOf(1, 'action', { reference: 'A-1', what: 'It', dueOn: '2025-03-31' })
  const other = toldOf(2, 'action-progress', { action: 'A-2', on: '2025-02-01', status: 'complete' })
  expect(actionsIn([action, other])[0]!.progress).toEqual([])
  expect(actionsIn([action, toldOf(3, 'action', {}, { record: 1, kind: 'withdrawal' })])).toEqual([])
})
