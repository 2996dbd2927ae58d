import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayBeAbout } from '#core/records/record.ts'
import { loadPages } from '#web/pages.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { whereLies } from './where-lies.ts'

const FIGURES = '/council-records/entered-figure'
const HOUSEHOLDS = '/council-records/fostering-household'

let council: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
})
afterAll(() => council.close())

const tracker = {
  indicator: '6.11',
  stretch: 'month',
  month: '2018-03',
  numerator: '9',
  denominator: '20',
  source: 'the health team’s tracker',
}

describe('a figure that comes from outside', () => {
  test('is entered by hand, and stands on the scorecard with where it comes from', async () => {
    const saved = await analyst.send(`${FIGURES}/new`, 'save', tracker)
    expect(saved.status).toBe(303)
    const record = (await analyst.get(saved.location!)).html
    expect(record).toContain('Saved')
    expect(record).toContain('6.11 Initial health assessments within 20 working days')
    expect(record).toContain('the health team’s tracker')

    const { html } = await analyst.get('/indicators/initial-health-assessments-in-time?month=2018-03')
    expect(html).toContain('45.0%')
    expect(html).toContain('9 of 20')
    expect(html).toContain('Entered, from the health team’s tracker, ')
    expect(html).toContain(`href="${saved.location!.split('?')[0]}"`)
  })

  test('is the same record when the form is sent twice', async () => {
    const form = { ...tracker, month: '2018-01' }
    const [first, second] = [
      await analyst.send(`${FIGURES}/new`, 'save', form),
      await analyst.send(`${FIGURES}/new`, 'save', form),
    ]
    expect(second.location).toBe(first.location)
  })

  test.each([
    [{ numerator: '21' }, 'The numerator must not be above the denominator'],
    [{ month: '2018-13' }, 'Month must be one that there is'],
    [{ indicator: '' }, 'Choose the indicator'],
    [{ source: '' }, 'Say where it comes from'],
    [{ numerator: '', denominator: '' }, 'Enter the numerator and denominator, or the value'],
  ])('is refused with %o, and nothing typed is lost', async (wrong, says) => {
    const before = (await council.services.ledger.history('authority')).length
    const answer = await analyst.send(`${FIGURES}/new`, 'save', { ...tracker, ...wrong })
    expect(answer.html).toContain(says)
    expect(answer.html).toContain('Initial health assessments')
    expect((await council.services.ledger.history('authority')).length).toBe(before)
  })

  test('is corrected, keeps what it said before, and is withdrawn with a reason', async () => {
    const { location } = await analyst.send(`${FIGURES}/new`, 'save', { ...tracker, month: '2018-02' })
    const address = location!.split('?')[0]!
    const form = (await analyst.get(`${address}/correct`)).html
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(form) ?? []
    const corrected = await analyst.send(`${address}/correct`, 'save', {
      ...tracker,
      month: '2018-02',
      numerator: '12',
      'based-on': basedOn,
    })
    expect(corrected.status).toBe(303)
    const { html } = await analyst.get(address)
    expect(html).toContain('What was recorded, newest first')
    expect(html).toMatch(/<del[^>]*>9<\/del>/)
    const withdrawing = (await analyst.get(`${address}/withdraw`)).html
    const [, seen = ''] = /name="based-on" value="(\d+)"/.exec(withdrawing) ?? []
    const refused = await analyst.send(`${address}/withdraw`, 'withdraw', { reason: '', 'based-on': seen })
    expect(refused.html).toContain('Say why it should never have been recorded')
    await analyst.send(`${address}/withdraw`, 'withdraw', { reason: 'Of another month', 'based-on': seen })
    expect((await analyst.get(address)).html).toContain('Withdrawn: Of another month.')
    const figures = await analyst.get('/indicators/initial-health-assessments-in-time?month=2018-02')
    expect(figures.html).not.toContain('12 of 20')
  })

  test('is read by those who see children, and written by whoever answers for figures', async () => {
    const [panel, worker] = [await council.signIn('panel-member'), await council.signIn('social-worker')]
    expect((await panel.get(FIGURES)).status).toBe(403)
    expect((await worker.get(FIGURES)).html).toContain('the fostering team')
    expect((await worker.get(`${FIGURES}/new`)).status).toBe(403)
  })
})

