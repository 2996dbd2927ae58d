import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { loadPages } from './pages.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

async function folderWith(pages: Readonly<Record<string, string>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-pages-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(pages)) {
    await mkdir(join(folder, 'subject', name), { recursive: true })
    await writeFile(join(folder, 'subject', name, 'page.tsx'), `export default ${text}`)
  }
  return pathToFileURL(`${folder}/`)
}

test('a folder is a page: nothing else need know of it', async () => {
  const pages = await loadPages(await folderWith({ one: "{ path: '/one', audit: 'nothing' }" }))
  expect(pages.map(({ path }) => path)).toEqual(['/one'])
})

test('a page about a child that logs nothing is not served', async () => {
  const folder = await folderWith({ child: "{ path: '/children/:child/new', audit: 'nothing' }" })
  await expect(loadPages(folder)).rejects.toThrow('/children/:child/new is about a child but logs nothing')
})

test('a page about a child that does not say what it asks of whoever opens it is not served', async () => {
  const folder = await folderWith({ child: "{ path: '/children/:child/new', audit: 'x' }" })
  await expect(loadPages(folder)).rejects.toThrow('/children/:child/new is about a child but asks nothing')
})

test('two pages at one path are not served', async () => {
  const folder = await folderWith({ a: "{ path: '/a', audit: 'x' }", b: "{ path: '/a', audit: 'x' }" })
  await expect(loadPages(folder)).rejects.toThrow('Two pages have the path /a')
})

test('every page says whose it is and is reached by a path of its own', async () => {
  const pages = await loadPages()
  expect(pages.length).toBeGreaterThan(20)
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
})
