import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inScratch, starting, waymarkHere } from './waymark.testing.ts'

const { answerOf, close } = waymarkHere()
const data = inScratch('data')
const incoming = join(data, 'incoming')
const EXTRACT = 'Person,Seen on\n101,01/03/2026\n'

const running: ReturnType<typeof starting>[] = []
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
})

async function serving() {
  const server = starting(['serve', '--no-demonstration', '--port', '0', '--data', data])
  running.push(server)
  while (!/is at http/.test(server.printed.out)) await pause(20)
  return { ...server, at: /http:\/\/127\.0\.0\.1:\d+/.exec(server.printed.out)![0] }
}

let password = ''
beforeAll(async () => {
  const words = ['accounts', 'add', 'analyst', '--name', 'Ana List', '--role', 'performance-analyst']
  password = (await answerOf<{ password: string }>([...words, '--data', data, '--authority', 'Testshire'])).password
  await close({ dir: data })
})

const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]!.split(';')[0]!
const tokenIn = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Signs in to a server and sends it an extract to be looked at, as a browser does. */
async function sendExtract(at: string): Promise<Response> {
  const page = await fetch(`${at}/sign-in`)
  const form = { form: 'sign-in', username: 'analyst', password, _csrf: tokenIn(await page.text()) }
  const signedIn = await fetch(`${at}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookieOf(page) },
    body: new URLSearchParams(form),
  })
  const cookie = cookieOf(signedIn)
  const token = tokenIn(await (await fetch(`${at}/imports/records`, { headers: { cookie } })).text())
  const body = new FormData()
  for (const [name, value] of Object.entries({ _csrf: token, form: 'send', type: 'visit' })) body.append(name, value)
  body.append('files', new Blob([EXTRACT], { type: 'text/csv' }), 'visits.csv')
  return fetch(`${at}/imports/records`, { method: 'POST', redirect: 'manual', headers: { cookie }, body })
}

/** The extracts that lie in the data folder. */
const extracts = (): readonly string[] =>
  existsSync(incoming)
    ? readdirSync(incoming, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.csv'))
    : []

test('an extract that a killed server left behind is gone once the next one starts, and on an orderly stop at once', async () => {
  const first = await serving()
  expect((await sendExtract(first.at)).status).toBe(303)
  const [sent] = extracts()
  expect(readFileSync(join(incoming, sent!), 'utf8')).toBe(EXTRACT)
  expect([incoming, join(incoming, sent!)].map(path => (statSync(path).mode & 0o077) === 0)).toEqual([true, true])
  first.child.kill('SIGKILL')
  await first.ended
  expect(extracts()).toEqual([sent])

  const second = await serving()
  expect(extracts()).toEqual([])
  expect((await sendExtract(second.at)).status).toBe(303)
  expect(extracts()).toHaveLength(1)
  second.child.kill('SIGTERM')
  expect(await second.ended).toMatchObject({ code: 0 })
  expect(existsSync(incoming)).toBe(false)
}, 120_000)
