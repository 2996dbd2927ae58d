import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { roles } from '#core/roles.ts'
import type { Access } from '#store/store.ts'
import { layout, type PageParts, type Surroundings } from './layout.tsx'
import { navigationOf, noNavigation, type Placed } from './navigation.ts'
import type { Route } from './page.ts'
import { notAllowed, type ProblemPage } from './problem-pages.tsx'
import { seenServices } from './seen-services.ts'
import type { SeenServices, Services, Visitor } from './services.ts'
import { usernameOf } from './sessions.ts'
import type { Lookout } from './sights.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever is signed in. */
    visitor: Visitor | undefined
    /** The services through their eyes; undefined until they are asked for. */
    seen: SeenServices | undefined
  }
  interface FastifyContextConfig {
    /** True for what is the same whoever asks, so that nobody is looked up. */
    isTheSameForAll?: boolean
  }
}

/** What every page is served with. */
export interface Site {
  readonly services: Services
  readonly lookout: Lookout
  readonly cookie: { readonly name: string; readonly options: CookieSerializeOptions }
  readonly routes: readonly Route[]
  /** Where files that are sent are kept until they are recorded. */
  readonly incoming: string
}

/** One request to the site, and the reply to it. */
export interface Exchange {
  readonly site: Site
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** The account whose session a request's cookie names; undefined if it has ended or the account is disabled. */
export async function visitorOf({ services, cookie }: Site, request: FastifyRequest): Promise<Visitor | undefined> {
  const token = request.cookies[cookie.name]
  const username = token && (await usernameOf(services.desk, token, services.now()))
  const account = username ? await services.desk.account(username) : undefined
  return account && !account.disabled
    ? { username: account.username, name: account.name, role: account.role }
    : undefined
}

/** The services through the eyes of whoever asks: what every page is given. */
export function servicesFor({ site, request }: Pick<Exchange, 'site' | 'request'>): SeenServices {
  request.seen ??= seenServices(site.services, site.lookout, request.visitor)
  return request.seen
}

/** Sends a whole page; `route` is absent where what is sent is the page of no route, such as a problem. */
export function sendPage({ site, request, reply }: Exchange, page: PageParts, route?: Placed): FastifyReply {
  const who = request.visitor
  const surroundings: Surroundings = {
    authority: site.services.ledger.authority,
    who,
    navigation: who ? navigationOf(openTo(site.routes, who), route) : noNavigation,
    formToken: who ? reply.generateCsrf() : '',
  }
  return reply.type('text/html; charset=utf-8').send(layout(surroundings, page))
}

export function sendProblem(exchange: Exchange, problem: ProblemPage): FastifyReply {
  exchange.reply.code(problem.status)
  return sendPage(exchange, problem)
}

/** Writes to the access log that someone was refused what they asked for, and says so. */
export async function refuse(exchange: Exchange, who: Visitor, { audit, path }: Route): Promise<FastifyReply> {
  const did = audit === 'nothing' ? `opened ${path}` : audit
  await logAccess(exchange, who.username, { did, outcome: 'refused' })
  return sendProblem(exchange, notAllowed(roles[who.role].title))
}

/** A line in the access log, with the child given or whom the address names. */
export async function logAccess(
  { site, request }: Exchange,
  username: string,
  said: Pick<Access, 'did' | 'outcome' | 'reason' | 'child'>,
): Promise<void> {
  const { desk, now } = site.services
  const child = await childIn(site, said.child ?? (request.params as { readonly child?: string }).child)
  await desk.recordAccess({
    at: now().toISOString(),
    username,
    did: said.did,
    outcome: said.outcome,
    ...(said.reason !== undefined && { reason: said.reason }),
    ...(child !== undefined && { child }),
  })
}

/** The child of a reference, if there is one: whatever else was typed in an address does not get into the log. */
async function childIn({ services }: Site, child: string | undefined): Promise<string | undefined> {
  return child === undefined ? undefined : (await services.ledger.child({ ref: child }))?.ref
}

const openTo = (routes: readonly Route[], who: Visitor): readonly Route[] => routes.filter(route => mayOpen(route, who))

/** Whether someone may have what an address of a route names. */
export const mayAsk = async (exchange: Exchange, route: Route, who: Visitor): Promise<boolean> =>
  (await route.allows?.({
    params: exchange.request.params as Record<string, string>,
    who,
    services: servicesFor(exchange),
  })) ?? true

export const mayOpen = ({ roles }: Route, who: Visitor): boolean => roles === 'public' || roles.includes(who.role)
