import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { roles } from '#core/roles.ts'
import { inScratch, starting, waymarkHere } from './waymark.testing.ts'

const data = inScratch('data')
const running: ReturnType<typeof starting>[] = []
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
})

/** Serves until it has printed this, and gives what it printed. */
async function servingUntil(printed: RegExp, signal: 'SIGKILL' | 'SIGINT', after = 0) {
  const server = starting(['serve', '--port', '0', '--data', data])
  running.push(server)
  while (!printed.test(server.printed.out) && server.child.exitCode === null) await pause(20)
  await pause(after)
  server.child.kill(signal)
  return server.ended
}

test('a first start that was cut off is made good by the next, and the one after it changes nothing', async () => {
  expect((await servingUntil(/Importing/, 'SIGKILL', 250)).out).not.toMatch(/Sign in as/)
  const second = await servingUntil(/is at http/, 'SIGINT')
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(second.out.match(/^ {2}[a-z-]+ +\w{4}-\w{4}-\w{4}-\w{4}/gm)).toHaveLength(Object.keys(roles).length)

  const here = waymarkHere()
  const asked = ['--as-at', '2020-03-31', '--data', data]
  expect(await here.answerOf(['indicator', '6.1', ...asked])).toMatchObject({ numerator: expect.any(Number) })
  await here.close({ dir: data })

  const third = await servingUntil(/is at http/, 'SIGINT')
  expect(third).toMatchObject({ code: 0, err: '' })
  expect(third.out).not.toMatch(/Sign in as|new/)
})
