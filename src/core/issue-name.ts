import { MONTH_NAMES, type Month, monthInWords } from './dates.ts'

/** What an issue is told by: its month, and how many of that month were frozen before it and with it. */
export interface IssueName {
  readonly month: Month
  /** From 1. */
  readonly number: number
}

/** June 2017, issue 1 */
export const issueInWords = ({ month, number }: IssueName): string => `${monthInWords(month)}, issue ${number}`

/** The issue that words name, as they are written or with the month in figures: `June 2017, issue 1`, `2017-06 issue 1`. */
export function issueNamed(words: string): IssueName | undefined {
  const [, month = '', number = ''] = /^\s*(\S.*?)[\s,]+(?:issue|no\.?)\s*(\d{1,4})\s*$/i.exec(words) ?? []
  const found = monthNamed(month)
  return found === undefined ? undefined : { month: found, number: Number(number) }
}

function monthNamed(words: string): Month | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(words)) return words
  const [, name = '', year] = /^([a-z]+)\s+(\d{4})$/i.exec(words) ?? []
  const place = MONTH_NAMES.findIndex(its => its.toLowerCase() === name.toLowerCase())
  return place < 0 ? undefined : `${year}-${String(place + 1).padStart(2, '0')}`
}

/** The later month first, and of one month the later issue. */
export const newestFirst = (a: IssueName, b: IssueName): number =>
  a.month === b.month ? b.number - a.number : a.month < b.month ? 1 : -1
