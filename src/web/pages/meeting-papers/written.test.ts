import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { publicIssue } from '#core/public-version.ts'
import { pdfFile } from '#documents/pdf.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const MEETING = '/meeting-papers/M-1'

let council: TestCouncil
let clerk: Browser
beforeAll(async () => {
  council = await openCouncil()
  clerk = await council.signIn('democratic-services')
})
afterAll(() => council.close())

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const paper = (reference: string, title: string, report: string) =>
  clerk.send('/council-records/paper/new', 'save', { reference, item: 'I-1', title, author: 'Jo Lane', report })
const put = (reference: string, who = clerk) => who.send(MEETING, 'put', { paper: reference })

test('a report of the pack is put before a meeting as it is now, and is then a file with pages like any other', async () => {
  await paper('P-21', 'Performance', 'month-in-one-minute')
  expect(words((await clerk.get(MEETING)).html)).toContain('Attach what Waymark writes : The month in one minute')
  expect((await put('P-21')).location).toBe(`${MEETING}?put=yes`)
  const { html } = await clerk.get(MEETING)
  const [, address] = /href="(\/attachments\/\w+)"[^>]*>\s*month-in-one-minute-\d{4}-\d\d\.pdf/.exec(html) ?? []
  expect((await clerk.get(address!)).html.slice(0, 4)).toBe('%PDF')
  await clerk.send(MEETING, 'send', {})
  expect(words((await clerk.get(MEETING)).html)).toMatch(/Performance 1(?: to \d+)? month-in-one-minute/)
  // A file that is there is not written over.
  expect((await put('P-21')).html).toContain('A file was attached to the paper meanwhile')
})

test('the work programme says which report a paper is, where the paper does not', async () => {
  await clerk.send('/council-records/report-cadence/new', 'save', {
    reference: 'W-9',
    board: 'B-1',
    title: 'The month',
    every: 'quarter',
    'startedOn-day': '1',
    'startedOn-month': '7',
    'startedOn-year': '2018',
    report: 'month-in-one-minute',
  })
  await clerk.send('/council-records/agenda-item/new', 'save', {
    reference: 'I-9',
    meeting: 'M-1',
    order: '9',
    title: 'The month',
    cadence: 'W-9',
  })
  await clerk.send('/council-records/paper/new', 'save', { reference: 'P-22', item: 'I-9', title: 'It', author: 'Jo' })
  expect((await put('P-22')).location).toBe(`${MEETING}?put=yes`)
})

test('of a month whose report is frozen, what is put before a meeting is what was published', async () => {
  const { ledger } = council.services
  await paper('P-26', 'Performance, as published', 'month-in-one-minute')
  await put('P-26')
  const stands = standing(await ledger.history('authority')).find(({ body }) => body.reference === 'P-26')!
  const file = (await ledger.attachments([String(stands.body.file)])).get(String(stands.body.file))!
  const [, month] = /-(\d{4}-\d\d)\.pdf$/.exec(file.name)!
  const issue = await ledger.issue(month!)
  const published = publicIssue(issue!).documents.find(({ id }) => id === 'month-in-one-minute')!.document
  expect(file.sha256).toBe(
    createHash('sha256')
      .update(await pdfFile(published))
      .digest('hex'),
  )
})

test('a report that somebody has yet to write in is not put before a meeting, and says what is missing', async () => {
  await paper('P-23', 'The report', 'council-report')
  const { html } = await put('P-23')
  expect(words(html)).toMatch(/Council report is not finished: \d+ places in it are to be written, such as /)
  expect(words((await clerk.get(MEETING)).html)).toContain('Attach what Waymark writes : Council report')
})

test('a report that there is none of is said so, and nobody but a clerk puts papers before a board', async () => {
  // The form offers none such; what was recorded before it did stays as it was typed.
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Typed once',
      recordedBy: 'clerk',
      files: [],
      children: [],
      entries: [
        {
          type: 'paper',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { reference: 'P-24', item: 'I-1', title: 'Something', author: 'Jo', report: 'the-novel' },
        },
      ],
    }),
  )
  expect(words((await clerk.get(MEETING)).html)).toContain('There is no report of the pack called ‘the-novel’.')
  expect((await put('P-24')).html).toContain('There is no such paper that Waymark writes')
  const member = await council.signIn('panel-member')
  expect((await member.get(MEETING)).html).not.toContain('Attach what Waymark writes')
  expect((await put('P-23', member)).html).toContain('Only those who clerk boards put papers before them')
})
