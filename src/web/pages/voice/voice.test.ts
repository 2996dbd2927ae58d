import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
let anybody: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
  anybody = browser(council.app, '')
})
afterAll(() => council.close())

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const recorded = (type: string, body: Readonly<Record<string, string>>) =>
  manager.send(`/council-records/${type}/new`, 'save', body)
const raised = (inShort: string, day: string, more = {}) =>
  recorded('raised', {
    forum: 'B-91',
    inShort,
    theirWords: `Please: ${inShort}`,
    theme: 'home',
    putTo: 'Head of fostering',
    show: 'yes',
    ...on('on', day),
    ...more,
  })
const addressOf = async (inShort: string): Promise<string> =>
  new RegExp(`href="(/voice/\\d+)"[^>]*>\\s*${inShort}`).exec((await manager.get('/voice')).html)?.[1] ?? ''

test('before anything is raised, officers and young people are told so in words of their own', async () => {
  expect((await manager.get('/voice')).html).toContain('Nothing that a forum raised is recorded yet.')
  const { html, status } = await anybody.get('/you-said')
  expect(status).toBe(200)
  expect(html).toContain('Nothing is here yet')
})

test('what waits for an answer stands first, with how long and to whom it was put', async () => {
  await recorded('board', { reference: 'B-91', name: 'The Listening Post', kind: 'children-in-care-council' })
  await raised('Pictures before we move', '2018-01-10')
  await raised('No more bin bags', '2018-02-10')
  await recorded('answer', {
    raised: 'V-1',
    by: 'Head of fostering',
    willBe: 'yes',
    says: 'Yes, we will.',
    ...on('on', '2018-02-01'),
  })
  const { html } = await manager.get('/voice')
  expect(html.indexOf('No more bin bags')).toBeLessThan(html.indexOf('Pictures before we move'))
  expect(html).toContain('After 22 days')
  expect((await manager.get('/voice?state=answered')).html).not.toContain('No more bin bags')
})

test('nothing is closed without an answer to them: the form refuses, and the page says why', async () => {
  const refused = await recorded('raised-closed', { why: 'settled', ...on('on', '2018-03-01') })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('What young people raise cannot be closed without one')
  const { html } = await manager.get(await addressOf('No more bin bags'))
  expect(html).toContain('It cannot be closed: they have no answer yet.')
  expect(html).not.toContain('/council-records/raised-closed/new')
})

test('what has an answer is followed up from its page, and closed by naming the answer', async () => {
  const address = await addressOf('Pictures before we move')
  expect((await manager.get(address)).html).toContain('/council-records/raised-closed/new?answer=AN-1')
  await recorded('told-back', {
    raised: 'V-1',
    happened: 'Every home has a book.',
    better: 'yes',
    ...on('on', '2018-03-01'),
  })
  await recorded('raised-closed', { answer: 'AN-1', why: 'settled', ...on('on', '2018-03-02') })
  const { html } = await manager.get(address)
  expect(html).toContain('They say that it is settled')
  expect(html).toContain('Closed')
  expect(html).not.toContain('/council-records/raised-closed/new')
})

test('a recommendation that a forum made leads from what it raised to the action that answers it', async () => {
  await recorded('recommendation', { from: 'forum', raised: 'V-2', says: 'Buy bags', ...on('madeOn', '2018-02-12') })
  await recorded('action', {
    what: 'Buy 60 bags',
    owner: 'Head of service',
    knownBy: 'proof',
    proof: 'The bags',
    'recommendations-rows': '1',
    'recommendations-0-recommendation': 'R-1',
    ...on('agreedOn', '2018-02-14'),
    ...on('dueOn', '2030-01-01'),
  })
  expect((await manager.get(await addressOf('No more bin bags'))).html).toContain('Buy 60 bags')
})

test('anybody reads what was said, answered and done, where the forum agreed, and nothing else of it', async () => {
  await raised('A worker who comes', '2018-02-20', { show: 'no' })
  const { html } = await anybody.get('/you-said')
  for (const said of ['Pictures before we move', 'Yes, we will.', 'Every home has a book.', 'We have not answered yet'])
    expect(html).toContain(said)
  for (const own of ['A worker who comes', 'V-1', 'Buy 60 bags']) expect(html).not.toContain(own)
})

test('nobody who is not signed in reaches what officers read of it', async () => {
  expect((await anybody.get('/voice')).location).toContain('/sign-in')
})

test('a panel member reads it all, is offered no form, and sees no numbers of a few', async () => {
  await recorded('forum-membership', { forum: 'B-91', members: '12', disabled: '1', ...on('on', '2018-03-01') })
  const member = await council.signIn('panel-member')
  const { html } = await member.get('/voice')
  expect(html).toContain('12, counted on')
  expect(html).not.toContain('1 disabled')
  expect(html).not.toContain('/council-records/raised/new')
  expect((await manager.get('/voice')).html).toContain('1 disabled')
})

test('young people read a few at a time, and whoever prints the page has all of it on one', async () => {
  const titles = ['Bikes', 'Later bedtimes', 'A pet', 'More football', 'Our own keys', 'Warm coats']
  for (const title of titles) await raised(title, '2018-02-21')
  const shown = async (address: string) => {
    const { html } = await anybody.get(address)
    return [titles.filter(title => html.includes(title)).length, html] as const
  }
  const [first, html] = await shown('/you-said')
  expect(first).toBeLessThan(titles.length)
  expect(html).toContain('href="/you-said?print=yes"')
  const [all, whole] = await shown('/you-said?print=yes')
  expect(all).toBe(titles.length)
  expect(whole).not.toContain('on one page, to print')
  expect((await manager.get('/voice?print=yes')).html).toContain('Warm coats')
})
