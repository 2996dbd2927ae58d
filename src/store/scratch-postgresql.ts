import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of a test's own, on a socket in a temporary folder. */
export interface ScratchServer {
  /** The address of a new, empty database, by a user who is no superuser. */
  newDatabase(): Promise<string>
  stop(): Promise<void>
}

const OLDEST = 15

const folders = (): readonly string[] => [
  ...(existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .filter(version => Number(version) >= OLDEST)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => `/usr/lib/postgresql/${version}/bin`)
    : []),
  ...(process.env.PATH ?? '').split(delimiter),
]

const programs = folders().find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))

/** PostgreSQL refuses to be run by root, so another user runs it. */
function runsAs(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {}
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}
const user = runsAs()

/** Why there is no server to test on; undefined if there is one. */
export const noServer: string | undefined =
  programs === undefined
    ? `PostgreSQL ${OLDEST} or later is not installed`
    : user === undefined
      ? 'the tests run as root and there is no user named postgres'
      : undefined

export async function startServer(): Promise<ScratchServer> {
  const dir = mkdtempSync(join(tmpdir(), 'waymark-postgresql-'))
  if (user?.uid !== undefined && user.gid !== undefined) chownSync(dir, user.uid, user.gid)
  const data = join(dir, 'data')
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(join(programs!, 'initdb'), options, { ...user, stdio: 'ignore' })
  const server = spawn(join(programs!, 'postgres'), ['-D', data, '-k', dir, '-F', '-c', 'listen_addresses='], {
    ...user,
    stdio: 'ignore',
  })
  const ended = new Promise(resolve => server.once('exit', resolve))
  const address = (name: string, database: string): string =>
    `postgresql://${name}@${encodeURIComponent(dir)}/${database}`

  const keeper = await connected(address('postgres', 'postgres'))
  await keeper.query('create role council login createrole')
  let databases = 0
  return {
    async newDatabase() {
      const name = `store_${++databases}`
      await keeper.query(`create database ${name} owner council`)
      return address('council', name)
    },
    async stop() {
      await keeper.end()
      server.kill('SIGINT')
      await ended
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The server takes a moment to listen. */
async function connected(address: string, triesLeft = 100): Promise<pg.Client> {
  const client = new pg.Client(address)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (triesLeft === 0) throw error
    await new Promise(resolve => setTimeout(resolve, 100))
    return connected(address, triesLeft - 1)
  }
}
