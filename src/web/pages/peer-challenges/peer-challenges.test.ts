import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openCouncil, PARAMS, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const CHALLENGE = `/peer-challenges/${PARAMS.challenge}`
const on = (name: string, day: string): Record<string, string> => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}-day`]: d, [`${name}-month`]: m, [`${name}-year`]: y }
}
const recorded = (type: string, body: Readonly<Record<string, string>>) =>
  manager.send(`/council-records/${type}/new`, 'save', body)
const count = async () => (await council.services.ledger.history('authority')).length

test('a challenge that was only set up says all that is missing, and leads to where it is put right', async () => {
  await recorded('peer-challenge', {
    title: 'Fostering peer challenge',
    ...on('fromOn', '2018-10-01'),
    ...on('toOn', '2018-10-03'),
    'lines-0-line': 'Carers',
  })
  const { html } = await manager.get('/peer-challenges')
  const [, address = ''] = /href="(\/peer-challenges\/\d+)"[^>]*>\s*Fostering/.exec(html) ?? []
  expect(html).toContain('Being prepared')
  const prepared = (await manager.get(address)).html
  for (const missing of ['The self-assessment is not written', 'Nobody is in the team', 'Nothing is on the timetable'])
    expect(prepared).toContain(missing)
  expect(prepared).toContain('href="/council-records/peer-document/new?challenge=PC-2"')
  expect((await manager.get(`${address}/feedback`)).html).toContain('Nothing is fed back yet.')
  expect((await manager.get(`${address}/plan`)).html).toContain('Nothing is recommended yet')
})

describe('what cannot be is refused in a sentence, and nothing typed is lost', () => {
  test.each([
    [
      'a session outside of the challenge’s days',
      'peer-session',
      { challenge: 'PC-1', kind: 'interview', what: 'Advisers', ...on('on', '2018-08-11') },
      'Day must be one of the challenge’s days: PC-1 is on site from 7 August 2018 to 10 August 2018',
      'Advisers',
    ],
    [
      'a session that ends before it begins',
      'peer-session',
      {
        challenge: 'PC-1',
        kind: 'data',
        what: 'Figures',
        startsAt: '10:30',
        endsAt: '9:30',
        ...on('on', '2018-08-09'),
      },
      'To must be after the time in ‘From’',
      'Figures',
    ],
    [
      'evidence for a line that is not in the scope',
      'peer-evidence',
      {
        challenge: 'PC-1',
        note: 'Heard it',
        way: 'strength',
        kind: 'data',
        'lines-0-line': 'Money',
        ...on('on', '2018-08-08'),
      },
      '“Money” is no line of enquiry of PC-1. Its lines are: Pathway plans; Homes',
      'Heard it',
    ],
    [
      'a document for a line that is not in the scope',
      'peer-document',
      { challenge: 'PC-1', what: 'The offer', owner: 'Pat', line: 'Money', ...on('dueOn', '2018-08-08') },
      '“Money” is no line of enquiry of PC-1',
      'The offer',
    ],
    [
      'access that ends before it begins',
      'peer-reviewer-access',
      {
        account: 'kim',
        challenge: 'PC-1',
        opens: 'nobody',
        ...on('fromOn', '2018-08-09'),
        ...on('toOn', '2018-08-08'),
      },
      'Last day must be on or after the day in ‘First day’',
      'kim',
    ],
    [
      'a challenge whose last day is before its first',
      'peer-challenge',
      { title: 'Another', 'lines-0-line': 'Homes', ...on('fromOn', '2018-08-09'), ...on('toOn', '2018-08-08') },
      'Last day on site must be on or after the day in ‘First day on site’',
      'Another',
    ],
    [
      'two lines of one name',
      'peer-challenge',
      {
        title: 'Another',
        'lines-rows': '2',
        'lines-0-line': 'Homes',
        'lines-1-line': 'homes',
        ...on('fromOn', '2018-08-09'),
        ...on('toOn', '2018-08-09'),
      },
      'Lines of enquiry, 2: “homes” stands above already',
      'Another',
    ],
  ] as const)('%s', async (_what, type, body, says, typed) => {
    const before = await count()
    const { status, html } = await recorded(type, body)
    expect([status, html.includes(says), html.includes(typed)]).toEqual([422, true, true])
    expect(await count()).toBe(before)
  })

  test('but both bounds may be: a session on the last day, and access for one day', async () => {
    const session = {
      challenge: 'PC-1',
      kind: 'interview',
      what: 'Nurses',
      'lines-0-line': ' pathway  plans',
      ...on('on', '2018-08-10'),
    }
    expect((await recorded('peer-session', session)).status).toBe(303)
    const access = {
      account: 'kim',
      challenge: 'PC-1',
      opens: 'nobody',
      ...on('fromOn', '2018-08-09'),
      ...on('toOn', '2018-08-09'),
    }
    expect((await recorded('peer-reviewer-access', access)).status).toBe(303)
  })
})

test('a finding is written from the notes that are ticked, and says how many sources stand behind it', async () => {
  const reviewer = await council.signIn('peer-reviewer')
  const [note] = (await council.services.ledger.history('authority')).filter(({ type }) => type === 'peer-evidence')
  const form = `${CHALLENGE}/finding`
  const refused = await reviewer.send(form, 'save', { says: 'Homes are near', theme: 'other', other: '' })
  expect(refused.html).toContain('Say which line of enquiry or theme it belongs to')
  expect(refused.html).toContain('Homes are near')
  const ticked = { [`note-${note!.record}`]: 'yes' }
  const saved = await reviewer.send(form, 'save', {
    says: 'Homes are near',
    way: 'strength',
    theme: 'line-1',
    ...ticked,
  })
  expect(saved.location).toBe(`${CHALLENGE}/feedback`)
  const { html } = await reviewer.get(saved.location!)
  expect(html).toContain('Homes are near')
  expect(html).toContain('One source alone: interview')
})

test('feedback is read by the panel, and who said what by nobody but those who look after it', async () => {
  const member = await council.signIn('panel-member')
  const { html } = await member.get(`${CHALLENGE}/feedback`)
  expect(html).toContain('Young people write their plans')
  expect(html).not.toContain('Take a note')
  expect(html).not.toContain('On site</a>')
  for (const closed of ['/on-site', '/note', '/finding'])
    expect((await member.get(`${CHALLENGE}${closed}`)).status).toBe(403)
  expect((await member.get('/council-records/peer-evidence')).status).toBe(403)
})

test('the report is kept in every format', async () => {
  expect((await manager.get(`${CHALLENGE}/report`)).html).toContain('What each finding rests on')
  const word = await manager.get(`${CHALLENGE}/report/docx`)
  expect(word.headers['content-disposition']).toContain(`peer-challenge-${PARAMS.challenge}.docx`)
  expect((await manager.get(`${CHALLENGE}/report/pdf`)).html.startsWith('%PDF')).toBe(true)
  expect((await manager.get(`${CHALLENGE}/report/other`)).status).toBe(404)
})