describe('a fostering household', () => {
  test('is recorded, counts from its approval, and is listed behind the figure', async () => {
    const { location } = await analyst.send(`${HOUSEHOLDS}/new`, 'save', {
      household: 'H77',
      kind: 'connected',
      'approvedOn-day': '14',
      'approvedOn-month': '3',
      'approvedOn-year': '2018',
      places: '3',
      placesFilled: '1',
      placesOnHold: '1',
    })
    const { html } = await analyst.get('/indicators/fostering-households/households?month=2018-03')
    expect(html).toContain('H77')
    expect(html).toContain('Connected persons')
    expect(html).toContain('3 places: 1 filled, 1 on hold and 1 vacant')
    expect(html).toContain(`href="${location!.split('?')[0]}"`)
    const recruited = await analyst.get('/indicators/fostering-households-recruited/households?month=2018-03')
    expect(recruited.html).toContain('H77')
    const before = await analyst.get('/indicators/fostering-households/households?month=2018-02')
    expect(before.html).not.toContain('H77')
  })

  test('is kept as a file whose name says that it holds personal data, by those who may list it', async () => {
    const address = '/indicators/fostering-households/households.csv?month=2018-03'
    const { html, headers } = await analyst.get(address)
    expect(headers['content-disposition']).toContain('personal-data-fostering-households-2018-03-recorded-on-')
    const [headings, ...rows] = html.trim().split('\r\n')
    expect(headings).toContain('Household,Kind,Approved')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('H77,Connected persons,2018-03-14,,,3,1,1,1,Typed in by performance-analyst,2018-03-31,')
    expect((await analyst.get('/indicators/fostering-households/households?month=2018-03')).html).toContain(
      'href="/indicators/fostering-households/households.csv?month=2018-03"',
    )
    const panel = await council.signIn('panel-member')
    expect((await panel.get(address)).status).toBe(403)
  })

  test('is in no file of children, and no child in a file of households', async () => {
    for (const address of ['fostering-households/children.csv', 'number-of-looked-after-children/households.csv']) {
      const { status, html } = await analyst.get(`/indicators/${address}?month=2018-03`)
      expect([status, html.trim().split('\r\n')]).toEqual([200, [expect.anything()]])
    }
  })

  test('stands in place of a figure that was entered, and the page says where they differ', async () => {
    const { html } = await analyst.get('/indicators/fostering-households?month=2018-03')
    expect(html).toContain('March 2018: entered as 159, from the fostering team. The records give 1, which stands.')
    expect(html).not.toContain('Entered, from the fostering team')
  })

  test('leads from the list of children, where none is behind its figure', async () => {
    const { location } = await analyst.get('/indicators/fostering-households/children?month=2018-03')
    expect(location).toBe('/indicators/fostering-households/households?month=2018-03')
  })
})

describe('what is wrong with a form', () => {
  const problemsOf = (html: string): readonly string[] =>
    [...html.slice(html.indexOf('govuk-error-summary')).matchAll(/<li><a href="#[^"]*">([^<]+)/g)].map(
      ([, says]) => says!,
    )

  test('is said once of one question', async () => {
    const { html } = await analyst.send('/council-records/member-visit/new', 'save', {})
    expect(problemsOf(html).filter(says => says.startsWith('Say what they heard'))).toEqual(['Say what they heard'])
  })

  test('of a list without a row stands at the list, and is what the list is described by', async () => {
    const { html } = await analyst.send('/council-records/peer-challenge/new', 'save', {})
    expect(problemsOf(html)).toContain('Name at least one line of enquiry')
    expect(html).toContain('id="lines-error"')
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="lines-error"[^>]*id="lines"/)
  })
})

describe('a record about the council', () => {
  const marked = (html: string): readonly string[] =>
    [...html.matchAll(/aria-current="(?:page|true)"[^>]*>\s*(?:<strong[^>]*>)?([^<]+)/g)].map(([, text]) =>
      text!.trim(),
    )

  test.each([
    ['action-date', 'Assurance', 'Actions'],
    ['minute', 'Boards', 'Boards'],
    ['raised', 'Boards', 'Young people’s voice'],
    ['complaint', 'Assurance', 'Learning'],
    ['entered-figure', 'Figures', 'Scorecard'],
  ])('of the kind %s is marked as lying in %s, under %s, on its list and its form', async (type, ...where) => {
    const manager = await council.signIn('performance-analyst')
    for (const address of [`/council-records/${type}`, `/council-records/${type}/new`]) {
      const { status, html } = await manager.get(address)
      if (status === 200) expect(marked(html), address).toEqual(where)
    }
    expect((await manager.get(`/council-records/${type}`)).status).toBe(200)
  })

  test('lies in a section that the menu has, whatever kind it is', async () => {
    const menu = (await loadPages()).flatMap(page =>
      page.kind === 'page' && page.menu ? [[page.path, page.menu.section]] : [],
    )
    for (const { section, under } of Object.values(whereLies))
      if (under !== undefined) expect(menu).toContainEqual([under, section])
    const kinds = council.services.catalogues.records.filter(type => mayBeAbout(type, 'authority') && type.form)
    expect(kinds.length).toBeGreaterThan(30)
    expect(kinds.filter(({ partOf }) => partOf === undefined).map(({ id }) => id)).toEqual([])
  })
})
