import { describe, expect, test } from 'vitest'
import { type Day, day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { clocksOf } from './clocks.ts'
import { escalationsOf } from './escalations.ts'
import { processOn, shippedProcesses } from './stages.ts'

type Told = readonly [type: string, body: Body]

const childWith = (...records: readonly Told[]): Journey =>
  journeyOf(
    { ref: 'ana', childId: 'Ana' },
    records.map(([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body })),
    { returnYears: [] },
  )

const raised = (raisedOn: string, stage: string, more: Body = {}) =>
  ['escalation', { reference: 'E-1', raisedOn, stage, themes: ['education'], ...more }] as const
const step = (happenedOn: string, happened: string, more: Body = {}) =>
  ['escalation-step', { escalation: 'E-1', happenedOn, happened, ...more }] as const

/** The clocks of a child's one concern at the end of a day, with days as they are written. */
function clocks(asAt: string, ...records: readonly Told[]) {
  const [escalation, ...others] = escalationsOf(childWith(...records))
  expect(others).toEqual([])
  const its = clocksOf(escalation!, processOn(shippedProcesses, escalation!.raisedOn), day(asAt))
  const iso = (on: Day | undefined) => (on === undefined ? 'none' : isoOf(on))
  return {
    ...its,
    stages: its.stages.map(
      s => `${s.stage} due ${iso(s.dueOn)}, answered ${iso(s.answeredOn)}${s.isLate ? ', late' : ''}`,
    ),
    whole: `due ${iso(its.whole.dueOn)}, settled ${iso(its.whole.settledOn)}${its.whole.isLate ? ', late' : ''}`,
  }
}

describe('a concern is answered in working days', () => {
  // Good Friday of 2017 was 14 April, Easter Monday the 17th; of the Christmas before, 26 and 27 December and 2 January
  // were bank holidays; clocks went back on 29 October.
  test.each([
    // Easter.
    ['stage-1', '2017-04-13', '2017-04-18', '2017-04-19'],
    ['stage-2', '2017-04-13', '2017-04-24', '2017-04-25'],
    ['stage-3', '2017-04-13', '2017-04-21', '2017-04-24'],
    ['stage-4', '2017-04-13', '2017-04-24', '2017-04-25'],
    // Christmas and New Year.
    ['stage-1', '2016-12-23', '2016-12-28', '2016-12-29'],
    ['stage-2', '2016-12-23', '2017-01-04', '2017-01-05'],
    ['stage-3', '2016-12-23', '2017-01-03', '2017-01-04'],
    ['stage-4', '2016-12-23', '2017-01-04', '2017-01-05'],
    // The clocks go back.
    ['stage-1', '2017-10-27', '2017-10-30', '2017-10-31'],
    ['stage-2', '2017-10-27', '2017-11-03', '2017-11-06'],
    ['stage-3', '2017-10-27', '2017-11-02', '2017-11-03'],
    ['stage-4', '2017-10-27', '2017-11-03', '2017-11-06'],
    // And forward, on 26 March 2017.
    ['stage-1', '2017-03-24', '2017-03-27', '2017-03-28'],
  ])('at %s raised on %s by %s; the next working day is late', (stage, on, inTime, late) => {
    const answered = (by: string) => clocks('2017-12-01', raised(on, stage), step(by, 'response')).stages
    expect(answered(inTime)).toEqual([`${stage} due ${inTime}, answered ${inTime}`])
    expect(answered(late)).toEqual([`${stage} due ${inTime}, answered ${late}, late`])
    expect(clocks(inTime, raised(on, stage)).stages).toEqual([`${stage} due ${inTime}, answered none`])
    expect(clocks(isoOf(day(inTime) + 1), raised(on, stage)).stages).toEqual([
      `${stage} due ${inTime}, answered none, late`,
    ])
  })

  test('with Cafcass no time is set, and it is never late', () => {
    expect(clocks('2019-01-01', raised('2017-06-05', 'stage-5')).stages).toEqual(['stage-5 due none, answered none'])
  })

  test('in no time of its own before there was a process', () => {
    expect(clocks('2016-10-01', raised('2016-08-31', 'stage-1')).stages).toEqual(['stage-1 due none, answered none'])
    expect(clocks('2016-10-01', raised('2016-09-01', 'stage-1')).stages).toEqual([
      'stage-1 due 2016-09-02, answered none, late',
    ])
  })
})

describe('the whole of a concern', () => {
  const close = (on: string) => step(on, 'closed', { outcome: 'resolved' })

  test.each([
    // 26 and 27 December, 2 January; without them it would be 10 January.
    ['2016-12-13', '2017-01-13', '2017-01-16'],
    ['2017-10-20', '2017-11-17', '2017-11-20'],
  ])('raised on %s it is settled in time by %s, over Christmas or while the clocks go back', (on, inTime, late) => {
    const settled = (by: string) => clocks('2018-01-01', raised(on, 'stage-1'), close(by)).whole
    expect(settled(inTime)).toBe(`due ${inTime}, settled ${inTime}`)
    expect(settled(late)).toBe(`due ${inTime}, settled ${late}, late`)
  })

  test('is settled within 20 working days, over Easter and May Day', () => {
    const records = [raised('2017-04-03', 'stage-2')] as const
    expect(clocks('2017-12-01', ...records, close('2017-05-04')).whole).toBe('due 2017-05-04, settled 2017-05-04')
    expect(clocks('2017-12-01', ...records, close('2017-05-05')).whole).toBe('due 2017-05-04, settled 2017-05-05, late')
    expect(clocks('2017-05-04', ...records).whole).toBe('due 2017-05-04, settled none')
    expect(clocks('2017-05-05', ...records).whole).toBe('due 2017-05-04, settled none, late')
  })

  test('knows nothing of what happens later', () => {
    const records = [raised('2017-04-03', 'stage-2'), step('2017-04-10', 'response'), close('2017-05-05')] as const
    expect(clocks('2017-04-07', ...records).stages).toEqual(['stage-2 due 2017-04-10, answered none'])
    expect(clocks('2017-05-04', ...records).whole).toBe('due 2017-05-04, settled none')
  })

  test('is over once both its themes are settled, each on its own day', () => {
    const records = [
      raised('2017-06-05', 'stage-2', { themes: ['education', 'health'] }),
      step('2017-06-09', 'theme-settled', { themes: ['health'] }),
      step('2017-06-20', 'theme-settled', { themes: ['education'] }),
    ] as const
    expect(clocks('2017-06-08', ...records).openThemes).toEqual(['education', 'health'])
    expect(clocks('2017-06-19', ...records)).toMatchObject({
      openThemes: ['education'],
      whole: 'due 2017-07-03, settled none',
    })
    expect(clocks('2017-06-20', ...records)).toMatchObject({
      openThemes: [],
      whole: 'due 2017-07-03, settled 2017-06-20',
    })
  })
})

describe('a concern moves up', () => {
  test('past a stage; the one left without an answer is late from the day after it was due', () => {
    const to3 = (on: string) => step(on, 'moved-up', { toStage: 'stage-3' })
    expect(clocks('2017-06-08', raised('2017-06-05', 'stage-1'), to3('2017-06-06')).stages).toEqual([
      'stage-1 due 2017-06-06, answered none',
      'stage-3 due 2017-06-12, answered none',
    ])
    expect(clocks('2017-06-14', raised('2017-06-05', 'stage-1'), to3('2017-06-07')).stages).toEqual([
      'stage-1 due 2017-06-06, answered none, late',
      'stage-3 due 2017-06-13, answered none, late',
    ])
  })

  test('from stage 3, where it began, to the next; an answer belongs to the stage that it was given in', () => {
    const records = [
      raised('2017-06-05', 'stage-3'),
      step('2017-06-09', 'response'),
      step('2017-06-12', 'moved-up'),
      step('2017-06-19', 'response'),
    ] as const
    expect(clocks('2017-06-30', ...records).stages).toEqual([
      'stage-3 due 2017-06-09, answered 2017-06-09',
      'stage-4 due 2017-06-19, answered 2017-06-19',
    ])
  })
})

describe('a pause', () => {
  const records = [raised('2017-06-05', 'stage-2'), step('2017-06-07', 'paused', { because: 'A hearing' })] as const

  test('leaves out its days from the first up to the one on which it ends, which counts', () => {
    const resumed = [...records, step('2017-06-14', 'resumed')] as const
    expect(clocks('2017-06-19', ...resumed).stages).toEqual(['stage-2 due 2017-06-19, answered none'])
    expect(clocks('2017-06-20', ...resumed)).toMatchObject({
      stages: ['stage-2 due 2017-06-19, answered none, late'],
      whole: 'due 2017-07-10, settled none',
      isPaused: false,
    })
  })

  test('without an end makes nothing due, nor late; what was late before it stays late', () => {
    expect(clocks('2017-09-01', ...records)).toMatchObject({
      stages: ['stage-2 due none, answered none'],
      whole: 'due none, settled none',
      isPaused: true,
    })
    const late = [raised('2017-06-05', 'stage-2'), step('2017-06-13', 'paused', { because: 'A hearing' })] as const
    expect(clocks('2017-09-01', ...late).stages).toEqual(['stage-2 due 2017-06-12, answered none, late'])
  })

  test('ends with the concern', () => {
    const closed = [...records, step('2017-08-01', 'closed', { outcome: 'withdrawn' })] as const
    expect(clocks('2017-09-01', ...closed)).toMatchObject({ whole: 'due none, settled 2017-08-01', isPaused: false })
  })
})

describe('a checklist graded Inadequate', () => {
  const checklist = (overall: string) =>
    [
      'quality-checklist',
      {
        completedOn: '2017-06-05',
        overall,
        mustChange: 'An education plan by July',
        areas: [
          { area: 'education', grade: 'inadequate' },
          { area: 'visits', grade: 'inadequate' },
          { area: 'oversight', grade: 'inadequate' },
          { area: 'life-story', grade: 'inadequate' },
          { area: 'health', grade: 'good' },
        ],
      },
    ] as const

  test('is a concern at stage 1, about each area that is; one step better is none', () => {
    expect(escalationsOf(childWith(checklist('inadequate')))).toMatchObject([
      {
        reference: 'Q-2017-06-05',
        raisedOn: day('2017-06-05'),
        beginsAt: 'stage-1',
        themes: ['education', 'visits-and-supervision', 'other'],
        concern: 'An education plan by July',
        isByChecklist: true,
      },
    ])
    expect(escalationsOf(childWith(checklist('requires-improvement')))).toEqual([])
  })

  test('is answered under its own reference', () => {
    expect(
      clocks('2017-06-30', checklist('inadequate'), step('2017-06-06', 'response', { escalation: ' q-2017-06-05' }))
        .stages,
    ).toEqual(['stage-1 due 2017-06-06, answered 2017-06-06'])
  })

  test('is not counted twice where a concern that was recorded names it', () => {
    const named = raised('2017-06-06', 'stage-2', { checklistOn: '2017-06-05' })
    expect(escalationsOf(childWith(checklist('inadequate'), named))).toMatchObject([
      { reference: 'E-1', isByChecklist: false },
    ])
    const unnamed = raised('2017-06-06', 'stage-2')
    expect(escalationsOf(childWith(checklist('inadequate'), unnamed))).toHaveLength(2)
  })
})
