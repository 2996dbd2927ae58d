import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let clerk: Browser
beforeAll(async () => {
  council = await openCouncil()
  clerk = await council.signIn('democratic-services')
})
afterAll(() => council.close())

const CADENCES = '/council-records/report-cadence'
const typed = {
  board: 'B-1',
  title: 'Performance',
  every: 'meeting',
  'startedOn-day': '1',
  'startedOn-month': '4',
  'startedOn-year': '2018',
}
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const bodyOf = async (title: string) =>
  (await council.services.ledger.history('authority')).findLast(({ body }) => body.title === title)?.body

test('a report of a work programme is chosen among those that there are, by title', async () => {
  await clerk.send('/council-records/board/new', 'save', { name: 'Panel', kind: 'corporate-parenting' })
  const form = (await clerk.get(`${CADENCES}/new`)).html
  for (const { id, title } of council.services.catalogues.reports)
    expect(form).toContain(`<option value="${id}">${title.replaceAll('&', '&amp;')}</option>`)
  const { location } = await clerk.send(`${CADENCES}/new`, 'save', { ...typed, report: 'leaving-care-annual' })
  expect(textOf((await clerk.get(location!)).html)).toContain('Report of the pack Leaving care service annual report')
  expect(await bodyOf('Performance')).toMatchObject({ report: 'leaving-care-annual' })

  const { html } = await clerk.send(`${CADENCES}/new`, 'save', { ...typed, title: 'Another', report: 'no-such-report' })
  expect(textOf(html)).toContain('Report of the pack: choose one of the answers')
})

test('a report that was named before and that there is none of stays when something else is corrected', async () => {
  const body = { reference: 'W-9', board: 'B-1', title: 'Old', every: 'meeting', startedOn: '2018-04-01' }
  await council.services.ledger.write(writing =>
    writing.append({
      ...{ title: 'Work programme', recordedBy: 'sam', files: [], children: [] },
      entries: [
        {
          ...{ type: 'report-cadence', subject: 'authority', kind: 'statement', standing: 0 },
          body: { ...body, report: 'the monthly one' },
        },
      ],
    }),
  )
  const entry = (await council.services.ledger.history('authority')).at(-1)!
  const address = `${CADENCES}/${entry.record}/correct`
  const form = (await clerk.get(address)).html
  expect(form).toContain('<option value="the monthly one" selected')
  const saved = await clerk.send(address, 'save', {
    ...typed,
    ...{ reference: 'W-9', title: 'Older', report: 'the monthly one', 'based-on': `${entry.id}` },
  })
  expect(saved.status).toBe(303)
  expect(await bodyOf('Older')).toMatchObject({ report: 'the monthly one' })
})
