import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

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
