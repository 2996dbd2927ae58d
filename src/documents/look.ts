import type { Document, Tone, TonedCell } from '#core/document.ts'

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
  unfinished: 'FFF4D6',
  warning: 'C27100',
} as const

/** The colours of toned cells as six hexadecimal digits: the letters, and what they stand on, if not on white. */
export const TONES: Readonly<Record<Tone, { readonly ink: string; readonly fill?: string }>> = {
  red: { ink: 'FFFFFF', fill: 'C22B17' },
  amber: { ink: '0B0C0C', fill: 'FFBF47' },
  green: { ink: 'FFFFFF', fill: '00703C' },
  better: { ink: '00703C' },
  worse: { ink: 'B3200F' },
  same: { ink: '484949' },
}

/** Whether a toned cell holds a sign such as an arrow, which is small beside words of its size. */
export const isSign = ({ text }: TonedCell): boolean => [...text].length === 1

/** How much larger a sign is than the letters beside it. */
export const SIGN = 1.35

/** The colours that a document is drawn in: those above, with the council's own in place of the accent. */
export const coloursOf = ({ look }: Pick<Document, 'look'>) => ({ ...COLOURS, accent: look?.colour ?? COLOURS.link })

/** What decides how a document lies on its paper. */
export type Paper = Pick<Document, 'orientation' | 'isCompact'>

/** The margins of a page in millimetres. What lies on its side is there for its tables, which need the room. */
export function marginsMm({ orientation, isCompact }: Paper) {
  if (orientation === 'landscape') return { side: 12, top: 12, bottom: 17 }
  return isCompact ? { side: 20, top: 15, bottom: 19 } : { side: 22, top: 22, bottom: 26 }
}

/** How wide text may be, in millimetres. */
export const textWidthMm = (paper: Paper): number =>
  (paper.orientation === 'landscape' ? 297 : 210) - 2 * marginsMm(paper).side

/** The sizes of letters in points. Large enough to be read with ease; what is on its side is there for its tables. */
export const sizesOf = ({ orientation, isCompact }: Paper) => {
  if (orientation === 'landscape') return { title: 20, headings: [16, 14, 12, 11], body: 10, table: 9, dense: 6.6 }
  return isCompact
    ? { title: 24, headings: [17, 13.5, 12, 11], body: 10, table: 9, dense: 8 }
    : { title: 28, headings: [20, 16, 13.5, 12], body: 12, table: 11, dense: 9.5 }
}
