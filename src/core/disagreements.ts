import type { Said } from './commentary.ts'
import { cardOf } from './commentary-blocks.ts'
import { monthInWords } from './dates.ts'
import type { Document } from './document.ts'
import type { Figure } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import {
  type Breakdown,
  leaps,
  partsAboveWholes,
  type Series,
  type Share,
  type StockAndFlow,
  wrongFlows,
  wrongShares,
  wrongTotals,
} from './papers/arithmetic.ts'
import { differing, farApart } from './papers/differing.ts'
import { type Paper, paperOf, statementsIn } from './papers/reading.ts'
import { isSameValue, type PaperDisagreement, placeOf, type Statement } from './papers/statement.ts'
import { wrongInTable } from './papers/tables.ts'
import { differingScopes, slips, wrongWeekdays } from './papers/wording.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { wronglyTyped } from './typed-figures.ts'

/**
 * What does not agree in the papers of a pack: with the scorecard, with one another, and within themselves. Only what is of
 * the same thing, the same day and the same definition is compared; a figure that has changed since is no disagreement.
 */
export function disagreementsIn(documents: readonly Document[], card: Scorecard): readonly PaperDisagreement[] {
  const papers = documents.map(paperOf)
  const statements = papers.flatMap(paper => statementsIn(paper, card))
  return [
    ...papers.flatMap(paper => disagreementsWithin(paper, card)),
    ...columnsOf(statements).flatMap(column => unlikeCardIn(column, card)),
    ...partsAboveWholes(
      statements,
      card.rows.map(({ indicator }) => indicator),
    ),
    ...differing(statements.filter(statement => figureFor(statement, card) === undefined)),
    ...disagreementsOf(card),
  ]
}

const disagreementsWithin = (paper: Paper, card: Scorecard): readonly PaperDisagreement[] => [
  ...paper.texts.flatMap(text => [
    ...wronglyTyped(text.text, card).map(({ says, field }) => ({
      kind: 'scorecard' as const,
      says: says!,
      where: [placeOf(text)],
      ...(field !== undefined && { field }),
    })),
    ...wrongWeekdays(text),
    ...slips(text),
  ]),
  ...paper.grids.flatMap(grid => wrongInTable(grid, paper.title)),
  ...differingScopes(paper.texts),
]

