import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let manager: Browser
beforeAll(async () => {
  council = await openCouncil()
  manager = await council.signIn('service-manager')
})
afterAll(() => council.close())

const PLANS = '/targets/plans-up-to-date'
const VISITS = '/targets/visits-to-national-standard'
/** What the form sends, with what is given in place of the usual. */
const typed = (more: Readonly<Record<string, string>> = {}) => ({
  green: '96%+',
  amber: '94%>',
  red: '<94%',
  profile: '',
  since: '1 8 2018',
  because: 'The panel asked for it',
  decidedBy: 'Corporate parenting panel',
  ...more,
})

/** A page as someone reads it: without its tags. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')

test('targets are listed as they are printed', async () => {
  const text = textOf((await manager.get('/targets')).html)
  expect(text).toContain('Three or more placements in 12 months Low 12%+ 12%< 9.6%< 1 April 2017 As Waymark comes')
  expect(text).toContain('Number of looked after children Info')
  expect(text).toContain('With fewer than 5 below the line, a colour is marked “few children”.')
})

describe('a target that is set', () => {
  test('is in force from its day, with who decided and why, and the one before it stays in the history', async () => {
    const answer = await manager.send(`${PLANS}/set`, 'set', typed())
    expect([answer.status, answer.location]).toEqual([303, PLANS])
    const text = textOf((await manager.get(PLANS)).html)
    expect(text).toContain('Today: Green at 96.0% or more.')
    expect(text).toMatch(
      /1 August 2018 <94% 94%> 96%\+ The panel asked for it Corporate parenting panel \d+ \w+ \d{4}, service-manager/,
    )
    expect(text).toContain('1 April 2017 <93% 93%> 95%+ As Waymark comes')
    expect(textOf((await manager.get('/targets')).html)).toContain(
      '<94% 94%> 96%+ 1 August 2018 Corporate parenting panel',
    )
  })

  test('again from the same day takes the place of the first', async () => {
    await manager.send(`${PLANS}/set`, 'set', typed({ green: '97%+' }))
    const text = textOf((await manager.get(PLANS)).html)
    expect(text).toContain('94%> 97%+')
    expect(text).not.toContain('94%> 96%+')
  })

  test('may lie ahead', async () => {
    await manager.send(`${VISITS}/set`, 'set', typed({ since: '1 4 2019' }))
    const text = textOf((await manager.get(VISITS)).html)
    expect(text).toContain('1 April 2019 To come')
    expect(text).not.toContain('Green at 96.0% or more')
  })
})

describe('a target that cannot be is refused beside its field, and what was typed stays', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'of the other polarity',
      { green: '9.6%<' },
      'green',
      '"9.6%<" points the wrong way: of this indicator higher is better.',
    ],
    ['with a better amber', { amber: '98%>' }, 'amber', '"98%>" is better than "96%+"'],
    ['that is no number', { red: 'lots' }, 'red', '"lots" is no target that can be read'],
    ['with a profile of no month', { profile: 'June=90' }, 'profile', '"June=90" is no month of a profile'],
    ['without a reason', { because: ' ' }, 'because', 'Say why'],
    ['without itself', { green: '' }, 'green', 'Enter the target, or range to be set'],
  ])('%s', async (_, more, field, says) => {
    const sent = typed({ since: '1 9 2018', ...more })
    const { status, html } = await manager.send(`${PLANS}/set`, 'set', sent)
    expect(status).toBe(422)
    expect(textOf(html)).toContain(says)
    expect(html).toMatch(new RegExp(`id="${field}-error"`))
    expect(html).toContain('Corporate parenting panel')
    expect(textOf((await manager.get(PLANS)).html)).not.toContain('1 September 2018')
  })
})

test('a panel member reads targets and sets none', async () => {
  const panel = await council.signIn('panel-member')
  const { html } = await panel.get(PLANS)
  expect(html).not.toContain(`${PLANS}/set`)
  expect((await panel.get(`${PLANS}/set`)).status).toBe(403)
  expect((await panel.send(`${PLANS}/set`, 'set', typed())).status).toBe(403)
})

test('an indicator that there is not has no target', async () => {
  expect((await manager.get('/targets/no-such-indicator')).status).toBe(404)
  expect((await manager.get('/targets/no-such-indicator/set')).status).toBe(404)
})

describe('small numbers', () => {
  const setting = { fewerThan: '10', colour: 'none', since: '1 8 2018', because: 'Too many swings', decidedBy: '' }

  test('are what the council sets from a day', async () => {
    const { status, location } = await manager.send('/small-numbers', 'set', setting)
    expect([status, location]).toEqual([303, '/targets#small-numbers'])
    expect(textOf((await manager.get('/targets')).html)).toContain(
      'With fewer than 10 below the line, no colour is given.',
    )
  })

  test('must be a number, and what was typed stays', async () => {
    const { status, html } = await manager.send('/small-numbers', 'set', { ...setting, fewerThan: 'few' })
    expect(status).toBe(422)
    expect(textOf(html)).toContain('Fewer than must be a whole number from 0 to 100')
    expect(html).toContain('value="few"')
  })
})
