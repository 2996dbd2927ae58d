import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let [clerk, other, panel]: Browser[] = []
/** The address of the board's page, and of the meeting's. */
let [board, meeting] = ['', '']

const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const record = (type: string, typed: Record<string, string>) =>
  clerk!.send(`/council-records/${type}/new`, 'save', typed)
/** What stands of a type. */
const stands = async (type: string) =>
  standing(await council.services.ledger.history('authority')).filter(entry => entry.type === type)

beforeAll(async () => {
  council = await openCouncil({ hasChildren: false })
  ;[clerk, other, panel] = [
    await council.signIn('democratic-services'),
    await council.signIn('team-manager'),
    await council.signIn('panel-member'),
  ]
  await record('board', {
    name: 'Corporate Parenting Panel',
    kind: 'corporate-parenting',
    meetsEvery: 'two-months',
    quorum: '2',
    'standingItems-rows': '1',
    'standingItems-0-title': 'Update from young people',
  })
  for (const [name, standing] of [
    ['Councillor Kay', 'chair'],
    ['Councillor Ross', 'member'],
    ['Councillor Todd', 'substitute'],
  ] as const)
    await record('board-member', { board: 'B-1', name, standing })
  await record('meeting', { board: 'B-1', kind: 'ordinary', where: 'Town Hall', ...on('on', '2018-08-22') })
  await record('report-cadence', {
    board: 'B-1',
    title: 'Fostering annual report',
    every: 'year',
    ...on('startedOn', '2018-08-01'),
  })
  const [itsBoard, itsMeeting] = [(await stands('board'))[0]!, (await stands('meeting'))[0]!]
  board = `/boards/${itsBoard.record}`
  meeting = `${board}/meetings/${itsMeeting.record}`
})
afterAll(() => council.close())

describe('a board', () => {
  test('shows its next meeting, what that lacks and who sits on it', async () => {
    expect((await panel!.get('/boards')).html).toContain('22 August 2018')
    const { html } = await panel!.get(board)
    for (const text of [
      'Next meeting',
      'Fostering annual report',
      'Not on the agenda',
      'Councillor Kay',
      'Quorum: 2 members',
    ])
      expect(html).toContain(text)
    expect(html).not.toContain('Record a member')
  })

  test('that there is none of is not found, nor a meeting of another', async () => {
    expect((await panel!.get('/boards/999999')).status).toBe(404)
    expect((await panel!.get(`${board}/meetings/999999`)).status).toBe(404)
  })

  test('is looked after by clerks and managers alone', async () => {
    for (const page of ['agenda', 'attendance']) expect((await panel!.get(`${meeting}/${page}`)).status, page).toBe(403)
  })
})

describe('an agenda', () => {
  test('is built from what belongs on it, each once, and put in order', async () => {
    const { html } = await clerk!.get(`${meeting}/agenda`)
    expect(html).toContain('Update from young people')
    expect(html).toContain('Due by the work programme')
    expect((await clerk!.send(`${meeting}/agenda`, 'add', {})).html).toContain('Choose what to put on the agenda')
    const chosen = { 'add-2': 'Update from young people', 'add-3': 'Fostering annual report' }
    await clerk!.send(`${meeting}/agenda`, 'add', chosen)
    await other!.send(`${meeting}/agenda`, 'add', chosen)
    const items = await stands('agenda-item')
    expect(items.map(({ body }) => [body.reference, body.order, body.title])).toEqual([
      ['I-1', 1, 'Update from young people'],
      ['I-2', 2, 'Fostering annual report'],
    ])
    const [one, two] = items.map(({ record }) => record)
    const wrong = await clerk!.send(`${meeting}/agenda`, 'order', { [`order-${one}`]: 'first', [`order-${two}`]: '1' })
    expect(wrong.html).toContain('must be a whole number')
    await clerk!.send(`${meeting}/agenda`, 'order', { [`order-${one}`]: '2', [`order-${two}`]: '1' })
    const shown = (await panel!.get(meeting)).html
    expect(shown.indexOf('Fostering annual report')).toBeLessThan(shown.indexOf('Update from young people'))
  })
})

describe('attendance', () => {
  test('is recorded all at once, with substitutes and others, and says whether there was a quorum', async () => {
    const [kay, ross, todd] = (await stands('board-member')).map(({ record }) => record)
    const typed = { [`how-${kay}`]: 'present', [`how-${ross}`]: 'apologies', [`how-${todd}`]: 'substitute' }
    const wrong = await clerk!.send(`${meeting}/attendance`, 'save', { ...typed, others: 'Sky, young person' })
    expect(wrong.html).toContain('Say in whose place Councillor Todd came')
    expect(wrong.html).toContain('Sky, young person')
    const long = await clerk!.send(`${meeting}/attendance`, 'save', { others: 'Sky, young person\n'.repeat(1000) })
    expect(long.html.match(/Also present must be 10,000 characters or fewer/g)).toHaveLength(2)
    const right = { ...typed, [`instead-${todd}`]: 'Councillor Ross', others: 'Sky, young person' }
    await clerk!.send(`${meeting}/attendance`, 'save', right)
    await clerk!.send(`${meeting}/attendance`, 'save', right)
    expect(await stands('meeting-attendance')).toHaveLength(4)
    const { html } = await panel!.get(meeting)
    expect(html).toContain('2 members, enough for the quorum of 2')
    expect(html).toContain('Councillor Todd (in place of Councillor Ross)')
    expect(html).toContain('Sky (young person)')
  })
})

