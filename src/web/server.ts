import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import { report } from './errors.ts'
import { longestForm } from './longest-form.ts'
import type { Route } from './page.ts'
import { loadPages } from './pages.ts'
import { notFound } from './problem-pages.tsx'
import { protect, sessionCookie } from './security.ts'
import { serve } from './serve.ts'
import { serveAssets } from './serve-assets.ts'
import type { ServerServices } from './services.ts'
import { Lookout } from './sights.ts'
import { type Site, sendProblem, visitorOf } from './site.ts'

export interface ServerOptions extends ServerServices {
  readonly logger: FastifyBaseLogger
  /** True where browsers reach the server by HTTPS: cookies are then sent by no other way. */
  readonly secureCookies: boolean
  /** True behind a proxy of ours, which says in X-Forwarded-For where a request came from. */
  readonly trustProxy?: boolean
  /** The folder for files that are sent, until they are recorded: the server's own, which nobody else can read. */
  readonly incoming: string
  /** The pages to serve; all of those in the folder, if absent. */
  readonly routes?: readonly Route[]
}

/** The web server of one authority, ready to listen. It reads neither the environment nor, but through `now`, the clock. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger, secureCookies, trustProxy = false, incoming, routes = await loadPages(), ...services } = options
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    bodyLimit: longestForm.bytes,
    frameworkErrors: (_error, _request, reply) => void (reply as unknown as FastifyReply).code(400).send('Bad request'),
  })
  const session = sessionCookie(secureCookies)

  await protect(app, secureCookies)
  await app.register(cookie)
  // A form's token is made from the session's own, so that it serves that session alone.
  await app.register(csrf, { cookieKey: session.name, cookieOpts: session.options, csrfOpts: { secretLength: 32 } })
  await app.register(rateLimit, { max: 1200, timeWindow: '1 minute' })
  await app.register(formbody)
  await app.register(multipart)

  await serveAssets(app)
  const site: Site = { services, lookout: new Lookout(services), cookie: session, routes, incoming }
  app.decorateRequest('visitor', undefined)
  app.decorateRequest('seen', undefined)
  app.addHook('onRequest', async request => {
    if (!request.routeOptions.config.isTheSameForAll) request.visitor = await visitorOf(site, request)
  })
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, never the address.
    const route = request.routeOptions.url ?? 'unknown'
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'served',
    )
  })
  app.setErrorHandler((error, request, reply) => sendProblem({ site, request, reply }, report(error, request.log)))
  app.setNotFoundHandler((request, reply) => sendProblem({ site, request, reply }, notFound))
  app.get('/health', { config: { rateLimit: false, isTheSameForAll: true } }, async () => ({ status: 'up' }))
  for (const route of routes) serve(app, route, site)
  return app
}
