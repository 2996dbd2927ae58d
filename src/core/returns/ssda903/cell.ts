import { type IsoDate, isIsoDate } from '#core/dates.ts'

const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
/** As Excel writes after a date whose cell is formatted with a time. */
const midnight = /[ T]00:00(:00(\.0+)?)?Z?$/

/** The date that a cell gives: dd/mm/yyyy or ISO, with or without midnight after it; undefined where it is no such date. */
export function dateIn(cell: string): IsoDate | undefined {
  const text = cell.length > 10 ? cell.replace(midnight, '') : cell
  const [, day, month, year] = british.exec(text) ?? []
  const iso = day === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : undefined
}

/** A date as the return writes it, dd/mm/yyyy. */
export const dateAsWritten = (iso: IsoDate): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
