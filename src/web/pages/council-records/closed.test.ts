import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import { everyRole } from '#web/audiences.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const SECRET = 'Emerald'
/** Who may read nothing that is exempt. */
const CLOSED_TO = ['health-team', 'virtual-school', 'housing', 'administrator']

let council: TestCouncil
const browsers = new Map<string, Browser>()
/** The records that an exempt item closes, by their type. */
const records = new Map<string, number>()

/** Everything that follows from an exempt item, each with a word that is nowhere else. */
const closed: readonly (readonly [type: string, body: Body])[] = [
  ['agenda-item', { reference: 'I-1', meeting: 'M-1', order: 1, title: `${SECRET} item`, exemptBy: '3' }],
  ['paper', { reference: 'P-1', item: 'I-1', title: `${SECRET} paper`, author: 'Jo Hart' }],
  ['minute', { reference: 'MIN-1', item: 'I-1', number: '12', text: `${SECRET} minute` }],
  ['resolution', { reference: 'RES-1', minute: 'MIN-1', says: `${SECRET} resolution` }],
  ['action', { reference: 'A-1', resolution: 'RES-1', what: `${SECRET} action`, owner: 'Jo Hart' }],
  ['action-progress', { action: 'A-1', on: '2018-03-20', status: 'on-going', note: `${SECRET} progress` }],
]

beforeAll(async () => {
  council = await openCouncil({ hasChildren: false })
  for (const role of everyRole) browsers.set(role, await council.signIn(role))
  const { firstEntry } = await council.services.ledger.write(writing =>
    writing.append({
      title: 'A board',
      recordedBy: 'clerk',
      files: [],
      children: [],
      entries: [...closed, ['paper', { reference: 'P-2', item: 'I-2', title: 'The open paper' }] as const].map(
        ([type, body]) => ({ type, subject: 'authority', kind: 'statement', standing: 0, body }),
      ),
    }),
  )
  closed.forEach(([type], i) => void records.set(type, firstEntry + i))
})
afterAll(() => council.close())

describe.each(everyRole)('exempt business, for the role %s', role => {
  const isClosed = CLOSED_TO.includes(role)

  test(`is ${isClosed ? 'in no list and at no address' : 'read like the rest'}`, async () => {
    const browser = browsers.get(role)!
    for (const [type, record] of records) {
      const [list, one] = [
        await browser.get(`/council-records/${type}`),
        await browser.get(`/council-records/${type}/${record}`),
      ]
      expect(list.status, type).toBe(200)
      expect(list.html.includes(SECRET), type).toBe(!isClosed)
      expect(one.status, type).toBe(isClosed ? 404 : 200)
      expect(one.html.includes(SECRET), type).toBe(!isClosed)
    }
    expect((await browser.get('/council-records/paper')).html).toContain('The open paper')
  })

  test(`is ${isClosed ? 'not' : ''} among the actions`, async () => {
    const { html } = await browsers.get(role)!.get('/actions?whose=all')
    expect(html.includes(SECRET)).toBe(!isClosed)
    const one = await browsers.get(role)!.get(`/actions/${records.get('action')}`)
    expect(one.html.includes(SECRET)).toBe(!isClosed)
  })

  test('is neither corrected nor withdrawn by whoever may not read it', async () => {
    if (!isClosed) return
    for (const [type, record] of records)
      for (const way of ['correct', 'withdraw']) {
        const { status, html } = await browsers.get(role)!.get(`/council-records/${type}/${record}/${way}`)
        expect([403, 404]).toContain(status)
        expect(html).not.toContain(SECRET)
      }
  })

  test(`is ${isClosed ? 'not' : ''} in what the ledger gives`, async () => {
    const { ledger } = council.seenBy(role)
    const of = async (entries: Promise<readonly { readonly body: Body }[]>) => JSON.stringify(await entries)
    expect((await of(ledger.history('authority'))).includes(SECRET)).toBe(!isClosed)
    expect((await of(ledger.stated([...records.keys()]))).includes(SECRET)).toBe(!isClosed)
    const append = ledger.write(writing =>
      writing.append({
        title: 'Change it',
        recordedBy: role,
        files: [],
        children: [],
        entries: [
          {
            type: 'minute',
            subject: 'authority',
            kind: 'statement',
            standing: 0,
            record: records.get('minute')!,
            body: closed[2]![1],
          },
        ],
      }),
    )
    if (isClosed) await expect(append).rejects.toThrow('may not write')
    else await append
  })
})

test('a young person who sits on the panel reads no exempt business, and a councillor does', async () => {
  const panel = browsers.get('panel-member')!
  expect((await panel.get('/council-records/minute')).html).toContain(SECRET)
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A member',
      recordedBy: 'clerk',
      files: [],
      children: [],
      entries: [
        {
          type: 'board-member',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { board: 'B-1', name: 'Sky', standing: 'young-person', username: 'panel-member' },
        },
      ],
    }),
  )
  for (const type of records.keys())
    expect((await panel.get(`/council-records/${type}`)).html, type).not.toContain(SECRET)
})
