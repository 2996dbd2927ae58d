import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { refusalOf } = waymarkHere()
const store = ['--data', inScratch('store')]

beforeAll(() => {
  writeFileSync(inScratch('a-file'), 'x')
  mkdirSync(inScratch('b.gz.partial'))
})

test.each([
  [
    'a backup',
    ['backup', inScratch('no', 'b.gz')],
    /b\.gz cannot be written \(ENOENT\); choose a folder that is there/,
  ],
  ['a backup', ['backup', inScratch('b.gz')], /b\.gz cannot be written \(EISDIR\); choose a folder/],
  [
    'a demonstration',
    ['demo', '--out', inScratch('a-file')],
    /a-file cannot be written to \(EEXIST\)\. Choose a new or/,
  ],
  ['a demonstration', ['demo', '--out', inScratch('a-file', 'x')], /x cannot be written to \(ENOTDIR\)\. Choose a new/],
  ['a demonstration', ['demo', '--out', inScratch()], /is not empty\. Name a new or empty folder/],
])('%s is not written where it cannot be, and a sentence says so', async (_, words, sentence) => {
  expect(await refusalOf([...words, ...store])).toEqual([expect.stringMatching(sentence)])
  expect(existsSync(inScratch('no')) || existsSync(inScratch('b.gz'))).toBe(false)
})
