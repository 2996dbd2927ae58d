import { addToMonth, type Month, monthsTo } from './dates.ts'
import { isSmall } from './disclosure.ts'
import type { Figure } from './figure.ts'
import type { Part } from './indicators/within.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { type Known, solverOf, type Terms } from './solver.testing.ts'
import { aprilOf } from './stretch.ts'

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

type Unknown = (id: string, part: Part, month: Month) => string

/**
 * Names what is not known: how many counted in a month. What was restated is another unknown from then on, and what was not
 * the same one: whoever tries is told even which is which.
 */
function namesOf(counted: readonly Scorecard[], at: number): Unknown {
  const count = (card: Scorecard, name: string, month: Month): number | undefined => {
    const [id, part] = name.split(' ') as [string, Part]
    const row = card.rows.find(({ indicator }) => indicator.id === id)
    return row?.months.find(its => its.month === month)?.figure[part]
  }
  return (id, part, month) => {
    const name = sameAs.get(`${id} ${part}`) ?? `${id} ${part}`
    const counts = counted.map(card => count(card, name, month))
    const version = counts.indexOf(counts[at])
    return `${name.replace(' ', '_')}_${month}_${Math.max(0, version)}`.replaceAll('-', '_')
  }
}

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
const sumOf = (unknown: Unknown, id: string, part: Part, months: readonly Month[]): Terms =>
  new Map(months.map(month => [unknown(id, part, month), 1]))
const differenceOf = (unknown: Unknown, id: string, months: readonly Month[]): Terms =>
  new Map([
    ...sumOf(unknown, id, 'denominator', months),
    ...months.map(month => [unknown(id, 'numerator', month), -1] as const),
  ])
const hasParts = ({ indicator }: ScorecardRow): readonly Part[] =>
  indicator.measure === 'percent'
    ? ['numerator', 'denominator']
    : indicator.measure === 'count' || indicator.measure === 'rate'
      ? ['numerator']
      : []

/** What everyone can read, and what everyone knows who has read the definitions. */
function knownTo(cells: readonly Cell[], card: Scorecard, unknown: Unknown): readonly Known[] {
  const read = cells.flatMap(({ row, published, months }) =>
    hasParts(row).flatMap((part): readonly Known[] =>
      published[part] === undefined
        ? []
        : [{ terms: sumOf(unknown, row.indicator.id, part, months), is: '=', value: published[part] }],
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
  return [...read, ...isWithin, ...stockAndFlow(card, unknown)]
}

/** Where the true numbers agree that stock changes by those who come and go, a reader may rely on it. */
function stockAndFlow(card: Scorecard, unknown: Unknown): readonly Known[] {
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

/** A card as it was published, and as it was counted then: over all the months that its figures are of where counts changed since. */
interface PublishedCard {
  readonly card: Scorecard
  readonly published: Scorecard
  readonly counted?: Scorecard
}

/**
 * What can be found out of what published cards suppress: every value that nothing but itself fits. Someone with every
 * number that is published of a council, and a program that solves equations, tries: they know what each indicator is a
 * part of, that months add up to years, and that children who come and go change the number looked after.
 */
export async function foundOut(all: readonly PublishedCard[]): Promise<readonly string[]> {
  return (await found(all)).map(({ says }) => says)
}

/** Only what would tell of few: numbers from 1 to 5 above the line, below it or between the two. */
export async function fewFoundOut(all: readonly PublishedCard[]): Promise<readonly string[]> {
  return (await found(all)).filter(({ isOfFew }) => isOfFew).map(({ says }) => says)
}

interface Found {
  readonly says: string
  readonly isOfFew: boolean
}

async function found(all: readonly PublishedCard[]): Promise<readonly Found[]> {
  findAlike(all.map(({ card }) => card))
  const counted = all.map(({ card, counted }) => counted ?? card)
  const cards = all.map(({ card, published }, i) => ({
    card,
    cells: cellsOf(card, published),
    unknown: namesOf(counted, i),
  }))
  const solver = await solverOf(cards.flatMap(({ card, cells, unknown }) => knownTo(cells, card, unknown)))
  const found: Found[] = []
  const settled = (of: Terms): number | undefined => {
    if (!solver.knows(of)) return undefined
    const { least, greatest } = solver.bounds(of)
    if (least === undefined) throw new Error('What is published contradicts itself. Mend what is known of it.')
    return greatest !== undefined && greatest - least < 0.5 ? Math.round(least) : undefined
  }
  const asked = new Set<string>()
  for (const { cells, unknown } of cards)
    for (const { row, figure, months, published } of cells) {
      const { id } = row.indicator
      const parts = hasParts(row).filter(part => figure[part] !== undefined)
      const sums = parts.map(part => sumOf(unknown, id, part, months))
      const question = sums.flatMap(sum => [...sum.keys()]).join()
      // What was published already is no secret when it is left out later.
      if (!published.suppressed) asked.add(question)
      if (asked.has(question)) continue
      asked.add(question)
      const [above, below] = sums.map(settled)
      const between = parts.length === 2 ? settled(differenceOf(unknown, id, months)) : undefined
      const isFound = above !== undefined && (parts.length === 1 || below !== undefined)
      const isOfFew = [above, below, between].some(n => n !== undefined && isSmall(n))
      if (isFound || isOfFew)
        found.push({ says: `${id}, ${months[0]} to ${months.at(-1)}: ${above} of ${below}`, isOfFew })
    }
  solver.dispose()
  return found
}
