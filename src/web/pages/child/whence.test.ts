import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { mappingFrom } from '#core/returns/records/mapping.ts'
import { loadDefinitions } from '#definitions.ts'
import { sentFile } from '#files/folder.ts'
import { workbookOf } from '#jobs/annex-a.testing.ts'
import { importAnnexA } from '#jobs/import-annex-a.ts'
import { importRecords } from '#jobs/import-records.ts'
import { importSsda903 } from '#jobs/import-ssda903.ts'
import { reconcileList } from '#jobs/reconcile-list.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
const definitions = await loadDefinitions()
const [ASKED, CHILD] = [day('2018-07-31'), '445566']

beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
  const { ledger } = council.services
  const common = { ledger, definitions, recordedBy: 'performance-analyst' }

  await importSsda903({
    ...common,
    from: [
      sentFile('2017-18/episodes.csv', Buffer.from(`CHILD,${EPISODES}\n${CHILD},01/05/2017,S,C2,N1,U6,PR1,,,,,,\n`)),
    ],
  })
  const annexA = await workbookOf({
    'List 8': [
      ['Anytown'],
      ['Child ID', 'DoB', ...columnsOfList8, 'Date of Last Social Work Visit'],
      [CHILD, { on: '2010-02-03' }, ...columnsOfList8.map(() => undefined), { on: '2018-07-04' }],
    ],
  })
  await importAnnexA({
    ...common,
    lists: definitions.annexALists,
    from: [sentFile('annex-a.xlsx', annexA)],
    asAt: ASKED,
  })

  const visit = definitions.records.find(({ id }) => id === 'visit')!
  const mapping = mappingFrom({ child: 'Person', columns: { 'Seen on': 'visitedOn', How: 'seen' } }, visit)
  if ('problems' in mapping) throw new Error(mapping.problems.join('\n'))
  await importRecords({
    ...common,
    type: 'visit',
    from: sentFile('visits.csv', Buffer.from(`Form,Person,How,Seen on\n7,${CHILD},alone,11/07/2018\n`)),
    mapping: mapping.mapping,
    today: ASKED,
  })
  await reconcileList({
    ...common,
    partner: definitions.partners.find(({ id }) => id === 'health')!,
    from: sentFile('health.csv', Buffer.from(`CHILD,Last dental\n${CHILD},12/07/2018\n`)),
    asAt: ASKED,
    mends: true,
  })
})
afterAll(() => council.close())

const EPISODES = 'DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const list8 = definitions.annexALists.find(({ number }) => number === 8)!
const columnsOfList8 = list8.columns
  .map(({ name }) => name)
  .filter(name => !['Date of Birth', 'Date of Last Social Work Visit'].includes(name))

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** The pages of a child's records of a type, in the order in which they were recorded. */
async function pagesOf(type: string) {
  const { ledger } = council.services
  const child = (await ledger.journeys()).find(({ childId }) => childId === CHILD)!
  const entries = (await ledger.history(child.ref)).filter(entry => entry.type === type)
  return Promise.all(
    [...new Set(entries.map(({ record }) => record))].map(async record => {
      const { html } = await analyst.get(`/children/${child.ref}/records/${record}`)
      return textOf(/Where each of these comes from[\s\S]*?<\/details>/.exec(html)?.[0] ?? '')
    }),
  )
}

describe('a field is walked to the cell that it came from', () => {
  test('of a row of a workbook: its sheet, row and column, as the sheet calls it', async () => {
    const [row] = await pagesOf('annex-a-child-in-care')
    expect(row).toMatch(/Date of Last Social Work Visit [A-Z]+ \(Date of Last Social Work Visit\) annex-a\.xlsx, sheet/)
    const [details] = await pagesOf('child-details')
    expect(details).toContain('Date of birth B (DoB) annex-a.xlsx, sheet List 8, row 3')
  })

  test('of a record that was made from a row, and of one that came from an extract', async () => {
    const [madeFromRow, fromExtract] = await pagesOf('visit')
    expect(madeFromRow).toMatch(
      /Date of the visit [A-Z]+ \(Date of Last Social Work Visit\) annex-a\.xlsx, sheet List 8, row 3/,
    )
    expect(madeFromRow).toMatch(/which it was made from [A-Z]+ \(Date of Last/)
    expect(fromExtract).toContain('Date of the visit D (Seen on) visits.csv, line 2')
    expect(fromExtract).toContain('Was the child seen? C (How) visits.csv, line 2')
    expect(fromExtract).toContain('Form, beside what it records A (Form) visits.csv, line 2')
  })

  test('of what a partner’s list mended', async () => {
    const [check] = await pagesOf('dental-check')
    expect(check).toMatch(/B \(Last dental\) health\.csv, line 2/)
    expect(check).toContain('In no column health.csv, line 2')
  })

  test('of a return: the file, its line and its column', async () => {
    const [episode] = await pagesOf('episode')
    expect(episode).toContain('Legal status D (LS) 2017-18/episodes.csv, line 2')
  })

  test('and what somebody typed in since is theirs, the rest being the file’s', async () => {
    const { ledger } = council.services
    const child = (await ledger.journeys()).find(({ childId }) => childId === CHILD)!
    const visit = (await ledger.history(child.ref)).findLast(entry => entry.type === 'visit')!
    await ledger.write(writing =>
      writing.append({
        title: 'Correction',
        recordedBy: 'social-worker',
        files: [],
        children: [],
        entries: [
          {
            type: 'visit',
            record: visit.record,
            subject: child.ref,
            kind: 'statement',
            standing: 0,
            body: { ...visit.body, seen: 'with-others' },
          },
        ],
      }),
    )
    const page = (await pagesOf('visit')).at(-1)
    expect(page).toContain('Date of the visit D (Seen on) visits.csv, line 2')
    expect(page).toContain('Was the child seen? Typed in by social-worker')
  })

  test('on the timeline, where one sentence has room for it, and in the table of everything', async () => {
    const { ledger } = council.services
    const child = (await ledger.journeys()).find(({ childId }) => childId === CHILD)!
    const { html } = await analyst.get(`/children/${child.ref}`)
    expect(textOf(html)).toContain('from health.csv, line 2, column B (Last dental).')
    const csv = (await analyst.get(`/children/${child.ref}/records.csv`)).html
    expect(csv).toContain('"visits.csv, line 2, column D (Seen on)"')
  })
})
