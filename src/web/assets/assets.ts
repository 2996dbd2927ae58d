import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A file that the browser fetches. */
export interface Asset {
  /** The path of its address, which changes with its content, so that it may be kept for ever. */
  readonly path: string
  /** Where it lies on this machine. */
  readonly file: string
  readonly contentType: string
}

const ours = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const theirs = createRequire(import.meta.url).resolve

const FILES = {
  'waymark.css': ours('waymark.css'),
  'waymark.js': ours('waymark.js'),
  'drafts.js': ours('drafts.js'),
  'live-fields.js': ours('live-fields.js'),
  'waymark.svg': ours('waymark.svg'),
  'govuk-frontend.min.js': theirs('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
  'sortable-table.bundle.mjs': theirs(
    '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.bundle.mjs',
  ),
} as const

export type AssetName = keyof typeof FILES

const CONTENT_TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const

// One version for them all, as a folder, because the scripts import each other by name.
const version = Object.values(FILES)
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 16)

/** The address of an asset, for a page to link to. */
export const assetPath = (name: AssetName): string => `/assets/${version}/${name}`

/** Every asset, for the server to serve; each may be cached for a year as immutable. */
export const assets: readonly Asset[] = Object.entries(FILES).map(([name, file]) => ({
  path: assetPath(name as AssetName),
  file,
  contentType: CONTENT_TYPES[name.split('.').at(-1) as keyof typeof CONTENT_TYPES],
}))
