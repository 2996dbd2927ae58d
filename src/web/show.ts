import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readQuery, typedIn } from './answers.ts'
import type { AnyDownload, AnyPage, OpenDraft, Problem, Visit } from './page.ts'
import { notFound } from './problem-pages.tsx'
import { type Exchange, logAccess, type Site, sendPage, sendProblem, servicesFor } from './site.ts'

/** What was typed into an address or a form, and what is wrong with it. */
export interface Typed {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
  /** True where it was typed into a form, now or before. */
  readonly isBegun?: boolean
  /** The draft that it was kept in, if it was. */
  readonly draft?: OpenDraft
  /** Where the page's forms are sent, where that is not the address that was asked for. */
  readonly address?: string
}

/** What a page's functions are given of a request, and what could not be understood of it. */
export function visitOf(site: Site, route: AnyPage | AnyDownload, request: FastifyRequest): Typed & { visit: Visit } {
  const typed = typedIn(request.query)
  const { values, problems } = readQuery(route.query ?? {}, typed)
  const params = request.params as Readonly<Record<string, string>>
  const visit = { params, query: values, who: request.visitor, services: servicesFor({ site, request }) } as Visit
  return { visit, typed, problems }
}

/** Loads a page, writes the visit to the access log and only then sends what was loaded. */
export async function showVisit(exchange: Exchange, page: AnyPage, visit: Visit, asked: Typed): Promise<FastifyReply> {
  const { request, reply } = exchange
  const view = await page.load(visit)
  if (view === undefined) return sendProblem(exchange, notFound)
  if (typeof view.goTo === 'string') return reply.redirect(view.goTo, 303)
  await logVisit(exchange, page)

  const refresh = page.refresh?.(view)
  if (refresh !== undefined) reply.header('refresh', refresh.toString())
  const problems = [...asked.problems, ...(page.problems?.(view) ?? [])]
  const content = page.view(view, {
    username: request.visitor?.username,
    problems,
    typed: asked.typed,
    draft: asked.draft ?? { key: randomUUID(), version: 0 },
    isBegun: asked.isBegun ?? false,
    formToken: page.forms ? reply.generateCsrf() : '',
    address: asked.address ?? request.url,
    problemWith: field => problems.find(problem => problem.field === field)?.text,
  })
  const parts = {
    title: page.title(view),
    problems,
    content,
    breadcrumbs: page.breadcrumbs?.(view),
    width: page.width,
    banner: page.banner?.(view),
  }
  return sendPage(exchange, parts, { ...page, ...page.lies?.(view) })
}

/** Writes to the access log that someone saw what they asked for, and of what. It was found, so its address names it, or what was found does. */
export async function logVisit(exchange: Exchange, { audit }: AnyPage | AnyDownload, about?: string): Promise<void> {
  const { visitor, params } = exchange.request
  if (audit === 'nothing' || !visitor) return
  const { child: _, ...named } = params as Readonly<Record<string, string>>
  await logAccess(exchange, visitor.username, {
    did: [audit, ...Object.values(named)].join(': '),
    outcome: 'allowed',
    ...(about !== undefined && { child: about }),
  })
}
