import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, starting, waymarkHere } from './waymark.testing.ts'

/** An import that is killed, with no chance to tidy up, lands whole or not at all, and the store opens as if nothing had been. */
const { answerOf, close } = waymarkHere()
const [returns, oneYear, data] = [inScratch('returns'), inScratch('one year'), inScratch('data')]
const KILLS = 6

/** All that is asked of the store after a kill, read while no other process has it. */
async function contents(dir: string) {
  const where = ['--data', dir]
  const found = [
    await answerOf<{ problems: readonly string[] }>(['check', ...where]),
    await answerOf(['scorecard', '--as-at', '2018-03-31', '--months', '48', '--recorded-on', '2030-01-01', ...where]),
  ]
  await close({ dir })
  return found
}
const importing = (dir: string) => ['import', 'ssda903', returns, '--data', dir, '--authority', 'Testshire']

let before: unknown
let after: unknown
/** How long the whole import took, from when its process held the store. */
let whole = 0

const holdsStore = async (dir: string): Promise<void> => {
  while (!existsSync(`${dir}/lock.json`) || readFileSync(`${dir}/lock.json`, 'utf8') === '') await pause(5)
}

beforeAll(async () => {
  const council = ['--looked-after', '150', '--care-leavers', '50', '--years', '4', '--last-year', '2017-18']
  await answerOf(['demo', ...council, '--out', returns])
  const first = ['import', 'ssda903', `${returns}/2014-15`, '--data', oneYear, '--authority', 'Testshire']
  await answerOf(first)
  before = await contents(oneYear)
  cpSync(oneYear, data, { recursive: true })
  const { ended } = starting(importing(data))
  await holdsStore(data)
  const started = performance.now()
  expect(await ended).toMatchObject({ code: 1, err: '' })
  whole = performance.now() - started
  after = await contents(data)
  expect(after).not.toEqual(before)
}, 120_000)

test(`an import killed ${KILLS} times, from its beginning to its end`, async () => {
  const landed: boolean[] = []
  for (let i = 0; i < KILLS; i++) {
    if (i === 0 || landed.at(-1)) {
      rmSync(data, { recursive: true })
      cpSync(oneYear, data, { recursive: true })
    }
    const { child, ended } = starting(importing(data))
    await holdsStore(data)
    await pause((whole * (i + 0.5)) / KILLS)
    child.kill('SIGKILL')
    await ended
    const found = await contents(data)
    expect(found[0]).toMatchObject({ problems: [] })
    landed.push(JSON.stringify(found) === JSON.stringify(after))
    if (!landed.at(-1)) expect(found).toEqual(before)
  }
  expect(landed[0], 'the first kill came too early for the import to have landed').toBe(false)
}, 180_000)

test('after the last kill the import is done again and is whole', async () => {
  const { ended } = starting(importing(data))
  expect(await ended).toMatchObject({ code: 1, err: '' })
  expect(await contents(data)).toEqual(after)
})
