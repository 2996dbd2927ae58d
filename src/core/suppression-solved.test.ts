import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { addToMonth, dayOf, type Month, monthsTo } from './dates.ts'
import { demonstrationJourneys } from './demonstration/journeys.ts'
import { isSmall } from './disclosure.ts'
import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Part } from './indicators/within.ts'
import { FirstDays } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import type { ReturnTable } from './returns/ssda903/table.ts'
import { type Scorecard, type ScorecardRow, Tallies } from './scorecard.ts'
import { type Known, solverOf, type Terms } from './solver.testing.ts'
import { aprilOf } from './stretch.ts'
import { suppressed, suppressedBeside } from './suppression.ts'

/*
 * Someone with every number that is published of a council, and a program that solves equations, tries to find out what
 * was suppressed: they know what each indicator is a part of, that months add up to years, and that children who come
 * and go change the number looked after.
 */
const indicators = await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), ({ id }) => id)
const wider = await loadCatalogue<Indicator>(new URL('./indicators/wider/', import.meta.url), ({ id }) => id)
const records = await loadCatalogue<AnyRecordType>(new URL('./records/', import.meta.url), ({ id }) => id)
const tables = await loadCatalogue<ReturnTable>(new URL('./returns/ssda903/tables/', import.meta.url), ({ id }) => id)

interface Cell {
  readonly row: ScorecardRow
  readonly published: Figure
  readonly figure: Figure
  /** The months that it spans; one for what is held on a day. */
  readonly months: readonly Month[]
}

const isOnADay = (row: ScorecardRow): boolean => row.yearToDate === undefined

function cellsOf(card: Scorecard, published: Scorecard): readonly Cell[] {
  return card.rows.flatMap((row, r) => {
    const shown = published.rows[r]!
    const to = card.months.at(-1)!
    const span = (months: readonly Month[], figure: Figure | undefined, its: Figure | undefined): readonly Cell[] =>
      figure && its ? [{ row, figure, published: its, months: isOnADay(row) ? months.slice(-1) : months }] : []
    const since = (first: Month): readonly Month[] => {
      const months: Month[] = []
      for (let month = first; month <= to; month = addToMonth(month, 1)) months.push(month)
      return months
    }
    return [
      ...row.months.flatMap(({ month, figure }, i) => span([month], figure, shown.months[i]!.figure)),
      ...row.annual.flatMap(({ yearEnding, figure }, i) =>
        span(monthsTo(`${yearEnding}-03`, 12), figure, shown.annual[i]!.figure),
      ),
      ...span(since(aprilOf(to)), row.yearToDate, shown.yearToDate),
      ...span(monthsTo(to, 12), row.rollingYear, shown.rollingYear),
      ...span(monthsTo(to, 36), row.rollingThreeYears, shown.rollingThreeYears),
    ]
  })
}

const unknown = (id: string, part: Part, month: Month): string =>
  `${(sameAs.get(`${id} ${part}`) ?? `${id} ${part}`).replace(' ', '_')}_${month}`.replaceAll('-', '_')

/** What everyone knows to be the same count, wherever it stands: the children who ceased, below the line of 6.5 and in 6.4. */
const sameAs = new Map<string, string>()

/** Fills `sameAs` by what is counted alike and comes to the same in all cells. */
function findAlike(cards: readonly Scorecard[]): void {
  sameAs.clear()
  const first = new Map<string, string>()
  for (const row of cards[0]!.rows)
    for (const part of hasParts(row)) {
      const of = cards.map(card => card.rows.find(({ indicator }) => indicator.id === row.indicator.id)!)
      const cells = of.map(its => [...its.months, ...its.annual].map(({ figure }) => figure[part] ?? '').join())
      const key = `${isOnADay(row)} ${cells.join(' ')}`
      const name = `${row.indicator.id} ${part}`
      if (first.has(key)) sameAs.set(name, first.get(key)!)
      else first.set(key, name)
    }
}
const sumOf = (id: string, part: Part, months: readonly Month[]): Terms =>
  new Map(months.map(month => [unknown(id, part, month), 1]))
