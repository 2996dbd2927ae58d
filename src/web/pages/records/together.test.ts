import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const BEN = 'ben-reference'
const FORM = `/children/${ANA}/records/visit/new`
const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const visitsOf = async (child: string) =>
  (await council.services.ledger.history(child)).filter(({ type }) => type === 'visit')

const VISIT = {
  'visitedOn-day': '7',
  'visitedOn-month': '8',
  'visitedOn-year': '2018',
  worker: 'SW1',
  seen: 'alone',
  nextSteps: 'Ask about the trip',
  childSaid: 'I like it here',
}
const BOTH = { ...VISIT, [`with-${BEN}`]: 'yes', [`seen-of-${BEN}`]: 'with-others', [`childSaid-of-${BEN}`]: 'I don’t' }

describe('a visit to brothers and sisters', () => {
  test('is offered for those whom a child’s own record names, and from either side', async () => {
    const own = textOf((await worker.get(FORM)).html)
    expect(own).toContain('Brothers and sisters at the same time')
    expect(own).toContain('Ben Marsh: What the child said')
    expect(textOf((await worker.get(`/children/${BEN}/records/visit/new`)).html)).toContain(
      'Annie: What the child said',
    )
    expect(textOf((await worker.get('/children/cal-reference/records/visit/new')).html)).not.toContain('Brothers and')
    expect(textOf((await worker.get(`/children/${ANA}/records/contact/new`)).html)).not.toContain('Brothers and')
  })

  test('is entered once and makes a record for each, with their own words and the same of what is shared', async () => {
    const before = (await council.services.ledger.batches()).length
    expect((await worker.send(FORM, 'save', BOTH)).status).toBe(303)
    const [ana, ben] = [(await visitsOf(ANA)).at(-1)!, (await visitsOf(BEN)).at(-1)!]
    expect(ana.batch).toBe(ben.batch)
    expect((await council.services.ledger.batches()).length).toBe(before + 1)
    const shared = { visitedOn: '2018-08-07', worker: 'SW1', nextSteps: 'Ask about the trip' }
    expect(ana.body).toEqual({ ...shared, seen: 'alone', childSaid: 'I like it here', group: 'Ben Marsh (1002)' })
    expect(ben.body).toEqual({ ...shared, seen: 'with-others', childSaid: 'I don’t', group: 'Annie (1001)' })
    const [line] = await council.services.desk.accessLog({ child: BEN, limit: 1 })
    expect(line).toMatchObject({ did: 'recorded: Visit', username: 'social-worker' })
  })

  test('records nothing of one who is not ticked, and drops nothing that was typed of them', async () => {
    const before = (await visitsOf(BEN)).length
    const unticked = { ...BOTH, [`with-${BEN}`]: '' }
    const answer = await worker.send(FORM, 'save', unticked)
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('Tick Ben Marsh, or empty what is typed of them')
    expect(answer.html).toContain('>I don’t<')
    const hidden = { ...unticked, 'visitedOn-day': '6', _unseen: `seen-of-${BEN},childSaid-of-${BEN}` }
    expect((await worker.send(FORM, 'save', hidden)).status).toBe(303)
    expect((await visitsOf(BEN)).length).toBe(before)
    expect((await visitsOf(ANA)).at(-1)!.body).not.toHaveProperty('group')
  })

  test('is recorded for nobody where anything is wrong for one, and says for whom', async () => {
    const before = [(await visitsOf(ANA)).length, (await visitsOf(BEN)).length]
    const early = await worker.send(FORM, 'save', { ...BOTH, 'visitedOn-year': '2011' })
    expect(textOf(early.html)).toContain('For Ben Marsh: Date of the visit must not be before the child was born')
    const unseen = await worker.send(FORM, 'save', { ...BOTH, [`seen-of-${BEN}`]: '' })
    expect(textOf(unseen.html)).toContain('For Ben Marsh: Say whether the child was seen')
    expect(unseen.html).toContain(`href="#seen-of-${BEN}"`)
    expect([(await visitsOf(ANA)).length, (await visitsOf(BEN)).length]).toEqual(before)
  })
})

describe('the same words for two children', () => {
  const SAME = {
    ...BOTH,
    'visitedOn-day': '2',
    childSaid: 'Annie likes school.',
    [`childSaid-of-${BEN}`]: 'annie likes SCHOOL',
  }

  test('are pointed out before they are saved, and saved once someone says that they are right', async () => {
    const answer = await worker.send(FORM, 'save', SAME)
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('Annie and Ben Marsh have the same words in ‘What the child said’')
    expect((await worker.send(FORM, 'save', { ...SAME, same: 'yes' })).status).toBe(303)
    expect((await visitsOf(BEN)).at(-1)!.body.childSaid).toBe('annie likes SCHOOL')
  })

  test('are pointed out afterwards on the record of each, with a way to the other', async () => {
    const [ana, ben] = [(await visitsOf(ANA)).at(-1)!, (await visitsOf(BEN)).at(-1)!]
    const { html } = await worker.get(`/children/${ANA}/records/${ana.record}`)
    expect(textOf(html)).toContain('‘What the child said’ is the same on Ben Marsh’s record')
    expect(html).toContain(`href="/children/${BEN}/records/${ben.record}"`)
    expect(textOf((await worker.get(`/children/${BEN}/records/${ben.record}`)).html)).toContain('Annie’s record')
  })
})
