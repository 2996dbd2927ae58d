import type { Look } from './council-look.ts'
import { day, dayInWords, type IsoDate, isIsoDate } from './dates.ts'

/**
 * One document as a tree, whatever it becomes: a page, a Word file, a PDF or a workbook. Its text is data: whoever
 * writes a document shows it literally, whatever it holds. A4, in British English.
 */
export interface Document {
  readonly title: string
  /** Who publishes it: the authority. */
  readonly author: string
  /** The day that it is of. */
  readonly datedOn: IsoDate
  readonly orientation: Orientation
  /** True for a paper of many pages that are looked up rather than read through: set smaller and closer. */
  readonly isCompact?: true
  /** A line at the foot of each page; absent for none. */
  readonly footer?: string
  /** Marks the document as holding personal information about someone, named here; absent where it holds none. */
  readonly personalInformationAbout?: string
  /** The council's own colour and logo; Waymark's plain look if absent. */
  readonly look?: Look
  readonly blocks: readonly Block[]
}

export type Orientation = 'portrait' | 'landscape'

/** A stretch of text in one style. A line end in it is a line end on paper. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Where it leads: http, https, mailto or tel; anything else is left as text. */
  readonly href?: string
}

/** Text with or without styles. */
export type Words = string | readonly (string | Run)[]

/** The parts that a document is made of, in reading order. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | SummaryList
  | Quotation
  | Inset
  | ToBeWritten
  | Picture
  | WritingLines
  | PageBreak
  | Contents

/** A heading under the document's title: 1 for its sections. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly words: Words
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
}

export interface List {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered'
  readonly items: readonly Words[]
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  /** A row that is short is filled with empty cells; what is beyond the columns stands in further, unnamed ones. */
  readonly rows: readonly (readonly Cell[])[]
  /** True where the first cell of a row says what the row is of. */
  readonly hasRowHeaders?: true
  /** Headings that part the rows, in their order; absent where nothing parts them. */
  readonly groups?: readonly RowGroup[]
  /** True where many columns must stand side by side on one page: set small and close, with lines between. */
  readonly isDense?: true
  /** The numbers that a workbook draws as a line beside it; absent where it draws none. */
  readonly line?: NumberRun
}

/** A heading over the whole width of a table. */
export interface RowGroup {
  readonly title: string
  /** The row that it stands before, counted from 0. */
  readonly before: number
}

export interface Column {
  readonly heading: string
  /** Its width as a share of the table's, by the sum of all shares; 1 if absent. */
  readonly share?: number
  /** True sets it to the right, so that figures stand in columns. */
  readonly numeric?: true
  /** What it and its neighbours of the same group have in common, written above them; absent for one by itself. */
  readonly group?: string
}

/** What a cell holds. Numbers and dates stay such in a workbook. */
export type Cell = Words | NumberCell | DateCell | TonedCell

export interface NumberCell {
  readonly number: number
  /** Decimal places shown; 0 if absent. */
  readonly decimals?: number
  /** `percent`: 86.8 is shown as 86.8%. */
  readonly unit?: 'percent'
  /** How a workbook works it out of other cells of its table; absent where it is given. */
  readonly formula?: Formula
}

