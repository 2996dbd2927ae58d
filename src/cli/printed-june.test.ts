import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
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
}

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
