import { type Dashboard, dashboardOf, type Glance, type Told } from '#core/dashboard.ts'
import {
  colourInWords,
  headline,
  linesBeside,
  madeOfNow,
  STANDING,
  silentInWords,
  standingsInWords,
  thenAndNow,
  whoAndWhen,
} from '#core/dashboard-in-words.ts'
import { type IsoDate, monthInWords } from '#core/dates.ts'
import { type Block, bold, type Cell, paragraph, plainText, table } from '#core/document.ts'
import type { PromiseStanding } from '#core/promise-standing.ts'
import { figureCell, travelCell } from './cells.ts'
import { councilDocument, titled } from './materials.ts'
import { defineReport } from './report.ts'

export default defineReport({
  id: 'month-in-one-minute',
  title: 'The month in one minute',
  audience: 'Corporate parenting panel',
  order: 0,
  says: 'What got worse and what got better, what is red, and what became of what was promised, on one page.',

  write(materials) {
    const board = dashboardOf(materials.scorecard)
    return councilDocument(materials, {
      title: titled('The month in one minute', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [paragraph([bold(headline(board))]), ...atOnce(board), ...promised(board), ...others(board)],
    })
  },
})

/** Each kind of measure in the order in which it is told. */
const kindsOf = ({ worse, better, rest, monthBefore }: Dashboard): readonly (readonly [string, Told])[] => [
  [`Worse than ${monthInWords(monthBefore)}`, worse],
  [`Better than ${monthInWords(monthBefore)}`, better],
  ['Neither better nor worse', rest],
]

/** The most telling few of each kind; nothing where there are none. */
function atOnce(board: Dashboard): readonly Block[] {
  const kinds = kindsOf(board).filter(([, { first }]) => first.length > 0)
  if (kinds.length === 0) return []
  const before = kinds.map((_, i) => kinds.slice(0, i).reduce((n, [, { first }]) => n + first.length, 0))
  return [
    table({
      caption: 'Worse, better and red: the most telling first',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Measure', share: 12 },
        { heading: 'Figure', share: 2, numeric: true },
        { heading: 'Made of', share: 3, numeric: true },
        { heading: 'RAG', share: 5.2 },
        { heading: 'Direction', share: 2.4 },
        { heading: 'What to know', share: 6.5 },
      ],
      groups: kinds.map(([title, { first, more }], i) => ({
        title: `${title}: ${first.length + more.length}`,
        before: before[i]!,
      })),
      rows: kinds.flatMap(([, { first }]) => first.map(glance => cellsOf(glance, board.asAt))),
    }),
  ]
}

function cellsOf(glance: Glance, asAt: IsoDate): readonly Cell[] {
  const { row } = glance
  return [
    nameOf(glance),
    figureCell(row.indicator, row.months.at(-1)!.figure),
    madeOfNow(row) ?? '',
    row.rag ? { text: colourInWords(glance) ?? '', tone: row.rag } : '',
    travelCell(row.direction),
    linesBeside(glance, asAt).join('. '),
  ]
}

const nameOf = ({ row: { indicator } }: Glance): string => `${indicator.number} ${indicator.title}`

/** A measure in a line with others: 6.2 Rate of looked after children 92.6, red. */
const inShort = (glance: Glance): string =>
  [`${nameOf(glance)} ${glance.row.months.at(-1)!.figure.display}`, glance.row.rag].filter(Boolean).join(', ')

function promised({ promises: { first, more }, month }: Dashboard): readonly Block[] {
  if (first.length === 0)
    return [paragraph(`No report before that of ${monthInWords(month)} says what would be done next.`)]
  return [
    table({
      caption: 'Promised last time',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Of what', share: 8 },
        { heading: 'What was promised', share: 10 },
        { heading: 'Who and by when', share: 7 },
        { heading: 'Where it stands', share: 8 },
      ],
      rows: first.map(promiseCells),
    }),
    ...(more.length === 0 ? [] : [paragraph([bold('Also promised: '), `${standingsInWords(more)}.`])]),
  ]
}

const promisedOf = ({ indicator, title }: PromiseStanding): string =>
  indicator ? `${indicator.number} ${title}` : title

const promiseCells = (promise: PromiseStanding): readonly Cell[] => [
  promisedOf(promise),
  plainText(promise.words),
  whoAndWhen(promise) ?? '',
  [`${STANDING[promise.standing]}.`, promise.cameOfIt && plainText(promise.cameOfIt), thenAndNow(promise)]
    .filter(Boolean)
    .join(' '),
]

/** All that is not told at once, and what has no figure, by name alone: nothing where there is nothing. */
function others(board: Dashboard): readonly Block[] {
  const silent = silentInWords(board)
  const rows = [
    ...kindsOf(board).map(([title, { more }]) => [`${title}: ${more.length}`, more] as const),
    ...(silent === undefined ? [] : [[silent, board.silent] as const]),
  ].filter(([, glances]) => glances.length > 0)
  if (rows.length === 0) return []
  return [
    table({
      caption: 'The other measures',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Which', share: 5 },
        { heading: 'Measures', share: 24 },
      ],
      rows: rows.map(([title, glances]) => [title, `${glances.map(inShort).join('; ')}.`]),
    }),
  ]
}
