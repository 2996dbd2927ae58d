import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { waymark, refusalOf, close } = waymarkHere()

/** A store with one council and one account, and a backup of it. */
const [store, backup] = [inScratch('store'), inScratch('backup.jsonl.gz')]

beforeAll(async () => {
  const account = ['accounts', 'add', 'j.bell', '--name', 'J Bell', '--role', 'administrator']
  expect(await waymark([...account, '--data', store, '--authority', 'Testshire'])).toMatchObject({ code: 0, err: '' })
  expect(await waymark(['backup', backup, '--data', store])).toMatchObject({ code: 0, err: '' })
})

const folder = (name: string, files: Readonly<Record<string, string>> = {}): string => {
  mkdirSync(inScratch(name))
  for (const [file, text] of Object.entries(files)) writeFileSync(inScratch(name, file), text)
  return inScratch(name)
}
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(inScratch(name), content)
  return inScratch(name)
}
const checking = (data: string) => refusalOf(['check', '--data', data])

test.each([
  ['a file', () => file('a-file', 'x'), /a-file cannot be written to \(EEXIST\)\. Choose a folder that can\.$/],
  ['a place below a file', () => `${file('another', 'x')}/data`, /data cannot be written to \(ENOTDIR\)\. Choose/],
  [
    'a folder of somebody else',
    () => folder('foreign', { 'notes.txt': 'x' }),
    /foreign holds files that Waymark did not make\. Choose an empty folder or one that Waymark made\.$/,
  ],
  [
    'a folder whose version cannot be read',
    () => folder('unversioned', { 'store.json': '{' }),
    /store\.json cannot be read, .* Put it back from a backup\.$/,
  ],
])('%s is no data folder, in one sentence', async (_, make, sentence) => {
  const data = make()
  expect(await checking(data)).toEqual([expect.stringMatching(sentence)])
})

test('a folder that another version made, or whose data are gone, is refused and left as it is', async () => {
  const data = inScratch('moved')
  expect((await waymark(['check', '--data', data])).code).toBe(0)
  await close({ dir: data })
  const made = readFileSync(`${data}/store.json`, 'utf8')
  writeFileSync(`${data}/store.json`, made.replace(/"pglite": "[^"]+"/, '"pglite": "0.1.0"'))
  expect(await checking(data)).toEqual([
    expect.stringMatching(/was made with PGlite 0\.1\.0 .* restore the export into/),
  ])
  writeFileSync(`${data}/store.json`, made)
  renameSync(`${data}/store`, `${data}.gone`)
  expect(await checking(data)).toEqual([
    expect.stringMatching(/The data are missing from .*moved\. Put the folder back/),
  ])
  renameSync(`${data}.gone`, `${data}/store`)
  expect((await waymark(['check', '--data', data])).code).toBe(0)
})

test.each([
  [
    'postgresql://waymark:opensesame@127.0.0.1:1/waymark',
    /cannot be opened: connect ECONNREFUSED 127\.0\.0\.1:1\. Check/,
  ],
  ['postgresql://waymark:opensesame@', /cannot be opened: .*\. Check/],
  ['http//waymark:opensesame', /cannot be opened: .*\. Check/],
])('a database that does not answer is refused without its password: %s', async (address, sentence) => {
  const refused = await waymarkHere({ DATABASE_URL: address }).refusalOf(['check'])
  expect(refused).toEqual([expect.stringMatching(sentence)])
  expect(refused[0]).toMatch(/^The database that DATABASE_URL names/)
  expect(refused[0]).not.toContain('opensesame')
})

test('a data folder that is named stands before a database', async () => {
  const words = ['check', '--data', inScratch('named'), '--format', 'json']
  const { out } = await waymarkHere({ DATABASE_URL: 'postgresql://127.0.0.1:1/waymark' }).waymark(words)
  expect(JSON.parse(out)).toMatchObject({ engine: 'pglite' })
})

test('a backup is not restored into a store that holds something', async () => {
  expect(await refusalOf(['restore', backup, '--data', store])).toEqual([
    'The store is not empty. Restore into one that is.',
  ])
})

test.each([
  ['is not there', () => inScratch('none.gz'), /There is no file .*none\.gz\. Name a backup file\.$/],
  ['is a folder', () => folder('backups'), /There is no file .*backups\. Name a backup file\.$/],
  ['is no archive', () => file('plain.gz', 'x'), /plain\.gz is not a whole backup: it cannot be unpacked\./],
  [
    'was cut short',
    () => file('cut.gz', readFileSync(backup).subarray(0, 200)),
    /cut\.gz is not a whole backup: it cannot/,
  ],
  [
    'has lost its end',
    () => file('endless.gz', gzipSync(lines().slice(0, -1).join('\n'))),
    /has no ending: it was cut short/,
  ],
  [
    'has been changed',
    () => file('changed.gz', gzipSync(lines().join('\n').replace('J Bell', 'J Ball'))),
    /is not as it was written/,
  ],
  ['is of something else', () => file('other.gz', gzipSync('{"a":1}\n{}\n{"lines":1,"sha256":"x"}')), /./],
])('a backup that %s is refused, and nothing is restored', async (_, make, sentence) => {
  const data = inScratch('restored')
  expect(await refusalOf(['restore', make(), '--data', data])).toEqual([expect.stringMatching(sentence)])
  const { out } = await waymark(['check', '--data', data, '--format', 'json'])
  expect(JSON.parse(out)).toMatchObject({ authorities: [], problems: [] })
})
const lines = (): readonly string[] => gunzipSync(readFileSync(backup)).toString().trimEnd().split('\n')
