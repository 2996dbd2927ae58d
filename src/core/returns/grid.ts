import type { SheetRow } from './sheet.ts'

/** Cells that were made one: the value stands in the first of them. Lines and columns count from 1, and both ends count. */
export interface Merged {
  readonly fromLine: number
  readonly toLine: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** A sheet of a workbook, before anyone asks what it holds. A CSV file is one as well. */
export interface Grid {
  /** Absent for a CSV file. */
  readonly name?: string
  readonly isHidden: boolean
  /** Whether a number that stands for a day counts from 1904, as in workbooks of old Macintoshes, and not from 1900. */
  readonly datesFrom1904: boolean
  /**
   * The rows that hold anything, by their number on the sheet. A cell is its text: a date in ISO form, with its time if it
   * has one, a number with all its digits, nothing where it is empty. A row ends with its last filled cell.
   */
  readonly rows: readonly SheetRow[]
  readonly merged: readonly Merged[]
}

/** What a cell of a workbook that is written holds. A day is an ISO date, or an ISO date and time. */
export type WrittenCell = { readonly text: string } | { readonly number: number } | { readonly on: string } | undefined

/** A sheet of a workbook to be written. */
export interface WrittenSheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

/** The letters by which spreadsheets name a column, the first being A. */
export const lettersOf = (column: number): string =>
  column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