/** The statements of one indicator in one table. */
function columnsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const columns = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${placeOf(statement)}\n${statement.of}`
    columns.set(key, [...(columns.get(key) ?? []), statement])
  }
  return [...columns.values()]
}

/** So many figures of which none is the scorecard's are of something else: a heading was read for another column's. */
const MISREAD = 3

function unlikeCardIn(column: readonly Statement[], card: Scorecard): readonly PaperDisagreement[] {
  const known = column.filter(statement => figureFor(statement, card)?.figure.shown !== undefined)
  const unlike = known.flatMap(statement => unlikeCard(statement, card))
  return unlike.length >= MISREAD && unlike.length === known.length ? [] : unlike
}

/** What a table has of a figure that the scorecard has too, and says otherwise. */
function unlikeCard(statement: Statement, card: Scorecard): readonly PaperDisagreement[] {
  const found = figureFor(statement, card)
  if (found?.figure.shown === undefined || isSameValue(statement, { value: found.figure.display })) return []
  const { number, title } = found.row.indicator
  const says = `${number} ${title}: ${statement.value} is printed for ${statement.asAt}, and the scorecard has ${found.figure.display}.`
  return [{ kind: 'scorecard', says, where: [placeOf(statement)] }]
}

function figureFor(
  { of, asAt }: Statement,
  card: Scorecard,
): { readonly row: ScorecardRow; readonly figure: Figure } | undefined {
  const row = card.rows.find(({ indicator }) => indicator.id === of)
  const year = /^\d{4}-(\d{2})$/.exec(asAt)
  const figure =
    row?.months.find(({ month }) => month === asAt)?.figure ??
    (year && Number(year[1]) > 12
      ? row?.annual.find(({ yearEnding }) => yearEnding % 100 === Number(year[1]))?.figure
      : undefined)
  return row && figure && { row, figure }
}

/** Numbers looked after, and of fostering households, with those who came and those who went. */
const FLOWS: readonly (readonly [stock: string, came: string, went: string])[] = [
  ['number-of-looked-after-children', 'admissions-of-looked-after-children', 'ceased-to-be-looked-after'],
  ['fostering-households', 'fostering-households-recruited', 'fostering-households-deregistered'],
]

/** What does not agree within a scorecard itself: its flows with its stocks, and its commentary with its figures. */
export const disagreementsOf = (card: Scorecard): readonly PaperDisagreement[] => [
  ...flowsOf(card),
  ...card.rows.flatMap(({ indicator: { id, number }, commentary }) =>
    commentary ? wrongFiguresIn(commentary, card, { about: id, title: number }) : [],
  ),
  ...[...(card.saidOfGroups ?? [])].flatMap(([title, said]) => wrongFiguresIn(said, card, { title })),
]

/** The parts of commentary that are prose, and what each is called. */
export const PARTS_OF_COMMENTARY = [
  ['whatHappened', 'what happened'],
  ['why', 'why'],
  ['whatNext', 'what happens next'],
  ['promiseNote', 'what came of it'],
] as const

/** What is typed in commentary and is not what the scorecard says. */
export const wrongFiguresIn = (
  said: Said,
  card: Scorecard,
  { about, title }: { readonly about?: string; readonly title: string },
): readonly PaperDisagreement[] =>
  PARTS_OF_COMMENTARY.flatMap(([part, where]) =>
    wronglyTyped(said.commentary[part] ?? '', cardOf(said, card), about === undefined ? {} : { about }).map(
      ({ says, field }) => ({
        kind: 'scorecard' as const,
        says: says!,
        where: [`Commentary on ${title}, ${where}`],
        ...(field !== undefined && { field }),
      }),
    ),
  )

/** Months whose numbers that came and went do not lead from one month to the next. */
const flowsOf = (card: Scorecard): readonly PaperDisagreement[] =>
  FLOWS.flatMap(ids => {
    const [stock, came, went] = ids.map(id => card.rows.find(({ indicator }) => indicator.id === id))
    if (!stock || !came || !went) return []
    return card.months.slice(1).flatMap((month, i) => {
      const [before, after, more, less] = [
        stock.months[i]?.figure.shown,
        stock.months[i + 1]?.figure.shown,
        came.months[i + 1]?.figure.shown,
        went.months[i + 1]?.figure.shown,
      ]
      if (before === undefined || after === undefined || more === undefined || less === undefined) return []
      const of = `${stock.indicator.number} ${stock.indicator.title}, ${monthInWords(month)}`
      return wrongFlows({ of, before, came: more, went: less, after, paper: 'Scorecard', where: monthInWords(month) })
    })
  })

/** What papers say, typed in by hand or read from them by somebody, where no document of our own says it. */
export interface Facts {
  readonly statements?: readonly Statement[]
  readonly breakdowns?: readonly Breakdown[]
  readonly shares?: readonly Share[]
  readonly flows?: readonly StockAndFlow[]
  readonly series?: readonly Series[]
}

/** What does not agree among facts. */
export const disagreementsAmong = (
  { statements = [], breakdowns = [], shares = [], flows = [], series = [] }: Facts,
  indicators: readonly Pick<Indicator, 'id' | 'within'>[],
): readonly PaperDisagreement[] => [
  ...differing(statements),
  ...farApart(statements),
  ...partsAboveWholes(statements, indicators),
  ...breakdowns.flatMap(wrongTotals),
  ...shares.flatMap(wrongShares),
  ...flows.flatMap(wrongFlows),
  ...series.flatMap(leaps),
]
