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

test('no correction takes a reference that a record about somebody else has, or had', async () => {
  const [own] = (await council.services.ledger.history(ANA)).filter(({ type }) => type === 'action')
  const [councils] = (await council.services.ledger.history('authority')).filter(({ type }) => type === 'action')
  const correcting = async (address: string, taken: string, more: Record<string, string> = {}) => {
    const [, based = ''] = /name="based-on" value="(\d+)"/.exec((await manager.get(address)).html) ?? []
    const typed = { ...ACTION, what: 'Typed at length', reference: taken, 'based-on': based, ...more }
    return manager.send(address, 'save', typed)
  }
  const ofChild = `/children/${ANA}/records/${own!.record}/correct`
  const ofCouncil = `/council-records/action/${councils!.record}/correct`
  for (const [address, taken] of [
    [ofChild, 'a -1'],
    [ofCouncil, 'A-2'],
  ] as const) {
    const { status, html } = await correcting(address, taken)
    expect([status, html.includes('Another has this reference'), html.includes('Typed at length')]).toEqual([
      422,
      true,
      true,
    ])
  }
  expect(await said(ANA, 'action')).toHaveLength(1)
  expect(await said('authority', 'action')).toHaveLength(1)
  // What a file gave the same reference to may be put right all the same, in everything else and in that.
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A file',
      recordedBy: 'analyst',
      files: [],
      children: [],
      entries: [
        {
          type: 'action',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { reference: 'A-2', what: 'It' },
        },
      ],
    }),
  )
  const [, twice] = (await council.services.ledger.history('authority')).filter(({ type }) => type === 'action')
  const ofTwice = `/council-records/action/${twice!.record}/correct`
  expect((await correcting(ofTwice, 'A-2', { what: 'Its words are put right' })).status).toBe(303)
  expect((await correcting(ofTwice, 'A-3', { what: 'Its words are put right' })).status).toBe(303)
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
