import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { type Browser, openCouncil, PARAMS, type TestCouncil } from '#web/scratch-council.ts'

type Words = Readonly<Record<string, string>>

const MEETING = `/boards/${PARAMS.board}/meetings/${PARAMS.meeting}`

let council: TestCouncil
let [one, other]: Browser[] = []
beforeAll(async () => {
  council = await openCouncil()
  ;[one, other] = [await council.signIn('democratic-services'), await council.signIn('team-manager')]
})
afterAll(() => council.close())

/** What a form of a page holds as it was opened: its hidden fields, boxes, lists and texts. */
function opened(html: string, form: string): Words {
  const its = html.split('<form').find(text => text.includes(`name="form" value="${form}"`)) ?? ''
  const inputs = [...its.matchAll(/<input[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    /value="([^"]*)"/.exec(input)?.[1] ?? '',
  ])
  const lists = [...its.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/g)].map(([, name, options = '']) => {
    const [first = '', ...others] = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option)
    const chosen = [first, ...others].find(option => / selected/.test(option)) ?? first
    return [name, /value="([^"]*)"/.exec(chosen)?.[1] ?? '']
  })
  const texts = [...its.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(([, name, text]) => [name, text])
  return Object.fromEntries([...inputs, ...lists, ...texts].filter(([name]) => name !== '_csrf' && name !== 'form'))
}
const open = async (who: Browser, page: string, form: string) => opened((await who.get(page)).html, form)
const stands = async (type: string) =>
  standing(await council.services.ledger.history('authority')).filter(entry => entry.type === type)
/** What the page says is wrong. */
const problems = (html: string): string =>
  (/govuk-error-summary__list[^>]*>(.*?)<\/ul>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the order of an agenda, put right by two clerks at once,', () => {
  const page = `${MEETING}/agenda`
  let [first = '', second = '']: string[] = []
  const orders = async () =>
    Object.fromEntries((await stands('agenda-item')).map(({ record, body }) => [`order-${record}`, String(body.order)]))
  beforeAll(async () => {
    ;[first = '', second = ''] = Object.keys(await orders())
  })

  test('keeps both where each changed another item', async () => {
    const [mine, theirs] = [await open(one!, page, 'order'), await open(other!, page, 'order')]
    expect((await other!.send(page, 'order', { ...theirs, [first]: '7' })).status).toBe(303)
    expect((await one!.send(page, 'order', { ...mine, [second]: '9' })).status).toBe(303)
    expect(await orders()).toMatchObject({ [first]: '7', [second]: '9' })
  })

  test('is saved for neither where both changed one item: the later hears what the other wrote, and may choose', async () => {
    const [mine, theirs] = [await open(one!, page, 'order'), await open(other!, page, 'order')]
    await other!.send(page, 'order', { ...theirs, [first]: '3' })
    const late = await one!.send(page, 'order', { ...mine, [first]: '4', [second]: '5' })
    expect(late.status).toBe(422)
    expect(problems(late.html)).toMatch(
      /Somebody else saved this .* ‘Voice of the child’ was given the number 3 by team-manager, on /,
    )
    expect(opened(late.html, 'order')).toMatchObject({ [first]: '4', [second]: '5' })
    expect(await orders()).toMatchObject({ [first]: '3', [second]: '9' })
    expect((await one!.send(page, 'order', opened(late.html, 'order'))).status).toBe(303)
    expect(await orders()).toMatchObject({ [first]: '4', [second]: '5' })
  })

  test('leaves an item alone that was put on or taken off the agenda meanwhile', async () => {
    const mine = await open(one!, page, 'order')
    await other!.send('/council-records/agenda-item/new', 'save', { meeting: 'M-1', order: '12', title: 'Late item' })
    expect((await one!.send(page, 'order', { ...mine, [first]: '1' })).status).toBe(303)
    expect(Object.values(await orders()).sort()).toEqual(['1', '12', '5'])
  })
})

