import { expect, test } from 'vitest'
import { type Role, roles } from '#core/roles.ts'
import { navigationOf } from './navigation.ts'
import type { Route } from './page.ts'
import { loadPages } from './pages.ts'
import type { MenuPlace } from './sections.ts'

const page = (path: string, menu?: MenuPlace) => ({ kind: 'page', path, ...(menu && { menu }) }) as unknown as Route
const routes = [
  page('/scorecard', { section: 'figures', title: 'Scorecard', order: 1 }),
  page('/definitions', { section: 'figures', title: 'Definitions', order: 2 }),
  page('/pack', { section: 'reports', title: 'Reports', order: 1 }),
  page('/drafts', { section: 'own', title: 'Your drafts', order: 1 }),
]

test('a section leads to the first of its pages, whichever folder was read first', () => {
  for (const read of [routes, routes.toReversed()])
    expect(navigationOf(read).sections).toEqual([
      { text: 'Figures', href: '/scorecard' },
      { text: 'Reports', href: '/pack' },
    ])
})

test('someone who may open only the second page of a section is led to that', () => {
  expect(navigationOf(routes.slice(1)).sections[0]).toEqual({ text: 'Figures', href: '/definitions' })
})

test('a section in which someone may open nothing is not offered', () => {
  expect(navigationOf(routes.slice(2)).sections.map(({ text }) => text)).toEqual(['Reports'])
})

test('the section and the page that someone is on are marked', () => {
  const { sections, section, pages } = navigationOf(routes, { path: '/definitions' })
  expect(sections[0]?.current).toBe('within')
  expect(section).toBe('Figures')
  expect(pages.map(({ current }) => current)).toEqual([undefined, 'page'])
})

test('a page beneath another is marked as within it', () => {
  const { pages } = navigationOf(routes, { path: '/definitions/:indicator' })
  expect(pages.map(({ current }) => current)).toEqual([undefined, 'within'])
})

test('an address that only begins with the same letters is not within it', () => {
  expect(navigationOf(routes, { path: '/packs' }).sections.some(({ current }) => current)).toBe(false)
})

test('a page may say its section, where its address does not', () => {
  const { sections, pages } = navigationOf(routes, { path: '/indicators/:indicator', section: 'figures' })
  expect(sections[0]?.current).toBe('within')
  expect(pages.map(({ current }) => current)).toEqual([undefined, undefined])
})

test('the only page of a section has no second line of navigation', () => {
  expect(navigationOf(routes, { path: '/pack' })).toMatchObject({ pages: [] })
})

test('the pages that are someone’s own stand in no section', () => {
  const { own, pages, sections } = navigationOf(routes, { path: '/drafts' })
  expect(own).toEqual([{ text: 'Your drafts', href: '/drafts', current: 'page' }])
  expect(pages).toEqual([])
  expect(sections.some(({ current }) => current)).toBe(false)
})

test('every role has few enough sections for one line, and no two pages of a section have one title', async () => {
  const all = await loadPages()
  for (const role of Object.keys(roles) as Role[]) {
    const open = all.filter(route => route.roles === 'public' || route.roles.includes(role))
    const { sections } = navigationOf(open)
    expect(sections.length, role).toBeGreaterThan(1)
    expect(sections.length, role).toBeLessThanOrEqual(8)
    for (const { href } of sections) {
      const titles = navigationOf(open, { path: href }).pages.map(({ text }) => text)
      expect(new Set(titles).size, `${role}: ${href}`).toBe(titles.length)
    }
  }
})
