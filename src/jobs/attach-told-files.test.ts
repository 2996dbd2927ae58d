import { expect, test } from 'vitest'
import { dayOf } from '#core/dates.ts'
import { councilOf } from '#core/demonstration/council.ts'
import { councilLifeTold } from '#core/demonstration/council-life/council-life.ts'
import { loadDefinitions } from '#definitions.ts'
import { documentFile } from '#documents/document-file.ts'
import { checkAttachment } from '#files/attachment-check.ts'
import { sourceOf } from '#files/byte-source.ts'
import { withToldFiles } from './attach-told-files.ts'

const { councilLife, records } = await loadDefinitions()
const council = councilOf({
  authority: 'Ashdale',
  lookedAfter: 30,
  careLeavers: 16,
  years: 3,
  seed: 1,
  lastYear: 2027,
  toldTo: dayOf(2026, 11, 20),
})
const told = councilLifeTold(councilLife, council)
const withFiles = told.filter(({ file }) => file !== undefined)

test('evidence, papers, documents for peers, a strategy and a self-evaluation have files', () => {
  expect(new Set(withFiles.map(({ type }) => type))).toEqual(
    new Set(['action-evidence', 'paper', 'peer-document', 'strategy-version', 'self-evaluation']),
  )
  for (const { type } of withFiles) expect(records.find(({ id }) => id === type)!.fields.shape).toHaveProperty('file')
})

test('every file that is told would be taken from whoever sent it, is small, and as a PDF the same each time', async () => {
  for (const { file } of withFiles) {
    const { name, document, format } = file!
    const [once, again] = [await documentFile(document, format, 'a'), await documentFile(document, format, 'b')]
    if (format === 'pdf') expect(Buffer.from(once.bytes).equals(again.bytes), name).toBe(true)
    expect(once.bytes.length, name).toBeLessThan(100_000)
    expect(await checkAttachment(name, sourceOf(once.bytes), 1_000_000), name).toMatchObject({
      contentType: once.contentType,
    })
  }
}, 60_000)

test('each record names its file by what the ledger keeps it as, and a file of another length than told is refused', async () => {
  const kept: string[] = []
  const ledger = {
    attach: (file: { readonly name: string }) =>
      Promise.resolve({ ...file, id: `kept ${kept.push(file.name)}` } as never),
  }
  const recorded = await withToldFiles(told, { ledger, recordedBy: 'first start' })
  expect(recorded.filter(({ body }) => String(body.file ?? '').startsWith('kept'))).toHaveLength(withFiles.length)
  expect(kept).toEqual(withFiles.map(({ file }) => file!.name))
  const wrong = withFiles
    .filter(({ file }) => file!.format === 'pdf')
    .map(its => ({ ...its, file: { ...its.file!, pages: 9 } }))
  await expect(withToldFiles(wrong, { ledger, recordedBy: 'first start' })).rejects.toThrow(/told to have 9/)
}, 60_000)
