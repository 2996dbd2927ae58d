/** What the name of a file or folder says of the collection year. Years are named by the year that they end in. */
export type YearHint =
  | { readonly says: 'the year'; readonly year: number }
  /** One year alone: it may be the year's start or its end. */
  | { readonly says: 'its start or end'; readonly year: number }
  | { readonly says: 'this year' | 'last year' }
  | { readonly says: 'not a year'; readonly text: string }

/** A whole date, such as the day that a file was made: it says nothing of the collection year. */
const wholeDate = /(?<!\d)(19|20)\d\d[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/g
const twoYears = /(?<!\d)((?:19|20)?\d\d)([-_ ]?)((?:19|20)?\d\d)(?!\d)/g
const oneYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/

/** What a name says of the collection year; undefined where it says nothing. Only a folder may be `current` or `previous`. */
export function yearInName(name: string, kind: 'file' | 'folder'): YearHint | undefined {
  const text = name.replace(wholeDate, ' ')
  if (kind === 'folder' && /^(current|this)([ _-]?year)?$/i.test(text.trim())) return { says: 'this year' }
  if (kind === 'folder' && /^(previous|prev|last)([ _-]?year)?$/i.test(text.trim())) return { says: 'last year' }
  for (const [whole, first, between, second] of text.matchAll(twoYears)) {
    if (first!.length === 2 && (second!.length === 4 || between === '')) continue
    const starts = Number(first) + (first!.length === 2 ? 2000 : 0)
    if (Number(second) % 100 === (starts + 1) % 100 && (second!.length === 2 || Number(second) === starts + 1))
      return { says: 'the year', year: starts + 1 }
    const mayBeMonth = second!.length === 2 && Number(second) >= 1 && Number(second) <= 12
    if (first!.length === 4 && between !== '' && !mayBeMonth) return { says: 'not a year', text: whole }
  }
  const alone = oneYear.exec(text)?.[1]
  return alone === undefined ? undefined : { says: 'its start or end', year: Number(alone) }
}
