import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { csvFile } from '#documents/csv.ts'
import { holdBack, tooLittle } from './admit-child.ts'
import { closedToGuest } from './closed-to-guest.ts'
import { keepsDrafts, withDraft } from './drafts.ts'
import { isFromHere } from './late-forms.ts'
import { isLong } from './longest-form.ts'
import type { AnyDownload, AnyPage, AttachedFile, Route } from './page.ts'
import { formTooLong, notFound } from './problem-pages.tsx'
import { serveForms } from './serve-forms.ts'
import { logVisit, showVisit, visitOf } from './show.ts'
import { type Exchange, mayAsk, mayOpen, refuse, type Site, sendProblem } from './site.ts'

/** Serves a page or a download at its path, and a page's forms. Nothing is read or done before the visitor is let in. */
export function serve(app: FastifyInstance, route: Route, site: Site): void {
  const onRequest = (request: FastifyRequest, reply: FastifyReply) => admit({ site, request, reply }, route)
  app.get(route.path, { onRequest }, (request, reply) =>
    route.kind === 'page' ? sendView({ site, request, reply }, route) : sendDownload({ site, request, reply }, route),
  )
  if (route.kind === 'page' && route.forms) serveForms(app, route, site, onRequest)
}

/** Lets through whoever may open a route; sends others to sign in, or away. */
async function admit(exchange: Exchange, route: Route): Promise<FastifyReply | undefined> {
  // No reference holds the character 0, and the store takes no text with it.
  if (Object.values(exchange.request.params as object).some(value => String(value).includes('\0')))
    return sendProblem(exchange, notFound)
  if (route.roles === 'public') return undefined
  const who = exchange.request.visitor
  if (who) {
    const closed = await closedToGuest(exchange, route, who)
    if (closed) return closed
    if (!mayOpen(route, who)) return refuse(exchange, who, route)
    const sight = keepsTyped(exchange, route) ? undefined : await tooLittle(exchange, route)
    if (sight) return holdBack(exchange, route, sight)
    return (await mayAsk(exchange, route, who)) ? undefined : refuse(exchange, who, route)
  }
  // What was typed is read before whoever typed it is asked to sign in again: see serve-forms.ts.
  if (keepsTyped(exchange, route)) return isTooLong(exchange.request) ? sendProblem(exchange, formTooLong) : undefined
  return exchange.reply.redirect(signInAddress(exchange.request), 303)
}

/** A form with files may be longer: its words are counted as they are read, and its files are passed over. */
const isTooLong = (request: FastifyRequest): boolean => !request.isMultipart() && isLong(request)

/** Whether what was typed is to be kept before anything else is said of it. */
const keepsTyped = ({ request }: Exchange, route: Route): boolean =>
  request.method === 'POST' && route.kind === 'page' && keepsDrafts(route) && isFromHere(request)

const signInAddress = ({ method, url }: FastifyRequest): string =>
  method === 'GET' && url !== '/' ? `/sign-in?next=${encodeURIComponent(url)}` : '/sign-in'

async function sendView(exchange: Exchange, page: AnyPage): Promise<FastifyReply> {
  const { visit, ...asked } = visitOf(exchange.site, page, exchange.request)
  return showVisit(exchange, page, visit, await withDraft(exchange, page, asked))
}

async function sendDownload(exchange: Exchange, download: AnyDownload): Promise<FastifyReply> {
  const { visit, problems } = visitOf(exchange.site, download, exchange.request)
  const file = problems.length === 0 ? await download.load(visit) : undefined
  if (!file) return sendProblem(exchange, notFound)
  await logVisit(exchange, download, 'attached' in file ? file.attached.subject : undefined)
  if ('attached' in file) return sendAttached(exchange, file)
  const { fileName, contentType, bytes } = 'bytes' in file ? file : csvFile(file)
  return exchange.reply
    .type(contentType)
    .header('content-disposition', `attachment; filename="${safeFileName(fileName)}"`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** What somebody attached is never shown as a page of ours: it is kept, as what it was found to be. */
function sendAttached({ reply }: Exchange, { attached, content }: AttachedFile): FastifyReply {
  const { name, contentType, bytes } = attached
  return reply
    .type(contentType)
    .header('content-length', bytes)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header(
      'content-disposition',
      `attachment; filename="${safeFileName(name)}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
    )
    .send(Readable.from(content))
}

/** A name that ends no header and leaves no folder: letters, digits, hyphens, and full stops inside it. Its ending stays. */
function safeFileName(name: string): string {
  const plain = name
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+/, '')
    .slice(-120)
  const [ending = ''] = /\.\w{1,10}$/.exec(name) ?? []
  return plain === '' || `.${plain}` === ending ? `download${ending}` : plain
}
