import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const RECOMMENDATIONS = '/council-records/recommendation'
const ACTIONS = '/council-records/action'
const PROGRESS = '/council-records/action-progress'

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

const recommended = {
  from: 'peer-challenge',
  says: 'Review the membership of the Corporate Parenting Partnership Board.',
  ...on('madeOn', '2018-03-15'),
}
const planned = (what: string, more = {}) => ({
  what,
  owner: 'Head of service',
  knownBy: 'proof',
  proof: 'The new membership is in place',
  ...on('dueOn', '2018-09-30'),
  ...more,
})

const references = async (type: string): Promise<readonly unknown[]> =>
  (await council.services.ledger.history('authority'))
    .filter(entry => entry.type === type && entry.kind === 'statement')
    .map(({ body }) => body.reference)

describe('a recommendation and its action', () => {
  test('each have the next reference where none is given, and the action names those that stand', async () => {
    const saved = await manager.send(`${RECOMMENDATIONS}/new`, 'save', recommended)
    expect((await manager.get(saved.location!)).html).toContain('R-1')
    const form = (await manager.get(`${ACTIONS}/new`)).html
    expect(form).toContain('R-1 Review the membership of the Corporate Parenting Partnership Board.')

    const another = await manager.send(`${ACTIONS}/new`, 'save', { ...planned('Ask'), _do: 'add recommendations' })
    expect(another.html).toContain('recommendations-1-recommendation')
    const { location } = await manager.send(`${ACTIONS}/new`, 'save', {
      ...planned('Ask every partner for one name'),
      'recommendations-rows': '1',
      'recommendations-0-recommendation': 'R-1',
    })
    const { html } = await manager.get(location!)
    expect(html).toContain('A-1')
    expect(html).toContain('R-1</a> Review the membership')
  })

  test('are refused where they refer to nothing, and nothing typed is lost', async () => {
    const answer = await manager.send(`${PROGRESS}/new`, 'save', {
      action: 'A-99',
      status: 'on-going',
      ...on('on', '2018-03-20'),
    })
    expect(answer.html).toContain('Action: none has the reference A-99')
    expect(await references('action-progress')).toEqual([])
  })

  test('are begun from an address that names the action', async () => {
    expect((await manager.get(`${PROGRESS}/new?action=A-1`)).html).toMatch(/value="A-1" selected/)
  })
})

describe('two clerks at once', () => {
  test('never get the same reference, and a form sent twice makes one record', async () => {
    const other = await council.signIn('team-manager')
    const before = (await references('action')).length
    await Promise.all(
      ['One', 'Two', 'Three', 'Three'].map((what, i) =>
        (i % 2 ? other : manager).send(`${ACTIONS}/new`, 'save', planned(what)),
      ),
    )
    const given = await references('action')
    expect(given).toHaveLength(before + 3)
    expect(new Set(given).size).toBe(given.length)
  })

  test('are told where another has the reference that they typed', async () => {
    const own = planned('With its own', { reference: 'PC24' })
    await manager.send(`${ACTIONS}/new`, 'save', own)
    const again = await manager.send(`${ACTIONS}/new`, 'save', planned('Another', { reference: 'pc 24' }))
    expect(again.html).toContain('Another has this reference, or had it once')
    expect((await references('action')).filter(reference => reference === 'PC24')).toHaveLength(1)
  })
})
