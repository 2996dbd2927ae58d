/** What the first line of an export says. A later form of export has a higher number. */
export const FORMAT = { export: 'Waymark', version: 1 } as const

/** What the last line says: how many lines come before it, and the SHA-256 of them, each with its line feed. */
export interface Ending {
  readonly lines: number
  readonly sha256: string
}

/** How far an authority's numbers had come when its export began. */
export interface Newest {
  readonly newest_entry: number
  readonly newest_batch: number
}

export interface ExportedTable {
  /** What its rows are read in the order of. */
  readonly key: string
  /** The rows up to this are exported; absent where all are. */
  readonly until?: keyof Newest
  /** All but the authority's number, which another store allots anew. */
  readonly columns: readonly string[]
  /** Those of the columns that hold JSON. */
  readonly json?: readonly string[]
  /** How many rows are read, and filled, at once, where they are large. */
  readonly atOnce?: number
}

/** The tables, in the order in which they can be filled. Sessions are left behind, since people sign in again, and so are packs. */
export const exportedTables: Readonly<Record<string, ExportedTable>> = {
  child: { key: 'ref', columns: ['ref', 'child_id'] },
  batch: {
    key: 'id',
    until: 'newest_batch',
    columns: ['id', 'title', 'recorded_by', 'recorded_on', 'entries', 'episode_returns', 'report'],
    json: ['report'],
  },
  source_file: {
    key: 'batch',
    until: 'newest_batch',
    columns: ['batch', 'place', 'name', 'sha256', 'bytes', 'collection_year', 'table_name', 'headings', 'columns'],
    json: ['headings', 'columns'],
  },
  entry: {
    key: 'id',
    until: 'newest_entry',
    columns: [
      ...['id', 'record', 'type', 'subject', 'kind', 'standing', 'body', 'reason'],
      ...['recorded_on', 'batch', 'file', 'line'],
    ],
    json: ['body'],
  },
  issue: {
    key: 'month',
    columns: [...['month', 'number', 'recorded_on', 'approved_by', 'approved_on', 'frozen_by', 'frozen_on', 'content']],
    json: ['content'],
    atOnce: 5,
  },
  attachment_part: { key: 'part', columns: ['sha256', 'place', 'content'], atOnce: 4 },
  attachment: {
    key: 'id',
    columns: ['id', 'subject', 'type', 'name', 'content_type', 'bytes', 'sha256', 'attached_by', 'attached_on'],
  },
  account: { key: 'username', columns: ['username', 'name', 'role', 'password_hash', 'disabled', 'created_on'] },
  draft: {
    key: 'key',
    columns: ['key', 'username', 'title', 'address', 'version', 'typed', 'saved_on'],
    json: ['typed'],
  },
  access_log: { key: 'id', columns: ['id', 'at', 'username', 'did', 'child', 'outcome', 'reason'] },
}
