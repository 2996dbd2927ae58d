import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#core/roles.ts'
import { everyAccount } from './audiences.ts'
import type { Route } from './page.ts'
import { loadPages } from './pages.ts'
import {
  ANA,
  type Answer,
  addressOf,
  type Browser,
  browser,
  openCouncil,
  PARAMS,
  type TestCouncil,
} from './scratch-council.ts'
import { nameForReview } from './scratch-review.ts'

const routes = await loadPages()

let council: TestCouncil
const browsers = new Map<Role, Browser>()
beforeAll(async () => {
  council = await openCouncil()
  await nameForReview(council.services.ledger, [ANA])
  for (const role of everyAccount) browsers.set(role, await council.signIn(role))
})
afterAll(() => council.close())

const refusals = async (username: string) =>
  (await council.services.desk.accessLog({ username, limit: 1000 })).filter(({ outcome }) => outcome === 'refused')
    .length

/** A form that was sent without anything in it, by someone whom the page may not even be shown to. */
const post = (visitor: Browser, url: string): Promise<Answer> => visitor.send(url, 'anything', {})

/** Whether a route says that a role may have the address that it is asked for here. */
async function mayHave(route: Route, role: Role): Promise<boolean> {
  if (route.roles === 'public' || !route.allows) return route.roles === 'public' || route.roles.includes(role)
  const who = { username: role, name: role, role }
  return route.roles.includes(role) && (await route.allows({ params: PARAMS, who, services: council.seenBy(role) }))
}

describe.each(routes.map(route => [route.path, route] as const))('%s', (_path, route) => {
  test.each(everyAccount)('answers a %s as it says it does', async role => {
    const [visitor, before] = [browsers.get(role)!, await refusals(role)]
    const answer = await visitor.get(addressOf(route))
    if (!(await mayHave(route, role))) {
      expect(answer.status).toBe(403)
      expect(answer.html).toContain('You do not have access to this page')
      expect(await refusals(role), 'the refusal is logged').toBe(before + 1)
    } else expect([200, 303]).toContain(answer.status)
  })

  test('sends someone who is signed out to sign in, and shows them nothing', async () => {
    const answer = await browser(council.app, '').get(addressOf(route))
    if (route.roles === 'public') return expect([200, 303]).toContain(answer.status)
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(/^\/sign-in/)
    expect(answer.html).toBe('')
  })

  test('takes no form from those who may not open it', async () => {
    for (const role of everyAccount) {
      if (await mayHave(route, role)) continue
      expect([403, 404]).toContain((await post(browsers.get(role)!, addressOf(route))).status)
    }
  })
})

test('nobody who may not see children is let onto any page about one', () => {
  const open = routes.filter(({ path }) => path.includes('children'))
  expect(open.length).toBeGreaterThan(3)
  for (const { path, roles } of open)
    for (const role of ['panel-member', 'administrator'] as const) expect(roles, path).not.toContain(role)
})

test('only a performance analyst imports, and only an administrator looks after accounts', () => {
  for (const { path, roles } of routes) {
    if (path.startsWith('/imports')) expect(roles).toEqual(['performance-analyst'])
    if (path.startsWith('/accounts')) expect(roles).toEqual(['administrator'])
  }
})

test('a visit to a child is logged with the child’s reference', async () => {
  const { desk } = council.services
  await browsers.get('social-worker')!.get(`/children/${ANA}/tables`)
  const [line] = await desk.accessLog({ username: 'social-worker', limit: 1 })
  expect(line).toMatchObject({ did: 'viewed a child', child: ANA, outcome: 'allowed' })
})

test('what someone types in place of a child’s reference does not get into the access log', async () => {
  const { desk } = council.services
  const answer = await browsers.get('panel-member')!.get('/children/Ana-Surname-2010-02-03')
  expect(answer.status).toBe(403)
  const [line] = await desk.accessLog({ username: 'panel-member', limit: 1 })
  expect(JSON.stringify(line)).not.toContain('Surname')
})
