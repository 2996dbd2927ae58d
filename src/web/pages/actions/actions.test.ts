import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const recorded = (type: string, body: Readonly<Record<string, string>>) =>
  manager.send(`/council-records/${type}/new`, 'save', body)
const planned = (what: string, dueOn: string, more = {}) =>
  recorded('action', {
    what,
    owner: 'Head of service',
    knownBy: 'proof',
    proof: 'It is there',
    ...on('dueOn', dueOn),
    ...more,
  })

test('a council without actions is told so', async () => {
  expect((await manager.get('/actions')).html).toContain('There are none.')
})

test('the late come first, and each says apart whether it is done, shown and judged', async () => {
  await planned('Plan for later', '2030-01-01', { team: 'Leaving care', ownerAccount: 'service-manager' })
  await planned('Late by years', '2010-01-01', { board: 'Corporate parenting panel' })
  await recorded('action-progress', { action: 'A-1', status: 'complete', ...on('on', '2018-03-20') })
  const { html } = await manager.get('/actions?whose=all')
  expect(html.indexOf('Late by years')).toBeLessThan(html.indexOf('Plan for later'))
  expect(html).toContain('Said to be complete on 20 March 2018; its end is not recorded')
  expect(html).toContain('Overdue')
  expect(html).toContain('Not judged')
})

test('are one’s own where one has any, and a team’s or a board’s where that is asked for', async () => {
  const own = (await manager.get('/actions')).html
  expect([own.includes('Plan for later'), own.includes('Late by years')]).toEqual([true, false])
  const board = (await manager.get('/actions?board=Corporate+parenting+panel')).html
  expect([board.includes('Plan for later'), board.includes('Late by years')]).toEqual([false, true])
  const team = (await manager.get('/actions?team=Leaving+care')).html
  expect([team.includes('Plan for later'), team.includes('Late by years')]).toEqual([true, false])
})

test('one has a page with its first date, what became of it and the forms that follow up on it', async () => {
  await recorded('action-date', {
    action: 'A-2',
    why: 'No trainer was found',
    agreedBy: 'Corporate parenting panel',
    ...on('on', '2018-03-01'),
    ...on('dueOn', '2030-06-30'),
  })
  const [, address = ''] =
    /href="(\/actions\/\d+)"[^>]*>\s*A-2/.exec((await manager.get('/actions?whose=all')).html) ?? []
  const { html } = await manager.get(address)
  expect(html).toContain('30 June 2030; first 1 January 2010, put off once')
  expect(html).toContain('No trainer was found. Agreed by Corporate parenting panel')
  expect(html).toContain('href="/council-records/action-progress/new?action=A-2"')
  const member = await council.signIn('panel-member')
  const read = (await member.get(address)).html
  expect(read).toContain('Late by years')
  expect(read).not.toContain('Follow up')
  expect((await manager.get('/actions/999999')).location).toBe('/actions')
})

test('after a form that follows up, one is back at the action', async () => {
  const sent = await recorded('action-evidence', {
    action: 'A-2',
    kind: 'audit',
    shows: 'Six of ten',
    ...on('on', '2018-04-01'),
  })
  expect(sent.location).toMatch(/^\/actions\/\d+\?saved=yes$/)
  const { html } = await manager.get(sent.location!)
  expect(html).toContain('Saved')
  expect(html).toContain('Six of ten')
})

describe('an action without an owner, a proof or a day that can be', () => {
  const wrong = async (more: Readonly<Record<string, string>>) =>
    (
      await recorded('action', {
        what: 'Nearly lost words',
        owner: 'Head of service',
        knownBy: 'proof',
        proof: 'It is there',
        ...on('dueOn', '2018-12-31'),
        ...more,
      })
    ).html

  test.each([
    ['no owner', { owner: '' }, 'Say who answers for it'],
    ['no proof', { proof: '' }, 'Say what will prove it'],
    ['no way to know', { knownBy: '', proof: '' }, 'Say how we shall know'],
    ['an indicator that is not named', { knownBy: 'indicator', proof: '' }, 'Choose the indicator'],
    ['no date', on('dueOn', '--'), 'Enter the date by which it is to be done'],
    [
      'a day before it was agreed',
      { ...on('agreedOn', '2018-08-01'), ...on('dueOn', '2018-07-31') },
      'First due on must be on or after the day in ‘Agreed on’',
    ],
    ['a recommendation that there is not', { 'recommendations-0-recommendation': 'R-9' }, 'none has the reference R-9'],
  ])('with %s says so, and keeps what was typed', async (_, more, says) => {
    const html = await wrong(more as Record<string, string>)
    expect(html).toContain(says)
    expect(html).toContain('Nearly lost words')
  })

  test('due before it was recommended says so', async () => {
    await recorded('recommendation', { from: 'audit', says: 'Do it', accepted: 'yes', ...on('madeOn', '2018-06-30') })
    expect(await wrong({ 'recommendations-0-recommendation': 'R-1', ...on('dueOn', '2018-06-29') })).toContain(
      'First due on must not be before R-1 was made, on 30 June 2018',
    )
  })
})

