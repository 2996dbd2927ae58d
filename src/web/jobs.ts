import type { IsoDate } from '#core/dates.ts'
import type { ImportReport } from '#core/returns/import-report.ts'
import type { ColumnMapping } from '#core/returns/records/mapping.ts'

/** Files of a return, in a folder that the job removes when it ends. */
interface ImportUpload {
  readonly folder: string
  /** The return on looked after children, Ofsted's Annex A, an extract of the case system, or what is published of other councils. */
  readonly kind: 'ssda903' | 'annex-a' | 'records' | 'benchmarks'
  /** The day it was sent, which Annex A describes. */
  readonly sentOn: IsoDate
  /** The year that the return ends in; absent where names and dates are to tell. */
  readonly collectionYear?: number
  /** Of an extract: the id of the record type, and which column is what; absent where the headings say it. */
  readonly type?: string
  readonly mapping?: ColumnMapping
  /** Of published figures, where their files do not say it: which council this is, the year of the model of neighbours, the measure, and the day of publication. */
  readonly published?: {
    readonly laCode?: string
    readonly model?: number
    readonly measure?: string
    readonly publishedOn?: IsoDate
  }
  readonly recordedBy: string
}

/**
 * How far an import is: what it is doing, and how many of how many steps of that are done; or how it ended. `unchanged`
 * added nothing, `refused` says in sentences why nothing was done, `failed` is a fault of ours, logged under the reference.
 */
export type ImportProgress =
  | { readonly state: 'running'; readonly doing: string; readonly done: number; readonly of: number }
  | { readonly state: 'finished'; readonly batch: number }
  | { readonly state: 'unchanged'; readonly report: ImportReport }
  | { readonly state: 'refused'; readonly refusals: readonly string[] }
  | { readonly state: 'failed'; readonly reference: string }

/** Work that goes on while nobody waits for it. */
export interface Jobs {
  /** Starts an import, after any that goes on, and answers at once with the id to ask after it by. */
  startImport(upload: ImportUpload): Promise<string>
  /** Undefined for an id that is not known, as after a restart. */
  progress(id: string): Promise<ImportProgress | undefined>
}
