import { basename, dirname } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { assets } from '#web/assets/assets.ts'

/** Serves the style sheet, the scripts and the icon to anyone. Their addresses change when they do: they may be kept for good. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { serve: false, root: dirname(assets[0]!.file), cacheControl: false })
  for (const { path, file, contentType } of assets)
    app.get(path, { config: { rateLimit: false, isTheSameForAll: true } }, (_request, reply) =>
      reply
        .type(contentType)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .sendFile(basename(file), dirname(file)),
    )
}