describe('a board’s judgement', () => {
  const JUDGED = { action: 'A-2', board: 'Panel', judgement: 'better', why: 'It helped', ...on('on', '2018-08-01') }

  test('carries the issue whose figures it saw, which the action’s page gives it', async () => {
    const { html } = await manager.get('/council-records/effect-sign-off/new?action=A-2&issue=June+2018%2C+issue+1')
    expect(html).toContain('value="June 2018, issue 1"')
    const { location } = await recorded('effect-sign-off', { ...JUDGED, issue: 'June 2018, issue 1' })
    expect((await manager.get(location!)).html).toContain('By the figures of June 2018, issue 1')
  })

  test('is not edited: a new one is a record of its own', async () => {
    const [entry] = (await council.services.ledger.history('authority')).filter(
      ({ type }) => type === 'effect-sign-off',
    )
    const address = `/council-records/effect-sign-off/${entry!.record}`
    const { html } = await manager.get(address)
    expect(html).toContain('A judgement is not changed once it is recorded')
    expect(html).not.toContain('Correct this record')
    expect((await manager.get(`${address}/correct`)).location).toBe(address)
    await manager.send(`${address}/correct`, 'save', { ...JUDGED, why: 'Rather not', 'based-on': `${entry!.id}` })
    const again = await council.services.ledger.history('authority')
    expect(again.filter(({ record }) => record === entry!.record)).toHaveLength(1)
    const edited = council.services.ledger.write(writing =>
      writing.append({
        title: 'Edited',
        recordedBy: 'manager',
        files: [],
        children: [],
        entries: [
          {
            type: 'effect-sign-off',
            subject: 'authority',
            kind: 'statement',
            standing: 0,
            body: {},
            record: entry!.record,
          },
        ],
      }),
    )
    await expect(edited).rejects.toThrow('A judgement is not changed once it is recorded')
  })
})

test('an action for a child is listed for those who may open the child, and for nobody else', async () => {
  const sent = await manager.send(`/children/${ANA}/records/action/new`, 'save', {
    what: 'Find her a mentor',
    owner: 'Priya',
    knownBy: 'proof',
    proof: 'She says so',
    ...on('dueOn', '2018-07-01'),
  })
  expect(sent.location).toMatch(new RegExp(`^/children/${ANA}/actions/\\d+\\?saved=yes$`))
  expect((await manager.get(sent.location!)).html).toContain('Find her a mentor')
  expect((await manager.get('/actions?whose=all')).html).toContain('Find her a mentor')
  expect((await manager.get('/actions/log.csv?whose=all')).html).toContain('Find her a mentor')
  const member = await council.signIn('panel-member')
  expect((await member.get('/actions?whose=all')).html).not.toContain('Find her a mentor')
  expect((await member.get('/actions/log.csv?whose=all')).html).not.toContain('Find her a mentor')
  expect((await member.get(sent.location!)).status).toBe(403)
})

test('the whole log is on one page to print, and in a file', async () => {
  const { html } = await manager.get('/actions?whose=all&print=yes')
  expect(html).toContain('Action log')
  expect(html).not.toContain('Narrow this list')
  const [head = '', ...lines] = (await manager.get('/actions/log.csv?whose=all')).html.trim().split('\n')
  expect(head).toContain('First due on,Now due on,Times put off,Stands')
  expect(lines.some(line => line.includes('2010-01-01,2030-06-30,1'))).toBe(true)
})

test('are narrowed by how they stand, together with whose they are', async () => {
  const shownOf = async (address: string) => words((await manager.get(address)).html)
  await planned('Tidy the shed', '2018-01-01')
  const all = await shownOf('/actions?whose=all')
  expect(all).toContain('Stands Overdue')
  const late = await shownOf('/actions?whose=all&stands=overdue')
  expect(late).toContain('Tidy the shed')
  expect(late).not.toMatch(/\bOn time\b(?!,)/)
  expect(await shownOf('/actions?whose=all&stands=done')).not.toContain('Tidy the shed')
  expect(await shownOf('/actions?whose=all&stands=never')).toContain('Choose how they stand')
})
