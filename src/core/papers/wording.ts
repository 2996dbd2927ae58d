import { day, dayInWords, isIsoDate } from '#core/dates.ts'
import { MONTH_NAME, monthNumber } from '#core/months.ts'
import { type PaperDisagreement, placeOf } from './statement.ts'

/** A text of a paper, with where it stands. */
export interface PlacedText {
  readonly paper: string
  readonly where: string
  readonly text: string
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const

/** A weekday beside a date on which it does not fall. */
export function wrongWeekdays({ text, ...place }: PlacedText): readonly PaperDisagreement[] {
  const pattern = new RegExp(
    `\\b(${WEEKDAYS.join('|')}),?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(${MONTH_NAME})[.,]?\\s+(\\d{4})\\b`,
    'gi',
  )
  return [...text.matchAll(pattern)].flatMap(([said, weekday = '', dayOfMonth = '', name = '', year = '']) => {
    const iso = `${year}-${String(monthNumber(name)).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
    const where = [placeOf(place)]
    if (!isIsoDate(iso)) return [{ kind: 'weekday' as const, says: `“${said}”: there is no such date.`, where }]
    const on = day(iso)
    const is = WEEKDAYS[((on % 7) + 7) % 7]!
    if (is.toLowerCase() === weekday.toLowerCase()) return []
    return [{ kind: 'weekday' as const, says: `“${said}”: ${dayInWords(on)} is a ${is}.`, where }]
  })
}

/**
 * Ages of care leavers that differ by a year at the upper end within one paper, such as 16 to 24 and 16 to 25. Ranges that
 * differ by more are of different groups.
 */
export function differingScopes(texts: readonly PlacedText[]): readonly PaperDisagreement[] {
  const found = texts.flatMap(({ text, ...place }) =>
    [
      ...text.matchAll(
        /\b(?:care leavers?|young (?:people|persons?|adults?))\b[^.\n]{0,60}?\b(\d{1,2})\s?(?:-|–|to|and)\s?(\d{1,2})\b(?!\s?%)/gi,
      ),
    ]
      .filter(([said]) => /\b(?:age[ds]?|between|years?)\b/i.test(said) || /-|–| to /.test(said))
      .map(([, low = '', high = '']) => ({
        low: Number(low),
        high: Number(high),
        place: placeOf(place),
        paper: place.paper,
      })),
  )
  const ranges = found.filter(({ low, high }) => low >= 14 && high >= 21 && high <= 27)
  return ranges.flatMap((one, i) => {
    const isFirst = ranges.findIndex(r => r.paper === one.paper && r.low === one.low && r.high === one.high) === i
    const other = ranges.find(
      (r, k) => k > i && r.paper === one.paper && r.low === one.low && Math.abs(r.high - one.high) === 1,
    )
    if (
      !isFirst ||
      !other ||
      ranges.slice(0, i).some(r => r.paper === one.paper && r.low === one.low && Math.abs(r.high - one.high) === 1)
    )
      return []
    const says = `Care leavers are aged ${one.low} to ${one.high} in one place and ${other.low} to ${other.high} in another: say which is meant.`
    return [{ kind: 'scope' as const, says, where: [one.place, other.place] }]
  })
}

/** What nobody means to write: a risk of becoming what is hoped for. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bat risk of (?:being|becoming) EET\b/, 'EET is what is hoped for; NEET is the risk'],
]

/** Words that say the opposite of what is meant. */
export const slips = ({ text, ...place }: PlacedText): readonly PaperDisagreement[] =>
  SLIPS.flatMap(([pattern, why]) => {
    const said = pattern.exec(text)?.[0]
    return said === undefined ? [] : [{ kind: 'wording' as const, says: `“${said}”: ${why}.`, where: [placeOf(place)] }]
  })
