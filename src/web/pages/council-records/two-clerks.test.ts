import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

type Words = Readonly<Record<string, string>>

let council: TestCouncil
let [one, other]: Browser[] = []
const on = (name: string, day: string): Words => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const stands = async (type: string) =>
  standing(await council.services.ledger.history('authority')).filter(entry => entry.type === type)
/** A hidden control of the page's form, by its name. */
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? ''
const seen = async (who: Browser, page: string): Promise<Words> => ({
  'seen-entry': hidden((await who.get(page)).html, 'seen-entry'),
})
const ACTION = {
  what: 'Write the guide',
  owner: 'Jo Marsh',
  ...on('dueOn', '2018-09-01'),
  knownBy: 'proof',
  proof: 'The guide itself',
}

beforeAll(async () => {
  council = await openCouncil()
  ;[one, other] = [await council.signIn('performance-analyst'), await council.signIn('service-manager')]
  for (const what of ['Write the guide', 'Ring everyone'])
    expect((await one.send('/council-records/action/new', 'save', { ...ACTION, what })).status).toBe(303)
})
afterAll(() => council.close())

describe('of one action, two people who type at once', () => {
  test('correct it, and the later keeps their words and reads the other’s', async () => {
    const [action] = await stands('action')
    const page = `/council-records/action/${action!.record}/correct`
    const typed = (what: string) => ({ ...ACTION, what, 'based-on': String(action!.id) })
    expect((await other!.send(page, 'save', typed('Write the guide with care leavers'))).status).toBe(303)
    const late = await one!.send(page, 'save', typed('Write and print the guide'))
    expect(late.status).toBe(422)
    for (const says of ['This record was changed by', 'Write the guide with care leavers', 'Write and print the guide'])
      expect(late.html).toContain(says)
    expect((await stands('action'))[0]!.body.what).toBe('Write the guide with care leavers')
  })

  test.each([
    ['action-completed', { ...on('doneOn', '2018-08-01'), by: 'Priya' }, { ...on('doneOn', '2018-08-01'), by: 'Sam' }],
    [
      'effect-sign-off',
      { ...on('on', '2018-08-02'), board: 'Panel', judgement: 'better', why: 'More of them know it' },
      { ...on('on', '2018-08-02'), board: 'Panel', judgement: 'no-difference', why: 'Nobody reads it' },
    ],
    [
      'action-progress',
      { ...on('on', '2018-08-03'), status: 'on-going', note: 'A first draft' },
      { ...on('on', '2018-08-03'), status: 'awaiting', note: 'It waits for print' },
    ],
  ] as const)('record %s, and the later hears what the other recorded before theirs is', async (type, theirs, mine) => {
    const page = `/council-records/${type}/new`
    const [my, their] = [await seen(one!, page), await seen(other!, page)]
    expect((await other!.send(page, 'save', { ...theirs, action: 'A-1', ...their })).status).toBe(303)
    const late = await one!.send(page, 'save', { ...mine, action: 'A-1', ...my })
    expect([late.status, await stands(type)]).toEqual([422, [expect.anything()]])
    expect(late.html).toContain('service-manager, on')
    expect(late.html).toContain('Somebody else recorded one of the same after you opened this form')
    for (const words of [mine, theirs].map(its => Object.values(its).at(-1)!)) expect(late.html).toContain(words)
    const again = { ...mine, action: 'A-1', 'seen-entry': hidden(late.html, 'seen-entry') }
    expect((await one!.send(page, 'save', again)).status).toBe(303)
    expect(await stands(type)).toHaveLength(2)
    const apart = await one!.send(page, 'save', { ...mine, action: 'A-2', ...my })
    expect(apart.status, 'of another action nothing is asked').toBe(303)
  })
})
