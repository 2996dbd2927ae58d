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
const authority = z.object({ name: z.string(), newest_entry: z.int(), newest_batch: z.int() })

/** Makes what was exported again, in an empty store, all of it or nothing. */
export const restoreStore = (db: Database, lines: AsyncIterable<string>): Promise<void> =>
  asKeeper(db, async tx => {
    if (await tx.selectFrom('authority').select('id').executeTakeFirst())
      throw new Refusal('The store is not empty. Restore into one that is.')
    const filling = new Filling(tx)
    for await (const line of proven(lines)) await filling.take(line)
    await filling.flush()
    await sql`select setval('access_number', greatest((select last_value from access_number), ${filling.newestAccess}))`.execute(
      tx,
    )
  })

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

/** Gathers rows of one table of one authority until there are enough to add. */
class Filling {
  readonly #tx: Tx
  #authority: AuthorityId | undefined
  #table = ''
  #rows: string[] = []
  newestAccess = 1

  constructor(tx: Tx) {
    this.#tx = tx
  }

  async take(line: string): Promise<void> {
    const [, table, row] = /^\["(\w+)",(\{.*\})\]$/s.exec(line) ?? []
    if (table === undefined || row === undefined)
      throw new Refusal('The export has a line that cannot be read. Export again.')
    if (table !== this.#table || this.#rows.length === AT_ONCE) await this.flush()
    if (table === 'authority') this.#authority = await this.#newAuthority(authority.parse(jsonIn(row)))
    else if (!(table in exportedTables))
      throw new Refusal(`The export has rows of "${table}", which this Waymark does not know.`)
    else {
      this.#table = table
      this.#rows.push(row)
    }
  }

  async #newAuthority({ name, newest_entry, newest_batch }: z.infer<typeof authority>): Promise<AuthorityId> {
    const id = await addAuthority(this.#tx, name)
    await sql`select set_config('waymark.authority', ${String(id)}, true)`.execute(this.#tx)
    await this.#tx.updateTable('authority').set({ newest_entry, newest_batch }).where('id', '=', id).execute()
    return id
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return
    const table = sql.id(this.#table)
    const columns = sql.join(exportedTables[this.#table]!.columns.map(column => sql.id(column)))
    try {
      await sql`insert into ${table} (authority, ${columns}) select ${this.#authority}::integer, ${columns}
        from json_populate_recordset(null::${table}, ${`[${this.#rows.join(',')}]`}::json)`.execute(this.#tx)
    } catch {
      throw new Refusal(`The export has rows of "${this.#table}" that cannot be read. Export again.`)
    }
    if (this.#table === 'access_log') this.newestAccess = Math.max(this.newestAccess, lastId(this.#rows))
    this.#rows = []
  }
}

const lastId = (rows: readonly string[]): number => z.object({ id: z.int() }).parse(jsonIn(rows.at(-1))).id
