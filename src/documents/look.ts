import type { Orientation } from '#core/document.ts'

/** The colours of GOV.UK, as six hexadecimal digits: each is dark enough to read on white, but for the rule. */
export const COLOURS = { ink: '0B0C0C', quiet: '484949', link: '1D70B8', rule: 'B1B4B6', band: 'F3F2F1' } as const

/** The margins of a page in millimetres. */
export const MARGINS_MM = { side: 22, top: 22, bottom: 26 } as const

/** How wide text may be, in millimetres. */
export const textWidthMm = (orientation: Orientation): number =>
  (orientation === 'landscape' ? 297 : 210) - 2 * MARGINS_MM.side

/** The size of plain text, in points: what is turned on its side is there for its tables. */
export const bodySize = (orientation: Orientation): number => (orientation === 'landscape' ? 10.5 : 12)
