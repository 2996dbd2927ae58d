import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import { codes, contact, council, listedFrom, rowsIn } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const newCouncil = () => council(memoryLedger(definitions), lists)
const listed = listedFrom(lists)

describe('rows that are sent again', () => {
  test('are known by child and date: one changed, one gone, one new', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05'), contact('2', '2026-01-06')) })
    const report = await ours.takesSheets({
      'List 1': listed(1, contact('1', '2026-01-05', 'e) 2A: Schools'), contact('3', '2026-02-01')),
    })
    expect(report).toMatchObject({ added: 2, unchanged: 0, absent: 1 })
    expect(codes(report)).toEqual(['rows-gone'])
    expect(await ours.held('annex-a-contact')).toMatchObject([
      { childId: '1', body: { source: '2A' } },
      { childId: '3', body: { contactedOn: '2026-02-01' } },
    ])
    expect(ours.entries.filter(entry => entry.type === 'annex-a-contact').map(entry => entry.kind)).toEqual([
      ...['statement', 'statement'],
      ...['statement', 'statement', 'absence'],
    ])
  })

  test('that come back after they had gone continue their record', async () => {
    const ours = newCouncil()
    const both = { 'List 1': listed(1, contact('1', '2026-01-05'), contact('2', '2026-01-06')) }
    await ours.takesSheets(both)
    await ours.takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05')) })
    expect(await ours.takesSheets(both)).toMatchObject({ added: 1, unchanged: 1, absent: 0 })
    expect(
      new Set(ours.entries.filter(entry => entry.type === 'annex-a-contact').map(entry => entry.record)).size,
    ).toBe(2)
  })

  test('two that are the same are two, each time', async () => {
    const ours = newCouncil()
    const twice = { 'List 1': listed(1, contact('1', '2026-01-05'), contact('1', '2026-01-05')) }
    const report = await ours.takesSheets(twice)
    expect(report).toMatchObject({ added: 2 })
    expect(codes(report)).toEqual(['row-twice'])
    expect(await ours.takesSheets(twice)).toMatchObject({ added: 0, unchanged: 2 })
  })

  test('spelt otherwise say nothing new', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05')) })
    const otherwise = {
      ...contact('1', '2026-01-05'),
      Gender: 'M',
      Ethnicity: 'White British',
      'Date of Contact': '05/01/2026',
    }
    expect(await ours.takesSheets({ 'List 1': listed(1, otherwise) })).toMatchObject({ added: 0, unchanged: 1 })
  })

  test('of a list that is not sent, or is sent without a row, stay as they are', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05')) })
    const report = await ours.takesSheets({ 'List 1': listed(1), 'List 3': listed(3) })
    expect(report).toMatchObject({ added: 0, absent: 0 })
    expect(codes(report)).toEqual(['list-empty', 'list-empty'])
    expect(await ours.held('annex-a-contact')).toHaveLength(1)
  })
})

describe('who a row is about', () => {
  test('a child who is new gets child details in the words of the return, from the list that knows them best', async () => {
    const ours = newCouncil()
    const inCare = {
      'Child Unique ID': '1',
      Gender: 'Female',
      Ethnicity: 'i) MOTH',
      'Date of Birth': { on: '2012-05-01' },
    }
    const report = await ours.takesSheets({
      'List 1': listed(1, contact('1', '2026-01-05')),
      'List 8': listed(8, inCare),
    })
    expect(await ours.held('child-details')).toEqual([
      { childId: '1', body: { sex: 'F', ethnicity: 'MOTH', bornOn: '2012-05-01' } },
    ])
    expect(report.findings.filter(({ code }) => code === 'lists-disagree')).toMatchObject([
      { sheet: 'List 1', line: 2, column: 'Gender', says: expect.stringContaining('List 8, row 2,') },
      { sheet: 'List 1', line: 2, column: 'Ethnicity' },
    ])
  })

  test('an identifier that lost its leading noughts is that of the child who has them', async () => {
    const ours = newCouncil()
    const report = await ours.takesSheets({
      'List 1': listed(1, contact(1002, '2026-01-05')),
      'List 3': listed(3, { 'Child Unique ID': '0001002', 'Date of referral': { on: '2026-01-05' } }),
    })
    expect(report.children).toBe(1)
    expect(report.findings.filter(({ code }) => code === 'leading-zeros')).toMatchObject([{ sheet: 'List 1', line: 2 }])
    expect((await rowsIn(await ours.writes()))['List 1']![1]![0]).toBe('0001002')
  })

  test('a row without an identifier is kept, and is a finding', async () => {
    const ours = newCouncil()
    const report = await ours.takesSheets({ 'List 1': listed(1, contact('', '2026-01-05')) })
    expect(codes(report)).toEqual(['no-identifier'])
    expect(await ours.held('annex-a-contact')).toMatchObject([{ childId: '' }])
    expect(await ours.held('child-details')).toEqual([])
  })

  test('an adopter is no child', async () => {
    const ours = newCouncil()
    const adopter = {
      'Individual adopter identifier': 'A1',
      Gender: 'b) Female',
      'Date enquiry received': { on: '2025-01-05' },
    }
    const report = await ours.takesSheets({ 'List 11': listed(11, adopter) })
    expect(report.children).toBe(0)
    expect(ours.entries).toMatchObject([{ subject: 'authority', body: { adopterId: 'A1', enquiredOn: '2025-01-05' } }])
    expect(await ours.takesSheets({ 'List 11': listed(11, adopter) })).toMatchObject({ added: 0, unchanged: 1 })
  })
})

describe('where an entry came from', () => {
  test('is the file, the sheet and the row, with the headings as they were', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 1': [['As at March'], ...listed(1, contact('1', '2026-01-05'))] })
    const [batch] = ours.batches
    expect(batch).toMatchObject({
      title: 'Annex A',
      files: [{ name: 'annex-a.xlsx, sheet List 1', table: 'List 1', collectionYear: 0 }],
    })
    expect(batch!.files[0]!.headings[5]).toBe('Date of Contact')
    expect(batch!.entries).toMatchObject([
      { type: 'annex-a-contact', file: 0, line: 3 },
      { type: 'child-details', file: 0, line: 3 },
    ])
  })
})
