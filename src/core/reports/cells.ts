import type { Breakdown } from '#core/breakdowns.ts'
import { type Block, type Cell, type NumberCell, paragraph, type Table, type TonedCell, table } from '#core/document.ts'
import type { Direction, Figure, Rag } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { isWhole } from '#core/printed.ts'
import { upperFirst } from '#core/wording.ts'

/** What stands where there is no number, as official statistics write it. */
const SIGNS = { suppressed: '[c]', notRecorded: '[x]', notApplicable: '[z]' } as const

const SIGNS_IN_WORDS = [
  [SIGNS.suppressed, 'suppressed, so that no child can be recognised'],
  [SIGNS.notRecorded, 'not recorded'],
  [SIGNS.notApplicable, 'not applicable, since there was nobody to work it out of'],
] as const

/** The signs in words, for whoever reads a table that has them. */
export const signsInWords = ({ isPublic }: { readonly isPublic: boolean }): string =>
  inWords(SIGNS_IN_WORDS.filter(([sign]) => isPublic || sign !== SIGNS.suppressed))

const inWords = (signs: readonly (typeof SIGNS_IN_WORDS)[number][]): string =>
  signs.map(([sign, says]) => `${sign}: ${says}.`).join(' ')

/** What the tables among some blocks have that needs a word: colours by their initials, and signs; nothing where they have none. */
export function tablesExplained(blocks: readonly Block[]): readonly Block[] {
  const tables = blocks.filter(block => block.kind === 'table')
  const hasRag = tables.some(({ columns }) => columns.some(({ heading }) => heading === RAG))
  const signs = SIGNS_IN_WORDS.filter(([sign]) => tables.some(({ rows }) => rows.some(row => row.includes(sign))))
  const says = [
    ...(hasRag ? [`${RAG}: red, amber or green, by the tolerances in force at the end of the month.`] : []),
    ...(signs.length > 0 ? [inWords(signs)] : []),
  ]
  return says.length === 0 ? [] : [paragraph(says.join(' '))]
}

/** The heading of a column of colours. */
export const RAG = 'RAG'

/** A figure as a cell: a number wherever there is one. */
export function figureCell(indicator: Pick<Indicator, 'measure'>, figure: Figure | undefined): Cell {
  if (figure === undefined) return ''
  if (figure.shown !== undefined) return valueCell(indicator, figure.shown)
  if (figure.suppressed) return SIGNS.suppressed
  return figure.display === 'not applicable' ? SIGNS.notApplicable : SIGNS.notRecorded
}

/** A value of an indicator as a cell: whole, or to one decimal place, as what was entered of a whole number may be. */
export const valueCell = ({ measure }: Pick<Indicator, 'measure'>, value: number): NumberCell => ({
  number: value,
  ...((!isWhole(measure) || !Number.isInteger(value)) && { decimals: 1 }),
  ...(measure === 'percent' && { unit: 'percent' as const }),
})

const RAGS = { red: 'Red', amber: 'Amber', green: 'Green' } as const

export const ragCell = (rag: Rag | undefined): Cell => (rag ? { text: RAGS[rag], tone: rag } : '')

const TONES = { better: 'better', worse: 'worse', 'no change': 'same', higher: 'same', lower: 'same' } as const

/** A direction of travel as its printed arrow. */
export const travelCell = (direction: Direction | undefined): TonedCell | '' =>
  direction ? { text: direction.arrow, tone: TONES[direction.means], says: direction.means } : ''

/** The same with what it means beside it: ↓ Worse. */
export const travelInWords = (direction: Direction | undefined): TonedCell | '' =>
  direction ? { text: `${direction.arrow} ${upperFirst(direction.means)}`, tone: TONES[direction.means] } : ''

/** A breakdown as a table of numbers and shares, with its total. */
export function breakdownTable(caption: string, of: string, { rows, total }: Breakdown): Table {
  const last = rows.length
  return table({
    caption,
    hasRowHeaders: true,
    columns: [
      { heading: of, share: 6 },
      { heading: 'Number', numeric: true, share: 2 },
      { heading: 'Share', numeric: true, share: 2 },
    ],
    rows: [
      ...rows.map(({ label, count }, row): readonly Cell[] => [
        label,
        { number: count },
        total === 0
          ? ''
          : {
              number: (count * 100) / total,
              decimals: 1,
              unit: 'percent',
              formula: { kind: 'ratio', above: { row, column: 1 }, below: { row: last, column: 1 }, times: 100 },
            },
      ]),
      ['Total', { number: total, ...(last > 0 && { formula: { kind: 'sum', column: 1, from: 0, to: last - 1 } }) }, ''],
    ],
  })
}
