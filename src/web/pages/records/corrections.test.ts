import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let worker: Browser
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
  manager = await council.signIn('team-manager')
})
afterAll(() => council.close())

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const inControl = (html: string, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ??
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)`).exec(html)?.[1]

const VISIT = {
  'visitedOn-day': '7',
  'visitedOn-month': '8',
  'visitedOn-year': '2018',
  worker: 'Priya',
  seen: 'alone',
  childSaid: 'I like it here',
}

/** The address of a visit that was recorded just now; each is on a day of its own. */
let day = 0
async function newVisit(): Promise<string> {
  day++
  const { location } = await worker.send(`/children/${ANA}/records/visit/new`, 'save', {
    ...VISIT,
    'visitedOn-month': '7',
    'visitedOn-day': day.toString(),
  })
  return location!.split('?')[0]!
}
const numberOf = (address: string): number => Number(address.split('/').at(-1))
const versionsOf = async (address: string) =>
  (await council.services.ledger.history(ANA)).filter(({ record }) => record === numberOf(address))
const newestOf = async (address: string) => (await versionsOf(address)).at(-1)!

let visit: string
beforeEach(async () => {
  visit = await newVisit()
})

const correctly = async (rest: Readonly<Record<string, string>> = {}) => ({
  ...VISIT,
  'visitedOn-month': '7',
  'visitedOn-day': day.toString(),
  'based-on': (await newestOf(visit)).id.toString(),
  ...rest,
})

describe('a correction', () => {
  test('begins with what is recorded, and makes a version that stands beside the first', async () => {
    const form = await worker.get(`${visit}/correct`)
    expect(inControl(form.html, 'childSaid')).toBe('I like it here')
    const answer = await worker.send(`${visit}/correct`, 'save', await correctly({ childSaid: 'I liked it' }))
    expect(answer.location).toBe(`${visit}?saved=yes`)
    expect((await versionsOf(visit)).map(({ body }) => body.childSaid)).toEqual(['I like it here', 'I liked it'])
    const text = textOf((await worker.get(visit)).html)
    expect(text).toContain('“I liked it”')
    expect(text).toContain('What the child said I like it here I liked it')
    const [, line] = await council.services.desk.accessLog({ username: 'social-worker', limit: 2 })
    expect(line).toMatchObject({ did: 'corrected: Visit', child: ANA })
  })

  test('takes back an answer that need not be given, and offers that for no other', async () => {
    await worker.send(`${visit}/correct`, 'save', await correctly({ where: 'school' }))
    const { html } = await worker.get(`${visit}/correct`)
    expect(html).toContain('Leave this unanswered')
    expect(html.split('Leave this unanswered')).toHaveLength(2)
    expect((await worker.send(`${visit}/correct`, 'save', await correctly({ where: '' }))).status).toBe(303)
    expect((await newestOf(visit)).body).not.toHaveProperty('where')
  })

  test('that changes nothing is not recorded', async () => {
    const answer = await worker.send(`${visit}/correct`, 'save', await correctly())
    expect(answer.status).toBe(422)
    expect(await versionsOf(visit)).toHaveLength(1)
  })

  test('that is refused loses nothing', async () => {
    const answer = await worker.send(
      `${visit}/correct`,
      'save',
      await correctly({ seen: '', childSaid: 'Something else' }),
    )
    expect(answer.status).toBe(422)
    expect(inControl(answer.html, 'childSaid')).toBe('Something else')
  })

  test('of what a return said stands over that return', async () => {
    const review = (await council.services.ledger.history(ANA)).find(({ type }) => type === 'review')!
    await manager.send(`/children/${ANA}/records/${review.record}/correct`, 'save', {
      'heldOn-day': '16',
      'heldOn-month': '1',
      'heldOn-year': '2018',
      participation: 'PN1',
      'based-on': review.id.toString(),
    })
    const journey = await council.services.ledger.journey(ANA)
    expect(journey!.reviews.map(({ entry }) => entry)).toEqual([(await newestOf(`/${review.record}`)).id])
    expect((await newestOf(`/${review.record}`)).body).toMatchObject({ heldOn: '2018-01-16' })
  })
})

describe('when somebody else was faster', () => {
  test('a change of theirs and a change of mine to other answers are put together', async () => {
    const mine = await correctly({ nextSteps: 'Ring the school' })
    await manager.send(`${visit}/correct`, 'save', await correctly({ where: 'school' }))
    const answer = await worker.send(`${visit}/correct`, 'save', mine)
    expect(answer.status).toBe(422)
    const text = textOf(answer.html)
    expect(text).toContain('was changed by team-manager')
    expect(text).toContain('Where: At school or college')
    expect(inControl(answer.html, 'nextSteps')).toBe('Ring the school')
    expect(answer.html).toMatch(/name="where"[^>]*value="school"[^>]*checked/)
    const saved = await worker.send(`${visit}/correct`, 'save', {
      ...mine,
      where: 'school',
      'based-on': inControl(answer.html, 'based-on')!,
    })
    expect(saved.status).toBe(303)
    expect((await newestOf(visit)).body).toMatchObject({ where: 'school', nextSteps: 'Ring the school' })
  })

  test('what both answered is shown from both, and either, or both, can be used', async () => {
    const mine = await correctly({ childSaid: 'Mine' })
    await manager.send(`${visit}/correct`, 'save', await correctly({ childSaid: 'Theirs' }))
    const answer = await worker.send(`${visit}/correct`, 'save', mine)
    expect(textOf(answer.html)).toContain('You both changed ‘What the child said’')
    expect(textOf(answer.html)).toContain('team-manager answered ‘What the child said’: Theirs')
    expect(inControl(answer.html, 'childSaid')).toBe('Mine')
    const again = { ...mine, clashes: 'childSaid', 'based-on': inControl(answer.html, 'based-on')! }
    const choose = async (_do: string) =>
      inControl((await worker.send(`${visit}/correct`, 'save', { ...again, _do })).html, 'childSaid')
    expect(await choose('theirs childSaid')).toBe('Theirs')
    expect(await choose('both childSaid')).toBe('Theirs\n\nMine')
    expect(await choose('mine childSaid')).toBe('Mine')
    expect(await versionsOf(visit), 'nothing is saved by choosing').toHaveLength(2)
    await worker.send(`${visit}/correct`, 'save', { ...again, childSaid: 'Theirs\n\nMine' })
    expect((await newestOf(visit)).body.childSaid).toBe('Theirs\n\nMine')
  })

  test('and withdrew the record, what I typed is kept until I decide', async () => {
    const mine = await correctly({ childSaid: 'Mine' })
    const { id } = await newestOf(visit)
    await manager.send(`${visit}/withdraw`, 'withdraw', { reason: 'Another child', 'based-on': id.toString() })
    const answer = await worker.send(`${visit}/correct`, 'save', mine)
    expect(textOf(answer.html)).toContain('was withdrawn by team-manager')
    expect(inControl(answer.html, 'childSaid')).toBe('Mine')
  })
})

describe('withdrawing', () => {
  test('needs a reason, and strikes the record out with it', async () => {
    const basedOn = (await newestOf(visit)).id.toString()
    const without = await worker.send(`${visit}/withdraw`, 'withdraw', { reason: ' ', 'based-on': basedOn })
    expect(without.status).toBe(422)
    expect(textOf(without.html)).toContain('Say why it should never have been recorded')
    await worker.send(`${visit}/withdraw`, 'withdraw', { reason: 'It was Ben’s', 'based-on': basedOn })
    const { html } = await worker.get(visit)
    expect(textOf(html)).toContain('Withdrawn: It was Ben’s.')
    expect(html).toContain('waymark-gone')
    expect(textOf(html)).toContain('“I like it here”')
    const journey = await council.services.ledger.journey(ANA)
    expect((journey!.casework.get('visit') ?? []).map(({ record }) => record)).not.toContain(numberOf(visit))
  })

  test('is refused where somebody else changed the record meanwhile', async () => {
    const basedOn = (await newestOf(visit)).id.toString()
    await manager.send(`${visit}/correct`, 'save', await correctly({ childSaid: 'More' }))
    const answer = await worker.send(`${visit}/withdraw`, 'withdraw', { reason: 'Wrong', 'based-on': basedOn })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('team-manager changed this record after you opened it')
    expect(textOf(answer.html)).toContain('“More”')
  })
})

describe('who may change a record', () => {
  test('is who may write its type: others who read it are refused, and whoever may not read it finds nothing', async () => {
    const officer = await council.signIn('reviewing-officer')
    const nurse = await council.signIn('health-team')
    for (const page of ['/correct', '/withdraw']) {
      expect((await officer.get(`${visit}${page}`)).status).toBe(403)
      expect((await officer.send(`${visit}${page}`, 'save', await correctly({ childSaid: 'x' }))).status).toBe(403)
      expect((await nurse.get(`${visit}${page}`)).status).toBe(404)
    }
    expect((await officer.get(visit)).status).toBe(200)
    expect(textOf((await officer.get(visit)).html)).not.toContain('Correct this record')
    expect((await nurse.get(visit)).status).toBe(404)
    expect((await nurse.get(`/children/${ANA}/records/99999`)).status).toBe(404)
  })
})
