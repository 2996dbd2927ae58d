import { rm } from 'node:fs/promises'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FileGone } from '#store/file-gone.ts'
import { holdBack, tooLittle } from './admit-child.ts'
import { readForm, typedIn } from './answers.ts'
import { draftAddress, draftIn, keepDraft, keepsDrafts, pathOf, savedInWords } from './drafts.ts'
import type { OpenForm } from './form-with-files.ts'
import { askToSignIn, isFromHere, isScript, isStale } from './late-forms.ts'
import { longestForm } from './longest-form.ts'
import type { AnyPage, Form, Outcome, Problem, SessionChange, Upload } from './page.ts'
import { badRequest, tooMany } from './problem-pages.tsx'
import {
  filesSaid,
  openWithAttachments,
  refusedFiles,
  SIGNED_IN_AGAIN,
  SIGNED_OUT,
  wordsWithAttachments,
  wordsWithout,
} from './serve-attachments.ts'
import { endSession, startSession } from './sessions.ts'
import { showVisit, visitOf } from './show.ts'
import { type Exchange, logAccess, type Site, sendPage, sendProblem } from './site.ts'
import { type Incoming, openForm, saveFiles } from './upload.ts'

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
type Words = Readonly<Record<string, string>>

/** Serves the forms of a page at the page's own path; the field `form` says which was sent, where there are several. */
export function serveForms(app: FastifyInstance, page: AnyPage, site: Site, onRequest: Hook): void {
  const forms = new Map(Object.entries(page.forms ?? {}))
  const limiters = new Map([...forms].map(([name, form]) => [name, limitersOf(app, form)]))
  const files = [...forms.values()].find(form => form.files)?.files
  const takesAttachments = [...forms.values()].some(form => form.attachesTo)
  const incoming = new WeakMap<FastifyRequest, Incoming>()
  const opened = new WeakMap<FastifyRequest, OpenForm>()

  const preValidation = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (takesAttachments && request.isMultipart()) {
      const form = await openWithAttachments(site, request)
      opened.set(request, form)
      request.body = form.words
      if (!request.visitor) request.body = await wordsWithout(form, SIGNED_OUT)
    }
    // Let in by `admit` only because what was typed is to be carried through signing in.
    if (page.roles !== 'public' && !request.visitor)
      return isScript(request) ? reply.code(401).send({}) : askToSignIn({ site, request, reply }, typedIn(request.body))
    if (!files || takesAttachments || !request.isMultipart()) return undefined
    const form = await openForm(request, files)
    incoming.set(request, form)
    request.body = form.fields
    return undefined
  }

  const errorHandler = async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (!isStale(error) || !keepsDrafts(page) || !isFromHere(request)) throw error
    const form = opened.get(request)
    if (form) request.body = await wordsWithout(form, SIGNED_IN_AGAIN)
    return sendStale({ site, request, reply }, page)
  }

  const preHandler = app.csrfProtection
  const bodyLimit = keepsDrafts(page) ? longestForm.keptBytes : longestForm.bytes
  app.post(page.path, { onRequest, preValidation, preHandler, errorHandler, bodyLimit }, async (request, reply) => {
    const exchange = { site, request, reply }
    const { form: name = forms.size === 1 ? [...forms.keys()][0]! : '' } = typedIn(request.body)
    const form = forms.get(name)
    if (!form) return sendProblem(exchange, badRequest)
    for (const isExceeded of limiters.get(name)!) if (await isExceeded(request)) return sendProblem(exchange, tooMany)
    const sentForm = opened.get(request)
    if (sentForm) request.body = await wordsWithAttachments(exchange, page, form, sentForm)
    const typed = typedIn(request.body)
    if (form.keepsDrafts && typed._do === 'draft') return saveDraft(exchange, page, typed)
    if (form.keepsDrafts) {
      const closed = await closedMeanwhile(exchange, page, typed)
      if (closed) return closed
    }

    const { visit } = visitOf(site, page, request)
    const { values, problems } = readForm(form.fields, typed)
    if (problems.length > 0) return showAgain(exchange, page, typed, problems)
    const sent = incoming.get(request)
    const upload = sent ? await saveFiles(sent, site.incoming) : NO_FILES
    const remove = async () => sent && (await rm(upload.folder, { recursive: true, force: true }))
    const outcome = await form.act(visit, values, upload).catch(async (fault): Promise<Outcome> => {
      await remove()
      if (fault instanceof FileGone) return { problems: [{ text: FILE_GONE }] }
      throw fault
    })
    if (!('problems' in outcome)) return conclude(exchange, form, outcome)
    await remove()
    return showAgain(exchange, page, outcome.typed ?? typed, outcome.problems)
  })
}

