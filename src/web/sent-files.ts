import type { IsoDate } from '#core/dates.ts'
import type { Partner } from '#core/partners/partner.ts'
import type { Reconciliation } from '#core/reconcile.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Finding } from '#core/returns/import-report.ts'
import type { ColumnMapping } from '#core/returns/records/mapping.ts'
import type { Places } from '#core/returns/records/places.ts'
import type { Row, UnreadCell } from '#core/returns/records/row.ts'
import type { Sheet } from '#core/returns/sheet.ts'

/** A file that was sent to be looked at, in a folder that is removed when it is done with. */
interface SentFile {
  readonly folder: string
  readonly name: string
  readonly purpose:
    | { readonly for: 'records'; readonly type: string }
    | { readonly for: 'list'; readonly partner: string; readonly asAt: IsoDate }
  readonly sentBy: string
}

/** Why a file cannot be used, a sentence for each reason. */
interface Refused {
  readonly refusals: readonly string[]
}

/** An extract of the case system as it reads by its mapping so far. */
export interface SentRecords {
  readonly opened: {
    readonly type: AnyRecordType
    readonly extract: { readonly name: string; readonly sheet: Sheet }
    readonly mapping: ColumnMapping
    readonly isToBeKept: boolean
    readonly places: Places
    /** What no column says and must be known before it can be imported; absent where nothing is missing. */
    readonly missing?: 'child' | 'date' | 'everything'
  }
  /** Absent while something is missing. */
  readonly records?: {
    readonly rows: readonly Row[]
    readonly unread: readonly UnreadCell[]
    readonly findings: readonly Finding[]
  }
}

/** A partner's list beside what is known. */
export interface ComparedList {
  readonly file: string
  readonly asAt: IsoDate
  readonly partner: Partner
  readonly result: Reconciliation
  readonly findings: readonly Finding[]
  /** Present where anything was recorded. */
  readonly receipt?: { readonly batch: number; readonly added: number }
}

/** Files that were sent and are looked at before anything is recorded. Only whoever sent one sees it: undefined for others. */
export interface SentFiles {
  /** Keeps a file, and answers with the id to ask after it by. */
  stage(sent: SentFile): Promise<string>
  records(id: string, username: string): Promise<SentRecords | Refused | undefined>
  map(id: string, username: string, mapping: ColumnMapping): Promise<void>
  /** Gives an extract up to be imported: whoever takes it removes its folder. */
  take(
    id: string,
    username: string,
  ): { readonly folder: string; readonly type: string; readonly mapping?: ColumnMapping } | undefined
  list(id: string, username: string, mends?: boolean): Promise<ComparedList | Refused | undefined>
}
