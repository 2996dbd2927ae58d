import { expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { careOf, EPISODES, ended, episode, HEADER, ledger, MISSING, records } from './import-ssda903.testing.ts'

test('an episode that goes on is one record, which the later return ends', async () => {
  const { imports, entries, ...rest } = ledger()
  await imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  await imports({ '2017-18/episodes.csv': EPISODES + ended('Ana', '09/04/2016', '31/10/2017') })
  expect(records(entries)).toBe(1)
  expect(careOf({ entries, imports, ...rest }, 'Ana', [2017, 2018])).toEqual(['2016-04-09 to 2017-10-31'])
})

test('an earlier return that comes later does not supersede', async () => {
  const held = ledger()
  await held.imports({ '2017-18/episodes.csv': EPISODES + ended('Ana', '09/04/2016', '31/10/2017') })
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  expect(records(held.entries)).toBe(1)
  expect(careOf(held, 'Ana', [2017, 2018])).toEqual(['2016-04-09 to 2017-10-31'])
})

test('both returns in one import are one batch and the same record', async () => {
  const held = ledger()
  const report = await held.imports({
    '2017-18/episodes.csv': EPISODES + ended('Ana', '09/04/2016', '31/10/2017'),
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016'),
  })
  expect(held.batches.length).toBe(1)
  expect(records(held.entries)).toBe(1)
  expect(report).toMatchObject({ added: 2, unchanged: 0, children: 1, findings: [] })
})

test('the same return again adds nothing, and no batch', async () => {
  const held = ledger()
  const files = { '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ben', '01/05/2016') }
  await held.imports(files)
  const report = await held.imports(files)
  expect(report).toMatchObject({ added: 0, unchanged: 2, absent: 0 })
  expect(held.batches.length).toBe(1)
})

test('a start that the next return corrects is the same episode, whichever return comes first', async () => {
  const [before, after] = [
    { '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') },
    { '2017-18/episodes.csv': EPISODES + ended('Ana', '19/04/2016', '31/10/2017') },
  ]
  for (const order of [
    [before, after],
    [after, before],
  ] as const) {
    const held = ledger()
    for (const files of order) await held.imports(files)
    expect(records(held.entries)).toBe(1)
    expect(careOf(held, 'Ana', [2017, 2018])).toEqual(['2016-04-19 to 2017-10-31'])
  }
})

test('another episode that is nothing like it is not taken for a correction', async () => {
  const held = ledger()
  await held.imports({
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016'),
    '2017-18/episodes.csv': `${EPISODES}Ana,01/02/2017,P,V2,N5,K2,PR4,,,,,,\n`,
  })
  expect(records(held.entries)).toBe(2)
})

test('with two episodes that might be the corrected one, neither is taken for it', async () => {
  const held = ledger()
  await held.imports({
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016'),
    '2017-18/episodes.csv': EPISODES + ended('Ana', '19/04/2016', '31/10/2016') + episode('Ana', '31/10/2016'),
  })
  expect(records(held.entries)).toBe(3)
})

test('a start that is corrected when the year is sent again is the same episode', async () => {
  const held = ledger()
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  const report = await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '19/04/2016') })
  expect(report).toMatchObject({ added: 1, absent: 0 })
  expect(records(held.entries)).toBe(1)
})

test('a row that has gone when the year is sent again is absent, and is told', async () => {
  const held = ledger()
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ben', '01/05/2016') })
  const report = await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  expect(report).toMatchObject({
    added: 0,
    unchanged: 1,
    absent: 1,
    findings: [{ code: 'rows-gone', table: 'Episodes' }],
  })
  expect(careOf(held, 'Ben', [2017])).toEqual([])
  expect(standing(held.entries).length).toBe(1)
  expect((await held.exports(2017)).Episodes!.map(cells => cells[0])).toEqual(['Ana'])
})

