import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { csvText } from './csv.ts'
import type { AnyDownload, AnyPage, Route } from './page.ts'
import { notFound } from './problem-pages.tsx'
import { serveForms } from './serve-forms.ts'
import { logVisit, showVisit, visitOf } from './show.ts'
import { mayOpen, refuse, type Site, sendProblem } from './site.ts'

/** Serves a page or a download at its path, and the forms of a page. Nothing is read or done before the visitor is let in. */
export function serve(app: FastifyInstance, route: Route, site: Site): void {
  const onRequest = (request: FastifyRequest, reply: FastifyReply) => admit(site, route, request, reply)
  app.get(route.path, { onRequest }, (request, reply) =>
    route.kind === 'page' ? sendView(site, route, request, reply) : sendDownload(site, route, request, reply),
  )
  if (route.kind === 'page' && route.forms) serveForms(app, route, site, onRequest)
}

/** Lets through whoever may open a route; sends others to sign in, or away. */
async function admit(
  site: Site,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (route.roles === 'public') return undefined
  const who = request.visitor
  if (!who) return reply.redirect(signInAddress(request), 303)
  return mayOpen(route, who) ? undefined : refuse(site, request, reply, who, route)
}

const signInAddress = ({ method, url }: FastifyRequest): string =>
  method === 'GET' && url !== '/' ? `/sign-in?next=${encodeURIComponent(url)}` : '/sign-in'

function sendView(site: Site, page: AnyPage, request: FastifyRequest, reply: FastifyReply) {
  const { visit, typed, problems } = visitOf(site, page, request)
  return showVisit(site, page, visit, { typed, problems }, request, reply)
}

async function sendDownload(site: Site, download: AnyDownload, request: FastifyRequest, reply: FastifyReply) {
  const { visit, problems } = visitOf(site, download, request)
  const csv = problems.length === 0 ? await download.load(visit) : undefined
  if (!csv) return sendProblem(site, request, reply, notFound)
  await logVisit(site, download, request)
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${csv.fileName.replace(/[^\w.-]/g, '-')}"`)
    .send(csvText(csv))
}
