import type { Day } from '#core/dates.ts'
import { calendarDate } from '#core/dates.ts'

/** Every table of the return and its columns, in the order in which a row's cells stand. Source: SSDA903 return, 2026-27. */
export const demonstrationColumns = {
  Header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  Episodes: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
  ],
  Reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  UASC: ['CHILD', 'SEX', 'DOB', 'DUC'],
  OC2: [
    'CHILD',
    'DOB',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  OC3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  PlacedAdoption: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  PrevPerm: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  Missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  SWEpisodes: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  DoLo: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'],
} as const

export type TableName = keyof typeof demonstrationColumns

/** A row of a table of one year's return: cells as they stand in a CSV file, dates dd/mm/yyyy. */
export interface ReturnRow {
  /** The collection year, by the year it ends in. */
  readonly year: number
  readonly table: TableName
  readonly cells: readonly string[]
}

const written = new Map<Day, string>()

/** A date as the return writes it; an empty cell where there is none. */
export function cell(day: Day | undefined): string {
  if (day === undefined) return ''
  let text = written.get(day)
  if (text === undefined) {
    const { year, month, dayOfMonth } = calendarDate(day)
    text = `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
    written.set(day, text)
  }
  return text
}
