import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handoversWaiting } from '#core/allocations.ts'
import { day } from '#core/dates.ts'
import type { NewEntry } from '#store/store.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

/** Nobody works with Cal; he left care last year. */
const CAL = 'cal-reference'
const REASON = `/children/${CAL}/reason`

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const reasons = () => council.services.desk.accessLog({ hasReason: true, limit: 10 })

describe('a child who is not theirs', () => {
  test('is asked a reason for, and nothing is shown of them but the identifier', async () => {
    const asked = await worker.get(`/children/${CAL}/tables?recorded-on=1%2F6%2F2018`)
    expect(asked.status).toBe(303)
    const { html } = await worker.get(asked.location!)
    expect(html).toContain('Why do you need this record?')
    expect(html).toContain('Child 1003')
    expect(html).not.toContain('9 January 2009')
  })

  test('opens to nobody who leaves the reason or its words out', async () => {
    for (const given of [
      { why: 'duty', words: '  ' },
      { words: 'His mother rang' },
      { why: 'curiosity', words: 'x' },
    ]) {
      const { status, html } = await worker.send(REASON, 'open', given as Record<string, string>)
      expect(status).toBe(422)
      expect(html).toContain('There is a problem')
    }
    expect((await worker.get(`/children/${CAL}`)).status).toBe(303)
    expect(await reasons()).toEqual([])
  })

  test('opens once a reason is given, goes on to where they were going, and the log has the reason', async () => {
    const { location } = await worker.get(`/children/${CAL}/tables?recorded-on=1%2F6%2F2018`)
    const answer = await worker.send(location!, 'open', { why: 'duty', words: 'His mother rang the desk' })
    expect(answer.location).toBe(`/children/${CAL}/tables?recorded-on=1%2F6%2F2018`)
    const opened = textOf((await worker.get(answer.location!)).html)
    expect(opened).toContain('Open to you for a day, for the reason that you gave')
    expect(await reasons()).toMatchObject([
      {
        username: 'social-worker',
        child: CAL,
        did: 'gave a reason to open a record',
        reason: 'I am on duty, or cover for a colleague: His mother rang the desk',
        outcome: 'allowed',
      },
    ])
  })

  test('may be written to while it holds, and opens to nobody else by it', async () => {
    expect((await worker.get(`/children/${CAL}/records/new`)).status).toBe(200)
    const officer = await council.signIn('reviewing-officer')
    expect((await officer.get(`/children/${CAL}`)).location).toContain('/reason')
  })

  test('leads nowhere but to pages of the child', async () => {
    const answers = ['https://example.com', '//example.com', `/children/${CAL}-2`, '/accounts', `/children/${CAL}/../x`]
    for (const next of answers) {
      const officer = await council.signIn('reviewing-officer')
      const { location } = await officer.send(`${REASON}?next=${encodeURIComponent(next)}`, 'open', {
        why: 'review',
        words: 'Audit of the quarter',
      })
      expect(location).toBe(`/children/${CAL}`)
      council.wait(24 * 60 + 1)
    }
  })

  test('is closed again after a day, and what is being typed then is kept as a draft', async () => {
    const url = `/children/${CAL}/records/visit/new`
    worker = await council.signIn('social-worker')
    await worker.send(REASON, 'open', { why: 'duty', words: 'Again' })
    council.wait(24 * 60 - 1)
    worker = await council.signIn('social-worker')
    const form = await worker.get(url)
    expect(form.status).toBe(200)
    council.wait(2)
    expect((await worker.get(url)).location).toContain('/reason')
    const token = /name="_csrf" value="([^"]+)"/.exec(form.html)![1]!
    const { statusCode, headers } = await council.app.inject({
      method: 'POST',
      url,
      headers: {
        cookie: worker.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: new URLSearchParams({
        _csrf: token,
        form: 'save',
        childSaid: 'I want to go home',
        _title: 'Visit',
      }).toString(),
    })
    expect(statusCode).toBe(303)
    const next = new URLSearchParams(headers.location!.split('?')[1]).get('next')!
    expect(next).toMatch(new RegExp(`^${url}\\?draft=`))
    const drafts = await council.services.desk.draftsOf('social-worker')
    expect(drafts).toMatchObject([{ title: 'Visit', typed: { childSaid: 'I want to go home' } }])
    await worker.send(headers.location!, 'open', { why: 'duty', words: 'Once more' })
    expect((await worker.get(next)).html).toContain('I want to go home')
  })
})

describe('the access log', () => {
  test('shows a team manager the reasons, and nothing else that anybody did', async () => {
    const manager = await council.signIn('team-manager')
    const { html } = await manager.get('/access-log?show=everything')
    expect(html).toContain('His mother rang the desk')
    expect(html).not.toContain('signed in')
    expect(html).not.toContain('viewed a child')
  })

  test('shows an administrator all of it, or the reasons', async () => {
    const administrator = await council.signIn('administrator')
    expect((await administrator.get('/access-log')).html).toContain('signed in')
    const { html } = await administrator.get('/access-log?show=reasons')
    expect(html).toContain('His mother rang the desk')
    expect(html).not.toContain('signed in')
  })
})

describe('a worker who was asked to take a case on', () => {
  const allocate = `/children/${ANA}/allocate`
  let asked: Browser
  beforeAll(async () => {
    const allocation = (body: NewEntry['body']): NewEntry => ({
      type: 'allocation',
      subject: ANA,
      kind: 'statement',
      standing: 0,
      body,
    })
    await council.services.ledger.write(writing =>
      writing.append({
        title: 'A worker of another team is asked',
        recordedBy: 'team-manager',
        files: [],
        children: [],
        entries: [
          allocation({ worker: 'PA7', role: 'personal-adviser', answer: 'accepted', startedOn: '2018-06-19' }),
          allocation({ worker: 'PA1', role: 'personal-adviser', answer: 'waiting', askedOn: '2018-08-01' }),
        ],
      }),
    )
    asked = await council.signIn('personal-adviser')
  })
  const today = () => day(council.services.now().toISOString().slice(0, 10))
  const ana = async () => (await council.services.ledger.journey(ANA))!
  const waiting = async () => handoversWaiting(await ana(), today())[0]!

  test('reads the record, is told why, and is shown no way to write to it', async () => {
    const { status, html } = await asked.get(`/children/${ANA}`)
    expect(status).toBe(200)
    expect(html).toContain('You were asked to take this case on')
    expect(html).not.toContain('Record something')
    expect((await asked.get(`/children/${ANA}/records/visit/new`)).html).toContain('not write to it yet')
    expect((await asked.get(allocate)).html).not.toContain('Choose<span')
  })

  test('gives the case to nobody, also by a form made by hand', async () => {
    const before = (await council.services.ledger.history(ANA)).length
    const { html } = await asked.send(allocate, 'allocate', {
      worker: 'SW2',
      role: 'social-worker',
      way: 'now',
      startedOn: '',
      note: '',
    })
    expect(html).toContain('You may allocate this case once you have accepted it')
    expect((await council.services.ledger.history(ANA)).length).toBe(before)
  })

  test('may write once they accept', async () => {
    const { entry } = await waiting()
    const answer = await asked.send('/lists/my-caseload', 'accept', {
      child: ANA,
      entry: String(entry),
      startedOn: '9 8 2018',
    })
    expect(answer.status).toBe(303)
    const { status, html } = await asked.get(`/children/${ANA}/records/contact/new`)
    expect(status).toBe(200)
    expect(html).not.toContain('You were asked to take this case on')
  })
})
