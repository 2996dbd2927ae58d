import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { Refusal } from '#core/refusal.ts'
import { type AuthorityId, addAuthority } from './authority.ts'
import { asKeeper, type Database, type Tx } from './database.ts'
import { exportedTables, FORMAT } from './export-format.ts'

const AT_ONCE = 2_000

const header = z.object({ export: z.literal(FORMAT.export), version: z.int() })
const ending = z.object({ lines: z.int(), sha256: z.string() })
const tableRow = z.tuple([z.string(), z.record(z.string(), z.unknown())])
const authority = z.object({ name: z.string(), newest_entry: z.int(), newest_batch: z.int() })

/** Makes what was exported again, in an empty store, all of it or nothing. */
export async function restoreStore(db: Database, lines: AsyncIterable<string>): Promise<void> {
  await asKeeper(db, async tx => {
    if (await tx.selectFrom('authority').select('id').executeTakeFirst())
      throw new Refusal('The store is not empty. Restore into one that is.')
    const filling = new Filling(tx)
    for await (const line of proven(lines)) await filling.take(line)
    await filling.flush()
    await sql`select setval('access_number', greatest((select last_value from access_number), ${filling.newestAccess}))`.execute(
      tx,
    )
  })
  await asKeeper(db, tx => sql`analyze child, batch, entry, access_log`.execute(tx))
}

/** The lines between the first and the last, which say that they are whole: thrown if they are not. */
async function* proven(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let [count, before]: [number, string | undefined] = [0, undefined]
  for await (const line of lines) {
    if (line === '') continue
    if (before !== undefined) {
      hash.update(`${before}\n`)
      if (count++ === 0) refuseOtherForms(before)
      else yield before
    }
    before = line
  }
  const end = ending.safeParse(jsonIn(before))
  if (!end.success) throw new Refusal('The export has no ending: it was cut short. Export again.')
  if (end.data.lines !== count || end.data.sha256 !== hash.digest('hex'))
    throw new Refusal('The export is not as it was written: its lines do not match its ending. Export again.')
}

function refuseOtherForms(line: string): void {
  const first = header.safeParse(jsonIn(line))
  if (!first.success) throw new Refusal('This is not an export of Waymark: its first line does not say so.')
  if (first.data.version > FORMAT.version)
    throw new Refusal('The export is of a newer Waymark. Restore it with that one.')
}

function jsonIn(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

type Row = Record<string, unknown>

/** Gathers rows of one table of one authority until there are enough to add. */
class Filling {
  readonly #tx: Tx
  #authority: AuthorityId | undefined
  #table = ''
  #rows: Row[] = []
  newestAccess = 1

  constructor(tx: Tx) {
    this.#tx = tx
  }

  async take(line: string): Promise<void> {
    const { success, data } = tableRow.safeParse(jsonIn(line))
    if (!success) throw new Refusal('The export has a line that cannot be read. Export again.')
    const [table, row] = data
    if (table !== this.#table || this.#rows.length === (exportedTables[table]?.atOnce ?? AT_ONCE)) await this.flush()
    this.#table = table
    if (table === 'authority') this.#authority = await this.#newAuthority(row)
    else if (Object.hasOwn(exportedTables, table)) this.#rows.push(row)
    else throw new Refusal(`The export has rows of "${table}", which this Waymark does not know.`)
  }

  async #newAuthority(row: Row): Promise<AuthorityId> {
    const { name, newest_entry, newest_batch } = authority.parse(row)
    const id = await addAuthority(this.#tx, name)
    await sql`select set_config('waymark.authority', ${String(id)}, true)`.execute(this.#tx)
    await this.#tx.updateTable('authority').set({ newest_entry, newest_batch }).where('id', '=', id).execute()
    return id
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return
    const its = exportedTables[this.#table]!
    const table = sql.id(this.#table)
    const columns = sql.join(its.columns.map(column => sql.id(column)))
    const values = sql.join(
      its.columns.map(column =>
        its.json?.includes(column) ? sql`(${sql.id(column)} #>> '{}')::json` : sql.id(column),
      ),
    )
    const rows = JSON.stringify(this.#rows.map(row => withTextFor(its.json ?? [], row)))
    try {
      await sql`insert into ${table} (authority, ${columns}) select ${this.#authority}::integer, ${values}
        from json_populate_recordset(null::${table}, ${rows}::json)`.execute(this.#tx)
    } catch {
      throw new Refusal(`The export has rows of "${this.#table}" that cannot be read. Export again.`)
    }
    if (this.#table === 'access_log') this.newestAccess = Math.max(this.newestAccess, Number(this.#rows.at(-1)!.id))
    this.#rows = []
  }
}

/** JSON inside JSON goes as text, since the database reads what is inside and refuses U+0000 there. */
function withTextFor(columns: readonly string[], row: Row): Row {
  const written = { ...row }
  for (const column of columns) if (row[column] !== null) written[column] = JSON.stringify(row[column])
  return written
}
