import { expect, test } from 'vitest'
import { definitions, EPISODES, episode, HEADER, ledger } from './import-ssda903.testing.ts'

test('a table as Excel may save it is read: Windows-1252, semicolons, other headings, other dates', async () => {
  const held = ledger()
  const text = 'la;Moth er;sex;dob;ethnic;Upn;mc_dob;child\r\nS\u00fcd;;2;1999-12-17 00:00:00;WBRI;UN1;;Zo\u00eb\r\n'
  const report = await held.imports({ '2016-17/export.csv': Buffer.from(text, 'latin1') })
  expect(report.findings).toEqual([])
  expect(held.entries).toEqual([
    expect.objectContaining({
      childId: 'Zo\u00eb',
      body: expect.objectContaining({ bornOn: '1999-12-17', extraColumns: { la: 'S\u00fcd' } }),
    }),
  ])
})

test('a row of no child is kept under no identifier, and each is found', async () => {
  const held = ledger()
  const report = await held.imports({
    '2016-17/episodes.csv': EPISODES + episode('', '09/04/2016') + episode(' ', '10/04/2016'),
  })
  expect(report.findings.map(f => [f.code, f.line])).toEqual([
    ['no-identifier', 2],
    ['no-identifier', 3],
  ])
  expect((await held.exports(2017)).Episodes!.map(cells => cells[0])).toEqual(['', ' '])
})

test('a child twice in the header is kept twice, and found', async () => {
  const held = ledger()
  const report = await held.imports({
    '2016-17/header.csv': `${HEADER}Ana,2,17/12/1999,WBRI,UN1,,\nBen,1,17/12/1999,WBRI,UN1,,\nAna,2,18/12/1999,WBRI,UN1,,\n`,
  })
  expect(report.findings.map(f => [f.code, f.line])).toEqual([['child-twice', 4]])
  expect((await held.exports(2017)).Header).toHaveLength(3)
})

test('a code that the year does not have is found once a column, with how many rows', async () => {
  const report = await ledger().imports({
    '2016-17/header.csv': `${HEADER}Ana,F,17/12/1999,WBRI,UN1,,\nBen,M,17/12/1999,WBRI,UN1,,\nCy,1,17/12/1999,WBRI,UN1,,\n`,
  })
  expect(report.findings).toEqual([
    expect.objectContaining({
      code: 'code-not-in-set',
      column: 'SEX',
      line: 2,
      says: expect.stringContaining('2 rows'),
    }),
  ])
})

test('nothing that is found says who the child is', async () => {
  const report = await ledger().imports({
    '2016-17/header.csv': `${HEADER}398768,F,31/02/1999,WBRI,B097131712320,,\n398768,Q,17/12/1999,WBRI,,,\n`,
    '2016-17/episodes.csv': EPISODES + episode('398768', '09/04/2016'),
    '2017-18/episodes.csv': EPISODES + episode('9', '09/04/2017'),
  })
  expect(report.findings.length).toBeGreaterThan(3)
  expect(JSON.stringify(report.findings)).not.toMatch(/398768|1999|B0971/)
})

test('the same file twice counts once', async () => {
  const text = EPISODES + episode('Ana', '09/04/2016')
  const report = await ledger().imports({ '2016-17/episodes.csv': text, '2016-17/copy.csv': text })
  expect(report).toMatchObject({ added: 1, unchanged: 1, findings: [{ code: 'file-twice', file: '2016-17/copy.csv' }] })
})

test('files that are not of the return are left out and told', async () => {
  const held = ledger()
  const { importSsda903 } = await import('./import-ssda903.ts')
  const { sentFile } = await import('#files/folder.ts')
  const from = [
    sentFile('2016-17/episodes.csv', Buffer.from(EPISODES)),
    { ...sentFile('2016-17/notes.docx', Buffer.from('PK')), isChosen: false },
  ]
  const result = await importSsda903({ ledger: held.ledger, definitions, from, recordedBy: 'tests' })
  expect(result).toMatchObject({ report: { findings: [{ code: 'file-not-read', file: '2016-17/notes.docx' }] } })
})

test('each entry names its file and line', async () => {
  const held = ledger()
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ben', '01/05/2016') })
  const [batch] = held.batches as [(typeof held.batches)[0]]
  expect(batch.title).toBe('SSDA903 2016-17')
  expect(batch.files).toEqual([
    expect.objectContaining({
      name: '2016-17/episodes.csv',
      collectionYear: 2017,
      table: 'Episodes',
      headings: EPISODES.trim().split(','),
    }),
  ])
  expect(batch.entries.map(e => [e.file, e.line])).toEqual([
    [0, 2],
    [0, 3],
  ])
  expect(new Set(batch.children.map(c => c.ref)).size).toBe(2)
  for (const { ref } of batch.children) expect(ref).toMatch(/^[0-9a-z]{12}$/)
})
