import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const FOLDER = new URL('./assets/', import.meta.url)

/** The files that every page loads, each under an address that changes when the file does, so that it may be kept for good. */
export interface Assets {
  readonly css: string
  readonly js: string
  readonly icon: string
}

/** Serves the style sheet, the script and the icons, to anyone. */
export async function serveAssets(app: FastifyInstance): Promise<Assets> {
  await app.register(fastifyStatic, {
    root: fileURLToPath(FOLDER),
    prefix: '/assets/',
    index: false,
    dotfiles: 'deny',
    immutable: true,
    maxAge: '365d',
    allowedPath: path => /\.(css|js|svg|png|ico)$/.test(path),
  })
  return { css: await address('waymark.css'), js: await address('waymark.js'), icon: await address('icon.svg') }
}

async function address(file: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL(file, FOLDER))).digest('hex')
  return `/assets/${file}?v=${hash.slice(0, 8)}`
}
