import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { categoryOn } from '#core/eligibility.ts'
import type { Body } from '#core/entry.ts'
import { listName } from '#core/returns/annex-a/list.ts'
import { loadDefinitions } from '#definitions.ts'
import { AS_AT, council, type Rows, rowsIn, workbookOf } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const newCouncil = () => council(memoryLedger(definitions), lists)

/** A list with its own headings, and rows given by heading; what is not given is empty. */
function listed(number: number, ...rows: readonly Readonly<Record<string, Rows[number][number]>>[]): Rows {
  const list = lists.find(each => each.number === number)!
  const headings = [list.identifier.name, ...list.columns.map(column => column.name)]
  const own = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(name => !headings.includes(name))
  const all = [...headings, ...own]
  return [all, ...rows.map(row => all.map(name => row[name]))]
}

const contact = (id: string | number, on: string, source = 'q) 6: Police') => ({
  'Child Unique ID': id,
  Gender: 'a) Male',
  Ethnicity: 'a) WBRI',
  'Date of Contact': { on },
  'Contact Source': source,
})

const codes = (report: { findings: readonly { code: string }[] }) =>
  report.findings.map(finding => finding.code).filter(code => code !== 'list-missing')

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

const inCare = {
  'Child Unique ID': '1',
  'Date of Birth': { on: '2012-05-01' },
  'Date Started to be Looked After': { on: '2024-01-10' },
  'Date of Last Social Work Visit': { on: '2026-03-02' },
  'Date of Latest Statutory Review': { on: '2026-02-01' },
  'Allocated Worker': 'Sam Okoro',
}

describe('where recording starts', () => {
  const starts = async (ours: ReturnType<typeof newCouncil>) =>
    (await ours.held('recording-start')).map(({ body }) => [body.recordType, body.fromOn])

  test('is the day of the list, of each kind of record that the council held nothing of, in the same batch', async () => {
    const ours = newCouncil()
    const report = await ours.takesSheets({ 'List 8': listed(8, inCare) })
    expect(report.findings.filter(({ code }) => code === 'recording-starts')).toHaveLength(3)
    expect(await starts(ours)).toEqual([
      ['visit', '2026-03-31'],
      ['review', '2026-03-31'],
      ['allocation', '2026-03-31'],
    ])
    expect(ours.batches).toHaveLength(1)
    expect(ours.batches[0]!.entries.filter(({ type }) => type === 'recording-start')).toMatchObject([
      {
        subject: 'authority',
        file: 0,
        body: { because: expect.stringContaining('List 8 of Annex A, which holds only the latest of each child') },
      },
      { file: 0 },
      { file: 0 },
    ])
  })

  test('is not said of plans, of which a list does not say when they were made, nor of who somebody is', async () => {
    const ours = newCouncil()
    const row = {
      ...inCare,
      'What is the permanence plan for this child?': 'b) Adoption',
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'Y',
      'Date of Last IRO Visit / Contact to the Child': { on: '2026-03-01' },
    }
    await ours.takesSheets({ 'List 8': listed(8, row) })
    expect((await starts(ours)).map(([type]) => type)).toEqual([
      'visit',
      'reviewing-officer-contact',
      'review',
      'allocation',
    ])
  })

  test('stays where it is when the next list comes', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 8': listed(8, inCare) })
    const later = { ...inCare, 'Date of Last Social Work Visit': { on: '2026-04-20' } }
    await ours.takesSheets({ 'List 8': listed(8, later) }, AS_AT + 30)
    expect(await starts(ours)).toHaveLength(3)
  })

  test('is where the council said, and is not said of what it held already', async () => {
    const ours = newCouncil()
    const record = (type: string, subject: string, body: Body) => ({
      type,
      subject,
      kind: 'statement' as const,
      standing: 0,
      body,
    })
    await ours.append({
      title: 'By hand',
      recordedBy: 'tests',
      files: [],
      children: [{ ref: 'ben', childId: '2' }],
      entries: [
        record('recording-start', 'authority', { recordType: 'review', fromOn: '2019-04-01' }),
        record('visit', 'ben', { visitedOn: '2026-01-05' }),
      ],
    })
    await ours.takesSheets({ 'List 8': listed(8, inCare) })
    expect(await starts(ours)).toEqual([
      ['review', '2019-04-01'],
      ['allocation', '2026-03-31'],
    ])
  })

  test('is nowhere in lists that give no casework', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 1': listed(1, contact('1', '2026-01-05')) })
    expect(await starts(ours)).toEqual([])
  })
})

