import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let worker: Browser
beforeAll(async () => {
  council = await openCouncil()
  worker = await council.signIn('social-worker')
})
afterAll(() => council.close())

const stranger = () => browser(council.app, '')
const addressIn = (html: string): string => /(\/calendar\/[\w-]+\.ics)/.exec(html)![1]!

test('a calendar is read with its address alone, says how many and when, and names nobody', async () => {
  const { html } = await worker.send('/account/subscriptions', 'calendar', {})
  const { status, html: text, headers } = await stranger().get(addressIn(html))
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('text/calendar')
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).toMatch(/SUMMARY:Visit overdue \(1\)/)
  for (const secret of ['Ana', 'Annie', 'Marsh', '1001', 'ana-reference']) expect(text).not.toContain(secret)
})

test('a new address ends the one before, and ending it ends it', async () => {
  const first = addressIn((await worker.send('/account/subscriptions', 'calendar', {})).html)
  const second = addressIn((await worker.send('/account/subscriptions', 'calendar', {})).html)
  expect((await stranger().get(first)).status).toBe(404)
  expect((await stranger().get(second)).status).toBe(200)
  await worker.send('/account/subscriptions', 'no-calendar', {})
  expect((await stranger().get(second)).status).toBe(404)
})

test('a disabled account has no calendar', async () => {
  const { desk } = council.services
  const address = addressIn((await worker.send('/account/subscriptions', 'calendar', {})).html)
  const account = (await desk.account('social-worker'))!
  await desk.saveAccount({ ...account, disabled: true })
  expect((await stranger().get(address)).status).toBe(404)
  await desk.saveAccount(account)
})

test('an address that is none is refused in words, and one can be taken away again', async () => {
  const { desk } = council.services
  const wrong = await worker.send('/account/subscriptions', 'email', { email: 'sam at work' })
  expect(wrong.html).toContain('Enter an email address')
  await worker.send('/account/subscriptions', 'email', { email: 'sam@ashbyvale.example' })
  expect(await desk.subscription({ username: 'social-worker' })).toMatchObject({ email: 'sam@ashbyvale.example' })
  await worker.send('/account/subscriptions', 'email', { email: '' })
  expect(await desk.subscription({ username: 'social-worker' })).not.toHaveProperty('email')
})

test('meetings of boards are in a calendar of their own, for those who see no child as well', async () => {
  const panel = await council.signIn('panel-member')
  const { html } = await panel.send('/account/subscriptions', 'calendar', {})
  expect(html).not.toContain('.ics</code></div><p class="govuk-body">What is due')
  const [, address = ''] = /(\/calendar\/[\w-]+\/meetings\.ics)/.exec(html) ?? []
  const { status, html: text } = await stranger().get(address)
  expect(status).toBe(200)
  expect(text).toContain('SUMMARY:Corporate Parenting Panel\r\n')
  expect(text).toContain('DTSTART:20180918T160000Z\r\n')
  expect(text).toContain('LOCATION:Town Hall\r\n')
  expect(text).not.toContain('Acorn')
  const signedIn = await panel.get('/meeting-papers/calendar.ics')
  expect(signedIn.html).toContain('SUMMARY:Corporate Parenting Panel\r\n')
  await panel.send('/account/subscriptions', 'no-calendar', {})
  expect((await stranger().get(address)).status).toBe(404)
})
