import type { Month } from './dates.ts'

const NAMES = 'january february march april may june july august september october november december'.split(' ')

/** Matches the name of a month, or its first letters as tables have them, in small letters. */
export const MONTH_NAME = `(?:${NAMES.map(name => `${name}|${name.slice(0, 3)}`).join('|')}|sept)`

/** The number of a month by its name or its first three letters, 1 to 12; undefined if it is none. */
export function monthNumber(name: string): number | undefined {
  const [whole, start] = [name.toLowerCase(), name.slice(0, 3).toLowerCase()]
  const i = NAMES.findIndex(
    month => month === whole || (month.startsWith(start) && (whole.length === 3 || whole === 'sept')),
  )
  return i < 0 ? undefined : i + 1
}

/** The month of a year that a text names: `2017-04`, its last day, `04/2017`, `April 2017`, `Apr-17`. Undefined if it names none. */
export function monthWritten(text: string): Month | undefined {
  const said = text.trim().toLowerCase()
  const [, iso] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(said) ?? []
  if (iso !== undefined) return iso
  const [, slashed, ofYear] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(said) ?? []
  if (ofYear !== undefined) return `${ofYear}-${slashed!.padStart(2, '0')}`
  const [, name = '', year] = /^([a-z]+)[\s-]*(?:'|’)?(\d{4}|\d{2})$/.exec(said) ?? []
  const number = monthNumber(name)
  if (number === undefined || year === undefined) return undefined
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`
}

/** Some months in a row, from the first to the last: both count. */
export interface MonthRun {
  readonly from: Month
  readonly to: Month
}

/** The months that a text names: `2016-10 to 2017-07`, `October 2016 – July 2017`. Undefined if it names no two in order. */
export function monthsWritten(text: string): MonthRun | undefined {
  const [first = '', last, ...more] = text.split(/\s+to\s+|\s*[–—]\s*|\s+-\s+/)
  const [from, to] = [monthWritten(first), last === undefined ? undefined : monthWritten(last)]
  return from !== undefined && to !== undefined && from < to && more.length === 0 ? { from, to } : undefined
}

/**
 * The month that a text names: `2017-04`, `April 2017`, `Apr-17`; or `April` alone, which is the latest one up to `to`.
 * Undefined if it names none.
 */
export function monthNamed(text: string, to: Month): Month | undefined {
  const written = monthWritten(text)
  if (written !== undefined) return written
  const number = monthNumber(text.trim())
  if (number === undefined) return undefined
  const ofYear = String(number).padStart(2, '0')
  const thisYear = `${to.slice(0, 4)}-${ofYear}`
  return thisYear <= to ? thisYear : `${Number(to.slice(0, 4)) - 1}-${ofYear}`
}

/** The year to 31 March that a text names, by the year it ends in: 2017 for `2016/17`, `2016-17` and `2016-2017`. */
export function yearNamed(text: string): number | undefined {
  const [, first, second] = /^(20\d\d)\s*[/–-]\s*(\d{2}|20\d\d)$/.exec(text.trim()) ?? []
  if (first === undefined || second === undefined) return undefined
  const ending = Number(first) + 1
  return ending % 100 === Number(second) % 100 ? ending : undefined
}
