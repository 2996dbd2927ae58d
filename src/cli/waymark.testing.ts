import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'

/** How a command ended, and what it printed. */
export interface Ended {
  /** Absent where a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const program = fileURLToPath(new URL('../../bin/waymark', import.meta.url))

/** Nothing that is set where the tests run reaches the command. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(WAYMARK|DATABASE_URL|PG|PORT$|HOST$|NODE_OPTIONS)/.test(name)),
  ) as Record<string, string>

/** The real command in a process of its own, for tests that stop or kill it. */
export function starting(words: readonly string[], { env = {}, cwd = scratch }: Surroundings = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...environment(), ...env },
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

/** Runs the real command to its end. */
export const waymark = (words: readonly string[], surroundings?: Surroundings): Promise<Ended> =>
  starting(words, surroundings).ended

/** Runs it for its JSON answer, which must be one valid value and all that it prints. */
export async function answerOf<T>(words: readonly string[], surroundings?: Surroundings): Promise<T> {
  const { code, out, err } = await waymark([...words, '--format', 'json'], surroundings)
  expect(err, 'on standard error').toBe('')
  expect([0, 1], 'exit code').toContain(code)
  return JSON.parse(out) as T
}

/** What it refused to do: the sentences on standard error, with nothing on standard output and exit code 2. */
export async function refusalOf(words: readonly string[], surroundings?: Surroundings): Promise<readonly string[]> {
  const { code, out, err } = await waymark(words, surroundings)
  expect({ code, out }, err).toEqual({ code: 2, out: '' })
  return err.trimEnd().split('\n')
}

const scratch = mkdtempSync(join(tmpdir(), 'waymark-cli-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A path in the test file's own temporary folder, which is removed at its end. Nothing is made there. */
export const inScratch = (...path: readonly string[]): string => join(scratch, ...path)
