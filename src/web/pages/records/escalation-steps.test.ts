import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let officer: Browser
beforeAll(async () => {
  council = await openCouncil()
  officer = await council.signIn('reviewing-officer')
})
afterAll(() => council.close())

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const CONCERN = { ...on('raisedOn', '2018-06-04'), stage: 'stage-2', 'themes-education': 'yes', concern: 'No school' }
const raise = `/children/${ANA}/records/escalation/new`
const step = `/children/${ANA}/records/escalation-step/new`
const recorded = async (type: string) =>
  (await council.services.ledger.history(ANA)).filter(entry => entry.type === type).map(({ body }) => body)

test('a concern that is given no reference is given the next', async () => {
  for (const concern of ['No school', 'No dentist'])
    expect((await officer.send(raise, 'save', { ...CONCERN, concern })).status).toBe(303)
  expect((await recorded('escalation')).map(({ reference }) => reference)).toEqual(['E-1', 'E-2'])
})

test('a step chooses among the concerns about the child, with a checklist that is Inadequate as one of them', async () => {
  for (const [completedOn, overall] of [
    ['2018-06-05', 'inadequate'],
    ['2018-06-06', 'good'],
  ] as const)
    await officer.send(`/children/${ANA}/records/quality-checklist/new`, 'save', {
      ...on('completedOn', completedOn),
      overall,
    })
  const { html } = await officer.get(step)
  const offered = [...html.matchAll(/<option value="([EQ]-[^"]*)"/g)].map(([, reference]) => reference)
  expect(offered.toSorted()).toEqual(['E-1', 'E-2', 'Q-2018-06-05'])
})

test('a step of a concern that there is not is refused, and nothing that was typed is lost', async () => {
  const answered = { ...on('happenedOn', '2018-06-06'), happened: 'response', says: 'A place at the academy' }
  const { html } = await officer.send(step, 'save', { ...answered, escalation: 'E-9' })
  expect(html).toContain('none has the reference E-9')
  expect(html).toContain('A place at the academy')
  expect(await recorded('escalation-step')).toEqual([])
  expect((await officer.send(step, 'save', { ...answered, escalation: 'Q-2018-06-05' })).status).toBe(303)
})
