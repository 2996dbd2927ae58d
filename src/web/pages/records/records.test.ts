import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** What stands in the controls of a page, by name. */
const typedInto = (html: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries([...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map(([, n, v]) => [n!, v!])),
  ...Object.fromEntries(
    [...html.matchAll(/<input(?=[^>]*name="([^"]+)")(?=[^>]*value="([^"]*)")(?=([^>]*))[^>]*>/g)].flatMap(
      ([, name, value, rest]) =>
        /type="(radio|checkbox)"/.test(rest!) && !/checked/.test(rest!) ? [] : [[name!, value!]],
    ),
  ),
})

const FORM = `/children/${ANA}/records/visit/new`
const VISIT = {
  'visitedOn-day': '7',
  'visitedOn-month': '8',
  'visitedOn-year': '2018',
  worker: 'Priya',
  seen: 'alone',
  childSaid: '“I like the dogs,\r\nand Ruth.”',
}

const entriesOf = async (type: string) =>
  (await council.services.ledger.history(ANA)).filter(entry => entry.type === type)

describe('what can be recorded', () => {
  test.each([
    ['social-worker', ['Record a visit', 'Record a PEP'], ['Record a review', 'Record a management decision']],
    ['reviewing-officer', ['Record a review', 'Add a person who matters'], ['Record a visit']],
    ['health-team', ['Record a health assessment'], ['Record a visit', 'Record a PEP']],
    ['housing', ['Record a home'], ['Record a health assessment', 'Record a visit']],
  ] as const)('by a %s is what their role may write', async (role, offered, not) => {
    const text = textOf((await (await council.signIn(role)).get(`/children/${ANA}/records/new`)).html)
    for (const action of offered) expect(text).toContain(action)
    for (const action of not) expect(text).not.toContain(action)
  })
})

