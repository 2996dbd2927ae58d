import { expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { isAcknowledged, notificationsDue, notificationsOf } from './notifications.ts'

const TODAY = day('2025-06-30')

const due = (episodes: string, notification?: string, born?: Record<string, string>) =>
  journeysOf({
    name: 'notifications',
    asAt: '2025-06-30',
    numerator: [],
    display: '',
    episodes,
    ...(notification && { records: { notification } }),
    ...(born && { born }),
  }).flatMap(child =>
    notificationsDue(child, TODAY).map(
      ({ about, to, happenedOn }) => `${child.ref} ${about} ${to} ${isoOf(happenedOn)}`,
    ),
  )

test('both teams are told that a child became looked after', () => {
  expect(
    due(`
      child | started    | ended | legal status | placement
      Ana   | 2025-06-29 |       | C2           | U4`),
  ).toEqual(['Ana became-looked-after health-team 2025-06-29', 'Ana became-looked-after virtual-school 2025-06-29'])
})

test('whoever was told is not told again, and word that failed is sent again', () => {
  expect(
    due(
      `
      child | started    | ended | legal status | placement
      Ana   | 2025-06-20 |       | C2           | U4`,
      `
      child | about               | to             | happenedOn | sentOn     | delivery
      Ana   | became-looked-after | health-team    | 2025-06-20 | 2025-06-20 | list
      Ana   | became-looked-after | virtual-school | 2025-06-20 | 2025-06-20 | failed`,
    ),
  ).toEqual(['Ana became-looked-after virtual-school 2025-06-20'])
})

test('a move is no news of becoming looked after, nor are short breaks', () => {
  expect(
    due(`
      child | started    | ended      | legal status | placement
      Ana   | 2020-01-01 | 2025-06-20 | C2           | U4
      Ana   | 2025-06-20 |            | C2           | U6
      Ben   | 2025-06-20 |            | V4           | U6`),
  ).toEqual([])
})

test('what happened 60 days ago and more is news no more, so that a first import tells nobody of years gone by', () => {
  const started = (on: number) => `
      child | started    | ended | legal status | placement
      Ana   | ${isoOf(on)} |       | C2           | U4`
  expect(due(started(TODAY - 59))).toHaveLength(2)
  expect(due(started(TODAY - 60))).toHaveLength(0)
})

test('leaving care is told, on the 18th birthday as well', () => {
  expect(
    due(
      `
      child | started    | ended      | legal status | placement
      Ana   | 2020-01-01 | 2025-06-10 | C2           | U4
      Ben   | 2020-01-01 |            | C2           | U4`,
      undefined,
      { Ana: '2012-01-01', Ben: '2007-06-15' },
    ),
  ).toEqual([
    'Ana ceased-looked-after health-team 2025-06-10',
    'Ana ceased-looked-after virtual-school 2025-06-10',
    'Ben ceased-looked-after health-team 2025-06-15',
    'Ben ceased-looked-after virtual-school 2025-06-15',
  ])
})

test('a team is waited for while word on their list is news, and not for what was told before there was a list', () => {
  const [child] = journeysOf({
    name: 'answers',
    asAt: '2025-06-30',
    numerator: [],
    display: '',
    records: {
      notification: `
        child | about               | to          | happenedOn | sentOn     | delivery | acknowledgedOn
        Ana   | became-looked-after | health-team | 2019-05-01 | 2019-05-02 |          |
        Ana   | became-looked-after | health-team | 2025-05-01 | 2025-05-01 | list     |
        Ana   | became-looked-after | health-team | 2025-05-02 | 2025-05-02 | list     |
        Ana   | became-looked-after | health-team | 2025-06-01 | 2025-06-01 | failed   |
        Ana   | became-looked-after | health-team | 2025-06-02 | 2025-06-02 | email    | 2025-07-01`,
    },
  })
  expect(notificationsOf(child!).map(word => isAcknowledged(word, TODAY))).toEqual([
    undefined,
    undefined,
    false,
    undefined,
    false,
  ])
  expect(isAcknowledged(notificationsOf(child!)[4]!, day('2025-07-01'))).toBe(true)
})
