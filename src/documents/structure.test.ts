import { expect, test } from 'vitest'
import { type Document, heading, paragraph, picture } from '#core/document.ts'
import { pdfFile } from './pdf.ts'
import { smallScorecard } from './scorecard.testing.ts'
import { inReadingOrder, structureOf } from './structure.testing.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
const document: Document = {
  ...smallScorecard,
  blocks: [
    heading(1, 'Looked after children'),
    heading(2, 'Reviews in time'),
    paragraph('Held by the day that they were due.'),
    picture({ svg, alt: 'Line chart of reviews', widthMm: 20, heightMm: 20 }),
    ...smallScorecard.blocks,
    heading(2, 'Source'),
  ],
}
const tree = structureOf(await pdfFile(document))
const order = inReadingOrder(tree)

test('a reader hears title, headings, picture and table in the order in which they were written', () => {
  const told = order.map(({ kind }) => kind).filter(kind => /^(Title|H\d|Figure|Table|Caption)$/.test(kind))
  expect(told.filter(kind => kind !== 'Caption')).toEqual(['Title', 'H1', 'H2', 'Figure', 'Table', 'H2'])
})

test('a picture says what it shows', () => {
  expect(order.filter(({ kind }) => kind === 'Figure').map(({ alt }) => alt)).toEqual(['Line chart of reviews'])
})

test('a table has its headings first, then its rows with as many cells each as it has columns', () => {
  const table = order.find(({ kind }) => kind === 'Table')!
  const rows = inReadingOrder(table).filter(({ kind }) => kind === 'TR')
  expect(rows.map(({ children }) => children.map(({ kind }) => kind).join(' '))).toEqual([
    'TH TH TH TH TH',
    'TH TH',
    'TH',
    ...Array.from({ length: 3 }, () => 'TD TD TD TD TD TD'),
    'TH',
    'TD TD TD TD TD TD',
  ])
  expect(new Set(rows.flatMap(({ children }) => children.flatMap(({ scope }) => scope ?? [])))).toEqual(
    new Set(['Column']),
  )
})