describe('a form', () => {
  test('asks for every field of the definition, in its order, and says who will read it', async () => {
    const { html, status } = await worker.get(FORM)
    const text = textOf(html)
    expect(status).toBe(200)
    expect(text).toContain('Read by the people who work with this child')
    const asked = [
      'Date of the visit',
      'Who visited',
      'Was the child seen?',
      'What the child said',
      'What happens next',
    ]
    const places = asked.map(title => text.indexOf(title, text.indexOf('Leave out')))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every(place => place > 0)).toBe(true)
    expect(text).not.toContain('Visited together with')
  })

  test('asks nothing of a kind of record that there is none of', async () => {
    for (const type of ['nothing', 'episode', 'pathway-plan', 'standard-setting'])
      expect([403, 404]).toContain((await worker.get(`/children/${ANA}/records/${type}/new`)).status)
  })

  test('saves what was typed as a record, and shows it', async () => {
    const answer = await worker.send(FORM, 'save', VISIT)
    expect(answer.status).toBe(303)
    const entry = (await entriesOf('visit')).at(-1)
    expect(entry).toMatchObject({
      kind: 'statement',
      standing: 0,
      recordedBy: 'social-worker',
      body: { visitedOn: '2018-08-07', worker: 'Priya', seen: 'alone', childSaid: '“I like the dogs,\nand Ruth.”' },
    })
    expect(answer.location).toBe(`/children/${ANA}/records/${entry!.record}?saved=yes`)
    const text = textOf((await worker.get(answer.location!)).html)
    expect(text).toContain('Saved')
    expect(text).toContain('“I like the dogs, and Ruth.”')
    expect(text).toContain('Was the child seen? Seen alone')
    const [line] = await council.services.desk
      .accessLog({ username: 'social-worker', child: ANA, limit: 2 })
      .then(l => l.slice(1))
    expect(line).toMatchObject({ did: 'recorded: Visit', outcome: 'allowed' })
  })

  test('that is sent twice makes one record', async () => {
    const before = (await entriesOf('visit')).length
    const answer = await worker.send(FORM, 'save', VISIT)
    expect(answer.status).toBe(303)
    expect((await entriesOf('visit')).length).toBe(before)
  })

  test('loses nothing that was typed when it is refused, and records nothing', async () => {
    const before = (await entriesOf('visit')).length
    const typed = { ...VISIT, 'visitedOn-day': '31', 'visitedOn-month': '2', purpose: ' <b>Why</b> & "how" ' }
    const answer = await worker.send(FORM, 'save', typed)
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('Date of the visit must be a date that exists, such as 27 3 2018')
    expect(answer.html).toContain('href="#visitedOn-day"')
    const again = typedInto(answer.html)
    expect(again['visitedOn-day']).toBe('31')
    expect(again.seen).toBe('alone')
    expect(again.purpose).toBe(' &lt;b>Why&lt;/b> &amp; &quot;how&quot; ')
    expect((await entriesOf('visit')).length).toBe(before)
  })

  test.each([
    ['a day without its month', { 'visitedOn-month': '' }, 'Date of the visit must include a month'],
    ['a day ahead', { 'visitedOn-day': '10' }, 'Date of the visit must be today or earlier'],
    [
      'a day before the child was born',
      { 'visitedOn-year': '2009' },
      'Date of the visit must not be before the child was born',
    ],
    ['an answer that is not offered', { seen: 'by-drone' }, 'Was the child seen? Choose one of the answers'],
    ['no answer', { seen: '' }, 'Say whether the child was seen'],
    [
      'an answer that another made pointless',
      { whyNotSeen: 'Asleep' },
      'empty this, or change the answer to ‘Was the child seen?’',
    ],
  ])('refuses %s in one sentence', async (_what, typed, says) => {
    const answer = await worker.send(FORM, 'save', { ...VISIT, ...typed })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain(says)
  })

  test('leaves out what the page had hidden when it was sent, and shows it again', async () => {
    const typed = { ...VISIT, 'visitedOn-day': '6', whyNotSeen: 'Asleep', _unseen: 'whyNotSeen' }
    expect((await worker.send(FORM, 'save', { ...typed, worker: '' })).html).toContain('value="Asleep"')
    expect((await worker.send(FORM, 'save', typed)).status).toBe(303)
    expect((await entriesOf('visit')).at(-1)!.body).not.toHaveProperty('whyNotSeen')
  })

  test('takes a month by its name, money in pounds, hours with a fraction, and yes or no', async () => {
    const when = (name: string) => ({ [`${name}-day`]: '1', [`${name}-month`]: 'June', [`${name}-year`]: '18' })
    await worker.send(`/children/${ANA}/records/entitlement/new`, 'save', {
      item: 'setting-up-home',
      ...when('paidOn'),
      amountPence: '£3,000.50',
    })
    expect((await entriesOf('entitlement'))[0]!.body).toEqual({
      item: 'setting-up-home',
      paidOn: '2018-06-01',
      amountPence: 300_050,
    })
    await worker.send(`/children/${ANA}/records/pep/new`, 'save', { ...when('heldOn'), hoursAWeek: '12.5' })
    expect((await entriesOf('pep'))[0]!.body).toEqual({ heldOn: '2018-06-01', hoursAWeek: 12.5 })
    await worker.send(`/children/${ANA}/records/offer/new`, 'save', {
      ...when('offeredOn'),
      what: 'Plumbing',
      isRingFenced: 'no',
    })
    expect((await entriesOf('offer'))[0]!.body).toMatchObject({ isRingFenced: false })
  })

  test('takes a brother or sister by an identifier that is known, and no other', async () => {
    const form = `/children/${ANA}/records/connection/new`
    const sibling = { name: 'Cal', relation: 'sibling' }
    expect(textOf((await worker.send(form, 'save', { ...sibling, child: '9999' })).html)).toContain(
      'No child with this identifier is known',
    )
    expect((await worker.send(form, 'save', { ...sibling, child: '1003' })).status).toBe(303)
  })
})

