import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { assetPath, assets } from './assets.ts'

test.each(assets)('$path is a file, with a type that a browser will take', ({ file, contentType }) => {
  expect(existsSync(file)).toBe(true)
  expect(contentType).toMatch(/^(text\/(css|javascript); charset=utf-8|image\/svg\+xml)$/)
})

test('all share one folder, named after what is in them, so that any may be kept for ever', () => {
  const folders = new Set(assets.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))
  expect([...folders]).toEqual([expect.stringMatching(/^\/assets\/[0-9a-f]{16}$/)])
  expect(assets.map(({ path }) => path)).toContain(assetPath('waymark.js'))
})

test.each(assets.filter(({ path }) => path.endsWith('js')))(
  '$path imports only what is served beside it',
  ({ file }) => {
    const served = assets.map(({ path }) => `./${basename(path)}`)
    const imported = [...readFileSync(file, 'utf8').matchAll(/^import .* from '([^']+)'/gm)].map(([, from]) => from!)
    for (const from of imported) expect(served).toContain(from)
  },
)