const differenceOf = (id: string, months: readonly Month[]): Terms =>
  new Map([...sumOf(id, 'denominator', months), ...months.map(month => [unknown(id, 'numerator', month), -1] as const)])
const hasParts = ({ indicator }: ScorecardRow): readonly Part[] =>
  indicator.measure === 'percent'
    ? ['numerator', 'denominator']
    : indicator.measure === 'count' || indicator.measure === 'rate'
      ? ['numerator']
      : []

/** What everyone can read, and what everyone knows who has read the definitions. */
function knownTo(cells: readonly Cell[], card: Scorecard): readonly Known[] {
  const read = cells.flatMap(({ row, published, months }) =>
    hasParts(row).flatMap((part): readonly Known[] =>
      published[part] === undefined
        ? []
        : [{ terms: sumOf(row.indicator.id, part, months), is: '=', value: published[part] }],
    ),
  )
  const months = new Set(cells.flatMap(cell => cell.months))
  const isWithin: Known[] = []
  const atMost = (parts: readonly string[], whole: string) =>
    isWithin.push({ terms: new Map([...parts.map(part => [part, 1] as const), [whole, -1]]), is: '<=', value: 0 })
  for (const month of months) {
    const apart = new Map<string, string[]>()
    for (const row of card.rows) {
      const { id, within = [] } = row.indicator
      if (hasParts(row).length === 2) atMost([unknown(id, 'numerator', month)], unknown(id, 'denominator', month))
      for (const { mine, of, its, apartBy } of within) {
        const key = `${of}|${its}|${apartBy ?? `${id} ${mine}`}`
        apart.set(key, [...(apart.get(key) ?? []), unknown(id, mine, month)])
      }
    }
    for (const [key, parts] of apart) {
      const [of, its] = key.split('|') as [string, Part]
      atMost(parts, unknown(of, its, month))
    }
  }
  return [...read, ...isWithin, ...stockAndFlow(card)]
}

/** Where the true numbers agree that stock changes by those who come and go, a reader may rely on it. */
function stockAndFlow(card: Scorecard): readonly Known[] {
  const monthly = (id: string) => card.rows.find(({ indicator }) => indicator.id === id)!.months
  const [stock, came, went] = [
    'number-of-looked-after-children',
    'admissions-of-looked-after-children',
    'ceased-to-be-looked-after',
  ].map(monthly)
  return card.months.slice(1).flatMap((month, i): readonly Known[] => {
    const [before, now] = [stock![i]!.figure.numerator, stock![i + 1]!.figure.numerator]
    const [more, fewer] = [came![i + 1]!.figure.numerator, went![i + 1]!.figure.numerator]
    if ([before, now, more, fewer].includes(undefined) || now! - before! !== more! - fewer!) return []
    return [
      {
        terms: new Map([
          [unknown('number-of-looked-after-children', 'numerator', month), 1],
          [unknown('number-of-looked-after-children', 'numerator', card.months[i]!), -1],
          [unknown('admissions-of-looked-after-children', 'numerator', month), -1],
          [unknown('ceased-to-be-looked-after', 'numerator', month), 1],
        ]),
        is: '=',
        value: 0,
      },
    ]
  })
}

/** The cards of a council's months, oldest first. */
function cardsOf(
  seed: number,
  lookedAfter: number,
  ends: readonly Month[],
  of: readonly Indicator[] = indicators,
): readonly Scorecard[] {
  const careLeavers = Math.round(lookedAfter * 0.4)
  const journeys = demonstrationJourneys(
    { authority: 'Wexcombe', lookedAfter, careLeavers, years: 4, lastYear: 2027, toldTo: dayOf(2026, 11, 20), seed },
    tables,
  )
  const firstDays = new FirstDays(records)
  for (const child of journeys) firstDays.count(child, 1)
  return ends.map(to => {
    const tallies = new Tallies(of, { to, months: 12 })
    tallies.count(journeys)
    return tallies.scorecard({
      returnYears: [2024, 2025, 2026, 2027],
      populations: [{ year: 2025, children: lookedAfter * 110 }],
      recordedFrom: firstDays.recordedFrom,
      staff: new Map(),
    })
  })
}

