import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { memoryLedger } from './import.testing.ts'
import { stagedFiles } from './staged-files.ts'

const definitions = await loadDefinitions()
const scratch = mkdtempSync(join(tmpdir(), 'waymark-test-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const HOUR = 3_600_000

function staging() {
  let time = Date.parse('2026-03-31T09:00:00Z')
  const files = stagedFiles(memoryLedger(definitions).ledger, definitions, () => new Date(time))
  return {
    files,
    wait: (ms: number) => {
      time += ms
    },
    async send(sentBy = 'analyst') {
      const folder = mkdtempSync(join(scratch, 'sent-'))
      writeFileSync(join(folder, 'visits.csv'), 'CHILD,Date of the visit\n1,01/03/2026\n')
      const id = await files.stage({ folder, name: 'visits.csv', purpose: { for: 'records', type: 'visit' }, sentBy })
      return { id, folder }
    },
  }
}

test('a file is there for whoever sent it for a working day, and then it is gone from the disk', async () => {
  const { files, wait, send } = staging()
  const { id, folder } = await send()
  wait(8 * HOUR)
  await files.removeOld()
  expect(files.take(id, 'analyst')).toMatchObject({ folder })

  const other = await send()
  wait(8 * HOUR + 1)
  expect(files.take(other.id, 'analyst')).toBeUndefined()
  expect(existsSync(other.folder)).toBe(true)
  await files.removeOld()
  expect(existsSync(other.folder)).toBe(false)
})

test('a file is nobody else’s, and the oldest of very many give way', async () => {
  const { files, send } = staging()
  const first = await send()
  expect(files.take(first.id, 'someone')).toBeUndefined()
  for (let i = 0; i < 20; i++) await send()
  expect(files.take(first.id, 'analyst')).toBeUndefined()
  expect(existsSync(first.folder)).toBe(false)
})
