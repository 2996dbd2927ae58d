import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplesIn } from '#core/audits/samples.ts'
import { aboutChild } from '#web/scratch-casework.ts'
import { ANA } from '#web/scratch-children.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const DRAW = '/audits/draw'
const TOOL = 'whole-case-in-care'
const typed = (more: Readonly<Record<string, string>> = {}) => ({
  tool: TOOL,
  asAt: '31 3 2018',
  strata: 'none',
  size: '1',
  seed: 'settled on beforehand',
  because: '',
  ...more,
})

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const drawnIn = (html: string) => [...html.matchAll(/href="\/children\/([\w-]+)"/g)].map(([, ref]) => ref!)
const record = (...entries: ReturnType<typeof aboutChild>[]) =>
  council.services.ledger.write(writing =>
    writing.append({ title: 'By hand', recordedBy: 'tests', files: [], children: [], entries }),
  )

describe('a sample', () => {
  test('is drawn, kept with its seed, and shows whose cases to audit', async () => {
    const answer = await manager.send(DRAW, 'draw', typed())
    expect([answer.status, answer.location]).toEqual([303, '/audits/sample?of=AS-1'])
    const { html } = await manager.get('/audits/sample?of=AS-1')
    expect(textOf(html)).toMatch(/Of 2 who counted on 31 March 2018 .* How many 1 Seed settled on beforehand/)
    expect(drawnIn(html)).toHaveLength(1)
    expect(textOf((await manager.get('/audits')).html)).toContain('AS-1 Whole case: child in care')
  })

  test('is the same children with the same seed, and stays the same when a child comes into the records later', async () => {
    const before = drawnIn((await manager.get('/audits/sample?of=AS-1')).html)
    await council.services.ledger.write(writing =>
      writing.append({
        title: 'By hand',
        recordedBy: 'tests',
        files: [],
        children: [{ ref: 'aaa-reference', childId: '0001' }],
        entries: [
          aboutChild('aaa-reference', 'episode', { startedOn: '2018-01-01', legalStatus: 'C2', placement: 'U1' }),
        ],
      }),
    )
    const after = await manager.get('/audits/sample?of=AS-1')
    expect(drawnIn(after.html)).toEqual(before)
    expect(textOf(after.html)).toContain('Of 2 who counted')
  })

  test('has a seed made for it where none is given, and the next reference', async () => {
    expect((await manager.send(DRAW, 'draw', typed({ seed: '' }))).location).toBe('/audits/sample?of=AS-2')
    const samples = samplesIn(await council.services.ledger.history('authority'))
    expect(samples.at(-1)?.seed).toMatch(/^[0-9a-f]{12}$/)
  })

  test('shows each visitor those alone whom they may see, and those who may not audit no link to do so', async () => {
    const { location } = await manager.send(DRAW, 'draw', typed({ size: '9' }))
    expect(new Set(drawnIn((await manager.get(location!)).html))).toEqual(new Set([ANA, 'ben-reference']))
    expect((await manager.get(location!)).html).toContain(`/children/${ANA}/case-audit/${TOOL}`)
    await record(aboutChild('ben-reference', 'restriction', { startedOn: '2018-06-01', because: 'Known to staff' }))
    const { html } = await (await council.signIn('social-worker')).get(location!)
    expect(drawnIn(html)).toEqual([ANA])
    expect(drawnIn((await manager.get(location!)).html)).toEqual([ANA])
    expect(html).not.toContain('/case-audit/')
  })

  test('is refused for a day ahead, too many, or no tool', async () => {
    const says = async (more: Record<string, string>) => textOf((await manager.send(DRAW, 'draw', typed(more))).html)
    expect(await says({ asAt: '1 1 2190' })).toContain('The day must be today or earlier')
    expect(await says({ size: '200' })).not.toContain('must be 200 or fewer')
    expect(await says({ size: '201' })).toContain('How many must be 200 or fewer')
    expect(await says({ tool: '' })).toContain('Choose the audit tool')
  })

  test('that nobody drew is not found', async () => {
    expect((await manager.get('/audits/sample?of=AS-99')).status).toBe(404)
    expect((await manager.get('/audits/sample')).location).toBe('/audits')
  })
})