/** What can be found out of what published cards suppress: every value that nothing but itself fits. */
async function foundOut(cards: readonly Scorecard[], published: readonly Scorecard[]): Promise<readonly string[]> {
  findAlike(cards)
  const cells = cards.flatMap((card, i) => cellsOf(card, published[i]!))
  const solver = await solverOf(cards.flatMap((card, i) => knownTo(cellsOf(card, published[i]!), card)))
  const found = new Set<string>()
  const settled = (of: Terms): number | undefined => {
    const { least, greatest } = solver.bounds(of)
    if (least === undefined) throw new Error('What is published contradicts itself. Mend what is known of it.')
    return greatest !== undefined && greatest - least < 0.5 ? Math.round(least) : undefined
  }
  const asked = new Set<string>()
  for (const { row, figure, months } of cells.filter(({ published }) => published.suppressed)) {
    const { id } = row.indicator
    const question = [id, months[0], months.at(-1)].join()
    if (asked.has(question)) continue
    asked.add(question)
    const parts = hasParts(row).filter(part => figure[part] !== undefined)
    const [above, below] = parts.map(part => settled(sumOf(id, part, months)))
    const between = parts.length === 2 ? settled(differenceOf(id, months)) : undefined
    const isFound = above !== undefined && (parts.length === 1 || below !== undefined)
    if (isFound || [above, below, between].some(n => n !== undefined && isSmall(n)))
      found.add(`${id}, ${months[0]} to ${months.at(-1)}: ${above} of ${below}`)
  }
  solver.dispose()
  return [...found]
}

describe('with a program that solves equations', () => {
  test.each([
    [1, 150],
    [2, 300],
    [3, 522],
  ])(
    'nobody finds out what is suppressed of council %i with %i looked after',
    async (seed, lookedAfter) => {
      const cards = cardsOf(seed, lookedAfter, ['2026-10'])
      expect(
        await foundOut(
          cards,
          cards.map(card => suppressed(card)),
        ),
      ).toEqual([])
    },
    120_000,
  )

  test.each([
    [1, 150],
    [4, 400],
  ])(
    'nor of all the months’ cards of council %i put together',
    async (seed, lookedAfter) => {
      const cards = cardsOf(seed, lookedAfter, monthsTo('2026-10', 3))
      const published: Scorecard[] = []
      for (const card of cards) published.push(suppressed(card, published))
      expect(await foundOut(cards, published)).toEqual([])
    },
    120_000,
  )

  test.each([
    [1, 150],
    [3, 522],
  ])(
    'nor of both scorecards of council %i together, the printed one and the one beyond it',
    async (seed, lookedAfter) => {
      const [printed, beyond] = [indicators, wider].map(of => cardsOf(seed, lookedAfter, ['2026-10'], of)[0]!)
      const shown = suppressed(printed!)
      const beside = suppressedBeside(beyond!, { scorecard: printed!, suppressed: shown })
      const together = (...cards: readonly Scorecard[]) => ({ ...printed!, rows: cards.flatMap(({ rows }) => rows) })
      expect(await foundOut([together(printed!, beyond!)], [together(shown, beside)])).toEqual([])
    },
    240_000,
  )

  test('somebody would, were only the small numbers themselves suppressed', async () => {
    const [card] = cardsOf(2, 300, ['2026-10'])
    const hide = (figure: Figure): Figure =>
      isSmall(figure.numerator ?? 0) || isSmall((figure.denominator ?? 0) - (figure.numerator ?? 0))
        ? { display: 'suppressed', suppressed: true }
        : figure
    const rows = card!.rows.map(row => ({
      ...row,
      months: row.months.map(({ month, figure }) => ({ month, figure: hide(figure) })),
    }))
    expect((await foundOut([card!], [{ ...card!, rows }])).length).toBeGreaterThan(0)
  }, 120_000)

  test('and somebody would, were each month’s card suppressed without thinking of those before', async () => {
    const cards = cardsOf(1, 150, monthsTo('2026-10', 3))
    expect(
      (
        await foundOut(
          cards,
          cards.map(card => suppressed(card)),
        )
      ).length,
    ).toBeGreaterThan(0)
  }, 120_000)
})
