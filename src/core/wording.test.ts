import { expect, test } from 'vitest'
import { cutShort } from './wording.ts'

test('a text that is only named is cut at the end of a word, and a short one is whole', () => {
  expect(cutShort('Listening to children', 21)).toBe('Listening to children')
  expect(cutShort('Listening to children', 20)).toBe('Listening to …')
  expect(cutShort('Listeningtochildren', 9)).toBe('Listening …')
})
