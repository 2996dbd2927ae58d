import type { Orientation } from '#core/document.ts'

/**
 * The colours of GOV.UK, as six hexadecimal digits: each is dark enough to read on white, but for rules and bands.
 * `voice` stands beside a young person's own words, here as on their pages.
 */
export const COLOURS = {
  ink: '0B0C0C',
  quiet: '484949',
  link: '1D70B8',
  voice: '54319F',
  rule: 'B1B4B6',
  band: 'F3F2F1',
} as const

/** The margins of a page in millimetres. */
export const MARGINS_MM = { side: 22, top: 22, bottom: 26 } as const

/** How wide text may be, in millimetres. */
export const textWidthMm = (orientation: Orientation): number =>
  (orientation === 'landscape' ? 297 : 210) - 2 * MARGINS_MM.side

/** The sizes of letters in points. Large enough to be read with ease; what is on its side is there for its tables. */
export const sizesOf = (orientation: Orientation) =>
  orientation === 'landscape'
    ? { title: 24, headings: [20, 16, 13, 11], body: 10.5, table: 9 }
    : { title: 28, headings: [20, 16, 13.5, 12], body: 12, table: 11 }
