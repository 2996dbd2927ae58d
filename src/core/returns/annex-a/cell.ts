import { type IsoDate, isIsoDate, isoOf } from '#core/dates.ts'
import type { Column } from './list.ts'
import { codeIn } from './spelling.ts'

/** What a cell gives as the value of its column. */
export interface ReadCell {
  /** Absent where the text is nothing that the column holds. */
  readonly value?: string | number
  /** Whether the text says more than the value, or something else: then it is kept, and exported as it was written. */
  readonly isMore: boolean
  /** The text to keep, where it is not the cell's own: a number of days with a fraction means little without its workbook. */
  readonly text?: string
  /** Whether the value was taken from words that are only like it. */
  readonly isGuess?: true
}

/** What a cell's text, without spaces around it, gives in a column. */
export function readCell({ holds }: Pick<Column, 'holds'>, text: string, datesFrom1904: boolean): ReadCell {
  if (isError(text)) return UNREADABLE
  if (holds === 'text') return { value: text, isMore: false }
  if (holds === 'date') return dateIn(text, datesFrom1904)
  if (holds === 'whole number') return wholeNumberIn(text)
  if (holds === 'postcode') return postcodeIn(text)
  const found = codeIn(holds, text)
  if (found) return { value: found.code.value, isMore: false, ...(found.isGuess && { isGuess: true }) }
  return holds.isOpen ? { value: text, isMore: false } : UNREADABLE
}

const UNREADABLE: ReadCell = { isMore: true }

/** What Excel puts in a cell whose formula went wrong. */
export const isError = (text: string): boolean =>
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!|#+)$/.test(text)

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)Z?)?$/
const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T](\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?))?$/
const inWords = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date that a cell gives: ISO, day/month/year with a year of four digits, `3 March 2024`, or the number by which Excel
 * counts days. A time other than midnight is more than a date.
 */
function dateIn(text: string, datesFrom1904: boolean): ReadCell {
  if (/^\d{5,6}(\.\d+)?$/.test(text)) return serialIn(Number(text), datesFrom1904)
  const [, isoDate, isoTime] = iso.exec(text) ?? []
  if (isoDate !== undefined) return dated(isoDate, isoTime)
  const [, day, month, year, time] = british.exec(text) ?? []
  if (day !== undefined) return dated(`${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`, time)
  const [, ofMonth, name, ofYear] = inWords.exec(text) ?? []
  const index = months.indexOf(name?.slice(0, 3).toLowerCase() ?? '')
  if (ofMonth === undefined || index < 0) return UNREADABLE
  return dated(`${ofYear}-${String(index + 1).padStart(2, '0')}-${ofMonth.padStart(2, '0')}`, undefined)
}

const dated = (value: IsoDate, time: string | undefined): ReadCell =>
  isIsoDate(value) ? { value, isMore: time !== undefined && !/^0?0:00(:00(\.0+)?)?$/.test(time) } : UNREADABLE

/** Days from the day that Excel numbers 0 to 1 January 1970. A number of four digits is a year that someone wrote. */
const [DAY_0, DAY_0_OF_1904] = [25_569, 24_107]

function serialIn(serial: number, datesFrom1904: boolean): ReadCell {
  const whole = Math.floor(serial)
  const value = isoOf(whole - (datesFrom1904 ? DAY_0_OF_1904 : DAY_0))
  if (!isIsoDate(value)) return UNREADABLE
  const seconds = Math.round((serial - whole) * 86_400)
  if (seconds === 0 || seconds === 86_400) return { value, isMore: false }
  const parts = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(n => String(Math.floor(n)).padStart(2, '0'))
  return { value, isMore: true, text: `${value}T${parts.join(':')}` }
}

/** A number with a fraction is kept as it was written, and counts as the whole years or times that it holds. */
function wholeNumberIn(text: string): ReadCell {
  const plain = text.replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (!/^\d{1,9}(\.\d+)?$/.test(plain)) return UNREADABLE
  const value = Math.floor(Number(plain))
  return { value, isMore: value !== Number(plain) }
}

const postcode = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/

function postcodeIn(text: string): ReadCell {
  const [, outward, inward] = postcode.exec(text.toUpperCase().replace(/\s+/g, ' ')) ?? []
  return outward === undefined ? UNREADABLE : { value: `${outward} ${inward}`, isMore: false }
}

/** An identifier that Excel keeps as a number loses what it has beyond 15 digits. */
export const isDamagedIdentifier = (text: string): boolean =>
  /^\d(\.\d+)?E\+?\d+$/i.test(text) || /^[1-9]\d{15,}$/.test(text)

/** An identifier as it was before a program took it for a number and wrote `.0` after it. */
export const identifierIn = (text: string): string => text.trim().replace(/^(\d+)\.0+$/, '$1')
