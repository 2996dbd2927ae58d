import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('team-manager')
})
afterAll(() => council.close())

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const ACTION = {
  owner: 'Priya',
  knownBy: 'proof',
  proof: 'She says so',
  ...on('dueOn', '2018-09-30'),
}
const said = async (subject: string, type: string) =>
  (await council.services.ledger.history(subject)).filter(entry => entry.type === type).map(({ body }) => body)

test('the same kind of record is kept on a child’s record or on the council’s, and no two have one reference', async () => {
  await manager.send('/council-records/action/new', 'save', { ...ACTION, what: 'Train everyone' })
  const form = `/children/${ANA}/records/action/new`
  const { html } = await manager.get(form)
  expect(html).toContain('Read by those who may open this child’s record, and by nobody else.')
  expect((await manager.send(form, 'save', { ...ACTION, what: 'Find her a mentor' })).status).toBe(303)
  expect(await said(ANA, 'action')).toMatchObject([{ reference: 'A-2', what: 'Find her a mentor' }])
  expect(await said('authority', 'action')).toMatchObject([{ reference: 'A-1', what: 'Train everyone' }])
  const again = await manager.send(form, 'save', { ...ACTION, what: 'Another', reference: 'A-1' })
  expect(again.html).toContain('Another has this reference')
})

test('what follows up on a child’s action is offered once there is one, and follows up on no other', async () => {
  const form = `/children/${ANA}/records/action-progress/new`
  expect((await manager.get(`/children/${ANA}/records/new`)).html).toContain(form)
  const { html } = await manager.get(form)
  expect([html.includes('Find her a mentor'), html.includes('Train everyone')]).toEqual([true, false])
  const progress = { status: 'on-going', ...on('on', '2018-07-01') }
  expect((await manager.send(form, 'save', { ...progress, action: 'A-1' })).html).toContain(
    'none has the reference A-1',
  )
  expect((await manager.send(form, 'save', { ...progress, action: 'A-2' })).status).toBe(303)
  expect(await said(ANA, 'action-progress')).toHaveLength(1)
})

test('the council’s forms and lists know nothing of what is about a child', async () => {
  for (const address of ['/council-records/action-progress/new', '/council-records/action'])
    expect((await manager.get(address)).html).not.toContain('Find her a mentor')
})

test('a complaint about the council concerns no one child', async () => {
  const worker = await council.signIn('social-worker')
  const form = '/council-records/complaint/new'
  expect((await worker.get(form)).html).toContain('For a complaint that concerns no one child')
  const sent = await worker.send(form, 'save', {
    ...on('receivedOn', '2018-07-01'),
    'about-delay': 'yes',
  })
  expect(sent.status).toBe(303)
  const member = await council.signIn('panel-member')
  expect((await member.get('/council-records/complaint')).status).toBe(403)
})
