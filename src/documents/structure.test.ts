import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, heading, paragraph, picture, type Table, table } from '#core/document.ts'
import { columnGroups } from '#core/table-headings.ts'
import { pdfFile } from './pdf.ts'
import { outOfOrder, toldBy } from './reading-order.testing.ts'
import { reportsOfJune } from './reports.testing.ts'
import { smallScorecard } from './scorecard.testing.ts'
import { settled } from './settled.ts'
import { inReadingOrder, type StructureElement, structureOf } from './structure.testing.ts'

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

/** The rows of a table as kinds and places: what heads a cell is told as the places of its headers, 0-0 for the first. */
function headersIn(table: StructureElement): readonly (readonly string[])[] {
  const rows = inReadingOrder(table).filter(({ kind }) => kind === 'TR')
  const places = new Map(rows.flatMap(({ children }, y) => children.map(({ id }, x) => [id, `${y}-${x}`] as const)))
  return rows.map(({ children }) =>
    children.map(({ kind, headers = [] }) => [kind, ...headers.map(id => places.get(id) ?? 'nothing')].join(' ')),
  )
}

test('a reader hears title, headings, picture and table in the order in which they were written', () => {
  const told = order.map(({ kind }) => kind).filter(kind => /^(Title|H\d|Figure|Table|Caption)$/.test(kind))
  expect(told.filter(kind => kind !== 'Caption')).toEqual(['Title', 'H1', 'H2', 'Figure', 'Table', 'H2'])
})

test('a picture says what it shows', () => {
  expect(order.filter(({ kind }) => kind === 'Figure').map(({ alt }) => alt)).toEqual(['Line chart of reviews'])
})

test('a table has its headings first, then its rows, each with a header and as many cells as there are columns', () => {
  const rows = inReadingOrder(order.find(({ kind }) => kind === 'Table')!).filter(({ kind }) => kind === 'TR')
  const row = 'TH TD TD TD TD TD'
  expect(rows.map(({ children }) => children.map(({ kind }) => kind).join(' '))).toEqual([
    'TH TH TH TH TH',
    'TH TH',
    'TH',
    ...[row, row, row],
    'TH',
    row,
  ])
  expect(rows.map(({ children }) => children[0]!.scope)).toEqual([
    ...['Column', 'Column', 'Column'],
    ...['Row', 'Row', 'Row'],
    'Column',
    'Row',
  ])
})

test('each cell is headed by its column, by the heading that parts the rows, and by its row, and by no other', () => {
  const rows = headersIn(order.find(({ kind }) => kind === 'Table')!)
  // The second column’s own heading is in the second row, below one that it shares, which heads it.
  expect(rows[1]).toEqual(['TH 0-1', 'TH 0-1'])
  expect(rows[2]).toEqual(['TH'])
  const headed = (y: number, parting: number) => [
    'TH',
    `TD 1-0 ${parting}-0 ${y}-0`,
    `TD 1-1 ${parting}-0 ${y}-0`,
    `TD 0-2 ${parting}-0 ${y}-0`,
    `TD 0-3 ${parting}-0 ${y}-0`,
    `TD 0-4 ${parting}-0 ${y}-0`,
  ]
  expect(rows.slice(3, 6)).toEqual([headed(3, 2), headed(4, 2), headed(5, 2)])
  expect(rows[7]).toEqual(headed(7, 6))
})

test('whatever a table’s shape, every cell is headed by the column that it stands in', async () => {
  const column = fc
    .record({ heading: fc.constant('h'), group: fc.constantFrom(undefined, 'one', 'two') })
    .map(({ heading, group }) => ({ heading, ...(group !== undefined && { group }) }))
  const tables = fc.record({
    columns: fc.array(column, { minLength: 1, maxLength: 5 }),
    rows: fc.integer({ min: 0, max: 3 }),
    hasRowHeaders: fc.boolean(),
    isParted: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(tables, { minLength: 1, maxLength: 3 }), async shapes => {
      const blocks = shapes.map(({ columns, rows, hasRowHeaders, isParted }) =>
        table({
          caption: 'c',
          columns,
          rows: Array.from({ length: rows }, (_, y) => columns.map((_, x) => `${y}${x}`)),
          ...(hasRowHeaders && { hasRowHeaders }),
          ...(isParted && rows > 0 && { groups: [{ title: 'g', before: 0 }] }),
        }),
      )
      const found = inReadingOrder(structureOf(await pdfFile({ ...smallScorecard, blocks }))).filter(
        ({ kind }) => kind === 'Table',
      )
      expect(found).toHaveLength(blocks.length)
      for (const [i, block] of blocks.entries()) expectHeaded(found[i]!, block)
    }),
    { numRuns: 40 },
  )
})

