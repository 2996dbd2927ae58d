import { expect, test } from 'vitest'
import { complaintsBy, complaintsIn } from './complaints.ts'
import { day } from './dates.ts'
import { Clock } from './due.ts'
import { journeysOf } from './examples.ts'
import { knownClock } from './known-clock.ts'
import { returnThemesIn } from './return-themes.ts'
import stage1 from './standards/complaint-stage-1.ts'
import stage2 from './standards/complaint-stage-2.ts'

const clock = knownClock(new Clock([stage1, stage2]), () => true)
const asked = { name: 'three months', asAt: '2025-06-30', numerator: [], display: '' } as const
const children = journeysOf({
  ...asked,
  records: {
    complaint: `
      child | receivedOn | stage1AnsweredOn | stage2AskedOn | outcome   | withdrawnOn | learnt    | toldOn
      Ana   | 2025-04-01 | 2025-04-15       |               | upheld    |             | Ring back | 2025-06-30
      Ana   | 2025-03-31 | 2025-04-01       |               | upheld    |             | Ring back | 2025-04-02
      Ben   | 2025-05-01 | 2025-05-30       |               | partly    |             |           | 2025-07-01
      Cal   | 2025-05-01 | 2025-05-02       | 2025-06-02    | upheld    |             |           |
      Dee   | 2025-06-30 |                  |               |           |             |           |
      Eli   | 2025-06-02 |                  |               | withdrawn | 2025-06-05  |           |
      Eli   | 2025-07-01 |                  |               |           |             |           |`,
  },
})
const window = { firstDay: day('2025-04-01'), lastDay: day('2025-06-30') }

test('complaints of a quarter are those received from its first to its last day, by the stage that each has come to', () => {
  const { received, byStage, byOutcome } = complaintsIn(children, window, clock)
  expect(received).toBe(5)
  expect(byStage).toEqual({ 1: 4, 2: 1, 3: 0 })
  expect([...byOutcome].sort()).toEqual([
    ['partly', 1],
    ['upheld', 1],
    ['withdrawn', 1],
  ])
})

test('in time is of what was done or is overdue: what is not due yet, or was withdrawn, is neither', () => {
  expect(complaintsIn(children, window, clock).inTime).toEqual({ count: 2, of: 3 })
})

test('learning and telling are asked of what was closed and not withdrawn; who is told the day after is not told yet', () => {
  const { withLearning, told } = complaintsIn(children, window, clock)
  expect(withLearning).toEqual({ count: 1, of: 2 })
  expect(told).toEqual({ count: 1, of: 2 })
})

test('a complaint is closed by its answer until the next stage is asked for', () => {
  const cal = children.find(({ ref }) => ref === 'Cal')!
  expect(complaintsBy(cal, day('2025-06-01'))[0]).toMatchObject({ stage: 1, closedOn: day('2025-05-02') })
  expect(complaintsBy(cal, day('2025-06-02'))[0]).toMatchObject({ stage: 2, closedOn: undefined, outcome: undefined })
})

test('of return interviews those held count, from the first day to the last, each child once', () => {
  const returned = journeysOf({
    ...asked,
    records: {
      'return-interview': `
        child | returnedOn | heldOn
        Ana   | 2025-03-30 | 2025-04-01
        Ana   | 2025-06-29 | 2025-06-30
        Ana   | 2025-06-30 | 2025-07-01
        Ben   | 2025-05-01 |`,
    },
  })
  expect(returnThemesIn(returned, window)).toEqual({ held: 2, children: 1, withThemes: 0, byTheme: new Map() })
})
