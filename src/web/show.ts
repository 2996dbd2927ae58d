import type { FastifyReply, FastifyRequest } from 'fastify'
import { readQuery, typedIn } from './answers.ts'
import type { AnyDownload, AnyPage, Problem, Visit } from './page.ts'
import { notFound } from './problem-pages.tsx'
import { childIn, logAccess, type Site, sendPage, sendProblem } from './site.ts'

/** What a page's functions are given of a request, and what could not be understood of it. */
export function visitOf(site: Site, route: AnyPage | AnyDownload, request: FastifyRequest) {
  const typed = typedIn(request.query)
  const { values, problems } = readQuery(route.query ?? {}, typed)
  const params = request.params as Readonly<Record<string, string>>
  const visit = { params, query: values, who: request.visitor, services: site.services } as Visit
  return { visit, typed, problems }
}

/** Loads a page, writes the visit to the access log and only then sends what was loaded. */
export async function showVisit(
  site: Site,
  page: AnyPage,
  visit: Visit,
  { typed, problems }: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const view = await page.load(visit)
  if (view === undefined) return sendProblem(site, request, reply, notFound)
  if (typeof view.goTo === 'string') return reply.redirect(view.goTo, 303)
  await logVisit(site, page, request)

  const refresh = page.refresh?.(view)
  if (refresh !== undefined) reply.header('refresh', refresh.toString())
  const content = page.view(view, {
    problems,
    typed,
    formToken: page.forms ? reply.generateCsrf() : '',
    address: request.url.split('?')[0]!,
    problemWith: field => problems.find(problem => problem.field === field)?.text,
  })
  return sendPage(
    site,
    request,
    reply,
    {
      title: page.title(view),
      problems,
      content,
      ...(page.breadcrumbs && { breadcrumbs: page.breadcrumbs(view) }),
      ...(page.width && { width: page.width }),
      banner: page.banner?.(view),
    },
    page.path,
  )
}

/** Writes to the access log that someone saw what they asked for. */
export async function logVisit(site: Site, route: AnyPage | AnyDownload, request: FastifyRequest): Promise<void> {
  if (route.audit !== 'nothing' && request.visitor)
    await logAccess(site, request.visitor.username, route.audit, 'allowed', await childIn(site, request))
}
