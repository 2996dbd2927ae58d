import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import { asServed } from '#web/as-served.testing.ts'
import { aboutChild, wasInCare } from '#web/scratch-casework.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let adviser: Browser
beforeAll(async () => {
  council = await openCouncil()
  adviser = await council.signIn('personal-adviser')
  const advised = (subject: string) =>
    aboutChild(subject, 'allocation', {
      worker: 'PA1',
      role: 'personal-adviser',
      answer: 'accepted',
      startedOn: '2014-01-06',
    })
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Care leavers',
      recordedBy: 'team-manager',
      files: [],
      children: [
        { ref: 'dan', childId: '2001' },
        { ref: 'eve', childId: '2002' },
      ],
      entries: [
        advised('dan'),
        advised('eve'),
        ...wasInCare('dan', '1999-05-05', '2010-01-01', '2017-05-05'),
        aboutChild('dan', 'accommodation', {
          startedOn: '2017-05-05',
          type: 'U1',
          isSuitable: false,
          assessedOn: '2017-05-20',
          inArea: 'outside',
        }),
        aboutChild('dan', 'activity', {
          startedOn: '2018-01-01',
          activity: 'G5',
          barrier: 'none',
          what: 'Looking for work',
        }),
        aboutChild('dan', 'entitlement', {
          item: 'setting-up-home',
          toldOn: '2017-01-01',
          paidOn: '2017-06-01',
          amountPence: 200_000,
        }),
        aboutChild('dan', 'leaving-care-case', { openedOn: '2017-05-05', why: 'first' }),
        ...wasInCare('eve', '1996-06-06', '2010-01-01', '2014-06-06'),
        aboutChild('eve', 'leaving-care-case', { openedOn: '2014-06-06', why: 'first' }),
      ],
    }),
  )
})
afterAll(() => council.close())

const cases = async (ref: string) =>
  standing(await council.services.ledger.history(ref)).filter(({ type }) => type === 'leaving-care-case')

describe('the page of a care leaver', () => {
  test('says what the law makes of them, since when and why', async () => {
    const { html } = await adviser.get('/children/dan/leaving-care')
    expect(html).toContain('Former relevant child')
    expect(html).toContain('They turned 18')
    expect(html).toContain('Children Act 1989')
  })

  test('keeps the two notions of a suitable home apart', async () => {
    const { html } = await adviser.get('/children/dan/leaving-care')
    const home = html.slice(html.indexOf('id="home"'), html.indexOf('id="activity"'))
    expect(home).toMatch(/Suitable for them: <\/span><strong class="govuk-tag govuk-tag--red">No/)
    expect(home).toMatch(/By the return: <\/span><strong class="govuk-tag govuk-tag--green">Yes/)
  })

  test('says why they are in no education, work or training, and what they were paid', async () => {
    const { html } = await adviser.get('/children/dan/leaving-care')
    expect(html).toContain('No clear barrier')
    expect(html).toContain('£2,000')
    expect(html).toContain('Not recorded as told')
  })
})

describe('a case', () => {
  const CASE = '/children/eve/leaving-care/case'
  const CLOSING = '/children/eve/leaving-care/close'

  /** What the form at an address would send as it is served to somebody, with some of it answered otherwise. */
  const form = async (url: string, rest: Readonly<Record<string, string>>, who = adviser) => ({
    ...asServed((await who.get(url)).html),
    ...rest,
  })
  const CLOSE = { closedBecause: 'no-help-wanted', closingNote: 'They may come back at any time.' }

  test('is not closed after 21 without an offer on record, and what was typed stays', async () => {
    const answer = await adviser.send(CLOSING, 'close', await form(CLOSING, CLOSE))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('a case is not closed without one')
    expect(answer.html).toContain('They may come back at any time.')
    expect((await cases('eve'))[0]!.body).not.toHaveProperty('closedOn')
  })

  test('is not closed before 21 because they want no help for now', async () => {
    const DANS = '/children/dan/leaving-care/close'
    const answer = await adviser.send(DANS, 'close', await form(DANS, CLOSE))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('agree how often to be in touch instead')
  })

  test('is closed once they were offered support and answered', async () => {
    await adviser.send('/children/eve/records/support-offer/new', 'save', {
      'offeredOn-day': '8',
      'offeredOn-month': '8',
      'offeredOn-year': '2018',
      answer: 'declined',
    })
    expect((await adviser.send(CLOSING, 'close', await form(CLOSING, CLOSE))).status).toBe(303)
    expect((await cases('eve'))[0]!.body).toMatchObject({ closedOn: '2018-08-09', closedBecause: 'no-help-wanted' })
  })

  test('is opened again in one step, with what they want', async () => {
    council.wait(60 * 24)
    const again = await council.signIn('personal-adviser')
    const answer = await again.send(
      CASE,
      'open',
      await form(CASE, { why: 'asked', wishes: 'Help with rent.', contactEveryWeeks: '4' }, again),
    )
    expect(answer.status).toBe(303)
    const all = await cases('eve')
    expect(all).toHaveLength(2)
    expect(all[1]!.body).toMatchObject({ openedOn: '2018-08-10', wishes: 'Help with rent.', contactEveryWeeks: 4 })
  })
})