test('what audits found is shown with what each number is of, and an audited child is marked on the sample', async () => {
  await manager.send(DRAW, 'draw', typed({ size: '9' }))
  const samples = samplesIn(await council.services.ledger.history('authority'))
  const sample = samples.at(-1)!.reference
  expect(textOf((await manager.get('/audits')).html)).toContain('No case audit is recorded in this year.')
  await record(
    aboutChild(ANA, 'case-audit', { tool: TOOL, auditedOn: '2018-05-01', grade: 'good', sample, themes: ['voice'] }),
    aboutChild(ANA, 'audit-moderation', {
      tool: TOOL,
      auditedOn: '2018-05-01',
      moderatedOn: '2018-05-02',
      grade: 'inadequate',
    }),
  )
  const text = textOf((await manager.get('/audits?as-at=30+4+2019')).html)
  expect(text).toContain('1 audit of the cases of 1 child')
  expect(text).toContain(
    '1 of 1 was moderated: 0 got the same grade , 1 another (1 worse, 0 better). 0 of 1 are the same',
  )
  const behind = async (asked: string) => textOf((await manager.get(`/audits/found?as-at=30+4+2019&${asked}`)).html)
  expect(await behind('which=waiting')).toMatch(/to be audited again 1 audit .* Annie .* Inadequate .* Late by/)
  expect(await behind('which=agreed')).toContain('None from')
  expect(await behind('grade=good')).toContain('None from')
  expect(await behind('theme=nonsense')).toContain('Choose one that there is')
  expect(await behind('tool=nonsense')).toMatch(/Choose an audit tool that there is .* 1 audit/)
  expect(textOf((await manager.get(`/audits/sample?of=${sample}`)).html)).toContain('1 May 2018 Inadequate')
})

test('an audit that nobody moderated leads those who may to the form, with what is known of it', async () => {
  await record(aboutChild(ANA, 'case-audit', { tool: TOOL, auditedOn: '2018-06-01', grade: 'good' }))
  const form = `/children/${ANA}/records/audit-moderation/new?tool=${TOOL}&amp;auditedOn=2018-06-01`
  for (const address of ['/audits/found?as-at=30+4+2019', `/children/${ANA}/oversight`]) {
    expect((await manager.get(address)).html, address).toContain(form)
    expect((await (await council.signIn('social-worker')).get(address)).html, address).not.toContain('Moderate it')
  }
  const { html } = await manager.get(form.replaceAll('&amp;', '&'))
  expect(html).toMatch(/name="auditedOn-year"[^>]*value="2018"/)
})

describe('the form of an audit', () => {
  const form = `/children/${ANA}/case-audit/dip-sample-visits`
  const on = { 'auditedOn-day': '5', 'auditedOn-month': '7', 'auditedOn-year': '2018' }

  test('is begun from what can be recorded, by one of the tools', async () => {
    expect((await manager.get(`/children/${ANA}/records/new`)).html).toContain(`/children/${ANA}/case-audit`)
    expect((await manager.get(`/children/${ANA}/case-audit`)).html).toContain(form)
  })

  test('asks its tool’s questions, each with what every grade looks like, and knows its sample', async () => {
    const { html } = await manager.get(`${form}?sample=AS-1`)
    expect(textOf(html)).toContain('Did the visit have a purpose that follows from the plan?')
    expect(textOf(html)).toContain('Requires improvement The visit was made because one was due.')
    expect(html).toMatch(/<option value="AS-1" selected/)
  })

  test('records what was answered and no more, and without an overall grade refuses and loses nothing', async () => {
    const typed = {
      ...on,
      sample: 'AS-1',
      'answers-rows': '2',
      'answers-0-question': 'visit-purpose',
      'answers-0-grade': '',
      'answers-1-question': 'visit-each-child',
      'answers-1-grade': 'inadequate',
      'answers-1-restsOn': 'A copy of her brother’s',
    }
    const refused = await manager.send(form, 'save', typed)
    expect(textOf(refused.html)).toContain('Choose the overall grade')
    expect(refused.html).toContain('A copy of her brother’s')
    expect((await manager.send(form, 'save', { ...typed, grade: 'inadequate' })).status).toBe(303)
    const saved = (await council.services.ledger.history(ANA)).findLast(({ type }) => type === 'case-audit')!.body
    expect(saved).toMatchObject({
      tool: 'dip-sample-visits',
      auditedOn: '2018-07-05',
      sample: 'AS-1',
      answers: [{ question: 'visit-each-child', grade: 'inadequate', restsOn: 'A copy of her brother’s' }],
    })
  })

  test('of a tool that there is not, and of those who do not audit, is not there', async () => {
    expect((await manager.get(`/children/${ANA}/case-audit/none`)).status).toBe(404)
    const worker = await council.signIn('social-worker')
    expect((await worker.get(form)).status).toBe(403)
  })
})
