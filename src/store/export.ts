import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type AuthorityId, authorities } from './authority.ts'
import { asAuthority, type Database } from './database.ts'
import { type Ending, type ExportedTable, exportedTables, FORMAT, type Newest } from './export-format.ts'

const AT_ONCE = 2_000

/**
 * Everything but sessions and packs, line by line, in a form that knows nothing of the engine: `["entry",{…}]`, a line a row. Read in
 * many short transactions, so that whoever takes the lines slowly holds up nobody; what is recorded meanwhile is left out.
 */
export async function exportStore(db: Database, write: (line: string) => Promise<void>): Promise<void> {
  const hash = createHash('sha256')
  let lines = 0
  const put = async (line: string): Promise<void> => {
    hash.update(`${line}\n`)
    lines++
    await write(line)
  }
  await put(JSON.stringify(FORMAT))
  for (const { id, name } of await authorities(db)) {
    const newest = await newestOf(db, id)
    await put(JSON.stringify(['authority', { name, ...newest }]))
    for (const [table, its] of Object.entries(exportedTables))
      for await (const row of rowsOf(db, id, table, its, newest)) await put(`["${table}",${row}]`)
  }
  const ending: Ending = { lines, sha256: hash.digest('hex') }
  await write(JSON.stringify(ending))
}

const newestOf = (db: Database, authority: AuthorityId): Promise<Newest> =>
  asAuthority(db, 'read only', authority, tx =>
    tx
      .selectFrom('authority')
      .select(['newest_entry', 'newest_batch'])
      .where('id', '=', authority)
      .executeTakeFirstOrThrow(),
  )

/** Rows as JSON text. A batch's files are read together, since the batch is their key. */
async function* rowsOf(
  db: Database,
  authority: AuthorityId,
  table: string,
  { key, until, columns, atOnce = AT_ONCE }: ExportedTable,
  newest: Newest,
): AsyncGenerator<string> {
  const wanted = until ? sql`${sql.id(key)} <= ${newest[until]}` : sql`true`
  const told = sql.join(columns.map(column => sql.id('t', column)))
  let after: RawBuilder<unknown> = sql`true`
  for (;;) {
    const rows = await asAuthority(db, 'read only', authority, async tx => {
      const result = await sql<{ key: string | number; row: string }>`
        select ${sql.id(key)} as key, (select row_to_json(told)::text from (select ${told}) told) as row
        from ${sql.id(table)} t where authority = ${authority} and ${wanted} and ${after}
        order by ${sql.id(key)} fetch first ${sql.lit(atOnce)} rows with ties`.execute(tx)
      return result.rows
    })
    for (const { row } of rows) yield row
    if (rows.length < atOnce) return
    after = sql`${sql.id(key)} > ${rows.at(-1)!.key}`
  }
}
