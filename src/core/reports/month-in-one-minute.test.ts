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
    aboutUs: [],
    sections: [],
    ...more,
  })

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
/** All that a document says, a block or a cell to a line. */
const linesOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap(block => {
    if (block.kind === 'table') return block.rows.flat().map(cell => plainText(cellWords(cell)))
    return 'words' in block ? [plainText(block.words)] : []
  })

describe('the month in one minute', () => {
  test('tells each measure once, worse before better, and what was promised after them', () => {
    const document = written(june2017)
    const text = linesOf(document).join('\n')
    for (const { indicator } of june2017.rows)
      expect(text.split(`${indicator.number} ${indicator.title}`), indicator.number).toHaveLength(2)
    const [told] = tablesOf(document)
    expect(told?.groups?.map(({ title }) => title.replace(/:.*/, ''))).toEqual([
      'Worse than May 2017',
      'Better than May 2017',
    ])
  })

  test('has a column for every cell', () => {
    for (const { columns, rows } of tablesOf(written(june2017)))
      for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('for the public has no number that the suppressed scorecard does not have', () => {
    const card = suppressed(june2017)
    const hidden = card.rows.filter(({ months }) => months.at(-1)!.figure.suppressed)
    expect(hidden.length).toBeGreaterThan(0)
    const lines = linesOf(written(card, { isPublic: true }))
    const named = lines.find(line => line.includes('suppressed; '))
    for (const { indicator } of hidden) {
      const name = `${indicator.number} ${indicator.title}`
      expect(named).toContain(`${name} suppressed`)
      expect(lines.filter(line => line.includes(name))).toHaveLength(1)
    }
  })
})
