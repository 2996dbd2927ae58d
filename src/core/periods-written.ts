import type { Month } from './dates.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The month that people mean by `2017-06`, `06/2017`, `June 2017`, `Jun-17` or its last day, `2017-06-30`; undefined for none. */
export function monthIn(text: string): Month | undefined {
  const said = text.trim()
  const [, year, ofYear] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(said) ?? []
  if (year !== undefined) return monthNumbered(year, Number(ofYear))
  const [, number, inYear] = /^(\d{1,2})\/(\d{4})$/.exec(said) ?? []
  if (inYear !== undefined) return monthNumbered(inYear, Number(number))
  const [, name = '', named] = /^([a-z]{3,9})[\s-]+(\d{4}|\d{2})$/i.exec(said) ?? []
  if (named === undefined) return undefined
  return monthNumbered(named.length === 2 ? `20${named}` : named, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

const monthNumbered = (year: string, number: number): Month | undefined =>
  number >= 1 && number <= 12 && year >= '1990' && year < '2200'
    ? `${year}-${String(number).padStart(2, '0')}`
    : undefined

/** The year to 31 March that people mean by `2016-17`, `2016/17` or `2016/2017`, as the year it ends in; undefined for none. */
export function yearIn(text: string): number | undefined {
  const [, first, second] = /^\s*(\d{4})\s*[-/–]\s*(\d{4}|\d{2})\s*$/.exec(text) ?? []
  if (second === undefined) return undefined
  const ending = Number(first) + 1
  return String(ending).endsWith(second) && ending >= 1990 && ending < 2200 ? ending : undefined
}