describe('when two people change a case at once', () => {
  const CASE = '/children/dan/leaving-care/case'
  const CLOSING = '/children/dan/leaving-care/close'
  let adviser: Browser
  let manager: Browser
  beforeAll(async () => {
    adviser = await council.signIn('personal-adviser')
    manager = await council.signIn('team-manager')
  })
  const opened = async (who: Browser, url: string) => asServed((await who.get(url)).html)
  const dansCase = async () => (await cases('dan')).at(-1)!.body

  test('what both answered is chosen between, and what one did alone is kept', async () => {
    const [mine, theirs] = [await opened(adviser, CASE), await opened(manager, CASE)]
    await manager.send(CASE, 'change', { ...theirs, wishes: 'Help with college.', contactEveryWeeks: '2' })
    const late = await adviser.send(CASE, 'change', { ...mine, wishes: 'Help with rent.' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('You both changed ‘What they want from us’')
    expect(late.html).toContain('How often they want to be in touch, in weeks: 2')
    const again = asServed(late.html)
    expect(again.wishes).toBe('Help with rent.')
    const joined = asServed((await adviser.send(CASE, 'change', { ...again, _do: 'both wishes' })).html)
    expect((await adviser.send(CASE, 'change', joined)).status).toBe(303)
    expect(await dansCase()).toMatchObject({
      wishes: 'Help with college.\n\nHelp with rent.',
      contactEveryWeeks: 2,
      openedOn: '2017-05-05',
    })
  })

  test('whoever changes a case that was closed meanwhile keeps their words, and is told by whom and why', async () => {
    const mine = await opened(adviser, CASE)
    const closing = await opened(manager, CLOSING)
    const closed = { ...closing, closedBecause: 'transferred', closingNote: 'Come back at any time.' }
    expect((await manager.send(CLOSING, 'close', closed)).status).toBe(303)
    const late = await adviser.send(CASE, 'change', { ...mine, wishes: 'Help with a deposit.' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('was changed by team-manager')
    expect(late.html).toContain('Another council took over')
    expect(asServed(late.html).wishes).toBe('Help with a deposit.')
  })

  test('two who open a case at once make one, of which both versions are shown', async () => {
    const [mine, theirs] = [await opened(adviser, CASE), await opened(manager, CASE)]
    const before = (await cases('dan')).length
    await manager.send(CASE, 'open', { ...theirs, why: 'found', wishes: 'A flat.' })
    const late = await adviser.send(CASE, 'open', { ...mine, why: 'asked', wishes: 'A room.' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('Their case was opened by team-manager')
    expect(late.html).toContain('A flat.')
    const saved = await adviser.send(CASE, 'change', asServed(late.html))
    expect(saved.status).toBe(303)
    expect(await cases('dan')).toHaveLength(before + 1)
    expect(await dansCase()).toMatchObject({ why: 'asked', wishes: 'A room.' })
  })

  test('what is typed when the session has ended is carried through signing in', async () => {
    const mine = await opened(adviser, CASE)
    await council.services.desk.endSessionsOf('personal-adviser')
    const answer = await council.app.inject({
      method: 'POST',
      url: CASE,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: new URLSearchParams({ ...mine, form: 'change', wishes: 'Not lost.' }).toString(),
    })
    expect(answer.statusCode).toBe(401)
    expect(answer.body).toContain('What you typed is not lost')
    expect(answer.body).toContain('Not lost.')
  })
})

test('what care leavers are owed is compared by where they live and by adviser', async () => {
  const visitor = await council.signIn('service-manager')
  const { html } = await visitor.get('/entitlements?by=area&stage=paid')
  expect(html).toContain('Outside it')
  expect(html).toMatch(/Setting-up-home allowance<\/th>.*?1 of 1 \(100%\)/s)
  expect((await visitor.get('/entitlements?by=adviser&stage=told')).html).toContain('By personal adviser')
})
