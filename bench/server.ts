import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Line, megabytes, ratio, seconds, timed } from './table.ts'

const PORT = 18_080
const PAGE = `http://127.0.0.1:${PORT}`
const VIEWS = 120

/** Lists of the whole service, the longest among them. */
const LISTS = [
  ['/lists/unallocated', 'cases without a worker'],
  ['/lists/health', 'health list of everyone looked after'],
  ['/lists/service-clinic', 'service clinic: every exception'],
] as const

/** From `npm start` to the first page on a fresh store and on a loaded one; then the scorecard page, the dashboard, a strategy, the longest lists and the memory. */
export async function benchServer(): Promise<readonly Line[]> {
  const dir = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  try {
    const fresh = await start(dir)
    await fresh.stop()
    const loaded = await start(dir)
    const cookie = await signIn(fresh.printed())
    const scorecard = await views('/scorecard', 'Number of looked after children', cookie)
    const dashboard = await views('/dashboard', 'in one minute', cookie)
    const strategy = await views('/strategies/S-1', 'measures', cookie)
    const lists: Line[] = []
    for (const [address, says] of LISTS) lists.push(lineOf(says, await views(address, 'aged', cookie)))
    const memory = residentBytes(loaded.pid)
    await loaded.stop()
    return [
      {
        what: 'start to first page, fresh store',
        figure: seconds(fresh.ms),
        compared: `${ratio(fresh.ms, 30_000)} of the goal of 30 s`,
      },
      {
        what: 'start to first page, loaded store',
        figure: seconds(loaded.ms),
        compared: `${ratio(loaded.ms, 5000)} of the goal of 5 s`,
      },
      lineOf('scorecard page', scorecard),
      lineOf('dashboard', dashboard),
      lineOf('a strategy with 20 measures', strategy),
      ...lists,
      {
        what: 'memory of serve after them',
        figure: megabytes(memory),
        compared: `${ratio(memory, 500 * 2 ** 20)} of the goal of 500 MB`,
      },
    ]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function start(dir: string) {
  let printed = ''
  const server = spawn('bin/waymark', ['serve', '--data', dir, '--port', `${PORT}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  server.stdout.on('data', text => (printed += text))
  const ended = new Promise(resolve => server.once('exit', resolve))
  const { ms } = await timed(async () => {
    for (let i = 0; i < 3600; i++) {
      if (
        await fetch(`${PAGE}/sign-in`).then(
          r => r.ok,
          () => false,
        )
      )
        return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error(`The server did not start:\n${printed}`)
  })
  return {
    ms,
    pid: server.pid!,
    printed: () => printed,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}

/** Signs in as the performance analyst whom the first start printed, and answers with the session's cookie. */
async function signIn(printed: string): Promise<string> {
  const password = /performance-analyst\s+(\S+)/.exec(printed)?.[1]
  if (!password) throw new Error('The first start printed no sign-in for the performance analyst.')
  const page = await fetch(`${PAGE}/sign-in`)
  const cookies = cookiesOf(page)
  const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const body = new URLSearchParams({ _csrf: token, form: 'sign-in', username: 'performance-analyst', password })
  const answer = await fetch(`${PAGE}/sign-in`, {
    method: 'POST',
    body,
    headers: { cookie: cookies },
    redirect: 'manual',
  })
  return cookiesOf(answer) || cookies
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map(c => c.split(';')[0])
    .join('; ')

interface Viewed {
  readonly first: number
  readonly p95: number
}

/** How long a page takes, looked at again and again, one view after the other. */
async function views(address: string, holds: string, cookie: string): Promise<Viewed> {
  const times: number[] = []
  for (let i = 0; i < VIEWS; i++)
    times.push(
      (
        await timed(async () => {
          const answer = await fetch(`${PAGE}${address}`, { headers: { cookie } })
          if (!(await answer.text()).includes(holds)) throw new Error(`${address} did not answer: ${answer.status}`)
        })
      ).ms,
    )
  const first = times[0]!
  times.sort((a, b) => a - b)
  return { first, p95: times[Math.floor(VIEWS * 0.95)]! }
}

const lineOf = (what: string, { first, p95 }: Viewed): Line => ({
  what: `${what}, p95 of ${VIEWS} views, one after the other (first ${seconds(first)})`,
  figure: seconds(p95),
  compared: `${ratio(p95, 50)} of the goal of 50 ms`,
})

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
