import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { isoOf, monthOf, monthPeriod } from '#core/dates.ts'
import { roles } from '#core/roles.ts'
import type { IndicatorAnswer } from './answers.testing.ts'
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
  const asked = ['--as-at', '2023-03-31', '--data', data]
  expect(await here.answerOf(['indicator', '6.1', ...asked])).toMatchObject({ numerator: expect.any(Number) })
  const monthEnd = isoOf(monthPeriod(monthOf(Math.floor(Date.now() / 86_400_000) - 40)).lastDay)
  const inYear = await here.answerOf<IndicatorAnswer>(['indicator', '6.1', '--as-at', monthEnd, '--data', data])
  expect(inYear.numerator).toBeGreaterThan(450)
  await here.close({ dir: data })

  const third = await servingUntil(/is at http/, 'SIGINT')
  expect(third).toMatchObject({ code: 0, err: '' })
  expect(third.out).not.toMatch(/Sign in as|new/)
}, 300_000)
