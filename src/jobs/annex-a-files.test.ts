import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { listName } from '#core/returns/annex-a/list.ts'
import { loadDefinitions } from '#definitions.ts'
import { codes, contact, council, listedFrom, type Rows, rowsIn, workbookOf } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const newCouncil = () => council(memoryLedger(definitions), lists)
const listed = listedFrom(lists)

describe('dirt', () => {
  test('is told cell by cell, kept, and exported as it was', async () => {
    const ours = newCouncil()
    const row = {
      'Child Unique ID': '1',
      Gender: 'a) Male',
      'Age of Child (Years)': 6.75,
      'Date of Contact': '31/02/2026',
      'Contact Source': 'a fax',
      Ethnicity: '#N/A',
      Locality: 'North',
    }
    const report = await ours.takesSheets({ 'List 1': listed(1, row) })
    expect(
      report.findings
        .filter(finding => finding.line !== undefined)
        .map(({ code, line, column }) => [code, line, column]),
    ).toEqual([
      ['column-not-known', 1, 'Locality'],
      ['error-in-cell', 2, 'Ethnicity'],
      ['fraction', 2, 'Age of Child (Years)'],
      ['unreadable-date', 2, 'Date of Contact'],
      ['unknown-code', 2, 'Contact Source'],
    ])
    expect(await ours.held('annex-a-contact')).toEqual([
      {
        childId: '1',
        body: {
          gender: 'Male',
          age: 6,
          asWritten: {
            Ethnicity: '#N/A',
            'Age of Child (Years)': '6.75',
            'Date of Contact': '31/02/2026',
            'Contact Source': 'a fax',
          },
          extraColumns: { Locality: 'North' },
        },
      },
    ])
    const [headings, cells] = (await rowsIn(await ours.writes()))['List 1']!
    expect(headings!.at(-1)).toBe('Locality')
    expect(cells).toEqual(['1', 'a) Male', '#N/A', '', '6.75', '31/02/2026', 'a fax', 'North'])
  })

  test('says what is wrong and what to do, and never what an identifier is', async () => {
    const ours = newCouncil()
    const rows = [
      contact('SECRET-1', '2026-01-05'),
      contact('SECRET-1', '2026-01-05'),
      { ...contact('00777', '2026-01-05'), Gender: '?' },
    ]
    const report = await ours.takesSheets({ 'List 1': listed(1, ...rows, contact(777, '2026-01-06')) })
    expect(codes(report).length).toBeGreaterThan(2)
    for (const { says, fix } of report.findings) {
      expect(`${says} ${fix}`).not.toMatch(/SECRET|777/)
      expect(says).toMatch(/^[A-Z].*\.$/)
      expect(fix).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('headings lower down, repeated, renamed and left out are told', async () => {
    const ours = newCouncil()
    const [headings, row] = listed(1, contact('1', '2026-01-05'))
    const renamed = headings!.map(each =>
      each === 'Contact Source' ? 'Source' : each === 'Date of Birth' ? 'DOB' : each,
    )
    const report = await ours.takesSheets({
      Front: [['Anytown']],
      'Sheet 2': [['As at March'], renamed, renamed, row!],
    })
    expect(report).toMatchObject({ added: 1, files: [{ sheet: 'Sheet 2', table: 'List 1', rows: 1 }] })
    expect(codes(report)).toEqual([
      ...['sheet-not-read', 'headings-not-first', 'column-renamed', 'column-missing', 'column-not-known'],
      'headings-repeated',
    ])
  })

  test('a list that is not there is a finding, and the rest is taken', async () => {
    const report = await newCouncil().takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05')) })
    expect(report.findings.map(({ code, table }) => `${code} ${table}`)).toEqual(
      lists.filter(({ number }) => number !== 1).map(list => `list-missing ${listName(list)}`),
    )
  })
})

describe('hidden sheets', () => {
  const hidden = async (sheets: Readonly<Record<string, Rows>>, isHidden: (name: string) => boolean) =>
    writeXlsx({
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        hidden: isHidden(name),
        rows: rows.map(cells => cells.map(cell => (typeof cell === 'object' ? cell.on : (cell ?? null)))),
      })),
    })
  const [one, other] = [listed(1, contact('1', '2026-01-05')), listed(1, contact('2', '2026-01-05'))]

  test('give way to the sheet that can be seen', async () => {
    const ours = newCouncil()
    const bytes = await hidden({ Old: other, 'List 1': one, Codes: [['a) Male']] }, name => name !== 'List 1')
    const report = await ours.takes({ 'a.xlsx': bytes })
    expect(
      report.findings
        .filter(({ sheet }) => sheet !== 'List 1')
        .flatMap(({ code, sheet }) => (sheet ? [[code, sheet]] : [])),
    ).toEqual([
      ['sheet-not-read', 'Codes'],
      ['hidden-sheet', 'Old'],
    ])
    expect(await ours.held('annex-a-contact')).toMatchObject([{ childId: '1' }])
  })

  test('are read where no other has the list', async () => {
    const ours = newCouncil()
    const report = await ours.takes({
      'a.xlsx': await hidden({ Old: other, Front: [['Anytown']] }, name => name === 'Old'),
    })
    expect(codes(report)).toEqual(['sheet-not-read', 'hidden-sheet'])
    expect(await ours.held('annex-a-contact')).toMatchObject([{ childId: '2' }])
  })
})

