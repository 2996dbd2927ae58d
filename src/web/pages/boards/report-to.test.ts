import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const REPORT = addressOf({ path: '/boards/:board/report-to/:otherBoard' })
const BOARD = addressOf({ path: '/boards/:board' })

let council: TestCouncil
let clerk: Browser
beforeAll(async () => {
  council = await openCouncil()
  clerk = await council.signIn('democratic-services')
})
afterAll(() => council.close())

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('a board’s report to another is written from its meetings, and is found where it says to whom it reports', async () => {
  expect((await clerk.get(BOARD)).html).toContain(`href="${REPORT}"`)
  const said = words((await clerk.get(REPORT)).html)
  for (const here of [
    'Corporate Parenting Panel: report to Scrutiny Committee',
    '17 July 2018',
    'That a pass be found.',
  ])
    expect(said).toContain(here)
})

test('nothing that is exempt is in it, whoever asks: not the item, its resolution, nor an action that follows', async () => {
  const agreed = { 'agreedOn-day': '17', 'agreedOn-month': '7', 'agreedOn-year': '2018' }
  const due = { 'dueOn-day': '1', 'dueOn-month': '9', 'dueOn-year': '2018' }
  for (const [what, resolution] of [
    ['Pay the homes', 'RES-3'],
    ['Find the pass', 'RES-2'],
  ] as const)
    await clerk.send('/council-records/action/new', 'save', {
      ...{ ...agreed, ...due, what, resolution, owner: 'Head of service', knownBy: 'proof', proof: 'It is there' },
    })
  const said = words((await clerk.get(REPORT)).html)
  expect(said).toContain('Find the pass')
  for (const closed of ['Acorn', 'fee be paid', 'Pay the homes']) expect(said).not.toContain(closed)
})

test('it is kept in Word and as a PDF, and where a board reports to none such there is nothing', async () => {
  for (const [format, begins] of [
    ['docx', 'PK'],
    ['pdf', '%PDF'],
  ] as const)
    expect((await clerk.get(`${REPORT}/${format}`)).html.slice(0, begins.length)).toBe(begins)
  const back = REPORT.split('/').toReversed()
  expect((await clerk.get(`/boards/${back[0]}/report-to/${back[2]}`)).status).toBe(404)
})

test('once it was made, the next tells of the days after', async () => {
  await clerk.send('/council-records/board-report/new', 'save', {
    ...{ board: 'B-1', to: 'B-2', 'on-day': '18', 'on-month': '7', 'on-year': '2018' },
  })
  const said = words((await clerk.get(REPORT)).html)
  expect(said).toContain('19 July 2018 to')
  expect(said).not.toContain('That a pass be found.')
})
