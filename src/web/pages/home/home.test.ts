import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayOpenList } from '#core/lists/listing.ts'
import { everyRole } from '#web/audiences.ts'
import { homeOf } from '#web/pages/home/home-of.ts'
import { openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

test('everyone lands on a page that they may open', async () => {
  for (const role of everyRole) {
    const visitor = await council.signIn(role)
    const { location } = await visitor.get('/')
    expect(location).toBe(homeOf(council.services.catalogues.worklists, role))
    expect((await visitor.get(location!)).status, `${role} at ${location}`).toBe(200)
  }
})

test('workers land on their caseload, managers on their team, partners on their list, panel members on the dashboard, and others on the scorecard', () => {
  const { worklists } = council.services.catalogues
  expect(homeOf(worklists, 'personal-adviser')).toBe('/lists/my-caseload')
  expect(homeOf(worklists, 'team-manager')).toBe('/lists/my-team')
  expect(homeOf(worklists, 'health-team')).toBe('/lists/health')
  expect(homeOf(worklists, 'panel-member')).toBe('/dashboard')
  for (const role of ['performance-analyst', 'administrator'] as const)
    expect(homeOf(worklists, role)).toBe('/scorecard')
})

test('a service manager whose list is taken away lands on the dashboard, and an analyst never does', () => {
  expect(homeOf(council.services.catalogues.worklists, 'service-manager')).toBe('/lists/service-clinic')
  expect(homeOf([], 'service-manager')).toBe('/dashboard')
  expect(homeOf([], 'performance-analyst')).toBe('/scorecard')
})

test('no role has two first pages, and none has one that it may not open', () => {
  const { worklists } = council.services.catalogues
  for (const role of everyRole) {
    const homes = worklists.filter(list => list.homeOf?.includes(role))
    expect(homes.length).toBeLessThan(2)
    for (const list of homes) expect(mayOpenList(list, role)).toBe(true)
  }
})
