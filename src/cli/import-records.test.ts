import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { openStore } from '#store/open.ts'
import type { ImportAnswer } from './answers.testing.ts'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface RecordsAnswer extends ImportAnswer {
  readonly type: string
  readonly mapping: string | null
  readonly newChildren: number
}

const { waymark, answerOf, refusalOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const file = (name: string, text: string): string => {
  const path = inScratch(name)
  writeFileSync(path, text)
  return path
}
const importing = (path: string, type: string, ...words: readonly string[]) => [
  ...['import', 'records', path, '--type', type, ...words],
  ...data,
]
const visits = 'CHILD,Date of the visit,Was the child seen?,Who visited\n'

beforeAll(async () => {
  await recording(place.dir, 'Testshire', [
    { about: '101', type: 'child-details', body: { bornOn: '2015-06-01' } },
    {
      about: '101',
      type: 'episode',
      body: { startedOn: '2025-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
    },
    { about: 'authority', type: 'worker', body: { worker: 'SW1', name: 'Ola Ferris' } },
  ])
  await close(place)
})

test('a file whose headings say what they are needs no mapping, and adds nothing again', async () => {
  const path = file('visits.csv', `${visits}101,07/05/2025,Seen alone,Ola Ferris\n101,2025-06-01,not-seen,SW1\n`)
  const first = await answerOf<RecordsAnswer>(importing(path, 'visit'))
  expect(first).toMatchObject({ type: 'visit', mapping: null, added: 2, unchanged: 0, newChildren: 0, findings: [] })
  const again = await answerOf<RecordsAnswer>(importing(path, 'visit'))
  expect(again).toMatchObject({ added: 0, unchanged: 2, findings: [] })
  const due = await answerOf<{ obligations: { standard: string; state: string; metOn: string }[] }>([
    ...['due', '--as-at', '2025-05-31', '--child', '101', ...data],
  ])
  expect(due.obligations.find(o => o.standard === 'statutory-visits')).toMatchObject({
    metOn: '2025-05-07',
    state: 'met',
  })
})

test('a row that says more than before is a new version of its record, by its day and who visited', async () => {
  const path = file('visits-2.csv', `${visits}101,07/05/2025,"Seen, but not alone",SW1\n101,07/05/2025,alone,SW2\n`)
  expect(await answerOf<RecordsAnswer>(importing(path, 'visit'), 1)).toMatchObject({
    added: 2,
    findings: [{ code: 'worker-not-known', column: 'Who visited' }],
  })
  const back = file('visits-3.csv', `${visits}101,07/05/2025,alone,SW1\n`)
  expect(await answerOf<RecordsAnswer>(importing(back, 'visit'))).toMatchObject({ added: 1 })
})

test('a mapping names columns, translates values and is kept for next month', async () => {
  const mapping = file(
    'mapping.json',
    JSON.stringify({
      name: 'Monthly visits',
      child: 'Person ID',
      id: 'Form',
      dateFormat: 'mm/dd/yyyy',
      columns: { 'Visit Date': 'visitedOn', Seen: { field: 'seen', values: { Y: 'alone', N: 'not-seen' } } },
    }),
  )
  const rows = 'Person ID,Form,Visit Date,Seen,Colour\n101,F1,07/25/2025,Y,blue\n102,F2,07/26/2025,N,\n'
  const july = await answerOf<RecordsAnswer>(importing(file('july.csv', rows), 'visit', '--mapping', mapping), 1)
  expect(july).toMatchObject({ mapping: 'Monthly visits', added: 2, newChildren: 1 })
  expect(july.findings.map(f => [f.code, f.line, f.column])).toEqual([
    ['column-not-known', 1, 'Colour'],
    ['child-not-known', 3, 'Person ID'],
  ])
  const corrected = rows.replace('07/25/2025', '07/24/2025')
  const august = await answerOf<RecordsAnswer>(importing(file('august.csv', corrected), 'visit'), 1)
  expect(august).toMatchObject({ mapping: 'Monthly visits', added: 1, unchanged: 1 })
  const named = await answerOf<RecordsAnswer>(
    importing(file('named.csv', corrected), 'visit', '--mapping', 'Monthly visits'),
    1,
  )
  expect(named).toMatchObject({ added: 0, unchanged: 2 })
  expect(await refusalOf(importing(file('x.csv', corrected), 'visit', '--mapping', 'Weekly'))).toEqual([
    'x.csv: no mapping "Weekly" is kept for visit; there are Monthly visits. Give the file of a mapping.',
  ])
})

test('what cannot be read is kept as it was written, with the line, the column and what to do', async () => {
  const path = file(
    'bad.csv',
    `${visits}101,31/02/2025,alone,SW1\n101,08/05/2025,perhaps,SW1\n101,08/05/2035,alone,SW1\n,09/05/2025,alone,SW1\n101,09/05/2014,alone,SW1\n`,
  )
  const { findings } = await answerOf<RecordsAnswer>(importing(path, 'visit'), 1)
  expect(findings.map(f => [f.code, f.line, f.column])).toEqual([
    ['unreadable-value', 2, 'Date of the visit'],
    ['unreadable-value', 3, 'Was the child seen?'],
    ['not-as-asked', 4, 'Date of the visit'],
    ['no-child', 5, 'CHILD'],
    ['not-as-asked', 6, 'Date of the visit'],
  ])
  for (const { says, fix } of findings) expect(`${says} ${fix}`).not.toMatch(/101|SW1|perhaps/)
  expect(await answerOf<RecordsAnswer>(importing(path, 'visit'), 1)).toMatchObject({ added: 0, unchanged: 5 })
})

test('staff are records too, known again by their identifier', async () => {
  const path = file(
    'staff.csv',
    'Identifier,Name,Contracted hours a week,What they are\nSW1,Ola Ferris,"37",Social worker\nSW2,Jo Bell,18.5,Social worker\n',
  )
  expect(await answerOf<RecordsAnswer>(importing(path, 'worker'))).toMatchObject({ added: 2, children: 0 })
  expect(await answerOf<RecordsAnswer>(importing(path, 'worker'))).toMatchObject({ added: 0, unchanged: 2 })
})

test('for people it prints what was done and what to look at', async () => {
  const path = file('printed.csv', `${visits}101,10/05/2025,alone,SW9\n`)
  const { out, code } = await waymark(importing(path, 'visit'))
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toEqual([
    'printed.csv: 1 row of visit',
    '1 entry added, 0 records unchanged, 1 child.',
    expect.stringMatching(/^printed\.csv, Who visited: In one row this is nobody of the staff recorded\./),
  ])
})

test('a file or a mapping that cannot be used is refused with what to do, and nothing is done', async () => {
  const refused = async (text: string, type = 'visit', mapping?: unknown) =>
    refusalOf(
      importing(
        file('refused.csv', text),
        type,
        ...(mapping === undefined ? [] : ['--mapping', file('refused.json', JSON.stringify(mapping))]),
      ),
    )
  expect(await refused('Who,Date of the visit\nx,01/01/2025\n')).toEqual([
    expect.stringContaining('line 1: no column has the child’s identifier'),
  ])
  expect(await refused('CHILD,Seen\n101,alone\n')).toEqual([
    expect.stringContaining('no column has the day of the record; give a column for "visitedOn"'),
  ])
  expect(await refused(visits, 'episode')).toEqual([
    expect.stringMatching(/^--type must be one of .*visit.*not "episode"/),
  ])
  expect(
    await refused(visits, 'visit', { columns: { A: 'visitedon', B: { field: 'seen', values: { Y: 'yes' } } } }),
  ).toEqual([expect.stringContaining('"yes" is no value of seen; its values are alone, with-others, not-seen')])
  expect(await refused(visits, 'visit', { columns: { A: 'sen' } })).toEqual([
    expect.stringMatching(/Visit has no field "sen"; it has visitedOn, worker, seen/),
  ])
  expect(await refused(`${visits}101,01/01/2025\n`)).toEqual([
    expect.stringContaining('line 2: this line has 2 values'),
  ])
  expect(await refusalOf(importing(inScratch('none.csv'), 'visit'))).toEqual([expect.stringContaining('no such file')])
  expect(await refusalOf(importing(inScratch('none.csv'), 'visit', '--mapping', './none.json'))).toHaveLength(1)
})

test('a file of pathway plans and a file of their actions make one plan, dirt found by line and column', async () => {
  const plans = file(
    'plans.csv',
    'CHILD,Plan no,Date of the plan or of its review,Where I live: My goal in my words,Accommodation,Status\n101,P1,01/05/2025,Near the sea,A flat,Open\n',
  )
  const plansMapping = file(
    'plans.json',
    JSON.stringify({
      child: 'CHILD',
      id: 'Plan no',
      columns: {
        'Date of the plan or of its review': 'plannedOn',
        'Where I live: My goal in my words': 'sections.home.goal',
        Accommodation: 'sections.home.now',
      },
    }),
  )
  expect(await answerOf<RecordsAnswer>(importing(plans, 'pathway-plan', '--mapping', plansMapping), 1)).toMatchObject({
    added: 1,
    findings: [{ code: 'column-not-known', column: 'Status' }],
  })
  const columns = { Section: 'actions.heading', Action: 'actions.action', Who: 'actions.owner', Due: 'actions.dueOn' }
  const actionsMapping = file('actions.json', JSON.stringify({ id: 'Plan no', columns }))
  const actions = file(
    'actions.csv',
    'Plan no,Section,Action,Who,Due\nP1,Money,Open an account,Ana,31/02/2025\nP1,Sport,Join the team,,01/08/2025\nP1,Sport,Join the team,,01/08/2025\nP9,Money,Save,,\n',
  )
  const added = await answerOf<RecordsAnswer>(importing(actions, 'pathway-plan', '--mapping', actionsMapping), 1)
  expect(added).toMatchObject({ added: 2, unchanged: 0, files: [{ rows: 4 }] })
  expect(added.findings.map(f => [f.code, f.line, f.column])).toEqual([
    ['unreadable-value', 2, 'Due'],
    ['unreadable-value', 3, 'Section'],
    ['unreadable-value', 4, 'Section'],
    ['row-twice', 4, undefined],
    ['number-not-known', 5, 'Plan no'],
  ])
  expect(
    await answerOf<RecordsAnswer>(importing(actions, 'pathway-plan', '--mapping', actionsMapping), 1),
  ).toMatchObject({ added: 0, unchanged: 2 })
})

test('a line that says nothing of whose plan it is, or when, is refused before anything is recorded', async () => {
  const path = file('no-number.csv', 'Action,Who\nOpen an account,Ana\n')
  expect(await refusalOf(importing(path, 'pathway-plan'))).toEqual([
    expect.stringMatching(/no column has the child’s identifier.*or give the number of the record.*"id"/),
  ])
})

test('a file that a record names is taken from beside the list; one that is not there is left out and said so', async () => {
  await close(place)
  await recording(place.dir, 'Testshire', [
    {
      about: 'authority',
      type: 'action',
      body: { reference: 'A-1', what: 'Write it', owner: 'Jo', dueOn: '2025-09-01' },
    },
  ])
  file('Guide 2025.pdf', '%PDF-1.7\n%%EOF\n')
  file('Macros.docm', 'PK')
  const evidence = 'Action,Date,Kind,Shows,File\n'
  const path = file(
    'evidence.csv',
    `${evidence}A-1,2025-08-01,document,The guide,Guide 2025.pdf\nA-1,2025-08-02,document,Gone,Gone.pdf\nA-1,2025-08-03,document,Outside,../../etc/hosts\nA-1,2025-08-04,document,Macros,Macros.docm\nA-1,2025-08-05,document,None,\n`,
  )
  const first = await answerOf<RecordsAnswer>(importing(path, 'action-evidence'), 1)
  expect(first.added).toBe(5)
  expect(first.findings.map(({ code, line }) => [code, line])).toEqual([
    ['not-attached', 3],
    ['not-attached', 4],
    ['not-attached', 5],
  ])
  const again = await answerOf<RecordsAnswer>(importing(path, 'action-evidence'), 1)
  expect(again).toMatchObject({ added: 0, unchanged: 5 })
  expect(await answerOf<{ problems: readonly string[] }>(['check', ...data])).toMatchObject({ problems: [] })
})

test('a paper names a report of the pack by its title or id; another name is kept as it was written, and said', async () => {
  await close(place)
  await recording(place.dir, 'Testshire', [
    { about: 'authority', type: 'agenda-item', body: { reference: 'I-1', title: 'Performance' } },
  ])
  const path = file(
    'papers.csv',
    'Reference,Agenda item,Title,Author,Report of the pack\nP-1,I-1,One,Jo,Council report\nP-2,I-1,Two,Jo,scorecard\nP-3,I-1,Three,Jo,The monthly one\n',
  )
  const first = await answerOf<RecordsAnswer>(importing(path, 'paper'), 1)
  expect(first).toMatchObject({
    added: 3,
    findings: [{ code: 'unreadable-value', line: 4, column: 'Report of the pack' }],
  })
  await close(place)
  const store = await openStore(place, { records: [] })
  const history = await (await store.ledger('Testshire')).history('authority')
  await store.close()
  const papers = history.filter(({ type }) => type === 'paper').map(({ body }) => body)
  expect(papers.map(({ report }) => report)).toEqual(['council-report', 'scorecard', undefined])
  expect(papers[2]!.asWritten).toEqual({ 'Report of the pack': 'The monthly one' })
})
