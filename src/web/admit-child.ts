import type { FastifyReply } from 'fastify'
import type { Sight } from '#core/sight.ts'
import type { AnyDownload, AnyPage, Asks } from './page.ts'
import { type ProblemPage, readOnly, restricted, unseen } from './problem-pages.tsx'
import { type Exchange, logAccess, sendProblem, servicesFor } from './site.ts'

/** What whoever asks may see of the child whom an address names, where that is not enough for its page; else undefined. */
export async function tooLittle(exchange: Exchange, { asks }: AnyPage | AnyDownload): Promise<Sight | undefined> {
  const { child } = exchange.request.params as { readonly child?: string }
  if (child === undefined || asks === undefined || !exchange.request.visitor) return undefined
  const sight = (await servicesFor(exchange).sights()).of(child)
  // Where the address names nobody, the page itself says so.
  return sight === undefined || mayDo(sight, asks) ? undefined : sight
}

/** Asks for a reason, where one opens the record and then leads on; else says why it is closed, and writes that down. */
export async function holdBack(
  exchange: Exchange,
  { audit }: AnyPage | AnyDownload,
  sight: Sight,
  next = exchange.request.url,
): Promise<FastifyReply> {
  const { request, reply } = exchange
  const { child } = request.params as { readonly child: string }
  if (sight.kind === 'unseen' && sight.opensWithReason)
    return reply.redirect(`/children/${child}/reason?next=${encodeURIComponent(next)}`, 303)
  await logAccess(exchange, request.visitor!.username, { did: audit, outcome: 'refused' })
  const { scope } = await servicesFor(exchange).sights()
  return sendProblem(exchange, whyNot(sight, scope.says))
}

function mayDo(sight: Sight, asks: Asks): boolean {
  if (sight.kind === 'whole') return asks !== 'write' || sight.mayWrite
  return asks === 'reason' && sight.kind === 'unseen' && sight.opensWithReason
}

function whyNot(sight: Sight, scope: string): ProblemPage {
  if (sight.kind === 'restricted') return restricted(sight.ask)
  return sight.kind === 'unseen' ? unseen(scope) : readOnly
}
