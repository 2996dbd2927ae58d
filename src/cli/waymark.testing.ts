import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { openStore } from '#store/open.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import type { Store } from '#store/store.ts'
import { everyCommand } from './commands.ts'
import { type Place, run, type Surroundings } from './run.ts'

/** How a command ended, and what it printed. */
interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

type Environment = Readonly<Record<string, string>>

const scratch = mkdtempSync(join(tmpdir(), 'waymark-cli-'))

/** A path in the test file's own temporary folder, which is removed at its end. Nothing is made there. */
export const inScratch = (...path: readonly string[]): string => join(scratch, ...path)

const program = fileURLToPath(new URL('../../bin/waymark', import.meta.url))

/** Nothing that is set where the tests run reaches the command. */
const cleanEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(WAYMARK|DATABASE_URL|PG|PORT$|HOST$|NODE_OPTIONS)/.test(name)),
) as Record<string, string>

/** The real command in a process of its own, which a test may stop or kill. */
export function starting(words: readonly string[], environment: Environment = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: scratch,
    env: { ...cleanEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, ...printed }))
  })
  return { child, printed, ended }
}

/** The real command, each time in a process of its own. */
export const waymark = (environment: Environment = {}) => asking(words => starting(words, environment).ended)

/** The same command line inside this process, which keeps its stores open from one command to the next: far quicker. */
export function waymarkHere(environment: Environment = {}) {
  const stores = new Map<string, Store>()
  const openOnce: Surroundings['openStore'] = async (place, { records }) => {
    const key = JSON.stringify(place)
    const isNew = 'dir' in place && place.dir.startsWith(scratch) && !existsSync(place.dir)
    if (isNew) await copyReadyStore(place.dir, records).catch(() => {}) // where it cannot be, opening it says why
    const store = stores.get(key) ?? (await openStore(place, { records }))
    stores.set(key, store)
    return { ...store, close: async () => {} }
  }
  const close = async (place: Place): Promise<void> => {
    await stores.get(JSON.stringify(place))?.close()
    stores.delete(JSON.stringify(place))
  }
  afterAll(async () => {
    for (const store of stores.values()) await store.close()
  })
  const running = async (words: readonly string[]): Promise<Ended> => {
    const printed = { out: '', err: '' }
    const code = await run(words, {
      commands: await everyCommand(),
      definitions,
      openStore: openOnce,
      environment,
      now: () => new Date(),
      print: line => (printed.out += `${line}\n`),
      complain: (...said) => (printed.err += `${said.join(' ')}\n`),
      progress: () => {},
      stopped: () => new Promise(() => {}),
    })
    return { code, ...printed }
  }
  return { ...asking(running), close }
}

let loaded: ReturnType<typeof loadDefinitions> | undefined
const definitions = () => (loaded ??= loadDefinitions())

function asking(run: (words: readonly string[]) => Promise<Ended>) {
  return {
    waymark: run,
    /** Its JSON answer, which must be one valid value and all that it prints. */
    async answerOf<T>(words: readonly string[], code = 0): Promise<T> {
      const ended = await run([...words, '--format', 'json'])
      expect(ended, ended.err).toMatchObject({ code, err: '' })
      return JSON.parse(ended.out) as T
    },
    /** What it refused to do: the sentences on standard error, with nothing on standard output and exit code 2. */
    async refusalOf(words: readonly string[]): Promise<readonly string[]> {
      const { code, out, err } = await run(words)
      expect({ code, out }, err).toEqual({ code: 2, out: '' })
      return err.trimEnd().split('\n')
    },
  }
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }))
