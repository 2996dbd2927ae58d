import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { loadCatalogue } from '#catalogue.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { type Role, roles } from '#core/roles.ts'
import type { Desk, Ledger } from '#store/store.ts'
import { everyRole } from './audiences.ts'
import { Figures } from './figures.ts'
import { memoryDesk, memoryLedger } from './memory-store.ts'
import { hashPassword } from './passwords.ts'
import { createServer } from './server.ts'
import type { Services } from './services.ts'

/** A fictional council with one account for each role, for tests. User names are the roles; the clock stands where it is put. */
export interface TestCouncil {
  readonly app: FastifyInstance
  readonly services: Services
  readonly log: readonly string[]
  /** Moves the clock. */
  readonly wait: (minutes: number) => void
  readonly signIn: (role: Role) => Promise<Browser>
  readonly close: () => Promise<void>
}

/** Asks for pages as someone would who is signed in, keeping cookies and sending form tokens. */
export interface Browser {
  readonly cookie: string
  get(url: string): Promise<Answer>
  /** Sends a form of the page at an address, with the token that the page gave out. */
  send(url: string, form: string, fields: Readonly<Record<string, string>>): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly html: string
  readonly location: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
}

export const PASSWORD = 'correct horse battery'

export async function openCouncil({ isSecure = false } = {}): Promise<TestCouncil> {
  let time = Date.parse('2026-11-20T09:00:00Z')
  const now = () => new Date(time)
  const log: string[] = []
  const desk: Desk = memoryDesk()
  const passwordHash = await hashPassword(PASSWORD)
  for (const role of everyRole)
    await desk.saveAccount({
      username: role,
      name: `Sam ${roles[role].title}`,
      role,
      passwordHash,
      disabled: false,
      createdOn: now().toISOString(),
    })
  const ledger: Ledger = memoryLedger('Ashby Vale', [], [], [])
  const catalogues = await loadCatalogues()
  const services: Services = {
    ledger,
    desk,
    catalogues,
    figures: new Figures({ ledger, indicators: catalogues.indicators, now }),
    jobs: { startImport: async () => 'none', progress: async () => undefined },
    now,
  }
  const logger = pino({ level: 'info' }, { write: line => void log.push(line) })
  const app = await createServer({ ...services, logger, secureCookies: isSecure })
  return {
    app,
    services,
    log,
    wait: minutes => {
      time += minutes * 60_000
    },
    signIn: role => signIn(app, role),
    close: () => app.close(),
  }
}

async function signIn(app: FastifyInstance, username: string): Promise<Browser> {
  const stranger = browser(app, '')
  const page = await stranger.get('/sign-in')
  const answer = await browser(app, cookieIn(page)!).send('/sign-in', 'sign-in', { username, password: PASSWORD })
  if (answer.status !== 303) throw new Error(`Signing in as ${username} answered ${answer.status}.`)
  return browser(app, cookieIn(answer)!)
}

export function browser(app: FastifyInstance, cookie: string): Browser {
  const ask = async (options: InjectOptions): Promise<Answer> => {
    const { statusCode, body, headers } = await app.inject({
      ...options,
      headers: { ...options.headers, ...(cookie && { cookie }) },
    })
    return { status: statusCode, html: body, location: headers.location, headers }
  }
  return {
    cookie,
    get: url => ask({ method: 'GET', url }),
    async send(url, form, fields) {
      const token = tokenIn(await ask({ method: 'GET', url }))
      return ask({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ ...fields, form, ...(token && { _csrf: token }) }).toString(),
      })
    },
  }
}

const cookieIn = ({ headers }: Answer): string | undefined =>
  [headers['set-cookie']].flat()[0]?.toString().split(';')[0]

const tokenIn = ({ html }: Answer): string | undefined => /name="_csrf" value="([^"]+)"/.exec(html)?.[1]

async function loadCatalogues(): Promise<Services['catalogues']> {
  const folder = (path: string) => new URL(`../core/${path}/`, import.meta.url)
  const [indicators, records, codes, tables] = await Promise.all([
    loadCatalogue<Indicator>(folder('indicators'), definition => definition.id),
    loadCatalogue<AnyRecordType>(folder('records'), definition => definition.id),
    loadCatalogue<CodeSet>(folder('codes'), definition => definition.id),
    loadCatalogue<ReturnTable>(folder('returns/ssda903/tables'), definition => definition.id),
  ])
  return { indicators, records, codes, tables }
}
