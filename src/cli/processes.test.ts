import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inScratch, starting, waymark, waymarkHere } from './waymark.testing.ts'

// Several processes start in each test, which takes its time where the machine has other work.
vi.setConfig({ testTimeout: 180_000 })

const { refusalOf } = waymark()
const here = waymarkHere()
const [returns, data] = [inScratch('returns'), inScratch('data')]

type Running = ReturnType<typeof starting>
const running: Running[] = []
const started = (words: readonly string[]): Running => {
  const process = starting(words)
  running.push(process)
  return process
}
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
})

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await pause(20)
}
const serving = async (words: readonly string[]) => {
  const server = started(['serve', '--no-demonstration', '--port', '0', ...words])
  await until(() => /is at http/.test(server.printed.out))
  return { ...server, port: /127\.0\.0\.1:(\d+)/.exec(server.printed.out)![1]! }
}

beforeAll(async () => {
  const council = ['--looked-after', '400', '--years', '4', '--last-year', '2017-18']
  await here.answerOf(['demo', ...council, '--out', returns])
  await here.answerOf(['import', 'ssda903', `${returns}/2014-15`, '--data', data])
  await here.close({ dir: data })
})

test('a second process is told who holds the folder, and a second server that the port is used', async () => {
  const { child, ended, port } = await serving(['--data', data])
  expect(await refusalOf(['check', '--data', data])).toEqual([
    expect.stringMatching(
      new RegExp(`data is in use by process ${child.pid}, which started on 20.*\\. Stop that process`),
    ),
  ])
  const other = ['--data', inScratch('other'), '--no-demonstration', '--authority', 'Testshire']
  const refused = waymark().refusalOf(['serve', '--port', port, ...other])
  expect(await refused).toEqual([`Port ${port} is in use. Stop what uses it, or choose another with --port.`])
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, err: '' })
  expect(existsSync(`${data}/lock.json`)).toBe(false)
})

test('an address of another computer and a port that is none are refused', async () => {
  const words = ['serve', '--no-demonstration', '--authority', 'Testshire', '--data', inScratch('other')]
  expect(await refusalOf([...words, '--host', '192.0.2.1'])).toEqual([
    '192.0.2.1 is not an address of this computer. Choose one that is with --host.',
  ])
  expect(await refusalOf([...words, '--port', '65536'])).toEqual([
    '--port must be a whole number from 0 to 65535, not "65536".',
  ])
})

test('Ctrl+C ends an import at once, and nothing of it is left', async () => {
  const before = await contents()
  const { child, ended } = started(['import', 'ssda903', returns, '--data', data])
  await until(() => existsSync(`${data}/lock.json`) && readFileSync(`${data}/lock.json`, 'utf8') !== '')
  await pause(400)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: null, out: '', err: '' })
  expect(await contents()).toEqual(before)
})

/** What the store holds, read while no other process has it. */
async function contents() {
  const asked = ['--data', data]
  const found = {
    check: await here.answerOf(['check', ...asked]),
    scorecard: await here.answerOf<{ indicators: unknown }>(['scorecard', '--as-at', '2015-03-31', ...asked]),
  }
  await here.close({ dir: data })
  return { ...found, scorecard: found.scorecard.indicators }
}

test('a reader who has seen enough ends an answer, and nothing is said to have gone wrong', async () => {
  const { child, ended } = starting(['scorecard', '--as-at', '2018-03-31', '--data', data])
  child.stdout.destroy()
  expect((await ended).err).toBe('')
})
