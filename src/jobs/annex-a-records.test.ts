import { describe, expect, test } from 'vitest'
import { categoryOn } from '#core/eligibility.ts'
import type { Body } from '#core/entry.ts'
import { loadDefinitions } from '#definitions.ts'
import { AS_AT, contact, council, listedFrom } from './annex-a.testing.ts'
import { memoryLedger } from './import.testing.ts'

const definitions = await loadDefinitions()
const { annexALists: lists } = definitions
const newCouncil = () => council(memoryLedger(definitions), lists)
const listed = listedFrom(lists)

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
