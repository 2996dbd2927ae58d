import { expect, test } from 'vitest'
import { minutesOf } from './meeting-times.ts'

test.each([
  ['5:30pm', 17, 30],
  ['5.00 p.m.', 17, 0],
  ['5 pm', 17, 0],
  ['17:00', 17, 0],
  ['1730', 17, 30],
  ['9.30am', 9, 30],
  ['12 noon', 12, 0],
  ['12:15pm', 12, 15],
  ['12:15am', 0, 15],
])('a meeting at %s begins at %i:%i', (said, hour, minute) => {
  expect(minutesOf(said)).toBe(hour * 60 + minute)
})

test.each(['', 'after school', '25:00', '5:75pm', '13pm', 'TBC'])('%s is no time', said => {
  expect(minutesOf(said)).toBeUndefined()
})
