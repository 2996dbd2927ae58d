import { describe, expect, test } from 'vitest'
import { activitiesOf, apprenticeshipsIn, eetOn, offersOn } from './activity.ts'
import { day } from './dates.ts'
import { journeysOf } from './examples.ts'

const childWith = (records: Record<string, string>) =>
  journeysOf({ name: '', asAt: '2026-03-31', records, numerator: [], display: '' })[0]!
const on = (iso: string) => day(iso)

describe('education, employment or training', () => {
  const child = childWith({
    activity: `
      child | startedOn  | endedOn    | activity | barrier
      Ana   | 2024-09-01 | 2025-01-10 | F2       |
      Ana   | 2025-01-10 |            | G5       | confidence
      Ana   | 2025-03-01 |            | G4       | health
      Ana   | 2025-06-01 | 2025-12-01 | P5       |
      Ana   | 2025-09-01 | 2025-11-01 | F1       |`,
  })

  test('is what they do from the day that it started up to but not on the day that it ended', () => {
    expect(eetOn(child, on('2024-08-31'))).toBeUndefined()
    expect(eetOn(child, on('2025-01-09'))).toMatchObject({ isIn: true, code: 'F2' })
    expect(eetOn(child, on('2025-01-10'))).toMatchObject({ isIn: false, code: 'G5', barrier: 'confidence' })
  })

  test('is none for as long as nothing was begun, whatever reasons were given on the way', () => {
    expect(eetOn(child, on('2025-05-31'))).toMatchObject({ code: 'G4', inNoneSince: on('2025-01-10') })
    expect(eetOn(child, on('2025-06-01'))).toMatchObject({ isIn: true, code: 'P5', inNoneSince: undefined })
  })

  test('is the whole of their time before a part of it, where they do two things', () => {
    expect(eetOn(child, on('2025-09-01'))?.code).toBe('F1')
    expect(eetOn(child, on('2025-11-01'))?.code).toBe('P5')
  })

  test('is not known once the last thing ended and nothing was recorded since', () => {
    expect(eetOn(child, on('2025-12-01'))).toBeUndefined()
    expect(activitiesOf(child)[2]?.until).toBe(on('2025-06-01'))
  })
})

test('offers are taken, declined or waiting by what had been answered by a day', () => {
  const child = childWith({
    offer: `
      child | offeredOn  | what   | answer   | answeredOn
      Ana   | 2025-05-01 | course | taken    | 2025-06-01
      Ana   | 2025-05-02 | job    | declined |
      Ana   | 2025-05-03 | visit  | waiting  |
      Ana   | 2025-07-01 | later  | taken    | 2025-07-01`,
  })
  expect(offersOn(child, on('2025-05-31'))).toEqual({ taken: [], declined: [2], waiting: [1, 3] })
  expect(offersOn(child, on('2025-06-01'))).toEqual({ taken: [1], declined: [2], waiting: [3] })
})

test('apprenticeships in a period include those open on either end, ring-fenced or with the council as recorded', () => {
  const child = childWith({
    activity: `
      child | startedOn  | endedOn    | activity | isApprenticeship | isRingFenced | isWithCouncil
      Ana   | 2024-09-01 | 2025-04-01 | F4       |                  | true         |
      Ana   | 2025-04-01 | 2025-05-01 | F5       | true             |              | true
      Ana   | 2026-04-01 |            | F4       |                  |              |
      Ana   | 2025-06-01 |            | F5       |                  |              |`,
  })
  const year = { firstDay: on('2025-03-31'), lastDay: on('2026-03-31') }
  expect(apprenticeshipsIn(child, year).map(a => [a.isRingFenced, a.isWithCouncil])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(apprenticeshipsIn(child, { ...year, firstDay: on('2025-04-01') })).toHaveLength(1)
})