describe('who was at a meeting, said by two clerks at once,', () => {
  const page = `${MEETING}/attendance`
  const said = async () =>
    Object.fromEntries((await stands('meeting-attendance')).map(({ body }) => [body.name, [body.how, body.as].join()]))
  let [marsh = '', hale = '']: string[] = []
  beforeAll(async () => {
    ;[marsh = '', hale = ''] = (await stands('board-member')).map(({ record }) => `how-${record}`)
  })

  test('keeps both where each said it of somebody else', async () => {
    const [mine, theirs] = [await open(one!, page, 'save'), await open(other!, page, 'save')]
    await other!.send(page, 'save', { ...theirs, [hale]: 'present', others: 'Sky, young person' })
    expect((await one!.send(page, 'save', { ...mine, [marsh]: 'absent', others: 'Jo Lane, officer' })).status).toBe(303)
    expect(await said()).toEqual({
      'Councillor Marsh': 'absent,',
      'Councillor Hale': 'present,',
      Sky: 'also-present,young person',
      'Jo Lane': 'also-present,officer',
    })
  })

  test('is saved for neither where both said it of one: the later hears what the other said, and may choose', async () => {
    const [mine, theirs] = [await open(one!, page, 'save'), await open(other!, page, 'save')]
    const others = (sky: string) => ['Jo Lane, officer', `Sky, ${sky}`].join('\n')
    await other!.send(page, 'save', { ...theirs, [marsh]: 'apologies', others: others('care leaver') })
    const late = await one!.send(page, 'save', { ...mine, [marsh]: 'present', others: others('apprentice') })
    expect(late.status).toBe(422)
    expect(problems(late.html)).toMatch(
      /Somebody else saved this .* Councillor Marsh: team-manager, on .*, recorded ‘Sent apologies’/,
    )
    expect(problems(late.html)).toMatch(/Sky: team-manager, on .*, recorded ‘care leaver’/)
    expect(await said()).toMatchObject({ 'Councillor Marsh': 'apologies,', Sky: 'also-present,care leaver' })
    const again = opened(late.html, 'save')
    expect(again).toMatchObject({ [marsh]: 'present', others: others('apprentice') })
    expect((await one!.send(page, 'save', again)).status).toBe(303)
    expect(await said()).toMatchObject({ 'Councillor Marsh': 'present,', Sky: 'also-present,apprentice' })
  })
})

test('a member who is typed among the others stays there, and what two clerks call them is asked about', async () => {
  const page = `${MEETING}/attendance`
  await one!.send('/council-records/board-member/new', 'save', { board: 'B-1', name: 'Remi', standing: 'young-person' })
  const [mine, theirs] = [await open(one!, page, 'save'), await open(other!, page, 'save')]
  const others = (as: string) => [mine.others, `Remi, ${as}`].join('\n')
  await other!.send(page, 'save', { ...theirs, others: others('young person') })
  expect((await open(other!, page, 'save')).others).toContain('Remi, young person')
  const late = await one!.send(page, 'save', { ...mine, others: others('champion') })
  expect([late.status, problems(late.html)]).toEqual([422, expect.stringContaining('recorded ‘young person’')])
})

describe('a minute by two clerks at once,', () => {
  const page = `${MEETING}/items/${PARAMS.item}`

  test('with one resolution in the same words keeps the action that only one of them wrote', async () => {
    const says = 'that a bus pass be found for every care leaver'
    expect((await one!.send(page, 'resolve', { says, becomes: 'nothing' })).status).toBe(303)
    const action = {
      what: 'Find the bus passes',
      owner: 'Head of service',
      'dueOn-day': '1',
      'dueOn-month': '12',
      'dueOn-year': '2018',
      knownBy: 'proof',
      proof: 'The passes',
    }
    for (const _ of ['once', 'twice'])
      expect((await other!.send(page, 'resolve', { says, becomes: 'action', ...action })).status).toBe(303)
    const its = (await stands('resolution')).filter(({ body }) => body.says === says)
    expect(its).toHaveLength(1)
    const actions = (await stands('action')).filter(({ body }) => body.resolution === its[0]!.body.reference)
    expect(actions.map(({ body }) => body.what)).toEqual(['Find the bus passes'])
  })

  test('in the same words under two numbers says so, and keeps the first', async () => {
    await one!.send('/council-records/agenda-item/new', 'save', { meeting: 'M-1', order: '20', title: 'Any other' })
    const item = (await stands('agenda-item')).at(-1)!.record
    const its = `${MEETING}/items/${item}`
    const text = 'There was none.'
    expect((await one!.send(its, 'minute', { text, number: '70', outcome: 'considered' })).status).toBe(303)
    expect((await other!.send(its, 'minute', { text, number: '70', outcome: 'considered' })).status).toBe(303)
    const late = await other!.send(its, 'minute', { text, number: '71', outcome: 'deferred' })
    expect(late.status).toBe(422)
    expect(problems(late.html)).toContain('Somebody else minuted this item in the same words')
    expect(problems(late.html)).toContain('Minute number: 70, and you typed 71')
    expect((await stands('minute')).at(-1)!.body).toMatchObject({ number: '70', text })
  })
})
