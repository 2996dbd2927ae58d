import { describe, expect, test } from 'vitest'
import { cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { suppressed } from '#core/suppression.ts'
import type { Materials } from './materials.ts'
import report from './month-in-one-minute.ts'

const written = (scorecard: Scorecard, more: Partial<Materials> = {}): Document =>
  report.write({
    authority: 'Testshire',
    asAt: scorecard.asAt,
    recordedOn: '2017-08-09T09:00:00.000Z',
    scorecard,
    isPublic: false,
    sections: [],
    ...more,
  })

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
const headingsOf = ({ blocks }: Document): readonly string[] =>
  blocks.filter(block => block.kind === 'heading').map(({ words }) => plainText(words))
const textOf = (document: Document): string =>
  tablesOf(document)
    .flatMap(({ rows }) => rows.flat())
    .map(cell => plainText(cellWords(cell)))
    .join('\n')

describe('the month in one minute', () => {
  test('tells each measure once, worse before better, and then how long the red have been so', () => {
    const document = written(june2017)
    const names = june2017.rows.map(({ indicator }) => `${indicator.number} ${indicator.title}`)
    const firsts = tablesOf(document)
      .filter(({ columns }) => columns.some(({ heading }) => heading === 'Figure'))
      .flatMap(({ rows }) => rows.map(([name]) => plainText(cellWords(name!))))
    expect(firsts.toSorted()).toEqual(names.toSorted())
    const headings = headingsOf(document)
    const places = ['Worse than May 2017', 'Better than May 2017', 'Red, and for how long', 'Promised last time'].map(
      heading => headings.indexOf(heading),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
  })

  test('has a column for every cell', () => {
    for (const { columns, rows } of tablesOf(written(june2017)))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('for the public has no number that the suppressed scorecard does not have', () => {
    const card = suppressed(june2017)
    const document = written(card, { isPublic: true })
    expect(textOf(document)).toContain('[c]')
    const hidden = card.rows.filter(({ months }) => months.at(-1)!.figure.suppressed)
    expect(hidden.length).toBeGreaterThan(0)
    for (const { indicator } of hidden) {
      const rows = tablesOf(document).flatMap(({ rows }) =>
        rows.filter(([name]) => name === `${indicator.number} ${indicator.title}`),
      )
      expect(rows.map(cells => cells.slice(1))).toEqual([['[c]']])
    }
  })
})
