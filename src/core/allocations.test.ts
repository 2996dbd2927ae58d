import { describe, expect, test } from 'vitest'
import { changesOfWorker, handoversWaiting, workerOn, workersOn } from './allocations.ts'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'

const childWith = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })[0]!
const on = (iso: string) => day(iso)

describe('the worker of a child', () => {
  const child = childWith({
    allocation: `
      child | worker | role             | answer   | askedOn    | startedOn  | endedOn
      Ana   | sw1    | social-worker    | accepted | 2025-01-01 | 2025-01-06 | 2025-06-01
      Ana   | sw2    | social-worker    | accepted | 2025-05-20 | 2025-06-01 |
      Ana   | pa1    | personal-adviser | accepted | 2025-03-01 | 2025-03-10 |`,
  })

  test('has the case from the day they took it on, up to but not on the day they handed it over', () => {
    expect(workerOn(child, 'social-worker', on('2025-01-05'))).toBeUndefined()
    expect(workerOn(child, 'social-worker', on('2025-01-06'))?.worker).toBe('sw1')
    expect(workerOn(child, 'social-worker', on('2025-05-31'))?.worker).toBe('sw1')
    expect(workerOn(child, 'social-worker', on('2025-06-01'))?.worker).toBe('sw2')
  })

  test('is one of several who work with the child in different roles', () => {
    expect(workersOn(child, on('2025-04-01')).map(w => w.worker)).toEqual(['sw1', 'pa1'])
  })

  test('ends with the next worker in that role where nobody entered an end', () => {
    const open = childWith({
      allocation: `
        child | worker | role             | answer   | startedOn
        Ana   | pa1    | personal-adviser | accepted | 2025-01-01
        Ana   | pa2    | personal-adviser | accepted | 2025-02-01
        Ana   | sec1   | second-worker    | accepted | 2025-01-01
        Ana   | sec2   | second-worker    | accepted | 2025-02-01`,
    })
    expect(workersOn(open, on('2025-02-01')).map(w => w.worker)).toEqual(['pa2', 'sec1', 'sec2'])
  })
})

describe('a handover', () => {
  const child = childWith({
    allocation: `
      child | worker | role             | answer   | askedOn    | startedOn  | handover
      Ana   | pa1    | personal-adviser | accepted | 2025-01-01 | 2025-01-06 |
      Ana   | pa2    | personal-adviser | waiting  | 2025-06-01 |            | Likes to walk and talk
      Ben   | pa3    | personal-adviser | declined | 2025-06-01 |            |`,
  })

  test('that has no answer yet waits from the day of the offer, and leaves the case where it is', () => {
    expect(workerOn(child, 'personal-adviser', on('2025-06-02'))?.worker).toBe('pa1')
    expect(handoversWaiting(child, on('2025-05-31'))).toEqual([])
    expect(handoversWaiting(child, on('2025-06-01'))).toHaveLength(1)
    expect(handoversWaiting(child, on('2025-06-02'))).toMatchObject([{ worker: 'pa2', note: 'Likes to walk and talk' }])
  })

  test('that was accepted for a later day waits until that day', () => {
    const ahead = childWith({
      allocation: `
        child | worker | role          | answer   | askedOn    | startedOn
        Ana   | sw2    | social-worker | accepted | 2025-06-01 | 2025-07-01`,
    })
    expect(handoversWaiting(ahead, on('2025-06-30'))).toMatchObject([{ worker: 'sw2', startsOn: on('2025-07-01') }])
    expect(workerOn(ahead, 'social-worker', on('2025-06-30'))).toBeUndefined()
    expect(handoversWaiting(ahead, on('2025-07-01'))).toEqual([])
    expect(workerOn(ahead, 'social-worker', on('2025-07-01'))?.worker).toBe('sw2')
  })

  test('that was declined gives nothing', () => {
    const declined = childWith({
      allocation: `
        child | worker | role          | answer   | askedOn    | startedOn
        Ana   | sw2    | social-worker | declined | 2025-06-01 | 2025-07-01`,
    })
    expect(handoversWaiting(declined, on('2025-06-01'))).toEqual([])
    expect(workersOn(declined, on('2025-08-01'))).toEqual([])
  })
})

describe('the social worker whom only the return knows', () => {
  const child = childWith({
    'social-worker-allocation': `
      child | socialWorker | startedOn  | endedOn
      Ana   | R1           | 2024-01-01 | 2025-03-01
      Ana   | R2           | 2025-03-01 |`,
    allocation: `
      child | worker | role          | answer   | startedOn  | endedOn
      Ana   | sw1    | social-worker | accepted | 2025-02-01 | 2025-05-01`,
  })

  test('stands for the days of which nobody recorded an allocation', () => {
    expect(workerOn(child, 'social-worker', on('2025-01-31'))).toMatchObject({ worker: 'R1', isReturned: true })
    expect(workerOn(child, 'social-worker', on('2025-02-01'))).toMatchObject({ worker: 'sw1', isReturned: false })
    expect(workerOn(child, 'social-worker', on('2025-05-01'))).toMatchObject({ worker: 'R2', isReturned: true })
  })

  test('counts as a change where it is somebody else', () => {
    const year = { firstDay: on('2025-01-01'), lastDay: on('2025-12-31') }
    expect(changesOfWorker(child, 'social-worker', year)).toBe(2)
    expect(changesOfWorker(child, 'social-worker', { ...year, lastDay: on('2025-04-30') })).toBe(1)
    expect(changesOfWorker(child, 'personal-adviser', year)).toBe(0)
  })
})

test('the same worker who comes back after a gap is no change', () => {
  const child = childWith({
    allocation: `
      child | worker | role          | answer   | startedOn  | endedOn
      Ana   | sw1    | social-worker | accepted | 2025-01-01 | 2025-02-01
      Ana   | sw1    | social-worker | accepted | 2025-04-01 |`,
  })
  expect(changesOfWorker(child, 'social-worker', { firstDay: on('2025-01-01'), lastDay: on('2025-12-31') })).toBe(0)
})
