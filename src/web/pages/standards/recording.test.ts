import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const VISITS = '/standards/recording/visit'
const DENTAL = '/standards/recording/dental-check'

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const overdue = async (): Promise<number> => {
  const { clock, asAt, journeys } = await council.services.caseload.at()
  return [...journeys.values()].flatMap(child =>
    clock.owed(child, asAt).filter(o => o.standard.id === 'dental-checks' && o.obligation.dueOn < asAt),
  ).length
}

test('it is listed what is recorded of children since when, how that is known, and what is not recorded', async () => {
  const text = textOf((await manager.get('/standards/recording')).html)
  expect(text).toMatch(/Visit \d+ \w+ 20\d\d The days of the records/)
  expect(text).toContain('Not recorded')
  expect((await manager.get('/standards')).html).toContain('href="/standards/recording"')
})

test('what a start would change is seen before it is said, and what cannot be a day is said beside it', async () => {
  const { html } = await manager.get(`${VISITS}?from=1+8+2018`)
  expect(textOf(html)).toContain('Overdue today, if records are complete from 1 August 2018')
  expect(textOf(html)).toMatch(/Visits to looked after children: regulations \d+ \d+/)
  const wrong = await manager.get(`${VISITS}?from=31+2+2018`)
  expect(textOf(wrong.html)).toContain('Complete from must be a date that exists')
  expect(wrong.html).not.toContain('Record it')
  expect((await manager.get('/standards/recording/no-such-kind')).status).toBe(404)
})

test('a start needs a reason', async () => {
  const { status, html } = await manager.send(`${VISITS}?from=1+8+2018`, 'state', {
    since: '2018-08-01',
    because: '',
    decidedBy: '',
  })
  expect(status).toBe(422)
  expect(html).toContain('Say why')
})

test('a start that is said counts at once on lists and standards, and withdrawn it counts no more', async () => {
  const says = async (since: string) => {
    const said = { since, because: 'The case system changed', decidedBy: 'Head of service' }
    const { status, location } = await manager.send(`${DENTAL}?from=${since}`, 'state', said)
    expect([status, location]).toEqual([303, '/standards/recording'])
  }
  expect(await overdue()).toBe(0)
  await says('2016-04-01')
  expect(await overdue()).toBeGreaterThan(0)
  await says('2018-08-01')
  expect(await overdue()).toBe(0)
  const text = textOf((await manager.get('/standards/recording')).html)
  expect(text).toContain('1 August 2018 The council says so: The case system changed; decided by Head of service')
  expect(textOf((await manager.get('/standards/dental-checks')).html)).toContain(
    'Recorded here From 1 August 2018. What fell due before is counted anew from then.',
  )

  expect((await manager.send(DENTAL, 'withdraw', { reason: '' })).status).toBe(422)
  expect((await manager.send(DENTAL, 'withdraw', { reason: 'It was another system' })).status).toBe(303)
  expect(textOf((await manager.get('/standards/dental-checks')).html)).toContain('Recorded here Not at all')
})

test('others see since when, and may not say it', async () => {
  const worker = await council.signIn('social-worker')
  const { html, status } = await worker.get('/standards/recording')
  expect(status).toBe(200)
  expect(html).not.toContain(VISITS)
  expect((await worker.get(VISITS)).status).toBe(403)
})
