import type { CookieSerializeOptions } from '@fastify/cookie'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What a browser may do with our pages: load from here, send forms to here, and nothing else. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

export async function protect(app: FastifyInstance, isSecure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: isSecure && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
  })
}

/** The cookie that holds a session's token. The prefix keeps other hosts of the domain from setting it. */
export const sessionCookie = (
  isSecure: boolean,
): { readonly name: string; readonly options: CookieSerializeOptions } => ({
  name: isSecure ? '__Host-waymark' : 'waymark',
  options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure },
})
