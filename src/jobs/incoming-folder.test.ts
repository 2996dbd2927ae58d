import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { incomingFolder } from './incoming-folder.ts'

const scratch = mkdtempSync(join(tmpdir(), 'waymark-test-'))
const before = process.env.TMPDIR
beforeAll(() => {
  process.env.TMPDIR = scratch
})
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  rmSync(scratch, { recursive: true })
})

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('what a server before left in the data folder is gone, and nobody else can read what comes', async () => {
  const data = join(scratch, 'data')
  mkdirSync(join(data, 'incoming', 'sent-1'), { recursive: true, mode: 0o755 })
  writeFileSync(join(data, 'incoming', 'sent-1', 'visits.csv'), 'personal')
  const incoming = await incomingFolder(data)
  expect(readdirSync(incoming.path)).toEqual([])
  expect(modeOf(incoming.path)).toBe('700')
  writeFileSync(join(incoming.path, 'a.csv'), 'personal')
  await incoming.remove()
  expect(readdirSync(data)).toEqual([])
})

test('a server of a database removes what processes that are no more left, and leaves those of the living', async () => {
  const [dead, living] = [`waymark-incoming-${2 ** 30}-x`, `waymark-incoming-${process.ppid}-x`]
  for (const name of [dead, living, 'waymark-incoming-and-more']) mkdirSync(join(scratch, name))
  const incoming = await incomingFolder(undefined)
  expect(existsSync(join(scratch, dead))).toBe(false)
  expect(existsSync(join(scratch, living))).toBe(true)
  expect(existsSync(join(scratch, 'waymark-incoming-and-more'))).toBe(true)
  expect(modeOf(incoming.path)).toBe('700')
  await incoming.remove()
  expect(existsSync(incoming.path)).toBe(false)
})
