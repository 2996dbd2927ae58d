import { afterAll, beforeAll, expect, test } from 'vitest'
import { aboutChild } from '#web/scratch-casework.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const record = (type: string, body: Record<string, unknown>) =>
  council.services.ledger.write(writing =>
    writing.append({
      title: 'By hand',
      recordedBy: 'tests',
      files: [],
      children: [],
      entries: [aboutChild(ANA, type, body)],
    }),
  )

test('where no concern is recorded it says where entered figures stand, and who answers within how many days', async () => {
  const text = textOf((await manager.get('/escalations?as-at=30+6+2018')).html)
  expect(text).toContain('No concern is recorded in the 12 months.')
  expect(text).toContain('Stage 2 Operations manager for reviewing officers Service manager 5')
})

test('concerns stand by month, stage and theme, with what came of them and what that changed for the child', async () => {
  const themes = ['education', 'health']
  await record('escalation', { reference: 'E-1', raisedOn: '2018-05-01', stage: 'stage-1', themes })
  await record('escalation-step', {
    escalation: 'E-1',
    happenedOn: '2018-06-01',
    happened: 'moved-up',
    toStage: 'stage-3',
  })
  const closed = { outcome: 'resolved', effect: 'She is back at school' }
  await record('escalation-step', { escalation: 'E-1', happenedOn: '2018-06-15', happened: 'closed', ...closed })
  await record('escalation', { reference: 'E-2', raisedOn: '2018-06-20', stage: 'stage-2', themes: ['voice'] })

  const text = textOf((await manager.get('/escalations?as-at=30+6+2018')).html)
  expect(text).toContain('1 concern is open at the end of 30 June 2018, 1 of them late.')
  expect(text).toMatch(/1001 Stage 2: service manager Answer late 3 days Voice of the young person/)
  expect(text).toMatch(/May 2018 1 0 0 0 0 1 Jun 2018 0 1 1 0 0 2 12 months 1 1 1 0 0 3/)
  expect(text).toContain('Education provision 1 0 1 2')
  expect(text).toContain('1 concern was settled in the year, 0 in time: resolved 1. Of 1 it is said')
  expect(text).toContain('She is back at school')
})

test('what is late the longest stands first, and each way in which concerns stand leads to its list', async () => {
  const { html } = await manager.get('/escalations?as-at=30+6+2018')
  expect(html.indexOf('Answer late')).toBeLessThan(html.indexOf('By month and stage'))
  const [, list] = /href="([^"]+state=Answer\+late)"/.exec(html) ?? []
  expect(textOf((await manager.get(list!.replaceAll('&amp;', '&'))).html)).toContain('1 child or young person.')
})

test('the child’s own page shows them too, with decisions and audits', async () => {
  await record('supervision', {
    heldOn: '2018-06-04',
    worries: 'He is quiet',
    decisions: [{ action: 'Ring his nan', owner: 'Priya', dueOn: '2018-06-08' }],
  })
  await record('action-date', { action: 'S-2018-06-04-1', on: '2018-06-07', dueOn: '2018-06-20' })
  await record('case-audit', { tool: 'whole-case-in-care', auditedOn: '2018-06-10', grade: 'good' })
  const { html } = await manager.get(`/children/${ANA}/oversight`)
  const text = textOf(html)
  expect(text).toMatch(/E-1 1 May 2018 .* Resolved\. She is back at school/)
  expect(text).toMatch(/Ring his nan 4 Jun 2018 Supervision, S-2018-06-04-1 Priya 20 Jun 2018 First 8 Jun 2018 Late/)
  expect(text).toMatch(/10 June 2018 Good Not moderated Moderate it : .* No/)
  expect((await manager.get(`/children/${ANA}`)).html).toContain(`/children/${ANA}/oversight`)
})

test('a council’s own process stands in place of the one that Waymark comes with, from its day', async () => {
  const form = '/council-records/escalation-setting/new'
  const on = { 'fromOn-day': '1', 'fromOn-month': '6', 'fromOn-year': '2018' }
  expect((await manager.send(form, 'save', { ...on, because: 'Too slow' })).html).toContain('Say what changes')
  const stage = { 'stages-rows': '1', 'stages-0-stage': 'stage-2', 'stages-0-workingDays': '3' }
  const sent = await manager.send(form, 'save', {
    ...on,
    because: 'Too slow',
    ...stage,
    'stages-0-goesTo': 'Practice lead',
  })
  expect(sent.status).toBe(303)
  const text = textOf((await manager.get('/escalations?as-at=30+6+2018')).html)
  expect(text).toContain('Stage 2 Operations manager for reviewing officers Practice lead 3')
  expect(text).toContain('The council’s own setting: from 1 June 2018; Too slow')
  expect(textOf((await manager.get('/escalations?as-at=31+5+2018')).html)).toContain('Service manager 5')
  expect(textOf((await manager.get('/lists/escalations?as-at=30+6+2018&worker=all')).html)).toContain(
    'Stage 2: practice lead',
  )
})
