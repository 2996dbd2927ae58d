/** A row of a sheet, with the line of the file that it starts on (in an XML file of one line: its place among its rows, from 1). */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table as a file wrote it, before anyone asks which table it is. Every row has a cell for every heading. */
export interface Sheet {
  readonly headings: readonly string[]
  readonly rows: readonly SheetRow[]
}

/** Why a file cannot be read: what is wrong and what to do, without the file's name, and the line where there is one. */
export interface Unreadable {
  readonly line?: number
  readonly says: string
}
