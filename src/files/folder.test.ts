import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesIn, sentFile } from './folder.ts'
import { limits } from './limits.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (path: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), 'CHILD\n')
}

test('files are found below a folder, named from it, in order, and hidden ones are left', async () => {
  for (const path of ['b/2.csv', 'a/1.csv', '.hidden.csv', 'a/~$1.xlsx', '.git/x.csv']) await put(path)
  const { files, refused } = await filesIn([folder])
  expect(refused).toEqual([])
  expect(files.map(f => f.name)).toEqual(['a/1.csv', 'b/2.csv'])
  expect(files[0]!.folders).toEqual([folder.split('/').at(-1), 'a'])
})

test('several folders are named from where they part', async () => {
  await put('2016-17/header.csv')
  await put('2017-18/header.csv')
  const { files } = await filesIn([join(folder, '2016-17'), join(folder, '2017-18')])
  expect(files.map(f => f.name)).toEqual(['2016-17/header.csv', '2017-18/header.csv'])
  expect(files.map(f => f.folders)).toEqual([['2016-17'], ['2017-18']])
})

test('a file may be chosen itself', async () => {
  await put('2017-18/header.csv')
  const { files } = await filesIn([join(folder, '2017-18/header.csv')])
  expect(files).toEqual([expect.objectContaining({ name: 'header.csv', folders: ['2017-18'], isChosen: true })])
})

test('links are told and not followed', async () => {
  await put('a.csv')
  await symlink('/etc', join(folder, 'elsewhere'))
  await symlink(folder, join(folder, 'round'))
  const { files, links } = await filesIn([folder])
  expect(files.map(f => f.name)).toEqual(['a.csv'])
  expect(links).toEqual(['elsewhere', 'round'])
})

test('what is not there, and a folder with nothing in it, are refused', async () => {
  const { refused } = await filesIn([join(folder, 'nowhere'), folder])
  expect(refused).toEqual([
    expect.stringContaining('no such file or folder'),
    expect.stringContaining('nothing to read'),
  ])
})

test('how deep folders lie is bounded', async () => {
  await put(`${'d/'.repeat(limits.folderDepth + 1)}x.csv`)
  expect((await filesIn([folder])).refused).toEqual([expect.stringContaining('deep')])
})

test('a path that was sent cannot climb out of its folder', () => {
  expect(sentFile('..\\..\\2017-18/episodes.csv', Buffer.from(''))).toMatchObject({
    name: '2017-18/episodes.csv',
    folders: ['2017-18'],
  })
})