function expectHeaded(found: StructureElement, { columns, rows, hasRowHeaders, groups = [] }: Table): void {
  const all = headersIn(found)
  const cells = all.slice(all.length - rows.length - groups.length).filter(row => row.length === columns.length)
  const data = groups.length > 0 && columns.length === 1 ? cells.slice(1) : cells
  expect(data).toHaveLength(rows.length)
  for (const row of data)
    for (const [x, cell] of row.entries()) {
      const isRowHead = x === 0 && hasRowHeaders === true
      expect(cell.startsWith(isRowHead ? 'TH' : 'TD')).toBe(true)
      expect(cell.split(' ').slice(1)).toHaveLength(
        isRowHead ? 0 : 1 + (groups.length > 0 ? 1 : 0) + (hasRowHeaders ? 1 : 0),
      )
      expect(cell).not.toContain('nothing')
    }
}

/** Poppler's program, which may be installed. */
const READER = 'pdftotext'
const INSPECTOR = 'pdfinfo'
const hasPoppler = [READER, INSPECTOR].every(program => spawnSync(program, ['-v']).status === 0)

describe.each(reportsOfJune)('%s as a PDF', async (_, report) => {
  const pdf = await pdfFile(report)
  const objects = Buffer.from(pdf).toString('latin1')
  const elements = inReadingOrder(structureOf(pdf))

  test('is PDF/UA in British English that shows its title', () => {
    expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(objects).toMatch(/\/Lang \(en-GB\)/)
    expect(objects).toMatch(/\/DisplayDocTitle true/)
  })

  test('has the headings of the document, none of which leaves out a level', () => {
    const levels = elements.flatMap(({ kind }) => /^H(\d)$/.exec(kind)?.[1] ?? []).map(Number)
    expect(levels).toEqual(settled(report).blocks.flatMap(block => (block.kind === 'heading' ? block.level : [])))
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('says of each picture what it shows', () => {
    const pictures = report.blocks.flatMap(block => (block.kind === 'picture' ? block : []))
    const figures = elements.filter(({ kind }) => kind === 'Figure')
    expect(figures).toHaveLength(pictures.length)
    for (const { alt } of figures) expect(alt).toMatch(/\S/)
  })

  test('heads each row and each column of its tables', () => {
    const tables = settled(report).blocks.flatMap(block => (block.kind === 'table' ? block : []))
    const found = elements.filter(({ kind }) => kind === 'Table')
    expect(found).toHaveLength(tables.length)
    for (const [i, block] of tables.entries()) expectHeaded(found[i]!, block)
  })

  describe.skipIf(!hasPoppler)('read by poppler (skipped where it is not installed)', () => {
    test('is told in the order of the document', async () => {
      // Poppler needs many seconds for the structure of a long document.
      const begun = { ...report, blocks: report.blocks.slice(0, 60) }
      const heard = printedBy(INSPECTOR, ['-struct-text'], await pdfFile(begun)).matchAll(/^ *"(.*)"$/gm)
      expect(outOfOrder(toldBy(begun), Array.from(heard, ([, text]) => text).join(''))).toEqual([])
    })

    // Poppler sorts headings that stand above others by their lines.
    test.skipIf(report.blocks.some(block => block.kind === 'table' && columnGroups(block.columns).length > 0))(
      'has its text on the pages in that order too',
      () => {
        const pages = printedBy(READER, ['-raw'], pdf).split('\f')
        const footer = new RegExp(`${report.footer!.replaceAll(/\W/g, '\\W')}\\nPage \\d+ of \\d+\\s*$`)
        for (const page of pages.slice(0, -1)) expect(page).toMatch(footer)
        expect(outOfOrder(toldBy(report), pages.map(page => page.replace(footer, '')).join('\n'))).toEqual([])
      },
    )
  })
})

/** What one of poppler's programs prints of a PDF. */
function printedBy(program: string, options: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-order-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    return execFileSync(program, [...options, join(folder, 'a.pdf'), ...(program === READER ? ['-'] : [])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
