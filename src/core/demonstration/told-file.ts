import { isoOf } from '#core/dates.ts'
import type { Block, Document } from '#core/document.ts'
import type { Council } from './council.ts'

/** As what the files of a demonstration are written. */
export type ToldFormat = 'pdf' | 'docx' | 'xlsx'

/** What a file says, whenever it is dated. */
export interface ToldPaper {
  /** Without the ending, which its format gives it. */
  readonly name: string
  readonly format: ToldFormat
  readonly title: string
  /** How many pages it has as a PDF; 1 if absent. */
  readonly pages?: number
  readonly blocks: readonly Block[]
}

/** A file that a record names in its field `file`, as it is before it is written and attached. */
export interface ToldFile extends Pick<ToldPaper, 'format' | 'pages'> {
  readonly name: string
  readonly document: Document
}

/** A paper as the council has it, dated so many days before the last day told. */
export const fileOf = (
  { name, format, title, pages, blocks }: ToldPaper,
  { authority, toldTo }: Pick<Council, 'authority' | 'toldTo'>,
  ago: number,
): ToldFile => ({
  name: `${name}.${format}`,
  format,
  ...(pages !== undefined && { pages }),
  document: { title, author: authority, datedOn: isoOf(toldTo - ago), orientation: 'portrait', blocks },
})