/** A cell of the same table: its row and its column, counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The numbers of a column from one row to another, both counting, from 0. */
export interface NumberRun {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** A number as other cells of the table give it. */
export type Formula =
  /** The first over the second, so many times: 100 for a percentage. */
  | { readonly kind: 'ratio'; readonly above: CellPlace; readonly below: CellPlace; readonly times: number }
  /** A run of numbers added up. */
  | ({ readonly kind: 'sum' } & NumberRun)

/** A few words with a colour that says the same again: Red, Better. */
export interface TonedCell {
  readonly text: string
  readonly tone: Tone
  /** What a sign such as an arrow stands for, for those who hear it; absent for words. */
  readonly says?: string
}

export type Tone = 'red' | 'amber' | 'green' | 'better' | 'worse' | 'same'

export interface DateCell {
  readonly date: IsoDate
}

export interface SummaryList {
  readonly kind: 'summary-list'
  readonly rows: readonly { readonly term: string; readonly description: Words }[]
}

/** A person's own words. */
export interface Quotation {
  readonly kind: 'quotation'
  readonly words: Words
  readonly saidBy: string
  /** Absent where nobody wrote down when. */
  readonly saidOn?: IsoDate
}

/** A notice that stands out from the text around it. */
export interface Inset {
  readonly kind: 'inset'
  readonly words: Words
}

/** Where somebody has yet to write something: a document with one in it is not finished. */
export interface ToBeWritten {
  readonly kind: 'to-be-written'
  /** What is to be said here, and by whom if that is known. */
  readonly what: string
}

export interface Picture {
  readonly kind: 'picture'
  /** A drawing as an SVG document of its own, styled by attributes alone. */
  readonly svg: string
  /** What it shows, for those who do not see it. */
  readonly alt: string
  /** Wider than the text, it is drawn as wide as the text. */
  readonly widthMm: number
  readonly heightMm: number
}

/** Lines to write on by hand, on paper; a page shows nothing of them. */
export interface WritingLines {
  readonly kind: 'writing-lines'
  /** Stands before the first line: I agree. */
  readonly label: string
  readonly lines: number
}

export interface PageBreak {
  readonly kind: 'page-break'
}

/** The sections that follow it and what stands in them, each leading to its place: headings of the first two levels. */
export interface Contents {
  readonly kind: 'contents'
}

export const heading = (level: Heading['level'], words: Words): Heading => ({ kind: 'heading', level, words })
export const paragraph = (words: Words): Paragraph => ({ kind: 'paragraph', words })
export const bulleted = (items: readonly Words[]): List => ({ kind: 'list', style: 'bulleted', items })
export const numbered = (items: readonly Words[]): List => ({ kind: 'list', style: 'numbered', items })
export const table = (parts: Omit<Table, 'kind'>): Table => ({ kind: 'table', ...parts })
export const summaryList = (rows: SummaryList['rows']): SummaryList => ({ kind: 'summary-list', rows })
export const quotation = (parts: Omit<Quotation, 'kind'>): Quotation => ({ kind: 'quotation', ...parts })
export const inset = (words: Words): Inset => ({ kind: 'inset', words })
/** What stands before what is yet to be written, in every format. */
export const TO_BE_WRITTEN = 'To be written:'

export const toBeWritten = (what: string): ToBeWritten => ({ kind: 'to-be-written', what })
export const picture = (parts: Omit<Picture, 'kind'>): Picture => ({ kind: 'picture', ...parts })
export const writingLines = (label: string, lines = 1): WritingLines => ({ kind: 'writing-lines', label, lines })
export const pageBreak: PageBreak = { kind: 'page-break' }
export const contents: Contents = { kind: 'contents' }

export const bold = (text: string): Run => ({ text, bold: true })
export const italic = (text: string): Run => ({ text, italic: true })
export const link = (text: string, href: string): Run => ({ text, href })

/** What someone typed, as paragraphs: a blank line parts them, a single line end stays. */
export const paragraphsOf = (typed: string): readonly Paragraph[] =>
  typed
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/)
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(paragraph)

/** Words as runs, none of them empty. */
export const runsOf = (words: Words): readonly Run[] =>
  (typeof words === 'string' ? [words] : words)
    .map(part => (typeof part === 'string' ? { text: part } : part))
    .filter(run => run.text !== '')

export const plainText = (words: Words): string =>
  runsOf(words)
    .map(run => run.text)
    .join('')

/** Where a run leads from a document that has left Waymark; undefined if it leads nowhere, or nowhere safe. */
export const addressOf = ({ href }: Run): string | undefined =>
  href !== undefined && /^(https?:\/\/|mailto:|tel:)[^\s<>"\\]{1,2000}$/i.test(href) ? href : undefined

/** A cell as people read it: 1,234, 86.8%, 3 May 2026. A date that does not exist is shown as it was recorded. */
export function cellWords(cell: Cell): Words {
  if (typeof cell === 'string') return cell
  if ('number' in cell) return numberInWords(cell)
  if ('date' in cell) return dateInWords(cell.date)
  if ('tone' in cell) return cell.text
  return cell
}

function numberInWords({ number, decimals = 0, unit }: NumberCell): string {
  if (!Number.isFinite(number)) return ''
  const [whole, fraction] = Math.abs(number).toFixed(decimals).split('.')
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '')
  const isZero = /^[0.,]*$/.test(digits)
  return `${number < 0 && !isZero ? '−' : ''}${digits}${unit === 'percent' ? '%' : ''}`
}

export const dateInWords = (date: IsoDate): string => (isIsoDate(date) ? dayInWords(day(date)) : date)

/** Someone's words between quotation marks, unless they came with them. */
export function quoted(words: Words): readonly Run[] {
  const runs = runsOf(words)
  const isQuoted = /^\s*(“[^“”]*”|"[^"]*"|‘[^‘]*’|'[^']*')\s*$/.test(plainText(runs))
  return isQuoted ? runs : [{ text: '“' }, ...runs, { text: '”' }]
}

/** Who said it and when: Ana, 3 May 2026. */
export const attribution = ({ saidBy, saidOn }: Quotation): string =>
  [saidBy, saidOn && dateInWords(saidOn)].filter(Boolean).join(', ')

/** The marking of a document that holds personal information; undefined where it holds none. */
export const markingOf = ({ personalInformationAbout: who }: Document): string | undefined =>
  who === undefined ? undefined : `Contains personal information about ${who}`