describe('minutes', () => {
  let item = ''
  beforeAll(async () => {
    item = `${meeting}/items/${(await stands('agenda-item'))[0]!.record}`
  })

  test('of one item by two clerks at once keep the words of both', async () => {
    expect((await clerk!.send(item, 'minute', {})).html).toContain('Write what was said')
    await clerk!.send(item, 'minute', { text: 'The panel welcomed the update.', number: '61', outcome: 'considered' })
    const late = await other!.send(item, 'minute', { text: 'Members asked about Wi-Fi.', number: '61' })
    expect(late.html).toContain('Somebody else minuted this item')
    expect(late.html).toContain('Members asked about Wi-Fi.')
    expect(late.html).toContain('The panel welcomed the update.')
    await other!.send(item, 'add', { text: 'Members asked about Wi-Fi.' })
    const [minute] = await stands('minute')
    expect(minute!.body).toMatchObject({
      reference: 'MIN-1',
      number: '61',
      text: 'The panel welcomed the update.\n\nMembers asked about Wi-Fi.',
    })
  })

  test('that were corrected meanwhile show both corrections, and save neither over the other', async () => {
    const [minute] = await stands('minute')
    const page = `/council-records/minute/${minute!.record}/correct`
    const typed = (text: string) => ({
      item: String(minute!.body.item),
      number: '61',
      outcome: 'considered',
      'based-on': String(minute!.id),
      text,
    })
    await clerk!.send(page, 'save', typed('One clerk’s words.'))
    const answer = await other!.send(page, 'save', typed('Another clerk’s words.'))
    expect(answer.html).toContain('This record was changed by')
    expect(answer.html).toContain('One clerk’s words.')
    expect(answer.html).toContain('Another clerk’s words.')
    expect((await stands('minute'))[0]!.body.text).toBe('One clerk’s words.')
  })

  test('become a resolution and its action in one step', async () => {
    const says = 'That the Head of Service report on Wi-Fi in homes.'
    expect((await clerk!.send(item, 'resolve', { says })).html).toContain('Say whether somebody is to do something')
    const wrong = await clerk!.send(item, 'resolve', { says, becomes: 'action', what: 'Report on Wi-Fi' })
    for (const text of ['Say who answers for it', 'Enter the date by which it is to be done', 'Say what will prove it'])
      expect(wrong.html).toContain(text)
    const right = {
      says,
      becomes: 'action',
      what: 'Report on Wi-Fi in every home.',
      owner: 'Head of service',
      proof: 'Young people say that it works',
      ...on('dueOn', '2018-12-01'),
    }
    await clerk!.send(item, 'resolve', right)
    await clerk!.send(item, 'resolve', right)
    const [resolutions, actions] = [await stands('resolution'), await stands('action')]
    expect(resolutions.map(({ body }) => body)).toEqual([{ reference: 'RES-1', minute: 'MIN-1', order: 1, says }])
    expect(actions.map(({ body }) => body)).toMatchObject([
      { reference: 'A-1', resolution: 'RES-1', board: 'Corporate Parenting Panel', owner: 'Head of service' },
    ])
    expect((await panel!.get(meeting)).html).toContain('A-1')
    expect((await panel!.get(board)).html).toContain('Report on Wi-Fi in every home.')
  })

  test('send a resolution to no body that does not exist', async () => {
    const typed = { says: 'That it be referred.', becomes: 'nothing', to: 'B-9' }
    expect((await clerk!.send(item, 'resolve', typed)).html).toContain('To which body: none has the reference B-9')
    expect(await stands('resolution')).toHaveLength(1)
  })

  test('pasted from Word keep their lines and are never taken as markup', async () => {
    const [, second] = await stands('agenda-item')
    const pasted = '•\tThe panel’s “pledge” – noted.\r\n\r\n<b>Bold</b>'
    await clerk!.send(`${meeting}/items/${second!.record}`, 'minute', { text: pasted, outcome: 'considered' })
    const { html } = await panel!.get(meeting)
    expect(html).toContain('The panel’s “pledge” – noted.')
    expect(html).toContain('&lt;b>Bold')
  })
})

test('a take-over meeting is in plain words and says who runs it', async () => {
  await record('meeting', { board: 'B-1', kind: 'take-over', chairedBy: 'Sky and Remi', ...on('on', '2018-10-24') })
  const [, takeOver] = await stands('meeting')
  await record('agenda-item', {
    meeting: String(takeOver!.body.reference),
    order: '1',
    title: 'Moving home',
    plainWords: 'Moving should not be a surprise.',
  })
  const { html } = await panel!.get(`${board}/meetings/${takeOver!.record}`)
  for (const text of [
    'Young people run this meeting',
    'Sky and Remi',
    'What we talk about',
    'Moving should not be a surprise.',
  ])
    expect(html).toContain(text)
})
