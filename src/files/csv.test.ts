import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingsOf, readCsv, writeCsv } from './csv.ts'

const read = (text: string, separator?: ',' | ';' | '\t') => {
  const result = readCsv(text, separator)
  if ('unreadable' in result) throw new Error(`${result.unreadable.line}: ${result.unreadable.says}`)
  return result
}
const refusal = (text: string) => {
  const result = readCsv(text)
  if ('sheet' in result) throw new Error('It was read.')
  return result.unreadable
}

test('what is written is read again, whatever the values are', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', '\r\n', ';', 'é', '\t') })
  const sheet = fc
    .integer({ min: 1, max: 4 })
    .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    .filter(rows => rows.every(row => row.some(text => text.trim() !== '')))
  fc.assert(
    fc.property(sheet, ([headings, ...rows]) => {
      const again = read(writeCsv(headings!, rows)).sheet
      expect(again.headings).toEqual(headings)
      expect(again.rows.map(row => row.cells)).toEqual(rows)
    }),
  )
})

test.each(['\n', '\r\n', '\r'])('rows are numbered by the line they start on, with %j at line ends', end => {
  const text = ['A,B', '1,2', '', '3,"x', 'y', 'z"', '4,5', '6,7', ''].join(end)
  expect(read(text).sheet.rows.map(row => row.line)).toEqual([2, 4, 7, 8])
})

test('lines that are blank or hold nothing but separators are no rows', () => {
  expect(read('A,B\n\n1,2\n , \n,\n').sheet.rows).toEqual([{ line: 3, cells: ['1', '2'] }])
})

test('a further separator at the end of a line is no value', () => {
  expect(read('A,B\n1,2,,\n').sheet.rows).toEqual([{ line: 2, cells: ['1', '2'] }])
})

test('semicolons and tabs separate where they are asked to', () => {
  expect(read('A;B\n1;2\n', ';').sheet.rows[0]!.cells).toEqual(['1', '2'])
  expect(headingsOf('\n A\tB\n1\t2\n', '\t')).toEqual(['A', 'B'])
})

test.each([
  ['a line with too few values', 'A,B,C\n1,2,3\n4,5\n6,7,8\n', 3, '2 values and the headings have 3'],
  ['a line with too many values', 'A,B\n1,2\n3,4,5\n', 3, 'quotation marks'],
  ['a last line that stops', 'A,B,C\n1,2,3\n4,5', 3, 'cut short'],
  ['a quotation mark that is never closed', 'A,B\n1,2\n"3,4\n5,6\n', 3, 'never closed'],
  ['a quotation mark that is never closed, after a value of two lines', 'A,B\n1,"2\n3"\n"4,5\n', 4, 'never closed'],
  ['a quotation mark in the middle of a value', 'A,B\n1,2"\n', 2, 'middle of a value'],
])('%s is refused with its line', (_, text, line, words) => {
  expect(refusal(text)).toEqual({ line, says: expect.stringContaining(words) })
})

test('a file of blank lines has nothing in it', () => {
  expect(refusal('\n\n').says).toContain('no headings')
})

test('a last value that is shorter than any other, with no end of line, may have been cut', () => {
  const rows = 'A,B\n1,PN1\n2,PN3\n3,PN6\n'
  expect(read(`${rows}4,P`).lastValueIsShort).toBe(true)
  expect(read(`${rows}4,PN1`).lastValueIsShort).toBe(false)
  expect(read(`${rows}4,P\n`).lastValueIsShort).toBe(false)
})