describe('records of casework', () => {
  test('are made once, from their cells, and not again from a row that says nothing new', async () => {
    const ours = newCouncil()
    expect(await ours.takesSheets({ 'List 8': listed(8, inCare) })).toMatchObject({ added: 1, casework: 4 })
    expect(await ours.held('visit')).toEqual([
      {
        childId: '1',
        body: {
          visitedOn: '2026-03-02',
          extraColumns: { 'Date of Last Social Work Visit (List 8 of Annex A)': '2026-03-02' },
        },
      },
    ])
    const later = { ...inCare, 'Date of Last Social Work Visit': { on: '2026-04-01' } }
    expect(await ours.takesSheets({ 'List 8': listed(8, later) }, AS_AT + 30)).toMatchObject({ added: 1, casework: 1 })
    expect((await ours.held('visit')).map(({ body }) => body.visitedOn)).toEqual(['2026-03-02', '2026-04-01'])
  })

  test('that someone withdrew do not come back with the same row', async () => {
    const ours = newCouncil()
    await ours.takesSheets({ 'List 8': listed(8, inCare) })
    const visit = ours.entries.find(entry => entry.type === 'visit')!
    await ours.append({
      title: 'Withdrawal',
      recordedBy: 'tests',
      files: [],
      children: [],
      entries: [
        {
          record: visit.record,
          type: 'visit',
          subject: visit.subject,
          kind: 'withdrawal',
          standing: 0,
          body: {},
          reason: 'wrong child',
        },
      ],
    })
    expect(await ours.takesSheets({ 'List 8': listed(8, inCare) })).toMatchObject({ added: 0, casework: 0 })
    expect(await ours.held('visit')).toEqual([])
  })

  test('that a list speaks of without a day are known by its day, and a later list takes its place', async () => {
    const ours = newCouncil()
    const plan = (permanencePlan: string) => ({
      'List 8': listed(8, { ...inCare, 'What is the permanence plan for this child?': permanencePlan }),
    })
    const plans = async () => (await ours.held('care-plan')).map(({ body: { extraColumns: _, ...says } }) => says)
    await ours.takesSheets(plan('b) Adoption'))
    await ours.takesSheets(plan('c) SGO/CAO'))
    expect(await plans()).toEqual([{ permanencePlan: 'family', knownOn: '2026-03-31' }])
    await ours.takesSheets(plan('f) Long-term fostering'), AS_AT + 30)
    await ours.takesSheets(plan('f) Long-term fostering'), AS_AT + 60)
    expect(await plans()).toEqual([
      { permanencePlan: 'family', knownOn: '2026-03-31' },
      { permanencePlan: 'long-term-fostering', knownOn: '2026-04-30' },
    ])
  })

  test('about one thing say what the latest list says of it', async () => {
    const ours = newCouncil()
    await ours.append({
      title: 'Missing',
      recordedBy: 'tests',
      files: [],
      children: [{ ref: 'r1', childId: '1' }],
      entries: [
        {
          type: 'missing-incident',
          subject: 'r1',
          kind: 'statement',
          standing: 0,
          body: { kind: 'M', startedOn: '2026-03-01', endedOn: '2026-03-03' },
        },
      ],
    })
    const offered = 'Was the child offered a Return Interview after their last missing episode (Y/N)?'
    const accepted = 'Did the child accept a Return Interview after their last missing episode (Y/N)?'
    await ours.takesSheets({ 'List 8': listed(8, { ...inCare, [offered]: 'Y' }) })
    expect(await ours.held('return-interview')).toMatchObject([{ body: { answer: 'offered' } }])
    await ours.takesSheets({ 'List 8': listed(8, { ...inCare, [offered]: 'Y', [accepted]: 'Y' }) }, AS_AT + 5)
    expect(await ours.held('return-interview')).toMatchObject([
      { body: { returnedOn: '2026-03-03', answer: 'accepted', knownOn: '2026-04-05' } },
    ])
  })

  test('of a care leaver of whom nothing else is held make them one', async () => {
    const ours = newCouncil()
    const leaver = {
      'Child Unique ID': '7',
      'Date of Birth': { on: '2006-05-01' },
      'Eligibility Category': 'b) Former relevant child',
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': 'a) Yes',
    }
    await ours.takesSheets({ 'List 9': listed(9, leaver) })
    const child = (await ours.ledger.journeysWithout([])).find(({ childId }) => childId === '7')!
    expect(categoryOn(child, AS_AT)).toBe('former-relevant')
    expect(categoryOn(child, AS_AT - 1)).toBe('none')
    expect(await ours.held('unaccompanied-status')).toHaveLength(1)
  })
})