describe('what a form opens with', () => {
  const reason = `/children/${ANA}/records/exception-reason/new`

  test('is what a list knows already: the standard and the day, and never words', async () => {
    const { html } = await worker.get(`${reason}?standard=statutory-visits&dueOn=2018-05-30&explanation=Words`)
    expect(html).toMatch(/<option value="statutory-visits" selected/)
    expect(typedInto(html)).toMatchObject({ 'dueOn-day': '30', 'dueOn-month': '5', 'dueOn-year': '2018' })
    expect(typedInto(html).explanation).toBe('')
    const odd = typedInto((await worker.get(`${reason}?dueOn=2018-02-31&standard=%22%3E%3Cb%3E`)).html)
    expect(odd['dueOn-day']).toBeUndefined()
  })

  test('is whoever fills it in, where that is mostly so', async () => {
    expect((await worker.get(FORM)).html).toMatch(/<option value="SW1" selected/)
    expect((await worker.get(`/children/${ANA}/records/allocation/new`)).html).not.toMatch(
      /<option value="SW1" selected/,
    )
  })

  test('is the last plan where one asks for that, without its day and without what the child said', async () => {
    const plan = `/children/${ANA}/records/care-plan/new`
    expect(textOf((await worker.get(plan)).html)).not.toContain('Start from what was recorded last')
    await worker.send(plan, 'save', {
      'updatedOn-day': '1',
      'updatedOn-month': '6',
      'updatedOn-year': '2018',
      permanencePlan: 'adoption',
      childSaid: 'I want to go home',
      aims: 'A school place by September',
    })
    expect(textOf((await worker.get(plan)).html)).toContain('Start from what was recorded last , on 1 June 2018')
    const { html } = await worker.get(`${plan}?from=last`)
    expect(typedInto(html)).toMatchObject({
      permanencePlan: 'adoption',
      aims: 'A school place by September',
      childSaid: '',
    })
    expect(typedInto(html)).not.toHaveProperty('updatedOn-day')
  })

  test('is a standard by its title on the record', async () => {
    const { location } = await worker.send(reason, 'save', {
      standard: 'statutory-visits',
      reason: 'worker',
      action: 'Visit this week',
      'notedOn-day': '1',
      'notedOn-month': '8',
      'notedOn-year': '2018',
    })
    const title = council.services.catalogues.standards.find(({ id }) => id === 'statutory-visits')!.title
    expect(textOf((await worker.get(location!)).html)).toContain(`Standard ${title}`)
  })
})

describe('who may record', () => {
  const FORMS: readonly (readonly [type: string, may: readonly Role[]])[] = [
    ['visit', ['social-worker', 'personal-adviser', 'team-manager']],
    ['review', ['performance-analyst', 'reviewing-officer', 'team-manager']],
    ['health-assessment', ['social-worker', 'team-manager', 'health-team']],
    ['accommodation', ['personal-adviser', 'social-worker', 'team-manager', 'housing']],
    ['management-decision', ['team-manager', 'service-manager']],
  ]
  const everyone: readonly Role[] = [
    ...(['performance-analyst', 'social-worker', 'personal-adviser', 'team-manager', 'service-manager'] as const),
    ...(['reviewing-officer', 'health-team', 'virtual-school', 'housing', 'panel-member', 'administrator'] as const),
  ]

  test.each(FORMS)('a %s is decided by its definition, for the page and for a form made by hand', async (type, may) => {
    const address = `/children/${ANA}/records/${type}/new`
    for (const role of everyone) {
      const visitor = await council.signIn(role)
      const status = may.includes(role) ? 200 : 403
      expect((await visitor.get(address)).status, role).toBe(status)
      const token = /name="_csrf" value="([^"]+)"/.exec((await visitor.get('/account')).html)![1]!
      const sent = await council.app.inject({
        method: 'POST',
        url: address,
        headers: { cookie: visitor.cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf: token, form: 'save' }).toString(),
      })
      expect(sent.statusCode, role).toBe(may.includes(role) ? 422 : 403)
    }
  })
})
