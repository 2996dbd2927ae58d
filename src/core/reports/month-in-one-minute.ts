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
import { type Block, bold, type Cell, heading, paragraph, plainText, table } from '#core/document.ts'
import type { PromiseStanding } from '#core/promise-standing.ts'
import { upperFirst } from '#core/wording.ts'
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
    const than = monthInWords(board.monthBefore)
    return councilDocument(materials, {
      title: titled('The month in one minute', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [
        paragraph([bold(headline(board))]),
        ...section(`Worse than ${than}`, board.worse, board.asAt),
        ...section(`Better than ${than}`, board.better, board.asAt),
        ...section('Neither better nor worse', board.rest, board.asAt),
        ...promised(board),
        ...withoutFigure(board),
      ],
    })
  },
})

/** Measures of one kind: the most telling few as a table, and the others in a line; nothing where there are none. */
function section(title: string, { first, more }: Told, asAt: IsoDate): readonly Block[] {
  if (first.length + more.length === 0) return []
  return [
    heading(1, `${title}: ${first.length + more.length}`),
    ...(first.length === 0
      ? []
      : [
          table({
            caption: title,
            hasRowHeaders: true,
            isDense: true,
            columns: [
              { heading: 'Measure', share: 9 },
              { heading: 'Figure', share: 2, numeric: true },
              { heading: 'Made of', share: 2.6, numeric: true },
              { heading: 'RAG', share: 3.4 },
              { heading: 'Direction', share: 2.4 },
              { heading: 'What to know', share: 7.4 },
            ],
            rows: first.map(glance => cellsOf(glance, asAt)),
          }),
        ]),
    ...(more.length === 0
      ? []
      : [paragraph([bold(first.length > 0 ? 'Also: ' : ''), more.map(inShort).join('; '), '.'])]),
  ]
}

function cellsOf(glance: Glance, asAt: IsoDate): readonly Cell[] {
  const { row } = glance
  const travel = travelCell(row.direction)
  return [
    nameOf(glance),
    figureCell(row.indicator, row.months.at(-1)!.figure),
    madeOfNow(row) ?? '',
    row.rag ? { text: colourInWords(glance) ?? '', tone: row.rag } : '',
    travel === '' ? '' : { text: `${travel.text} ${upperFirst(travel.says ?? '')}`, tone: travel.tone },
    linesBeside(glance, asAt).join('. '),
  ]
}

const nameOf = ({ row: { indicator } }: Glance): string => `${indicator.number} ${indicator.title}`

/** A measure in a line with others: 6.2 Rate of looked after children 92.6, red. */
const inShort = (glance: Glance): string =>
  [`${nameOf(glance)} ${glance.row.months.at(-1)!.figure.display}`, glance.row.rag].filter(Boolean).join(', ')

function promised({ promises: { first, more }, month }: Dashboard): readonly Block[] {
  if (first.length === 0)
    return [
      heading(1, 'Promised last time'),
      paragraph(`No report before that of ${monthInWords(month)} says what would be done next.`),
    ]
  return [
    heading(1, 'Promised last time'),
    table({
      caption: 'Promised, and what came of it',
      hasRowHeaders: true,
      isDense: true,
      columns: [
        { heading: 'Of what', share: 5 },
        { heading: 'What was promised', share: 8 },
        { heading: 'Who and by when', share: 4.5 },
        { heading: 'Where it stands', share: 4 },
        { heading: 'Then and now', share: 4.5 },
      ],
      rows: first.map(promiseCells),
    }),
    ...(more.length === 0
      ? []
      : [paragraph([bold('Also: '), `${standingsInWords(more)}, of ${more.map(promisedOf).join('; ')}.`])]),
  ]
}

const promisedOf = ({ indicator, title }: PromiseStanding): string =>
  indicator ? `${indicator.number} ${title}` : title

const promiseCells = (promise: PromiseStanding): readonly Cell[] => [
  promisedOf(promise),
  plainText(promise.words),
  whoAndWhen(promise) ?? '',
  [STANDING[promise.standing], ...(promise.cameOfIt ? [plainText(promise.cameOfIt)] : [])].join(': '),
  thenAndNow(promise) ?? '',
]

/** Those without a figure and why, in a line. */
function withoutFigure(board: Dashboard): readonly Block[] {
  const says = silentInWords(board)
  if (says === undefined) return []
  return [paragraph([bold(`${says}: `), `${board.silent.map(inShort).join('; ')}.`])]
}
