import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '#core/entry.ts'
import type { NewEntry } from '#store/store.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let adviser: Browser
beforeAll(async () => {
  council = await openCouncil()
  adviser = await council.signIn('personal-adviser')
  const about = (subject: string, type: string, body: NewEntry['body']): NewEntry => ({
    type,
    subject,
    kind: 'statement',
    standing: 0,
    body,
  })
  const inCare = (subject: string, bornOn: string, startedOn: string, endedOn: string): readonly NewEntry[] => [
    about(subject, 'child-details', { bornOn, sex: '1', ethnicity: 'WBRI' }),
    about(subject, 'episode', {
      startedOn,
      endedOn,
      reasonForNewEpisode: 'S',
      reasonEnded: 'E7',
      legalStatus: 'C2',
      placement: 'U4',
    }),
  ]
  const advised = (subject: string): NewEntry =>
    about(subject, 'allocation', {
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
        ...inCare('dan', '1999-05-05', '2010-01-01', '2017-05-05'),
        about('dan', 'accommodation', {
          startedOn: '2017-05-05',
          type: 'U1',
          isSuitable: false,
          assessedOn: '2017-05-20',
          inArea: 'outside',
        }),
        about('dan', 'activity', {
          startedOn: '2018-01-01',
          activity: 'G5',
          barrier: 'none',
          what: 'Looking for work',
        }),
        about('dan', 'entitlement', {
          item: 'setting-up-home',
          toldOn: '2017-01-01',
          paidOn: '2017-06-01',
          amountPence: 200_000,
        }),
        about('dan', 'leaving-care-case', { openedOn: '2017-05-05', why: 'first' }),
        ...inCare('eve', '1996-06-06', '2010-01-01', '2014-06-06'),
        about('eve', 'leaving-care-case', { openedOn: '2014-06-06', why: 'first' }),
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
  const CLOSE = { closedBecause: 'no-help-wanted', closingNote: 'They may come back at any time.' }

  test('is not closed after 21 without an offer on record, and what was typed stays', async () => {
    const answer = await adviser.send(CASE, 'close', CLOSE)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('a case is not closed without one')
    expect(answer.html).toContain('They may come back at any time.')
    expect((await cases('eve'))[0]!.body).not.toHaveProperty('closedOn')
  })

  test('is not closed before 21 because they want no help for now', async () => {
    const answer = await adviser.send('/children/dan/leaving-care/case', 'close', CLOSE)
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
    expect((await adviser.send(CASE, 'close', CLOSE)).status).toBe(303)
    expect((await cases('eve'))[0]!.body).toMatchObject({ closedOn: '2018-08-09', closedBecause: 'no-help-wanted' })
  })

  test('is opened again in one step, with what they want', async () => {
    council.wait(60 * 24)
    const again = await council.signIn('personal-adviser')
    const answer = await again.send(CASE, 'open', { why: 'asked', wishes: 'Help with rent.', weeks: '4' })
    expect(answer.status).toBe(303)
    const all = await cases('eve')
    expect(all).toHaveLength(2)
    expect(all[1]!.body).toMatchObject({ openedOn: '2018-08-10', wishes: 'Help with rent.', contactEveryWeeks: 4 })
  })
})

test('what care leavers are owed is compared by where they live and by adviser', async () => {
  const visitor = await council.signIn('service-manager')
  const { html } = await visitor.get('/entitlements?by=area&stage=paid')
  expect(html).toContain('Outside it')
  expect(html).toMatch(/Setting-up-home allowance<\/th>.*?1 of 1 \(100%\)/s)
  expect((await visitor.get('/entitlements?by=adviser&stage=told')).html).toContain('By personal adviser')
})
