import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const TRY = '/standards/statutory-visits/try'
const trying = (query: string) => `${TRY}?${query}`
const FOUR_WEEKS = 'interval=every&length=4+weeks&from=1+4+2017'

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

test('every standard is listed by what it is about, with the rule in words and whether it is law', async () => {
  const { html } = await manager.get('/standards')
  const text = textOf(html)
  expect(text).toContain('at intervals of no more than 6 weeks')
  for (const { id, title } of council.services.catalogues.standards) {
    expect(html, id).toContain(`href="/standards/${id}"`)
    expect(text, id).toContain(title)
  }
})

test('a standard shows its source, what meets it, the figures that rest on it and its examples', async () => {
  const { html } = await manager.get('/standards/statutory-visits')
  const text = textOf(html)
  expect(html).toContain('https://www.legislation.gov.uk/uksi/2010/959/regulation/28')
  expect(html).toContain('href="/definitions/visits-to-national-standard"')
  expect(text).toContain('Met by a record of Visit')
  expect(text).toContain('Statutory')
  expect(text).toContain('Ben: due 8 May 2025, met late on 9 May 2025; then due 20 June 2025, overdue')
  expect((await manager.get('/standards/no-such-standard')).status).toBe(404)
})

test('a tried interval shows what would have been, month by month, and who changes', async () => {
  const { html, status } = await manager.get(trying(FOUR_WEEKS))
  const text = textOf(html)
  expect(status).toBe(200)
  expect(text).toContain('From 1 April 2017: every 4 weeks, instead of every 6 weeks.')
  expect(text).toContain('would have been overdue')
  expect(text).toContain('6.15 Visits up to date to the national minimum standard')
  expect(html.match(/<svg/g)!.length).toBeGreaterThan(0)
})

test.each([
  ['interval=every&length=often&from=1+4+2017', '"often" is not a length of time'],
  ['interval=ever&length=4+weeks&from=1+4+2017', 'names none of its intervals'],
  ['interval=every&length=4+weeks&from=31+2+2017', 'From must be a date that exists'],
  ['interval=every&length=4+weeks&from=1+4+1990', 'no rule is in force then'],
])('what cannot be tried is said beside what was typed: %s', async (query, says) => {
  const { html, status } = await manager.get(trying(query))
  expect(status).toBe(200)
  expect(textOf(html)).toContain(says)
  expect(html).toContain(`value="${new URLSearchParams(query).get('length')}"`)
  expect(html).not.toContain('What would have been')
})

test('a setting needs a day and a reason, and what was typed is kept', async () => {
  const { html, status } = await manager.send(trying(FOUR_WEEKS), 'set', {
    interval: 'every',
    length: '4 weeks',
    since: '',
    because: 'The panel asked for it',
  })
  expect(status).toBe(422)
  expect(html).toContain('Enter the day from which it applies')
  expect(html).toContain('The panel asked for it')
  expect(textOf(html)).toContain('From 1 April 2017: every 4 weeks')
})

test('a setting is a new version from its day, with its reason, and figures are counted by it', async () => {
  const before = await council.services.figures.at()
  expect(before.configured.standards.find(({ id }) => id === 'statutory-visits')!.rules).toHaveLength(1)
  const answer = await manager.send(trying(FOUR_WEEKS), 'set', {
    interval: 'every',
    length: '4 weeks',
    since: '1 May 2017',
    because: 'Panel of April 2017',
    decidedBy: 'Head of service',
  })
  expect([answer.status, answer.location]).toEqual([303, '/standards/statutory-visits'])
  const text = textOf((await manager.get('/standards/statutory-visits')).html)
  expect(text).toContain('From 1 May 2017, the rule in force')
  expect(text).toContain('from 1 May 2017; Panel of April 2017; decided by Head of service')
  const after = await council.services.figures.at()
  expect(after.configured.standards.find(({ id }) => id === 'statutory-visits')!.rules).toHaveLength(2)
  expect(after.clock).not.toBe(before.clock)
  const log = await council.services.desk.accessLog({ username: 'service-manager', limit: 20 })
  expect(log.map(({ did }) => did)).toContain('set a standard: statutory-visits')
})

test('a setting that cannot be used is shown where the standards are, and sets nothing', async () => {
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A setting',
      recordedBy: 'service-manager',
      files: [],
      children: [],
      entries: [
        {
          type: 'standard-setting',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { standard: 'monthly-visits', fromOn: '2018-01-01', intervals: 'every=4 weeks' },
        },
      ],
    }),
  )
  expect(textOf((await manager.get('/standards')).html)).toContain('There is no standard "monthly-visits".')
  const { findings } = (await council.services.figures.at()).configured
  expect(findings).toHaveLength(1)
})

test('others read the standards and may not try or set them', async () => {
  const worker = await council.signIn('social-worker')
  expect((await worker.get('/standards/statutory-visits')).html).not.toContain('/try')
  expect((await worker.get(TRY)).status).toBe(403)
})
