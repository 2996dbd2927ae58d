import { afterAll, beforeAll, expect, test } from 'vitest'
import { freezeIssue } from '#store/freezing.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
let action = ''

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const recorded = (type: string, body: Readonly<Record<string, string>>) =>
  analyst.send(`/council-records/${type}/new`, 'save', body)
const entered = (month: string, numerator: string) =>
  recorded('entered-figure', {
    indicator: '6.11',
    stretch: 'month',
    month,
    numerator,
    denominator: '20',
    source: `Tracker, ${numerator}`,
  })
const judged = (day: string, more = {}) =>
  recorded('effect-sign-off', {
    action: 'A-1',
    board: 'Panel',
    judgement: 'better',
    why: `It helped, we said on ${day}`,
    ...on('on', day),
    ...more,
  })
/** The tables of figures on the action's page, by what each is called. */
const tables = async (): Promise<ReadonlyMap<string, string>> => {
  const { html } = await analyst.get(action)
  return new Map(
    [...html.matchAll(/<caption[^>]*>([^<]*)<\/caption>([\s\S]*?)<\/table>/g)].map(([, of, rows]) => [of!, rows!]),
  )
}

beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
  await entered('2018-01', '3')
  await entered('2018-05', '12')
  const sent = await recorded('action', {
    what: 'See a dentist',
    owner: 'Head of health',
    knownBy: 'indicator',
    indicator: '6.11',
    ...on('agreedOn', '2018-02-01'),
    ...on('dueOn', '2018-02-10'),
  })
  expect(sent.location).toBeDefined()
  await recorded('action-completed', { action: 'A-1', by: 'Panel', ...on('doneOn', '2018-02-10') })
  const { html } = await analyst.get('/actions?whose=all')
  action = /href="(\/actions\/\d+)"/.exec(html)![1]!
})
afterAll(() => council.close())

test('a board that judges before a month is frozen is told that nothing keeps what it saw', async () => {
  await judged('2018-06-30')
  const { html } = await analyst.get(action)
  expect(html).toContain('No issue holds what Panel saw when it judged on 30 June 2018')
})

test('what a board saw stays beside its judgement, with the issue that keeps it', async () => {
  const { ledger, catalogues, now } = council.services
  await freezeIssue(ledger, catalogues, { month: '2018-05', frozenBy: 'sam', now: now().toISOString() })
  await judged('2018-07-10', { issue: 'May 2018, issue 1' })
  const saw = 'What Panel saw when it judged on 10 July 2018'
  const before = (await tables()).get(saw)
  expect(before).toContain('15.0%, 3 of 20')
  expect(before).toContain('60.0%, 12 of 20')
  await entered('2018-01', '15')
  const after = await tables()
  expect(after.get('Effect, as measured')).not.toContain('15.0%, 3 of 20')
  expect(after.get(saw)).toBe(before)
  expect((await analyst.get(action)).html).toContain('href="/issues/2018-05/1"')
})

test('an issue that is not told by its month and number is refused, with what to write', async () => {
  const { html } = await judged('2018-07-11', { issue: 'the last one' })
  expect(html).toContain('must be its month and number, such as June 2024, issue 1')
  expect(html).toContain('value="the last one"')
})

test('a member of the panel is shown what was published: no figure of few, and none of a month that was not', async () => {
  const { html } = await (await council.signIn('panel-member')).get(action)
  expect(html).toContain('It made things better')
  const [, published] = [...html.matchAll(/<caption[^>]*>([^<]*)<\/caption>([\s\S]*?)<\/table>/g)]
    .find(([, of]) => of!.startsWith('Effect, as published in May 2018, issue 1'))!
    .slice(1)
  expect(published).toContain('60.0%')
  expect(published).toContain('Not published')
  expect(html).not.toContain('15.0%')
  expect(html).not.toContain('3 of 20')
})