describe('several files', () => {
  const one = listed(1, contact('1', '2026-01-05'))

  test('a folder may hold a CSV file or a workbook for each list', async () => {
    const ours = newCouncil()
    const csv =
      'Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of referral,Referral Source\r\n0007,F,WBRI,01/02/2015,11,05/01/2026,School\r\n'
    const report = await ours.takes({
      'lists/list 1.xlsx': await workbookOf({ Sheet1: one }),
      'lists/list_3.csv': Buffer.from(csv),
    })
    expect(report.files.map(({ file, table, rows }) => [file, table, rows])).toEqual([
      ['lists/list 1.xlsx', 'List 1', 1],
      ['lists/list_3.csv', 'List 3', 1],
    ])
    expect(await ours.held('annex-a-referral')).toMatchObject([
      { childId: '0007', body: { gender: 'Female', referredOn: '2026-01-05', source: '2A', age: 11 } },
    ])
  })

  test('the same list twice is read once, and two that differ are refused', async () => {
    const ours = newCouncil()
    const report = await ours.takesSheets({ 'List 1': one, 'List 1 (copy)': one })
    expect(report.added).toBe(1)
    expect(codes(report)).toEqual(['list-sent-twice'])
    const other = listed(1, contact('2', '2026-01-05'))
    expect(await ours.refuses({ 'a.xlsx': await workbookOf({ 'List 1': one, Old: other }) })).toEqual([
      'a.xlsx, sheet List 1 and a.xlsx, sheet Old are both List 1 (Contacts) and differ; take out the one that is not to be sent.',
    ])
  })

  test.each([
    [
      'a workbook of other things',
      async () =>
        workbookOf({
          Prices: [
            ['Item', 'Price'],
            ['Tea', 1],
          ],
        }),
      /^a\.xlsx: this is no Annex A: .*headings/,
    ],
    ['something else', async () => Buffer.from('%PDF-1.7'), /^a\.xlsx: this is not an Excel workbook/],
  ])('%s is refused in one sentence', async (_, bytes, says) => {
    const refusals = await newCouncil().refuses({ 'a.xlsx': await bytes() })
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(says)
  })

  test('nothing is taken where one file cannot be read', async () => {
    const ours = newCouncil()
    await ours.refuses({ 'a.xlsx': await workbookOf({ 'List 1': one }), 'b.xlsx': Buffer.from('x') })
    expect(ours.entries).toEqual([])
  })
})
