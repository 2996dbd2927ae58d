/** Something that an import found and kept: what is wrong, where, and what to do. It never says whose record it is. */
export interface Finding {
  /** Such as `unreadable-date`. */
  readonly code: string
  /** Absent where it is about a file as a whole. */
  readonly table?: string
  readonly file: string
  /** Of a workbook; absent where the file has none, or where it is about the file as a whole. */
  readonly sheet?: string
  /** The line that the row starts on, the headings being line 1; in an XML file of one line, the row's place in its table. */
  readonly line?: number
  /** As the return names it. */
  readonly column?: string
  readonly says: string
  readonly fix: string
}

/** What an import made of one table of one file. */
export interface FileReport {
  readonly file: string
  /** Of a workbook; absent where the file has none. */
  readonly sheet?: string
  readonly table: string
  /** The year that the return ends in; absent where it is of no year. */
  readonly collectionYear?: number
  readonly rows: number
  /** Rows that say something new: of a new record, or of a record that the ledger knew otherwise. */
  readonly added: number
  /** Rows that say what this year's return said already. */
  readonly unchanged: number
  /** Rows that this year's return had before and no longer has. */
  readonly absent: number
  /** How many findings are about it. */
  readonly problems: number
}

/** What an import of a year's return made of one table of one file. */
export type YearFileReport = FileReport & Required<Pick<FileReport, 'collectionYear'>>

/** What an import did, as a page and the command line show it and as the ledger keeps it. */
export interface ImportReport<File extends FileReport = FileReport> {
  readonly files: readonly File[]
  readonly findings: readonly Finding[]
  /** Findings that were counted and are not listed, since there are too many. */
  readonly moreFindings: number
  /** Children whom the files mention. */
  readonly children: number
  readonly added: number
  readonly unchanged: number
  readonly absent: number
}
