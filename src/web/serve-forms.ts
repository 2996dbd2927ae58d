import { rm } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, typedIn } from './answers.ts'
import type { AnyPage, Form, Outcome, Problem, SessionChange, Upload } from './page.ts'
import { badRequest, tooMany } from './problem-pages.tsx'
import { endSession, startSession } from './sessions.ts'
import { showVisit, visitOf } from './show.ts'
import { type Exchange, logAccess, type Site, sendPage, sendProblem } from './site.ts'
import { type Incoming, openForm, saveFiles } from './upload.ts'

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/** Serves the forms of a page at the page's own path; the field `form` says which was sent, where there are several. */
export function serveForms(app: FastifyInstance, page: AnyPage, site: Site, onRequest: Hook): void {
  const forms = new Map(Object.entries(page.forms ?? {}))
  const limiters = new Map([...forms].map(([name, form]) => [name, limitersOf(app, form)]))
  const files = [...forms.values()].find(form => form.files)?.files
  const incoming = new WeakMap<FastifyRequest, Incoming>()

  const preValidation = async (request: FastifyRequest): Promise<void> => {
    if (!files || !request.isMultipart()) return
    const opened = await openForm(request, files)
    incoming.set(request, opened)
    request.body = opened.fields
  }

  app.post(page.path, { onRequest, preValidation, preHandler: app.csrfProtection }, async (request, reply) => {
    const exchange = { site, request, reply }
    const typed = typedIn(request.body)
    const name = typed.form ?? (forms.size === 1 ? [...forms.keys()][0]! : '')
    const form = forms.get(name)
    if (!form) return sendProblem(exchange, badRequest)
    for (const isExceeded of limiters.get(name)!) if (await isExceeded(request)) return sendProblem(exchange, tooMany)

    const { visit } = visitOf(site, page, request)
    const again = (problems: readonly Problem[]) => {
      reply.code(422)
      return showVisit(exchange, page, visit, { typed, problems })
    }
    const { values, problems } = readForm(form.fields, typed)
    if (problems.length > 0) return again(problems)
    const sent = incoming.get(request)
    const upload = sent ? await saveFiles(sent) : NO_FILES
    const outcome = await form.act(visit, values, upload)
    if (!('problems' in outcome)) return conclude(exchange, form, outcome)
    if (sent) await rm(upload.folder, { recursive: true, force: true })
    return again(outcome.problems)
  })
}

const NO_FILES: Upload = { folder: '', names: [] }

type Exceeded = (request: FastifyRequest) => Promise<boolean>

/** What counts the attempts at a form, and says when there were too many. */
const limitersOf = (app: FastifyInstance, form: Form): readonly Exceeded[] =>
  (form.limits ?? []).map(({ attempts, minutes, countedBy }) => {
    const keyGenerator = (request: FastifyRequest) => countedBy(typedIn(request.body), request.ip)
    const count = app.createRateLimit({ max: attempts, timeWindow: minutes * 60_000, keyGenerator })
    return async request => {
      const counted = await count(request)
      return !counted.isAllowed && counted.isExceeded
    }
  })

/** Does what a form led to: ends or starts a session, writes to the access log, and shows what comes next. */
async function conclude(
  exchange: Exchange,
  form: Form,
  outcome: Exclude<Outcome, { readonly problems: unknown }>,
): Promise<FastifyReply> {
  const { request, reply } = exchange
  const session = 'session' in outcome ? outcome.session : undefined
  const who = session && 'startFor' in session ? session.startFor : request.visitor?.username
  if (session) await changeSession(exchange, session)
  if (who !== undefined) await logAccess(exchange, who, outcome.did ?? form.audit, 'allowed')
  if ('goTo' in outcome) return reply.redirect(outcome.goTo, 303)
  return sendPage(exchange, outcome.answer)
}

/** Whatever session there was ends, so that nobody can be given one that someone else knows. */
async function changeSession({ site, request, reply }: Exchange, change: SessionChange): Promise<void> {
  const { services, cookie } = site
  const before = request.cookies[cookie.name]
  if (before) await endSession(services.desk, before)
  if ('end' in change) reply.clearCookie(cookie.name, cookie.options)
  else reply.setCookie(cookie.name, await startSession(services.desk, change.startFor, services.now()), cookie.options)
}
