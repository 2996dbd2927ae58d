import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify } from '#jobs/notify.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let nurse: Browser
beforeAll(async () => {
  council = await openCouncil()
  nurse = await council.signIn('health-team')
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'An admission',
      recordedBy: 'social-worker',
      recordedOn: '2018-08-09T08:00:00.000Z',
      files: [],
      children: [{ ref: 'dee-reference', childId: '1004' }],
      entries: [
        {
          type: 'episode',
          subject: 'dee-reference',
          kind: 'statement',
          standing: 0,
          body: { startedOn: '2018-08-08', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
        },
      ],
    }),
  )
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const run = async () =>
  notify(council.services.ledger, (await council.services.figures.children()).journeys.values(), '2018-08-09')

test('who came into care yesterday is told to both teams, once, however often and at whatever time it is run', async () => {
  const [once, again] = [await run(), await run()]
  expect(once).toEqual({ sent: 2, children: 1 })
  expect(again).toEqual({ sent: 0, children: 0 })
  const journeys = await council.services.ledger.journeys()
  const both = await Promise.all([
    notify(council.services.ledger, journeys, '2018-08-09'),
    notify(council.services.ledger, journeys, '2018-08-09'),
  ])
  expect(both.map(({ sent }) => sent)).toEqual([0, 0])
})

test('a team sees what it was told, with when it happened and when it was sent', async () => {
  const text = textOf((await nurse.get('/notifications')).html)
  expect(text).toMatch(
    /1004 .*Became looked after 8 Aug 2018 9 Aug 2018 1 Looked after children health team On their list/,
  )
  expect(text).not.toContain('Virtual school')
})

test('the team acknowledges with one button, and that stands on the child’s record', async () => {
  const { html } = await nurse.get('/notifications')
  const entry = /name="entry" value="(\d+)"/.exec(html)![1]!
  const school = await council.signIn('virtual-school')
  const refused = await school.send('/notifications', 'acknowledge', { child: 'dee-reference', entry })
  expect(textOf(refused.html)).toContain('Only the team that was told can acknowledge it')
  expect((await nurse.send('/notifications', 'acknowledge', { child: 'dee-reference', entry })).status).toBe(303)
  expect(textOf((await nurse.get('/notifications?show=waiting')).html)).toContain('has been acknowledged')
  expect(textOf((await nurse.get('/notifications?show=all')).html)).toContain(
    '9 Aug 2018, Sam Looked after children health team',
  )
})

test('the health list says that it was acknowledged', async () => {
  expect(textOf((await nurse.get('/lists/health?show=since+yesterday')).html)).toMatch(/1004 .*Acknowledged/)
})
