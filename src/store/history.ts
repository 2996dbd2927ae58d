import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import type { RecordedEntry, SourceFile } from './store.ts'

interface Row extends Omit<RecordedEntry, 'reason' | 'file' | 'line'> {
  readonly reason: string | null
  readonly line: number | null
  readonly file: (Omit<SourceFile, 'columns'> & { readonly columns: SourceFile['columns'] | null }) | null
}

const fileOf = ({ columns, ...file }: NonNullable<Row['file']>): SourceFile => (columns ? { ...file, columns } : file)

/** Entries with where they came from, in the order of the ledger: those about a subject, or those with these numbers. */
export async function recordedEntries(
  tx: Tx,
  authority: AuthorityId,
  which: { readonly subject: string } | { readonly ids: readonly number[] },
): Promise<readonly RecordedEntry[]> {
  const wanted =
    'subject' in which ? sql`entry.subject = ${which.subject}` : sql`entry.id = any(${which.ids}::bigint[])`
  const { rows } = await sql<Row>`
    select entry.id, record, type, subject, kind, standing, body, entry.recorded_on as "recordedOn", entry.batch,
      batch.recorded_by as "recordedBy", reason, line,
      case when place is not null then json_build_object('name', name, 'sha256', sha256, 'bytes', bytes,
        'collectionYear', collection_year, 'table', table_name, 'headings', headings, 'columns', columns) end as file
    from entry
      join batch on batch.authority = entry.authority and batch.id = entry.batch
      left join source_file f on f.authority = entry.authority and f.batch = entry.batch and f.place = entry.file
    where entry.authority = ${authority} and ${wanted}
    order by entry.recorded_on, entry.id`.execute(tx)
  return rows.map(({ reason, line, file, ...entry }) => ({
    ...entry,
    ...(reason !== null && { reason }),
    ...(line !== null && { line }),
    ...(file !== null && { file: fileOf(file) }),
  }))
}
