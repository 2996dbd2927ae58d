import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Cell, cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { elementsOf, unzipped, within } from '#documents/unzipped.testing.ts'
import type { ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** The scorecard of June 2017 that a council printed, entered as its figures, comes out as it was printed. */
const monthly = '../shared/data/rotherham/rotherham-2017-06-monthly.csv'
const transcribed = '../shared/data/rotherham/rotherham-2017-06.json'
const isHere = existsSync(monthly) && existsSync(transcribed)

interface Printed {
  readonly number: string
  readonly dot: { readonly printed: string }
  readonly monthly: Readonly<
    Record<string, { readonly text: string; readonly n?: number; readonly d?: number; readonly nd_source?: string }>
  >
  readonly ytd: { readonly printed_summary: string | null }
  readonly annual: Readonly<Record<string, { readonly summary: string | null; readonly detail: string | null }>>
  readonly rag: { readonly computed: Readonly<Record<string, string | null>> }
  /** The row as it stands in the printed scorecard, by its columns. */
  readonly printed_summary_row: Readonly<Record<string, string | null>>
}

/** The columns of the printed scorecard in their order: as printed, and as the document has them. */
const COLUMNS = [
  ['NO.', 'No.'],
  ['INDICATOR', 'Indicator'],
  ['GOOD PERF IS', 'Good is'],
  ['DATA NOTE (Monthly)', 'Data note (monthly)'],
  ['Apr-17', 'Apr 2017'],
  ['May-17', 'May 2017'],
  ['Jun-17', 'Jun 2017'],
  ['YTD 2017/18', 'YTD'],
  ['DATA NOTE', 'Data note'],
  ['DOT (Month on Month)', 'DOT'],
  ['RAG (in month)', 'RAG (in month)'],
  ['Red', 'Red'],
  ['Amber', 'Amber'],
  ['Target Green', 'Target, green'],
  ['2014/15', '2014-15'],
  ['2015/16', '2015-16'],
  ['2016/17', '2016-17'],
  ['STAT NEIGH AVE', 'Stat. neigh. ave.'],
  ['BEST STAT NEIGH', 'Best stat. neigh.'],
  ['NAT AVE', 'Nat. ave.'],
  ['NAT TOP QTILE THRESHOLD', 'Nat. top quartile'],
] as const

/** What is printed above several columns. */
const ABOVE = [
  'In the month and year to date, 2017-18',
  'Target and tolerances',
  'Year on year trend',
  'Latest benchmarks',
]

/** A printed figure, target or year without what is written otherwise: 70 and 70.0, n/a and nothing. */
const plain = (text: string | null): string =>
  text === null || text === 'n/a' || text === 'range to be set' || text === '[x]'
    ? ''
    : text.replace(/^[\d.]+$/, number => String(Number(number)))

describe.skipIf(!isHere)('the printed scorecard of June 2017 (skipped where ../shared is missing)', () => {
  const printed = isHere ? (JSON.parse(readFileSync(transcribed, 'utf8')) as { indicators: Printed[] }).indicators : []
  const { answerOf, waymark } = waymarkHere()
  const where = ['--data', inScratch('data'), '--authority', 'Testshire']
  let rows: ScorecardAnswer['indicators']
  let text: string

  beforeAll(async () => {
    expect(await answerOf(['import', 'figures', monthly, ...where])).toMatchObject({ added: 222, findings: [] })
    const more = inScratch('printed.csv')
    writeFileSync(more, linesOf(printed).join('\n'))
    await answerOf(['import', 'figures', more, ...where])
    const asked = ['scorecard', '--as-at', '2017-06-30', '--months', '6', ...where]
    rows = (await answerOf<ScorecardAnswer>(asked)).indicators
    text = (await waymark(asked)).out
  })

  const rowOf = (number: string) => rows.find(row => row.number === number)!

  test('has all 37 rows, each with the figure that was printed and where it comes from', () => {
    expect(rows.map(({ number }) => number)).toEqual(printed.map(({ number }) => number))
    expect(rows).toHaveLength(37)
    for (const { number, monthly } of printed) {
      const now = rowOf(number).months.at(-1)!
      expect([number, now.display]).toEqual([number, monthly['2017-06']!.text])
      expect(now.entered).toEqual({ source: 'rotherham-2017-06-monthly.csv' })
    }
  })

  test('has the 37 arrows that were printed', () => {
    expect(rows.map(({ number, direction }) => [number, direction])).toEqual(
      printed.map(({ number, dot }) => [number, dot.printed]),
    )
  })

  test('works out each of the 52 percentages printed with what they are made of', () => {
    const made = printed.flatMap(({ number, monthly }) =>
      Object.entries(monthly)
        .filter(([, cell]) => cell.nd_source === 'printed')
        .map(([month, { text, n, d }]) => ({ number, month, text, n, d })),
    )
    expect(made).toHaveLength(52)
    for (const { number, month, text, n, d } of made)
      expect(rowOf(number).months.find(its => its.month === month)).toMatchObject({
        numerator: n,
        denominator: d,
        display: text,
      })
  })

  test('has 13 reds, 2 ambers and 4 greens by the tolerances that Waymark comes with', () => {
    const colours = ['red', 'amber', 'green']
    const theirs = printed.map(({ rag }) => rag.computed['2017-06'] ?? '')
    expect(rows.map(({ rag }) => rag)).toEqual(theirs.map(rag => (colours.includes(rag) ? rag : null)))
    expect(colours.map(colour => rows.filter(({ rag }) => rag === colour).length)).toEqual([13, 2, 4])
  })

  test('has the year to date of its months in 11 of 12, and says which one is not', () => {
    const years = printed.filter(({ ytd }) => ytd.printed_summary !== null)
    expect(years).toHaveLength(12)
    for (const { number, ytd } of years) expect(rowOf(number).yearToDate?.display).toBe(ytd.printed_summary)
    const told = rows.flatMap(({ number, disagreements }) =>
      disagreements
        .filter(({ stretch, to }) => stretch === 'year-to-date' && to === '2017-06')
        .map(its => ({ number, ...its })),
    )
    expect(told).toMatchObject([{ number: '6.7', said: '86.8%', display: '87.2%' }])
    expect(text).toContain(
      'Year to date to June 2017: printed as 86.8%, in the printed report. Its months give 87.2%, 266 of 305.',
    )
  })

  test('has the annual trend that was printed', () => {
    for (const { number, annual } of printed)
      for (const [year, { summary }] of Object.entries(annual).filter(([, its]) => its.summary !== null))
        expect([number, year, rowOf(number).annual.find(its => its.year === year.replace('/', '-'))?.display]).toEqual([
          number,
          year,
          summary,
        ])
  })

  describe('in the report made of it', () => {
    const out = inScratch('pack')
    const fileOf = (kind: string) => readFileSync(`${out}/scorecard.${kind}`)
    const textOf = (cell: Cell): string => plainText(cellWords(cell))
    let table: Table

    beforeAll(async () => {
      await waymark(['pack', '--as-at', '2017-06-30', '--formats', 'json,docx,xlsx', '--out', out, ...where])
      const { blocks } = JSON.parse(fileOf('json').toString('utf8')) as Document
      table = blocks.find((block): block is Table => block.kind === 'table')!
    })

    /** A row of the document by its number. */
    const cellsOf = (number: string): readonly string[] => table.rows.find(([first]) => first === number)!.map(textOf)

    test('every column of the printed scorecard has its own, in its order', () => {
      expect(table.columns.map(({ heading }) => heading)).toEqual(COLUMNS.map(([, ours]) => ours))
      expect([...new Set(table.columns.flatMap(({ group }) => group ?? []))]).toEqual(ABOVE)
    })

    test('every row of it has its own, in its order and under its heading', () => {
      expect(table.rows.map(([number]) => number)).toEqual(printed.map(({ number }) => number))
      expect(table.groups!.map(({ title, before }) => [title, table.rows[before]![0]])).toEqual([
        ['Looked after children', '6.1'],
        ['Care leavers', '7.1'],
        ['Placements', '8.1'],
        ['Fostering', '9.1'],
        ['Adoptions', '10.1'],
        ['Caseloads', '11.3'],
      ])
    })

    test('every month, year, year to date and arrow that was printed stands in its cell', () => {
      for (const { number, printed_summary_row: row } of printed) {
        const [apr, may, jun, ytd, , dot] = cellsOf(number).slice(4)
        const years = cellsOf(number).slice(14, 17)
        expect([number, ...[apr, may, jun].map(cell => plain(cell!)), dot]).toEqual([
          number,
          ...[row.apr, row.may, row.jun].map(cell => plain(cell!)),
          row.dot,
        ])
        if (row.ytd) expect([number, ytd]).toEqual([number, row.ytd])
        expect([number, ...years.map(plain)]).toEqual([
          number,
          ...[row.y2014_15, row.y2015_16, row.y2016_17].map(year => plain(year ?? null)),
        ])
      }
    })

    test('every target and tolerance that was printed stands in its cell; two are written in the notation of the others', () => {
      const otherwise = { '6.2': ['', '', '75<'], '8.3': ['', '', '87.5%+'] } as Record<string, readonly string[]>
      for (const { number, printed_summary_row: row } of printed)
        expect([number, ...cellsOf(number).slice(11, 14).map(plain)]).toEqual([
          number,
          ...(otherwise[number] ?? [row.red, row.amber, row.green].map(bound => plain(bound ?? null))),
        ])
    })

    test.each([
      ['docx', 'word/document.xml', 'w:tc'],
      ['xlsx', 'xl/sharedStrings.xml', 'si'],
    ])('they are all in the %s file too', (kind, path, element) => {
      const cells = within(elementsOf(unzipped(fileOf(kind)).get(path)!), element).map(({ text }) => text)
      expect(cells).toEqual(expect.arrayContaining(COLUMNS.map(([, ours]) => ours)))
      expect(cells).toEqual(expect.arrayContaining(table.rows.flatMap(row => row.slice(0, 2).map(textOf))))
    })
  })

  test('taken again, adds nothing', async () => {
    expect(await answerOf(['import', 'figures', monthly, ...where])).toMatchObject({ added: 0, unchanged: 222 })
  })
})

/** The printed years to date and whole years, as a file with headings of our own. */
const linesOf = (printed: readonly Printed[]): readonly string[] => [
  'Indicator,Period,Month or year,As printed,Source',
  ...printed.flatMap(({ number, ytd, annual }) => [
    ...(ytd.printed_summary === null
      ? []
      : [`${number},Year to date,Jun-17,${ytd.printed_summary},the printed report`]),
    ...Object.entries(annual).flatMap(([year, { summary }]) =>
      summary === null ? [] : [`${number},Annual,${year},${summary},the printed report`],
    ),
  ]),
  '',
]
