import type { CellStyle } from 'hucre/xlsx'
import { type Document, markingOf } from '#core/document.ts'
import { COLOURS } from './look.ts'

export const FONT = { name: 'Arial', size: 11 } as const
export const TOP = { vertical: 'top', wrapText: true } as const

/** How a sheet is printed: as wide as the paper, over as many pages as its rows need. */
export const A4_WIDE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const

/** A sheet's name as formulas and links say it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

export const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

/** The cells that head columns. */
export const HEADING_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  fill: solid(COLOURS.band),
  border: { bottom: { style: 'medium', color: { rgb: COLOURS.rule } } },
  alignment: TOP,
}

/** The head of a printed sheet: what its table is. */
export const headerOf = (caption: string): string => `&L&"${FONT.name},Bold"${printed(caption)}`

/** The foot of a printed sheet. */
export const footerOf = (document: Document): string =>
  `&L${printed(markingOf(document) ?? document.footer ?? document.title)}&RPage &P of &N`

/** A text at the edge of a printed sheet, where there is room for 255 letters in all. An ampersand gives a command unless it is doubled. */
const printed = (text: string): string =>
  Array.from(text.replace(/\s+/g, ' '), letter => (letter === '&' ? '&&' : letter)).reduce(
    (told, letter) => (told.length + letter.length > MOST_PRINTED ? told : told + letter),
    '',
  )
const MOST_PRINTED = 220
