import { expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import { escalationsStanding } from './clocks.ts'
import { courseInWords, pausedNow } from './course.ts'
import { shippedProcesses } from './stages.ts'

/** Monday 5 June 2017, at stage 1: an answer is due on the Tuesday. */
const RAISED = { reference: 'E-1', raisedOn: '2017-06-05', stage: 'stage-1', themes: ['education', 'health'] }

const standing = (asAt: string, raised: Body, ...steps: readonly Body[]) => {
  const records = [
    ['escalation', raised] as const,
    ...steps.map(step => ['escalation-step', { escalation: 'E-1', ...step }] as const),
  ]
  const child = journeyOf(
    { ref: 'ana', childId: 'Ana' },
    records.map(([type, body], i) => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body })),
    { returnYears: [] },
  )
  return escalationsStanding(child, day(asAt), shippedProcesses)[0]!
}
const course = (asAt: string, raised: Body, ...steps: readonly Body[]) =>
  courseInWords(standing(asAt, raised, ...steps), day(asAt)).map(({ on, what }) => `${isoOf(on)} ${what}`)

test('a concern is told from the day it was raised, with when an answer was due and whether it came in time', () => {
  expect(
    course(
      '2017-06-30',
      { ...RAISED, concern: 'No school since April.', triedInformally: 'Two calls.' },
      { happenedOn: '2017-06-06', happened: 'response', says: 'A tutor begins on Monday.' },
      { happenedOn: '2017-06-12', happened: 'closed', outcome: 'resolved', effect: 'He reads again.' },
    ),
  ).toEqual([
    '2017-06-05 Raised at stage 1: team manager, an answer due by 6 June 2017',
    '2017-06-06 Answered in time',
    '2017-06-12 Closed: resolved',
  ])
})

test('what was said at each step stands under it, and what it changed for the child', () => {
  const told = courseInWords(
    standing(
      '2017-06-30',
      { ...RAISED, concern: 'No school since April.', triedInformally: 'Two calls.' },
      { happenedOn: '2017-06-12', happened: 'closed', outcome: 'partly', says: 'Agreed.', effect: 'He reads again.' },
    ),
    day('2017-06-30'),
  )
  expect(told.map(({ says }) => says)).toEqual([
    ['No school since April.', 'Tried informally first: Two calls.'],
    ['Agreed.', 'What it changed: He reads again.'],
  ])
})

test('an answer the day after it was due is late, and a stage left without one is said to have had none', () => {
  const late = { happenedOn: '2017-06-07', happened: 'response' }
  expect(course('2017-06-30', RAISED, late)[1]).toBe('2017-06-07 Answered late')
  const up = { happenedOn: '2017-06-08', happened: 'moved-up', toStage: 'stage-3' }
  expect(course('2017-06-30', RAISED, up)[1]).toBe(
    '2017-06-08 Moved up to stage 3: head of service, an answer due by 14 June 2017. The stage before had no answer in time',
  )
  const soon = { ...up, happenedOn: '2017-06-06' }
  expect(course('2017-06-30', RAISED, soon)[1]).toBe(
    '2017-06-06 Moved up to stage 3: head of service, an answer due by 12 June 2017',
  )
})

test('a pause says why, from when and until when', () => {
  const pause = { happenedOn: '2017-06-06', happened: 'paused', because: 'The hearing is on Friday.' }
  const paused = standing('2017-06-10', RAISED, pause)
  expect(pausedNow(paused, day('2017-06-10'))).toEqual({
    since: day('2017-06-06'),
    because: 'The hearing is on Friday.',
  })
  expect(course('2017-06-10', RAISED, pause)).toEqual([
    '2017-06-05 Raised at stage 1: team manager, no answer due while it is paused',
    '2017-06-06 Paused',
  ])
  const again = standing('2017-06-12', RAISED, pause, { happenedOn: '2017-06-12', happened: 'resumed' })
  expect(pausedNow(again, day('2017-06-12'))).toBeUndefined()
})

test('with Cafcass no answer is due, and two parts settled apart are each said by name', () => {
  expect(course('2017-06-30', { ...RAISED, stage: 'stage-5' })).toEqual(['2017-06-05 Raised at stage 5: Cafcass'])
  expect(
    course(
      '2017-06-30',
      RAISED,
      { happenedOn: '2017-06-07', happened: 'theme-settled', themes: ['health'] },
      { happenedOn: '2017-06-09', happened: 'theme-settled', themes: ['education'] },
    ).slice(1),
  ).toEqual(['2017-06-07 Settled: health assessment not up to date', '2017-06-09 Settled: education provision'])
})

test('nothing is told of what happened after the day, or after it was closed', () => {
  const closed = { happenedOn: '2017-06-12', happened: 'closed', outcome: 'withdrawn' }
  expect(course('2017-06-11', RAISED, closed)).toHaveLength(1)
  expect(course('2017-06-30', RAISED, closed, { happenedOn: '2017-06-14', happened: 'response' })).toHaveLength(2)
})
