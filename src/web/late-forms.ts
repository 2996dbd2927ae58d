import type { FastifyReply, FastifyRequest } from 'fastify'
import { pathOf } from './drafts.ts'
import type { AnyPage, Visit } from './page.ts'
import { showVisit } from './show.ts'
import { type Exchange, servicesFor } from './site.ts'

type Words = Readonly<Record<string, string>>

/**
 * Whether a request was sent by a page of this site: browsers say so in headers that no page can set. What another site
 * sends is never shown or kept.
 */
export function isFromHere({ headers, host }: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}

/** Whether the page's script sent a form, rather than its button. */
export const isScript = ({ headers }: FastifyRequest): boolean => headers.accept === 'application/json'

/** Whether an error says that a form was opened in another sign-in than this one. */
export const isStale = (error: { readonly code?: string }): boolean => error.code?.startsWith('FST_CSRF') === true

/** What is carried through signing in, as the text of a hidden field. */
export interface Carried {
  /** The path of the page on which it was typed. */
  readonly address: string
  readonly typed: Words
}

/** Asks someone whose session has ended to sign in, and carries what they sent, so that it is there as a draft afterwards. */
export function askToSignIn(exchange: Exchange, typed: Words): Promise<FastifyReply> {
  const { site, request, reply } = exchange
  const { _csrf, ...kept } = typed
  const carried: Carried = { address: pathOf(request), typed: kept }
  const page = site.routes.find(route => route.path === '/sign-in') as AnyPage
  const visit = { params: {}, query: {}, who: undefined, services: servicesFor(exchange) } as Visit
  reply.code(401)
  return showVisit(exchange, page, visit, {
    typed: { carried: JSON.stringify(carried), username: typed._by ?? '' },
    problems: [],
    address: '/sign-in',
  })
}
