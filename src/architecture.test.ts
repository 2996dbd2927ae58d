import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Which of our folders, and which packages for core, each folder may import beyond its own. */
const mayImport: Record<string, readonly string[]> = {
  core: ['zod'],
  files: ['#core'],
  store: ['#core', '#catalogue.ts'],
  documents: ['#core'],
  web: ['#store', '#files', '#documents', '#core', '#catalogue.ts'],
  jobs: ['#store', '#files', '#documents', '#core'],
  cli: ['#web', '#jobs', '#files', '#store', '#documents', '#core', '#definitions.ts', '#catalogue.ts'],
}
/** The core computes. It does not read, write, wait, guess or ask the time. */
const impure = /\bnew Date\(\)|Date\.now|Math\.random|\basync\b|\bprocess\./

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && !/\.test(ing)?\.tsx?$/.test(file) && file.includes('/'))

test.each(files)('%s keeps to its place', file => {
  const folder = file.split('/')[0]!
  const text = readFileSync(`src/${file}`, 'utf8')
  const imports = [...text.matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map(([, from, dynamic]) => from ?? dynamic!)

  expect(Object.keys(mayImport), 'a folder that the house knows').toContain(folder)
  for (const from of imports.filter(from => from.startsWith('#') || (folder === 'core' && !from.startsWith('.'))))
    expect([`#${folder}`, ...mayImport[folder]!], `may not import ${from}`).toContain(from.split('/')[0])
  expect(
    imports.filter(from => from.startsWith('../')),
    'say #folder/file, not ../',
  ).toEqual([])
  if (folder === 'core') expect(text).not.toMatch(impure)
  expect(text.split('\n').length, 'lines').toBeLessThanOrEqual(301)
})

test('no attic: a function lives with the noun it is about', () => {
  expect(files.filter(file => /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.tsx?$)/.test(file))).toEqual([])
})

test('no import cycle', () => {
  const graph = new Map(files.map(file => [file, importsOf(file)]))
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, 'import cycle').not.toContain(file)
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

/** The files of ours that one imports as values: a type alone makes no cycle when it runs. */
function importsOf(file: string): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const text = readFileSync(`src/${file}`, 'utf8')
  return [...text.matchAll(/^(?:import|export)\s+(?!type)[^;]*?from '((?:#|\.\/)[^']+)'/gm)].map(([, from]) =>
    from!.startsWith('#') ? from!.slice(1) : folder + from!.slice(2),
  )
}
