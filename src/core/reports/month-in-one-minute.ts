import { type Dashboard, dashboardOf, type Glance } from '#core/dashboard.ts'
import {
  besideHeadline,
  headline,
  linesBeside,
  madeOfNow,
  newsInWords,
  redInWords,
  STANDING,
  thenAndNow,
  whoAndWhen,
} from '#core/dashboard-in-words.ts'
import { type IsoDate, monthInWords } from '#core/dates.ts'
import { type Block, bold, type Cell, heading, paragraph, plainText, table } from '#core/document.ts'
import type { PromiseStanding } from '#core/promise-standing.ts'
import { figureCell, ragCell, signsInWords, travelInWords } from './cells.ts'
import { councilDocument, type Materials, titled } from './materials.ts'
import { defineReport } from './report.ts'

export default defineReport({
  id: 'month-in-one-minute',
  title: 'The month in one minute',
  audience: 'Corporate parenting panel',
  order: 0,
  says: 'What is worse and what is better than the month before, what is red and for how long, and what became of what was promised.',

  write(materials) {
    const board = dashboardOf(materials.scorecard)
    const than = monthInWords(board.monthBefore)
    const beside = besideHeadline(board)
    return councilDocument(materials, {
      title: titled('The month in one minute', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [
        paragraph([bold(headline(board))]),
        ...(beside.length > 0 ? [paragraph(beside.join(' '))] : []),
        ...section('Out of the ordinary', board.news, board.asAt),
        ...section(`Worse than ${than}`, board.worse, board.asAt),
        ...section(`Better than ${than}`, board.better, board.asAt),
        ...redFor(board),
        ...promised(board),
        ...section('Neither better nor worse', board.rest, board.asAt),
        ...withoutFigure(board, materials),
      ],
    })
  },
})

/** Measures of one kind as a table; nothing where there are none. */
function section(title: string, glances: readonly Glance[], asAt: IsoDate): readonly Block[] {
  if (glances.length === 0) return []
  return [
    heading(1, title),
    table({
      caption: `${title} (${glances.length})`,
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Measure', share: 7 },
        { heading: 'Figure', share: 2.2, numeric: true },
        { heading: 'Made of', share: 2.6, numeric: true },
        { heading: 'Direction', share: 3.3 },
        { heading: 'RAG', share: 1.8 },
        { heading: 'What to know', share: 9.3 },
      ],
      rows: glances.map(glance => cellsOf(glance, asAt)),
    }),
  ]
}

function cellsOf(glance: Glance, asAt: IsoDate): readonly Cell[] {
  const { row, news, said } = glance
  return [
    nameOf(glance),
    figureCell(row.indicator, row.months.at(-1)!.figure),
    madeOfNow(row) ?? '',
    travelInWords(row.direction),
    ragCell(row.rag),
    [
      ...(news ? [`${newsInWords(news)}.`] : []),
      ...(said ? [plainText(said.words), ...(said.from ? [`Said of ${monthInWords(said.from)}.`] : [])] : []),
      ...linesBeside(glance, asAt).map(line => `${line}.`),
    ].join(' '),
  ]
}

const nameOf = ({ row: { indicator } }: Glance): string => `${indicator.number} ${indicator.title}`

function redFor({ red }: Dashboard): readonly Block[] {
  if (red.length === 0) return []
  return [
    heading(1, 'Red, and for how long'),
    table({
      caption: 'Red, the longest first',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Measure', share: 6 },
        { heading: 'How long', share: 5 },
      ],
      rows: red.map(glance => [nameOf(glance), redInWords(glance) ?? '']),
    }),
  ]
}

function promised({ promises, month }: Dashboard): readonly Block[] {
  return [
    heading(1, 'Promised last time'),
    promises.length === 0
      ? paragraph(`No report before that of ${monthInWords(month)} says what would be done next.`)
      : table({
          caption: 'Promised, and what came of it',
          hasRowHeaders: true,
          isDense: true,
          columns: [
            { heading: 'Of what', share: 5 },
            { heading: 'What was promised', share: 8 },
            { heading: 'Who and by when', share: 4.5 },
            { heading: 'Where it stands', share: 3 },
            { heading: 'Then and now', share: 4.5 },
          ],
          rows: promises.map(promiseCells),
        }),
  ]
}

const promiseCells = (promise: PromiseStanding): readonly Cell[] => [
  promise.indicator ? `${promise.indicator.number} ${promise.title}` : promise.title,
  plainText(promise.words),
  whoAndWhen(promise) ?? '',
  [STANDING[promise.standing], ...(promise.cameOfIt ? [plainText(promise.cameOfIt)] : [])].join(': '),
  thenAndNow(promise) ?? '',
]

function withoutFigure({ silent }: Dashboard, materials: Materials): readonly Block[] {
  if (silent.length === 0) return []
  const [first] = silent
  return [
    heading(1, `Without a figure for ${monthInWords(first!.row.months.at(-1)!.month)}`),
    table({
      caption: 'Measures without a figure',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Measure', share: 6 },
        { heading: 'Figure', share: 1.5, numeric: true },
      ],
      rows: silent.map(glance => [nameOf(glance), figureCell(glance.row.indicator, glance.row.months.at(-1)!.figure)]),
    }),
    paragraph(signsInWords(materials)),
  ]
}
