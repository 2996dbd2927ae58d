import { readdir } from 'node:fs/promises'
import type { Route } from './page.ts'

/**
 * Every page and download below a folder: `<subject>/<page>/page.tsx`, one definition each.
 * Adding one is adding a folder; there is no list to edit.
 */
export async function loadPages(folder: URL = new URL('./pages/', import.meta.url)): Promise<readonly Route[]> {
  const routes: Route[] = []
  for (const subject of await foldersIn(folder))
    for (const page of await foldersIn(subject)) {
      const { default: route } = (await import(new URL('page.tsx', page).href)) as { default: Route }
      routes.push(route)
    }
  const problems = [...twice(routes), ...unlogged(routes), ...unasked(routes)]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return routes
}

async function foldersIn(folder: URL): Promise<readonly URL[]> {
  const found = await readdir(folder, { withFileTypes: true })
  return found
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => new URL(`${name}/`, folder))
}

const twice = (routes: readonly Route[]): readonly string[] =>
  routes
    .map(route => route.path)
    .filter((path, i, paths) => paths.indexOf(path) !== i)
    .map(path => `Two pages have the path ${path}. Give one of them another.`)

const unasked = (routes: readonly Route[]): readonly string[] =>
  routes
    .filter(({ path, asks }) => path.includes(':child') && asks === undefined)
    .map(
      ({ path }) => `${path} is about a child but asks nothing. Say in its asks what its visitor must be able to do.`,
    )

const unlogged = (routes: readonly Route[]): readonly string[] =>
  routes
    .filter(({ path, audit }) => path.includes(':child') && audit === 'nothing')
    .map(({ path }) => `${path} is about a child but logs nothing. Say in its audit what is viewed.`)
