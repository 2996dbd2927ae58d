import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const MONTH = '2018-03'
const form = (about: string, month = MONTH) => `/commentary/${month}/${about}`
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
const write = (who: Browser, about: string, typed: Readonly<Record<string, string>>, month = MONTH) =>
  who.send(form(about, month), 'save', typed)
const entries = async () =>
  (await council.services.ledger.history('authority')).filter(({ type }) => type === 'commentary')

describe('commentary on an indicator', () => {
  it('is written with live fields, and read with the figures in them', async () => {
    const answer = await write(analyst, 'number-of-looked-after-children', {
      whatHappened: 'There are {6.1} children.',
      whatNext: 'Nothing.',
    })
    expect(answer).toMatchObject({ status: 303, location: `/commentary?month=${MONTH}` })
    const figure = (await council.services.figures.at({ month: MONTH })).scorecard.rows[0]!.months.at(-1)!.figure
    const page = textOf((await analyst.get(`/indicators/number-of-looked-after-children?month=${MONTH}`)).html)
    expect(page).toContain(`What happened: There are ${figure.display} children.`)
    expect(page).toContain('What happens next: Nothing.')
  })

  it('by panel members is read with small numbers suppressed', async () => {
    const panel = await council.signIn('panel-member')
    const page = textOf((await panel.get(`/indicators/number-of-looked-after-children?month=${MONTH}`)).html)
    expect(page).toContain('What happened: There are [suppressed] children.')
  })

  it('is not opened by those who do not write it', async () => {
    const worker = await council.signIn('social-worker')
    expect((await worker.get(form('number-of-looked-after-children'))).status).toBe(403)
    expect((await worker.get('/commentary')).status).toBe(403)
  })

  it('of an indicator or a month that there is none of is not found', async () => {
    expect((await analyst.get(form('no-such-indicator'))).status).toBe(404)
    expect((await analyst.get(form('number-of-looked-after-children', '1999-03'))).status).toBe(404)
    expect((await analyst.get(form('number-of-looked-after-children', 'never'))).status).toBe(404)
  })

  it('without a word is refused, and so is a field that names nothing', async () => {
    const nothing = await write(analyst, 'rate-of-looked-after-children', { whatHappened: '  ' })
    expect(textOf(nothing.html)).toContain('Write something, or cancel')
    const unknown = await write(analyst, 'rate-of-looked-after-children', {
      why: 'Because of {6.99}.',
      confirmed: 'yes',
    })
    expect(textOf(unknown.html)).toContain('{6.99} names no indicator of this scorecard')
    expect(unknown.html).toContain('Because of {6.99}.')
  })

  it('is shown as it will read before it is saved', async () => {
    const before = (await entries()).length
    const { html, status } = await write(analyst, 'rate-of-looked-after-children', { why: 'Of {6.1}.', _do: 'preview' })
    expect(status).toBe(200)
    expect(textOf(html)).toMatch(/How it will read Why: Of \d+\./)
    expect(await entries()).toHaveLength(before)
  })
})

describe('a figure that is typed', () => {
  const about = 'admissions-of-looked-after-children'
  const typed = { whatHappened: 'In March 2018 admissions were 999.' }

  it('and is not the scorecard’s is found, with a button that puts the live field in its place', async () => {
    const refused = await write(analyst, about, typed)
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('“999” is said of March 2018')
    const [, at] = /value="put whatHappened (\d+)"/.exec(refused.html) ?? []
    const put = await write(analyst, about, { ...typed, _do: `put whatHappened ${at}` })
    expect(put.html).toContain('In March 2018 admissions were {6.3}.')
  })

  it('is saved as it stands once somebody says that it is right, and stays listed', async () => {
    expect(await write(analyst, about, { ...typed, confirmed: 'yes' })).toMatchObject({ status: 303 })
    const page = textOf((await analyst.get(`/commentary?month=${MONTH}`)).html)
    expect(page).toContain('What does not agree')
    expect(page).toContain('“999” is said of March 2018')
  })
})

describe('what is pasted from Word', () => {
  const about = 'ceased-to-be-looked-after'
  const pasted = '<p class=MsoNormal>Fewer&nbsp;left\u00ad.</p><p>·\tOne</p>'

  it('is kept as plain text with its bullets, and as it was pasted', async () => {
    expect(await write(analyst, about, { whatHappened: pasted, why: 'No\u200bthing\u00a0else' })).toMatchObject({
      status: 303,
    })
    const last = (await entries()).at(-1)!
    expect(last.body).toMatchObject({
      whatHappened: 'Fewer left.\n\n• One',
      why: 'Nothing else',
      asWritten: { whatHappened: pasted },
    })
    expect(last.body.asWritten).not.toHaveProperty('why')
  })

  it('is still kept as it was pasted where the form comes back first', async () => {
    const about = 'ceased-to-permanence'
    const refused = await write(analyst, about, { whatHappened: pasted, why: '{x}' })
    const [, kept = ''] = /name="pasted-whatHappened" value="([^"]*)"/.exec(refused.html) ?? []
    expect(kept).toContain('MsoNormal')
    await write(analyst, about, { whatHappened: 'Fewer left.\n\n• One', 'pasted-whatHappened': pasted })
    expect((await entries()).at(-1)!.body).toMatchObject({ asWritten: { whatHappened: pasted } })
  })
})

