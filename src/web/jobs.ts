import type { TableName } from '#core/returns/ssda903/table.ts'

/** Files of a return, in a folder that the job removes when it ends. */
export interface ImportUpload {
  readonly folder: string
  /** The year that the return ends in; absent to find it in the files' names or contents. */
  readonly collectionYear?: number
  readonly recordedBy: string
}

/** What an import did with one file. */
export interface ImportedFile {
  readonly file: string
  readonly table: TableName
  readonly collectionYear: number
  readonly rows: number
  /** Rows that said something new. */
  readonly added: number
  /** Rows that said what was recorded already. */
  readonly unchanged: number
  /** Records that this return, sent again, no longer has. */
  readonly absent: number
  /** Rows with something wrong. They are kept; a finding says what is wrong. */
  readonly problems: number
}

/** Something wrong with a row, where it is and what to do about it. */
export interface ImportFinding {
  readonly code: string
  readonly table: TableName
  readonly file: string
  readonly line: number
  readonly column?: string
  readonly says: string
  readonly fix: string
}

/** What an import did, or why nothing was imported. */
export type ImportReport =
  | { readonly files: readonly ImportedFile[]; readonly findings: readonly ImportFinding[] }
  | { readonly refusals: readonly string[] }

/** How far an import is: what it is doing now, done and of how many steps; or how it ended. */
export type ImportProgress =
  | { readonly state: 'running'; readonly doing: string; readonly done: number; readonly of: number }
  | { readonly state: 'finished'; readonly batch: number }
  | { readonly state: 'unchanged'; readonly report: ImportReport }
  | { readonly state: 'refused'; readonly refusals: readonly string[] }
  | { readonly state: 'failed'; readonly reference: string }

/** Work that goes on while nobody waits for it. */
export interface Jobs {
  /** Starts an import and answers at once with the id to ask after it by. */
  startImport(upload: ImportUpload): Promise<string>
  /** Undefined for an id that is not known, as after a restart. */
  progress(id: string): Promise<ImportProgress | undefined>
}