const FILE_GONE = 'A file that was sent with this form a while ago is kept no longer: choose it again'

const NO_FILES: Upload = { folder: '', names: [] }

/** The page with what was typed into it, and what is wrong with that. */
function showAgain(
  exchange: Exchange,
  page: AnyPage,
  typed: Words,
  problems: readonly Problem[],
): Promise<FastifyReply> {
  const { visit } = visitOf(exchange.site, page, exchange.request)
  if (problems.length > 0) exchange.reply.code(422)
  return showVisit(exchange, page, visit, { typed, problems, isBegun: true, draft: draftIn(typed) })
}

/** Keeps as a draft what was typed about a child whose record closed to whoever typed it, such as when a day had passed. */
async function closedMeanwhile(exchange: Exchange, page: AnyPage, typed: Words): Promise<FastifyReply | undefined> {
  const { site, request } = exchange
  const who = request.visitor
  const sight = who && (await tooLittle(exchange, page))
  if (!sight) return undefined
  const draft = await keepDraft(site.services, { username: who.username, address: pathOf(request), typed })
  return holdBack(exchange, page, sight, draftAddress(draft))
}

/** Keeps what was typed. The page's script is told so; a button leads to the draft. */
async function saveDraft(exchange: Exchange, page: AnyPage, typed: Words): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  const username = request.visitor!.username
  const draft = await keepDraft(site.services, { username, address: pathOf(request), typed })
  if (!isScript(request)) {
    const refused = refusedFiles(typed)
    const kept = { ...typed, _draft: draft.key, _version: draft.version.toString() }
    if (refused.length > 0) return showAgain(exchange, page, kept, refused)
    return reply.redirect(`${draftAddress(draft)}#draft`, 303)
  }
  return reply.send({
    draft: draft.key,
    version: draft.version,
    ...(request.isMultipart() && { files: filesSaid(typed) }),
    says:
      draft.key === typed._draft
        ? savedInWords(draft)
        : `${savedInWords(draft)}, as a draft of its own: the other was changed in another window`,
  })
}

/**
 * Someone has signed in since the page was opened, perhaps in another window. The form is shown again with what they
 * typed, to be sent again; the page's script is given what it needs to go on, if it is the same person's.
 */
function sendStale(exchange: Exchange, page: AnyPage): FastifyReply | Promise<FastifyReply> {
  const { request, reply } = exchange
  const typed = typedIn(request.body)
  if (isScript(request)) {
    const isTheirs = typed._by === request.visitor?.username
    return reply.code(403).send(isTheirs ? { token: reply.generateCsrf() } : {})
  }
  return showAgain(exchange, page, typed, [
    {
      text: 'You have signed in again since this page was opened. What you typed is here: check it, then save it again',
    },
  ])
}

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
  const { site, request, reply } = exchange
  const session = 'session' in outcome ? outcome.session : undefined
  const who = session && 'startFor' in session ? session.startFor : request.visitor?.username
  if (session) await changeSession(exchange, session)
  const reason = 'reason' in outcome ? outcome.reason : undefined
  if (who !== undefined)
    await logAccess(exchange, who, {
      did: outcome.did ?? form.audit,
      outcome: 'allowed',
      ...(reason !== undefined && { reason }),
    })
  if (form.keepsDrafts && who !== undefined)
    await site.services.desk.discardDraft(who, draftIn(typedIn(request.body)).key)
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