describe('two people who write the same commentary', () => {
  const about = 'number-of-care-leavers'

  it('both keep their words where both began it', async () => {
    await write(analyst, about, { whatHappened: 'Mine.', why: 'Only mine.' })
    const late = await write(manager, about, { whatHappened: 'Theirs.', byWhom: 'Head of service' })
    const page = textOf(late.html)
    expect(page).toContain('This was written by performance-analyst')
    expect(page).toContain('Nothing was saved and nothing of yours is lost')
    expect(late.html).toContain('Theirs.')
    expect(page).toContain('Mine.')
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(late.html) ?? []
    const both = await write(manager, about, {
      whatHappened: 'Theirs.',
      why: 'Only mine.',
      byWhom: 'Head of service',
      'based-on': basedOn,
      clashes: 'whatHappened',
      _do: 'both whatHappened',
    })
    expect(both.html).toMatch(/Mine\.\s+Theirs\./)
    const saved = await write(manager, about, {
      whatHappened: 'Mine.\n\nTheirs.',
      why: 'Only mine.',
      byWhom: 'Head of service',
      'based-on': basedOn,
    })
    expect(saved.status).toBe(303)
    expect((await entries()).at(-1)).toMatchObject({
      record: Number(basedOn),
      body: { whatHappened: 'Mine.\n\nTheirs.', why: 'Only mine.', byWhom: 'Head of service' },
    })
  })

  it('and one who sends the same form twice writes it once', async () => {
    const before = (await entries()).length
    const twice = { whatHappened: 'Sent twice.' }
    await write(analyst, 'with-a-pathway-plan', twice)
    expect(await write(analyst, 'with-a-pathway-plan', twice)).toMatchObject({ status: 303 })
    expect(await entries()).toHaveLength(before + 1)
  })
})

describe('what should never have been written', () => {
  const about = 'dental-checks-up-to-date'

  it('is withdrawn with a reason, and can be written anew', async () => {
    await write(analyst, about, { whatHappened: 'About the wrong thing.' })
    const { html } = await analyst.get(form(about))
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(html) ?? []
    const refused = await analyst.send(form(about), 'withdraw', { 'based-on': basedOn, reason: '' })
    expect(textOf(refused.html)).toContain('Say why it should never have been recorded')
    expect(refused.html).toContain('About the wrong thing.')
    await analyst.send(form(about), 'withdraw', { 'based-on': basedOn, reason: 'It is about another figure.' })
    expect((await analyst.get(form(about))).html).not.toContain('About the wrong thing.')
    expect(await write(analyst, about, { whatHappened: 'About this.' })).toMatchObject({ status: 303 })
    expect((await analyst.get(form(about))).html).toContain('About this.')
  })

  it('and what was corrected stays to be read, version by version', async () => {
    const { html } = await analyst.get(form(about))
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(html) ?? []
    await write(analyst, about, { whatHappened: 'About this and that.', 'based-on': basedOn })
    const page = textOf((await analyst.get(form(about))).html)
    expect(page).toContain('What was recorded, newest first')
    expect(page).toContain('About this.')
  })
})

describe('a month after', () => {
  const about = 'looked-after-children'

  it('begins from the words of the one before, which are marked until somebody says that they are still so', async () => {
    await write(
      analyst,
      about,
      { whatHappened: 'It was {6.1 last month}.', whatNext: 'Count again.', by: '' },
      '2018-02',
    )
    const page = textOf((await analyst.get(`/scorecard?month=${MONTH}`)).html)
    expect(page).toContain('Carried forward from February 2018: nobody has yet said that it is still so')
    expect((await analyst.get(form(about))).html).toContain('It was {6.1 last month}.')

    const still = await analyst.send(`/commentary?month=${MONTH}`, 'still', {
      about: 'Looked after children',
      month: MONTH,
    })
    expect(still.status).toBe(303)
    expect(textOf((await analyst.get(`/scorecard?month=${MONTH}`)).html)).not.toContain('Carried forward')
  })

  it('asks whether what was promised was done', async () => {
    const { html } = await analyst.get(form(about))
    expect(textOf(html)).toContain('The report for February 2018 said what happens next: Count again.')
    expect(textOf((await analyst.get(`/commentary?month=${MONTH}`)).html)).toContain('Nobody has said')
    const [, basedOn = ''] = /name="based-on" value="(\d+)"/.exec(html) ?? []
    await write(analyst, about, { whatHappened: 'So.', promise: 'partly', promiseNote: 'Half.', 'based-on': basedOn })
    const page = textOf((await analyst.get(`/scorecard?month=${MONTH}`)).html)
    expect(page).toContain('Promised in February 2018: Count again. Partly done: Half.')
  })

  it('that says what its figures do not is not still so', async () => {
    await write(
      analyst,
      'placements',
      { whatHappened: 'In February 2018 admissions were 999.', confirmed: 'yes' },
      '2018-02',
    )
    const answer = await analyst.send(`/commentary?month=${MONTH}`, 'still', { about: 'Placements', month: MONTH })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('Open it and put that right')
  })
})
