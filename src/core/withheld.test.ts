import { expect, test } from 'vitest'
import { journeysOf } from './examples.ts'
import connection from './records/connection.ts'
import visit from './records/visit.ts'
import { namedSiblings } from './siblings.ts'
import { isWithheld, Withholding } from './withheld.ts'

const from = (...children: readonly string[]) =>
  new Withholding([connection, visit], new Map(children.map(child => [child, 'Jo Hart'])))

const [ana] = journeysOf({
  name: '',
  asAt: '2026-03-31',
  records: {
    connection: `
      child | name | relation
      Ana   | Kay  | friend`,
    visit: `
      child | visitedOn  | seen
      Ana   | 2026-03-02 | alone`,
  },
  numerator: [],
  display: '',
})

test('a record that is about a restricted child says whom to ask, and nothing else', () => {
  const body = { name: 'Ben Marsh', relation: 'sibling', child: '1002', touch: 'Every Sunday' }
  expect(from('1002').body('connection', body)).toEqual({ name: 'A restricted record. Ask Jo Hart.' })
  expect(from('1002').isAbout('connection', body)).toBe(true)
  expect(from('1003').body('connection', body)).toBe(body)
  expect(from('1003').isAbout('connection', body)).toBe(false)
})

test('no version of a record that was once about them is shown', () => {
  const versions = [
    { record: 7, type: 'connection', body: { name: 'Ben Marsh' } },
    { record: 7, type: 'connection', body: { name: 'Ben Marsh', child: '1002' } },
    { record: 8, type: 'connection', body: { name: 'Kay' } },
  ]
  const shown = from('1002').history(versions)
  expect(shown.map(({ body }) => body.name)).toEqual([
    'A restricted record. Ask Jo Hart.',
    'A restricted record. Ask Jo Hart.',
    'Kay',
  ])
  expect(shown.map(({ body }) => isWithheld(body))).toEqual([true, true, false])
})

test('a list of the children of a visit leaves the restricted one out, and what was left out can be put back', () => {
  const body = { seen: 'alone', group: 'Ben Marsh (1002), Cal (1003)' }
  expect(from('1002').body('visit', body)).toEqual({
    seen: 'alone',
    group: 'Cal (1003), a child whose record is restricted',
  })
  expect(from('1002').hidden('visit', body)).toEqual({ group: 'Ben Marsh (1002), Cal (1003)' })
  expect(from('1004').body('visit', body)).toBe(body)
  expect(from('1004').hidden('visit', body)).toEqual({})
})

test('a journey that names nobody restricted is the same journey, so that what was worked out of it holds', () => {
  expect(from('1002').journey(ana!)).toBe(ana)
  expect(from().journey(ana!)).toBe(ana)
})

test('a brother whose record is restricted is nobody’s brother on a page', () => {
  const [entry] = ana!.casework.get('connection')!
  const withBrother = {
    ...ana!,
    casework: new Map(ana!.casework).set('connection', [
      { ...entry!, body: { name: 'Ben', relation: 'sibling', child: '1002' } },
    ]),
  }
  expect(namedSiblings(withBrother)).toEqual(['1002'])
  expect(namedSiblings(from('1002').journey(withBrother))).toEqual([])
})
