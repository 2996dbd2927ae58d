import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetName } from './sheet-name.ts'

test.each([
  ['Who is due: visits/reviews [all]?', 'Who is due visits reviews all'],
  ["'Ana's list'", "Ana's list"],
  ['', 'Table'],
  ['***', 'Table'],
  ['History', 'History (2)'],
])('%j is named %j', (wanted, name) => {
  expect(sheetName(wanted, [])).toBe(name)
})

test('a name that is taken, in whatever case, is counted on within 31 characters', () => {
  const long = 'Children placed out of the authority'
  const first = sheetName(long, [])
  const second = sheetName(long.toUpperCase(), [first])
  expect(first).toBe('Children placed out of the')
  expect(second).toBe('CHILDREN PLACED OUT OF THE (2)')
})

test('any captions give names that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 12 }), captions => {
      const names: string[] = []
      for (const caption of captions) names.push(sheetName(caption, names))
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(captions.length)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|\p{Surrogate}/u)
      }
    }),
  )
})