test('a table that is not sent again stays as it was', async () => {
  const held = ledger()
  await held.imports({
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016'),
    '2016-17/missing.csv': `${MISSING}Ana,17/12/1999,M,01/05/2016,02/05/2016\n`,
  })
  const report = await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  expect(report.absent).toBe(0)
  expect((await held.exports(2017)).Missing).toHaveLength(1)
})

test('a row that has come back is there again', async () => {
  const held = ledger()
  const both = { '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ben', '01/05/2016') }
  await held.imports(both)
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  expect(await held.imports(both)).toMatchObject({ added: 1, unchanged: 1 })
  expect(careOf(held, 'Ben', [2017])).toEqual(['2016-05-01 to now'])
})

test('two rows that are the same are two records, and stay two', async () => {
  const held = ledger()
  const twice = { '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ana', '09/04/2016') }
  await held.imports(twice)
  expect(records(held.entries)).toBe(2)
  expect(await held.imports(twice)).toMatchObject({ added: 0, unchanged: 2 })
  const next = { '2017-18/episodes.csv': twice['2016-17/episodes.csv'] }
  await held.imports(next)
  expect(records(held.entries)).toBe(2)
})

test('a child left in care whom the next return does not mention is not counted after it, and is found', async () => {
  const held = ledger()
  const report = await held.imports({
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') + episode('Ben', '09/04/2016'),
    '2017-18/episodes.csv': EPISODES + episode('Ben', '09/04/2016'),
  })
  expect(report.findings).toEqual([
    expect.objectContaining({ code: 'child-not-mentioned', file: '2016-17/episodes.csv', line: 2 }),
  ])
  expect(careOf(held, 'Ana', [2017, 2018])).toEqual(['2016-04-09 to now, unconfirmed'])
})

test('an episode left open, of a child whom the next return does mention, is found too', async () => {
  const report = await ledger().imports({
    '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016'),
    '2017-18/episodes.csv': EPISODES + episode('Ana', '01/10/2017'),
  })
  expect(report.findings.map(f => f.code)).toEqual(['episode-not-mentioned'])
})

test('short breaks and episodes that have ended need not be mentioned', async () => {
  const report = await ledger().imports({
    '2016-17/episodes.csv': `${EPISODES}Ana,09/04/2016,S,V4,N2,U4,PR1,,,,,,\n${ended('Ben', '09/04/2016', '31/03/2017')}`,
    '2017-18/episodes.csv': EPISODES + episode('Cy', '01/10/2017'),
  })
  expect(report.findings).toEqual([])
})

test('children are found when last year’s return comes second, by the line of that return', async () => {
  const held = ledger()
  await held.imports({ '2016-17/episodes.csv': EPISODES + episode('Ana', '09/04/2016') })
  const report = await held.imports({ '2017-18/episodes.csv': EPISODES + episode('Ben', '01/10/2017') })
  expect(report.findings).toEqual([
    expect.objectContaining({
      file: '2017-18/episodes.csv',
      says: expect.stringContaining('line 2 of the episodes of 2016-17'),
    }),
  ])
})

test('outcomes of two years are two records', async () => {
  const OC3 = 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nAna,17/12/1999,YES,F2,U1\n'
  const held = ledger()
  await held.imports({ '2016-17/oc3.csv': OC3, '2017-18/oc3.csv': OC3 })
  expect(records(held.entries)).toBe(2)
})

test('a correction by hand is not undone when the same return is sent again', async () => {
  const held = ledger()
  const files = { '2016-17/header.csv': `${HEADER}Ana,2,17/12/1999,WBRI,UN1,,\n` }
  await held.imports(files)
  const [said] = held.entries as [(typeof held.entries)[0]]
  const { record, type, subject, standing: year } = said
  const body = { ...said.body, ethnicity: 'MWBC' }
  await held.append({
    title: 'Correction',
    recordedBy: 'tests',
    files: [],
    children: [],
    entries: [{ record, type, subject, kind: 'statement', standing: year, body }],
  })
  expect(await held.imports(files)).toMatchObject({ added: 0, unchanged: 1 })
})
