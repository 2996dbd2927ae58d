import { pino } from 'pino'
import { Refusal } from '#core/refusal.ts'
import { roles } from '#core/roles.ts'
import { backgroundImports } from '#jobs/background-imports.ts'
import { makeDemonstrationCouncil } from '#jobs/first-start.ts'
import { incomingFolder } from '#jobs/incoming-folder.ts'
import { stagedFiles } from '#jobs/staged-files.ts'
import type { Ledger, Store } from '#store/store.ts'
import { Caseload } from '#web/caseload.ts'
import { Figures } from '#web/figures.ts'
import { Issues } from '#web/issues.ts'
import { Packs } from '#web/packs.ts'
import { firstPassword, hashPassword } from '#web/passwords.ts'
import { createServer } from '#web/server.ts'
import { numberGiven } from './arguments.ts'
import { type Call, defineCommand, type Exit, exit } from './command.ts'
import { mailSettings } from './mail-settings.ts'
import { workInBackground } from './work-in-background.ts'

export default defineCommand({
  id: 'serve',
  words: ['serve'],
  summary: 'Serve the pages. On first start a demonstration council is made, and its sign-ins are printed.',
  operands: '',
  options: {
    port: { says: 'The port; PORT if left out, else 8080.', value: 'N' },
    host: { says: 'The address to listen on; HOST if left out, else 127.0.0.1.', value: 'ADDRESS' },
    'no-demonstration': { says: 'Start an empty store as it is, for a council’s own returns.' },
  },
  json: false,
  async run(call) {
    const port = numberGiven('port', call.options.port ?? call.environment.PORT, 0, 65_535, 8080)
    const host = call.options.host ?? call.environment.HOST ?? '127.0.0.1'
    const { store, ledger } = await theLedger(call)
    const incoming = await incomingFolder(store.folder)
    try {
      return await serveUntilStopped(call, { store, ledger }, { port, host, incoming: incoming.path })
    } finally {
      await incoming.remove()
    }
  },
})

interface Serving {
  readonly port: number
  readonly host: string
  readonly incoming: string
}

async function serveUntilStopped(
  call: Call,
  { store, ledger }: { readonly store: Store; readonly ledger: Ledger },
  { port, host, incoming }: Serving,
): Promise<Exit> {
  const { environment, now, say } = call
  const definitions = await call.definitions()
  const desk = await store.desk(ledger.authority)
  const logger = pino({ level: environment.WAYMARK_LOG ?? 'warn', redact: ['req.headers', 'res.headers'] })
  let isStopping = false
  const figures = new Figures({ ledger, definitions, now })
  const issues = new Issues({
    ledger,
    figures,
    definitions,
    now,
    onFault: (reference, err) => logger.error({ reference, err }, 'an issue could not be frozen'),
  })
  const jobs = backgroundImports(ledger, definitions, (reference, err) =>
    logger.error({ reference, err }, 'an import failed'),
  )
  const caseload = new Caseload({ ledger, figures, records: definitions.records, now })
  const mail = mailSettings(environment)
  const sentFiles = stagedFiles(ledger, definitions, now)
  const packs = new Packs({
    desk,
    now,
    onFault: (reference, err) => isStopping || logger.error({ reference, err }, 'a pack went wrong'),
  })
  const app = await createServer({
    ledger,
    desk,
    figures,
    caseload,
    issues,
    sendsDigests: mail !== undefined,
    ...(environment.WAYMARK_URL && { publicUrl: environment.WAYMARK_URL.replace(/\/+$/, '') }),
    jobs,
    sentFiles,
    packs,
    incoming,
    catalogues: definitions,
    logger,
    now,
    secureCookies: environment.WAYMARK_SECURE_COOKIES === '1',
    trustProxy: environment.WAYMARK_TRUST_PROXY === '1',
  })
  const address = await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(`Port ${port} is in use. Stop what uses it, or choose another with --port.`)
    if (error.code === 'EACCES')
      throw new Refusal(`Port ${port} may not be used by you. Choose one above 1023 with --port.`)
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Refusal(`${host} is not an address of this computer. Choose one that is with --host.`)
    throw error
  })
  say(`\nWaymark for ${ledger.authority} is at ${address}\nStop it with Ctrl+C.`)
  const background = workInBackground({
    ledger,
    desk,
    figures,
    caseload,
    mail,
    sentFiles,
    packs,
    now,
    warn: (says, about) => isStopping || logger.warn(about, says),
  })
  figures
    .at()
    .then(() => caseload.warm(definitions.worklists))
    .catch(err => isStopping || logger.error({ err }, 'the figures could not be made'))
  await call.stopped()
  isStopping = true
  await background.stop()
  await app.close()
  return exit.done
}

async function theLedger(call: Call): Promise<{ store: Store; ledger: Ledger }> {
  const store = await call.openStore()
  const isWanted = call.authority === undefined && call.options['no-demonstration'] !== true
  if (isWanted && (await isDemonstrationDue(store))) await demonstrate(call, store)
  return call.foundLedger()
}

/** In an empty store, or where it was cut off: its accounts are made last. */
async function isDemonstrationDue(store: Store): Promise<boolean> {
  const [first, ...others] = await store.authorities()
  if (first === undefined) return true
  if (first !== COUNCIL.authority || others.length > 0) return false
  return (await (await store.desk(first)).accounts()).length === 0
}

/** The printed scorecard's own size. */
const COUNCIL = { authority: 'Wexcombe (demonstration)', lookedAfter: 522, careLeavers: 215, years: 6, seed: 1 }

async function demonstrate({ definitions, now, say }: Call, store: Store): Promise<void> {
  say('The store is new. Making a demonstration council: every person and place in it is made up.')
  const signIns = await makeDemonstrationCouncil({
    store,
    council: COUNCIL,
    definitions: await definitions(),
    now,
    newPassword: () => {
      const password = firstPassword()
      return { password, hash: hashPassword(password) }
    },
    onProgress: says => say(`  ${says} …`),
  })
  say(
    '\nSign in as any of these. The passwords are shown this once; `waymark accounts reset-password` makes new ones.\n',
  )
  for (const { username, role, password } of signIns) say(`  ${username.padEnd(20)} ${password}   ${roles[role].says}`)
}
