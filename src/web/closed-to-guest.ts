import type { FastifyReply } from 'fastify'
import { roles } from '#core/roles.ts'
import type { Route } from './page.ts'
import { notOpenNow } from './problem-pages.tsx'
import type { Visitor } from './services.ts'
import { type Exchange, logAccess, sendProblem, servicesFor } from './site.ts'

/** Tells a guest outside the days of their access so, in one sentence and in place of every page but their account; else undefined. */
export async function closedToGuest(exchange: Exchange, route: Route, who: Visitor): Promise<FastifyReply | undefined> {
  if (!roles[who.role].isGuest || route.staysOpen) return undefined
  const because = (await servicesFor(exchange).sights()).reviewing?.closedBecause
  if (because === undefined) return undefined
  await logAccess(exchange, who.username, { did: `opened ${route.path}`, outcome: 'refused' })
  return sendProblem(exchange, notOpenNow(because))
}
