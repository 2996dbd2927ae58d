import { afterAll, beforeAll, expect, test } from 'vitest'
import { aboutChild } from '#web/scratch-casework.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('team-manager')
  const decisions = [{ action: 'Ring his nan', owner: 'Priya', dueOn: '2018-06-08' }]
  const supervision = aboutChild(ANA, 'supervision', { heldOn: '2018-06-04', worries: 'He is quiet', decisions })
  await council.services.ledger.write(writing =>
    writing.append({ title: 'By hand', recordedBy: 'tests', files: [], children: [], entries: [supervision] }),
  )
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const done = `/children/${ANA}/records/action-completed/new`

test('a decision of supervision is an action on the child’s record, done like any other', async () => {
  expect(textOf((await manager.get(done)).html)).toContain('S-2018-06-04-1 Ring his nan')
  expect(textOf((await manager.get(`/children/${ANA}/oversight`)).html)).toMatch(
    /Ring his nan .* Priya 8 Jun 2018 Late/,
  )
  const on = { 'doneOn-day': '20', 'doneOn-month': '6', 'doneOn-year': '2018' }
  expect((await manager.send(done, 'save', { ...on, action: 'S-2018-06-04-1', by: 'Priya' })).status).toBe(303)
  expect(textOf((await manager.get(`/children/${ANA}/oversight`)).html)).toContain('Done 20 Jun 2018')
})

test('one that was never decided cannot be done', async () => {
  const on = { 'doneOn-day': '20', 'doneOn-month': '6', 'doneOn-year': '2018' }
  const { html } = await manager.send(done, 'save', { ...on, action: 'S-2018-06-04-2', by: 'Priya' })
  expect(html).toContain('none has the reference S-2018-06-04-2')
})

test('those who see no more of a child than health or school ask for are not shown it', async () => {
  for (const role of ['health-team', 'virtual-school'] as const)
    expect((await (await council.signIn(role)).get(`/children/${ANA}/oversight`)).status).toBe(403)
})

test('a concern says on the child’s record why it waits, and all that happened to it', async () => {
  const entries = [
    aboutChild(ANA, 'escalation', {
      reference: 'E-9',
      raisedOn: '2018-06-04',
      stage: 'stage-2',
      themes: ['education'],
      concern: 'No school since April.',
    }),
    aboutChild(ANA, 'escalation-step', {
      escalation: 'E-9',
      happenedOn: '2018-06-06',
      happened: 'paused',
      because: 'The school answers on Friday.',
    }),
  ]
  await council.services.ledger.write(writing =>
    writing.append({ title: 'By hand', recordedBy: 'tests', files: [], children: [], entries }),
  )
  const said = textOf((await manager.get(`/children/${ANA}/oversight`)).html)
  expect(said).toContain('Since 6 Jun 2018: The school answers on Friday.')
  expect(said).toMatch(
    /What happened to E-9 4 June 2018\. Raised at stage 2.* No school since April\. 6 June 2018\. Paused/,
  )
})
