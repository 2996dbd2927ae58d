import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from '#core/refusal.ts'

/** What made the data in a folder. The embedded store of one version cannot read another's files, and may show them as empty. */
const made = z.object({
  product: z.literal('Waymark'),
  pglite: z.string(),
  postgresql: z.string(),
  /** False until the first making is done; nothing can have been kept before that. */
  complete: z.boolean(),
})
type Made = z.infer<typeof made>

/** The files of an embedded store, inside the folder that the council chose. */
export interface Folder {
  readonly dir: string
  /** PostgreSQL's own files. */
  readonly data: string
  /** Where those are made the first time, until they are whole. */
  readonly making: string
}

const VERSION_FILE = 'store.json'
const OURS: readonly string[] = [VERSION_FILE, `${VERSION_FILE}.new`, 'store', 'store.making', 'lock.json', 'incoming']

/** The folder, made if it is not there. Refused if it is somebody else's or cannot be written to. */
export function prepareFolder(path: string): Folder {
  if (path.trim() === '') throw new Error('The folder for the store has no name. Name one.')
  const dir = resolve(path)
  try {
    mkdirSync(dir, { recursive: true })
    accessSync(dir, constants.W_OK)
  } catch (error) {
    throw new Refusal(
      `${dir} cannot be written to (${(error as NodeJS.ErrnoException).code}). Choose a folder that can.`,
    )
  }
  const foreign = readdirSync(dir).filter(
    name => !OURS.includes(name) && !name.startsWith('.') && name !== 'lost+found',
  )
  if (!existsSync(join(dir, VERSION_FILE)) && (foreign.length > 0 || existsSync(join(dir, 'store'))))
    throw new Refusal(`${dir} holds files that Waymark did not make. Choose an empty folder or one that Waymark made.`)
  return { dir, data: join(dir, 'store'), making: join(dir, 'store.making') }
}

/** Makes the data once, in full or not at all, and refuses data that another version made. Call it while holding the lock. */
export async function versioned({ dir, data, making }: Folder, make: (data: string) => Promise<void>): Promise<void> {
  const pglite = pgliteVersion()
  const before = readMade(dir)
  if (before?.complete) {
    if (!existsSync(join(data, 'PG_VERSION')))
      throw new Refusal(
        `The data are missing from ${dir}. Put the folder back from a backup, or restore an export into an empty one.`,
      )
    const fault = versionFault(dir, data)
    if (fault !== undefined) throw new Refusal(fault)
    return
  }
  writeMade(dir, { product: 'Waymark', pglite, postgresql: '', complete: false })
  if (!existsSync(data)) {
    rmSync(making, { recursive: true, force: true })
    await make(making)
    for (const file of readdirSync(making, { recursive: true, encoding: 'utf8' })) flush(join(making, file))
    renameSync(making, data)
    flush(dir)
  }
  writeMade(dir, { product: 'Waymark', pglite, postgresql: postgresqlVersion(data), complete: true })
}

/** Why this Waymark must not read the data, if another version made them. */
export function versionFault(dir: string, data: string): string | undefined {
  const [before, pglite, postgresql] = [readMade(dir), pgliteVersion(), postgresqlVersion(data)]
  if (before?.pglite === pglite && before.postgresql === postgresql) return undefined
  return (
    `${dir} was made with PGlite ${before?.pglite} (PostgreSQL ${before?.postgresql}), and this Waymark has PGlite ` +
    `${pglite} over PostgreSQL ${postgresql} files. Export it with the Waymark that made it, and restore the export into ` +
    'an empty folder with this one.'
  )
}

function readMade(dir: string): Made | undefined {
  const file = join(dir, VERSION_FILE)
  if (!existsSync(file)) return undefined
  try {
    return made.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Refusal(
      `${file} cannot be read, so it is not known which Waymark made the data. Put it back from a backup.`,
    )
  }
}

/** Whole or not at all, also when the power fails. */
function writeMade(dir: string, value: Made): void {
  const file = join(dir, VERSION_FILE)
  writeFileSync(`${file}.new`, `${JSON.stringify(value, undefined, 2)}\n`)
  flush(`${file}.new`)
  renameSync(`${file}.new`, file)
  flush(dir)
}

/** Waits until a file or folder is on the disk. Windows cannot flush a folder and need not. */
function flush(path: string): void {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return
  }
  try {
    fsyncSync(file)
  } catch (error) {
    if (process.platform !== 'win32') throw error
  } finally {
    closeSync(file)
  }
}

const postgresqlVersion = (data: string): string => readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()

/** Of the PGlite that is installed. */
export function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  return JSON.parse(readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8')).version
}
