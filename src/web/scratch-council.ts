import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { pino } from 'pino'
import { type Role, roles } from '#core/roles.ts'
import { freezeIssue } from '#store/freezing.ts'
import { openStore } from '#store/open.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import type { Ledger } from '#store/store.ts'
import { everyAccount } from './audiences.ts'
import { Caseload } from './caseload.ts'
import { Figures } from './figures.ts'
import { Issues } from './issues.ts'
import type { Jobs } from './jobs.ts'
import { Packs } from './packs.ts'
import type { Route } from './page.ts'
import { accountKey } from './pages/accounts/account-key.ts'
import { hashPassword } from './passwords.ts'
import { loadCatalogues } from './scratch-catalogues.ts'
import { ANA, addChildren } from './scratch-children.ts'
import { addMeeting, addNotes, NOTES } from './scratch-meeting.ts'
import { seenServices } from './seen-services.ts'
import type { SentFiles } from './sent-files.ts'
import { createServer } from './server.ts'
import type { SeenServices, ServerServices, Services } from './services.ts'
import { hashOf } from './sessions.ts'
import { Lookout } from './sights.ts'

/** A fictional council with one account for each role, for tests. User names are the roles; the clock stands where it is put. */
export interface TestCouncil {
  readonly app: FastifyInstance
  readonly services: ServerServices
  /** The services through the eyes of the account of a role. */
  readonly seenBy: (role: Role) => SeenServices
  readonly log: readonly string[]
  /** Where files that were sent are kept. */
  readonly incoming: string
  /** Moves the clock. */
  readonly wait: (minutes: number) => void
  readonly signIn: (username: Role) => Promise<Browser>
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

/** What a council of a test has that differs from the usual. */
interface Setting {
  readonly isSecure?: boolean
  /** False for a council that has imported nothing yet. */
  readonly hasChildren?: boolean
  /** What the catalogues are made into before anything is built on them. */
  readonly changed?: (catalogues: Services['catalogues']) => Services['catalogues']
  readonly jobs?: (ledger: Ledger, catalogues: Services['catalogues']) => Jobs
  readonly sentFiles?: (ledger: Ledger, catalogues: Services['catalogues'], now: () => Date) => SentFiles
  /** How long whoever asks what has become of an issue waits before they are shown how far it is: a machine may be slow. */
  readonly patienceMs?: number
}

export async function openCouncil({
  isSecure = false,
  hasChildren = true,
  changed = catalogues => catalogues,
  jobs = () => NO_JOBS,
  sentFiles = () => NO_FILES,
  patienceMs = 60_000,
}: Setting = {}): Promise<TestCouncil> {
  let time = Date.parse('2018-08-09T09:00:00Z')
  const now = () => new Date(time)
  const log: string[] = []
  const logger = pino({ level: 'info' }, { write: line => void log.push(line) })
  const folder = await mkdtemp(join(tmpdir(), 'waymark-web-'))
  const catalogues = changed(await loadCatalogues())
  await copyReadyStore(folder, catalogues.records)
  const store = await openStore({ dir: folder }, catalogues)
  const [ledger, desk] = await Promise.all([store.ledger(COUNCIL), store.desk(COUNCIL)])
  if (hasChildren) await addChildren(await store.ledger(COUNCIL))
  await addNotes(ledger)
  if (hasChildren) await addMeeting(ledger)
  const passwordHash = await hashPassword(PASSWORD)
  for (const role of everyAccount)
    await desk.saveAccount({
      username: role,
      name: `Sam ${roles[role].title}`,
      role,
      passwordHash,
      disabled: false,
      createdOn: now().toISOString(),
    })
  await desk.saveSubscription({ username: 'social-worker', calendarHash: hashOf(PARAMS.token!) })
  const figures = new Figures({ ledger, definitions: catalogues, now })
  const services: ServerServices = {
    ledger,
    desk,
    catalogues,
    figures,
    caseload: new Caseload({ ledger, figures, records: catalogues.records, now }),
    issues: new Issues({
      ledger,
      figures,
      definitions: catalogues,
      now,
      patienceMs,
      onFault: (_, fault) => logger.error(fault),
    }),
    jobs: jobs(ledger, catalogues),
    sentFiles: sentFiles(ledger, catalogues, now),
    packs: new Packs({ desk, now, onFault: (_, fault) => logger.error(fault) }),
    now,
  }
  if (hasChildren)
    await freezeIssue(ledger, catalogues, {
      ...ISSUE,
      now: now().toISOString(),
      reports: catalogues.reports,
    })
  const lookout = new Lookout(services)
  const incoming = await mkdtemp(join(tmpdir(), 'waymark-web-incoming-'))
  const app = await createServer({ ...services, logger, secureCookies: isSecure, incoming })
  return {
    app,
    services,
    seenBy: role => seenServices(services, lookout, { username: role, role }),
    log,
    incoming,
    wait: minutes => {
      time += minutes * 60_000
    },
    signIn: role => signIn(app, role),
    async close() {
      await app.close()
      await store.close()
      for (const each of [folder, incoming]) await rm(each, { recursive: true, force: true })
    },
  }
}

/** For tests that import nothing. */
const NO_JOBS: Jobs = { startImport: async () => 'none', progress: async () => undefined }

/** For tests that send nothing to be looked at. */
const NO_FILES: SentFiles = {
  stage: async () => 'none',
  records: async () => undefined,
  map: async () => {},
  take: () => undefined,
  list: async () => undefined,
}

/** What was published: the last month that the children’s return reaches. */
const ISSUE = { month: '2018-03', approvedBy: 'Jo Marsh, Head of Service', approvedOn: '2018-08-08', frozenBy: 'sam' }

export { ANA } from './scratch-children.ts'

const COUNCIL = 'Ashby Vale'

/** The record of who Ana is, which everyone who may open her page may read: the entry after those of the returns. */
const ABOUT_ANA = '11'
/** A figure that was entered from outside. */
const OWN_RECORD = '10'

/** A peer challenge. */
const CHALLENGE = '29'

/** A board, its meeting and an item of its agenda, and another board to which it reports. */
const MEETING_PARAMS = { board: '34', meeting: '37', item: '39', otherBoard: '51' }

/** An address of a route, with something that exists for each parameter. */
export const addressOf = ({ path }: Pick<Route, 'path'>, params = PARAMS): string =>
  path.replace(/:(\w+)/g, (whole: string, name: string) => params[name] ?? whole)

/** Something that exists for each parameter of an address. */
export const PARAMS: Readonly<Record<string, string>> = {
  indicator: 'number-of-looked-after-children',
  child: ANA,
  record: ABOUT_ANA,
  type: 'visit',
  batch: '1',
  job: 'no-such-job',
  month: ISSUE.month,
  number: '1',
  list: 'service-clinic',
  standard: 'statutory-visits',
  recordType: 'visit',
  definition: 'in-care-before',
  tool: 'dip-sample-visits',
  ownType: 'entered-figure',
  ownRecord: OWN_RECORD,
  action: 'no-such-action',
  challenge: CHALLENGE,
  strategy: 'no-such-strategy',
  token: 'secret-of-a-calendar',
  account: accountKey('panel-member'),
  report: 'scorecard',
  format: 'csv',
  pack: 'no-such-pack',
  attachment: NOTES,
  ...MEETING_PARAMS,
  meetingRef: 'M-1',
  meetingPaper: 'agenda',
  about: 'number-of-looked-after-children',
}

/** Each account has a computer of its own, so that what one of them asks for is not counted as another’s. */
const computerOf = (username: string): string => `127.0.1.${1 + (everyAccount as readonly string[]).indexOf(username)}`

async function signIn(app: FastifyInstance, username: string): Promise<Browser> {
  const stranger = browser(app, '')
  const page = await stranger.get('/sign-in')
  const answer = await browser(app, cookieIn(page)!).send('/sign-in', 'sign-in', { username, password: PASSWORD })
  if (answer.status !== 303) throw new Error(`Signing in as ${username} answered ${answer.status}.`)
  return browser(app, cookieIn(answer)!, computerOf(username))
}

export function browser(app: FastifyInstance, cookie: string, remoteAddress = '127.0.0.1'): Browser {
  const ask = async (options: InjectOptions): Promise<Answer> => {
    const { statusCode, body, headers } = await app.inject({
      ...options,
      remoteAddress,
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
