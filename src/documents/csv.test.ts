import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

const textOf = (rows: readonly (readonly (string | number | undefined)[])[]) => csvText({ rows })

test('whatever is written is read back, but for an apostrophe before what a spreadsheet would run', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter(text => !/^[=+\-@\t\r]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), rows => {
      expect(parse(textOf(rows), { bom: true, record_delimiter: '\r\n', skip_empty_lines: false })).toEqual(rows)
    }),
  )
})

test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1'])('text such as %j is not run as a formula', text => {
  expect(textOf([[text, 'x']])).toContain(`'${text}`)
})

test('a number below zero stays a number, and what is absent is blank', () => {
  expect(textOf([[-1.5, undefined, 0]])).toBe('\uFEFF-1.5,,0\r\n')
})
