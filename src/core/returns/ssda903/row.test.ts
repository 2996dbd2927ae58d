import { expect, test } from 'vitest'
import { recognise } from './headings.ts'
import { cellsOf, identityOf, rowsOf, saysTheSame } from './row.ts'
import episodes from './tables/episodes.ts'
import reviews from './tables/reviews.ts'

const read = (headings: readonly string[], ...cells: readonly (readonly string[])[]) => {
  const known = recognise(headings, [reviews])
  if (!('table' in known)) throw new Error(known.refused)
  return rowsOf({ headings, rows: cells.map((c, i) => ({ line: i + 2, cells: c })) }, reviews, known.places)
}
const headings = ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE']

test('a row is its fields, and a blank cell is no field', () => {
  const { rows, unreadable } = read(headings, ['Ana', '17/12/1999', '', 'PN1'])
  expect(rows).toEqual([
    { childId: 'Ana', line: 2, body: { bornOn: '1999-12-17', participation: 'PN1' }, identity: 'Ana\t' },
  ])
  expect(unreadable).toEqual([])
})

test('a date that does not exist keeps its text and is told by line and column', () => {
  const { rows, unreadable } = read(headings, ['Ana', '17/12/1999', '31/06/2017', 'PN1'])
  expect(rows[0]!.body).toEqual({
    bornOn: '1999-12-17',
    participation: 'PN1',
    asWritten: { REVIEW: '31/06/2017' },
  })
  expect(unreadable).toEqual([{ line: 2, column: 'REVIEW' }])
})

test('text with spaces around it is read without them and written with them', () => {
  const [row] = read(headings, [' Ana ', '17/12/1999', '1/6/2017', 'PN1 ']).rows
  expect(row).toMatchObject({ childId: 'Ana', body: { heldOn: '2017-06-01', participation: 'PN1' } })
  expect(cellsOf(reviews, row!.childId, row!.body)).toEqual([' Ana ', '17/12/1999', '1/6/2017', 'PN1 '])
})

test('a date in ISO form is written dd/mm/yyyy', () => {
  const [row] = read(headings, ['Ana', '1999-12-17', '2017-06-01', 'PN1']).rows
  expect(row!.body.asWritten).toBeUndefined()
  expect(cellsOf(reviews, row!.childId, row!.body)).toEqual(['Ana', '17/12/1999', '01/06/2017', 'PN1'])
})

test('columns that the table does not have are kept, those without a heading or with the same one too', () => {
  const { rows } = read([...headings, 'LA', '', 'LA', '__proto__'], ['Ana', '', '', '', '301', 'x', '302', 'y'])
  expect(Object.entries(rows[0]!.body.extraColumns as object)).toEqual([
    ['LA', '301'],
    ['(column 6)', 'x'],
    ['LA (column 7)', '302'],
    ['__proto__ (column 8)', 'y'],
  ])
})

test('a line that repeats the headings is no row', () => {
  const { rows, headingsRepeated } = read(headings, ['Ana', '', '', ''], [...headings])
  expect(rows.length).toBe(1)
  expect(headingsRepeated).toEqual([3])
})

test('an episode is known again by its child and start, readable or not', () => {
  expect(identityOf(episodes, 'Ana', { startedOn: '2017-04-09' })).toBe('Ana\t2017-04-09')
  expect(identityOf(episodes, 'Ana', { asWritten: { DECOM: '31/06/2017 ' } })).toBe('Ana\t31/06/2017')
})

test('a date written otherwise says the same; other text does not', () => {
  const body = { heldOn: '2017-06-01', participation: 'PN1' }
  expect(saysTheSame(reviews, body, { ...body, asWritten: { REVIEW: '1/6/2017' } })).toBe(true)
  expect(saysTheSame(reviews, body, { ...body, asWritten: { REVIEW_CODE: 'PN1 ' } })).toBe(false)
  expect(saysTheSame(reviews, body, { ...body, participation: 'PN2' })).toBe(false)
  expect(saysTheSame(reviews, body, { ...body, extraColumns: { LA: '301' } })).toBe(false)
  expect(saysTheSame(reviews, { asWritten: { REVIEW: 'x' } }, { asWritten: { REVIEW: 'y' } })).toBe(false)
})
