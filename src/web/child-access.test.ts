import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import type { Role } from '#core/roles.ts'
import type { NewEntry } from '#store/store.ts'
import { everyAccount } from './audiences.ts'
import type { Asks, Route } from './page.ts'
import { loadPages } from './pages.ts'
import { type Answer, addressOf, type Browser, openCouncil, PARAMS, type TestCouncil } from './scratch-council.ts'
import { addReview, nameForReview } from './scratch-review.ts'

/** What somebody has to do with a child. */
const relations = [
  'own',
  'offered',
  'team',
  'other',
  'outside',
  'restricted',
  'restricted, named',
  'in the scope of a peer challenge',
] as const
type Relation = (typeof relations)[number]

/** What somebody may do with a child's record. */
type May = 'write' | 'read' | 'give a reason' | 'be told whom to ask' | 'nothing' | 'open no page'

const CASEWORK: Readonly<Record<Relation, May>> = {
  own: 'write',
  offered: 'read',
  team: 'write',
  other: 'give a reason',
  outside: 'give a reason',
  restricted: 'be told whom to ask',
  'restricted, named': 'write',
  'in the scope of a peer challenge': 'give a reason',
}
const AUTHORITY: Readonly<Record<Relation, May>> = {
  ...CASEWORK,
  offered: 'write',
  other: 'write',
  outside: 'write',
  'in the scope of a peer challenge': 'write',
}
const PARTNER: Readonly<Record<Relation, May>> = { ...AUTHORITY, outside: 'nothing' }
const NOBODY: Readonly<Record<Relation, May>> = {
  own: 'open no page',
  offered: 'open no page',
  team: 'open no page',
  other: 'open no page',
  outside: 'open no page',
  restricted: 'open no page',
  'restricted, named': 'open no page',
  'in the scope of a peer challenge': 'open no page',
}
/** A guest reads what the scope holds. Having a case, or being named in a restriction, opens nothing that is not in it. */
const GUEST: Readonly<Record<Relation, May>> = {
  own: 'nothing',
  offered: 'nothing',
  team: 'nothing',
  other: 'nothing',
  outside: 'nothing',
  restricted: 'nothing',
  'restricted, named': 'nothing',
  'in the scope of a peer challenge': 'read',
}

/** Who may do what with whose record: decision 53 as a table. */
const matrix: Readonly<Record<Role, Readonly<Record<Relation, May>>>> = {
  'social-worker': CASEWORK,
  'personal-adviser': CASEWORK,
  'reviewing-officer': CASEWORK,
  'team-manager': AUTHORITY,
  'service-manager': AUTHORITY,
  'performance-analyst': AUTHORITY,
  'health-team': PARTNER,
  'virtual-school': PARTNER,
  housing: PARTNER,
  'democratic-services': NOBODY,
  'panel-member': NOBODY,
  administrator: NOBODY,
  'peer-reviewer': GUEST,
}

const routes = (await loadPages()).filter(({ path }) => path.includes(':child'))

/** The child who stands in a relation to the account of a role. */
const childOf = (relation: Relation, role: Role): string =>
  relation === 'in the scope of a peer challenge'
    ? 'scope'
    : relation === 'other' || relation === 'outside' || relation === 'restricted'
      ? relation
      : `${relation.replace('restricted, ', '')}-${role}`

let council: TestCouncil
const browsers = new Map<Role, Browser>()
/** The record of who each child is. */
const records = new Map<string, string>()

beforeAll(async () => {
  council = await openCouncil({ hasChildren: false })
  for (const role of everyAccount) browsers.set(role, await council.signIn(role))
  const about = (subject: string, type: string, body: Body): NewEntry => ({
    type,
    subject,
    kind: 'statement',
    standing: 0,
    body,
  })
  const worker = (id: string, team: string, username?: string): NewEntry =>
    about('authority', 'worker', { worker: id, name: id, team, isVacancy: 'filled', ...(username && { username }) })
  const allocated = (child: string, id: string): NewEntry =>
    about(child, 'allocation', { worker: id, role: 'second-worker', answer: 'accepted', startedOn: '2018-07-01' })
  const asked = (child: string, id: string): NewEntry =>
    about(child, 'allocation', { worker: id, role: 'second-worker', answer: 'waiting', askedOn: '2018-08-01' })
  const restricted = (child: string, more: Body = {}): NewEntry =>
    about(child, 'restriction', { startedOn: '2018-07-01', ask: 'Jo Hart, extension 12', ...more })

  const children = [
    'other',
    'outside',
    'restricted',
    'scope',
    ...everyAccount.flatMap(role => relations.map(relation => childOf(relation, role))),
  ]
  const refs = [...new Set(children)]
  const inCare = (child: string): NewEntry =>
    about(child, 'episode', {
      startedOn: '2015-01-01',
      legalStatus: 'C2',
      placement: 'U1',
      reasonForNewEpisode: 'S',
      ...(child === 'outside' && { endedOn: '2016-01-01', reasonEnded: 'E13' }),
    })
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Children in every relation',
      recordedBy: 'team-manager',
      files: [],
      children: refs.map((ref, i) => ({ ref, childId: `${7000 + i}` })),
      entries: [
        ...refs.flatMap(ref => [
          about(ref, 'child-details', { bornOn: ref === 'outside' ? '1992-03-04' : '2008-03-04', sex: '2' }),
          inCare(ref),
          about(ref, 'about-me', { name: `Name of ${ref}` }),
          about(ref, 'pathway-plan', { plannedOn: '2018-06-20', why: 'first' }),
        ]),
        ...everyAccount.flatMap(role => [
          worker(`W-${role}`, `Team of ${role}`, role),
          worker(`M-${role}`, `Team of ${role}`),
        ]),
        worker('X', 'A team apart'),
        ...everyAccount.flatMap(role => [
          allocated(childOf('own', role), `W-${role}`),
          allocated(childOf('offered', role), 'X'),
          asked(childOf('offered', role), `W-${role}`),
          allocated(childOf('team', role), `M-${role}`),
          allocated(childOf('restricted, named', role), 'X'),
          restricted(childOf('restricted, named', role), { mayOpen: [{ username: role }] }),
        ]),
        allocated('other', 'X'),
        allocated('scope', 'X'),
        allocated('restricted', 'X'),
        restricted('restricted'),
      ],
    }),
  )
  await addReview(council.services.ledger)
  await nameForReview(council.services.ledger, ['scope'])
  for (const ref of refs) {
    const its = (await council.services.ledger.history(ref)).find(({ type }) => type === 'about-me')!
    records.set(ref, its.record.toString())
  }
})
afterAll(() => council.close())

const paramsFor = (child: string) => ({ ...PARAMS, child, record: records.get(child)! })
const newest = async () => (await council.services.ledger.changedSince(0)).newest

/** Whether a route says that a role may have the address, of a child whom they may see. */
async function isForRole(route: Route, role: Role, child: string): Promise<boolean> {
  if (route.roles === 'public' || !route.roles.includes(role)) return false
  const who = { username: role, name: role, role }
  return (await route.allows?.({ params: paramsFor(child), who, services: council.seenBy(role) })) ?? true
}

/** What an answer comes to, and which it must be by the table. */
function saidBy({ status, html, location }: Answer): string {
  if (status === 303 && location?.includes('/reason?next=')) return 'give a reason'
  if (status === 200 || status === 303) return 'opened'
  for (const [says, title] of Object.entries(TITLES)) if (html.includes(`>${title}</h1>`)) return says
  return String(status)
}
const TITLES = {
  'be told whom to ask': 'This record is restricted',
  nothing: 'This record is not open to you',
  read: 'You may read this record, and not write to it yet',
  'open no page': 'You do not have access to this page',
  'not found': 'Page not found',
} as const

function expected(may: May, asks: Asks): string {
  if (may === 'write') return 'opened'
  if (may === 'read') return asks === 'write' ? 'read' : 'opened'
  if (may === 'give a reason') return asks === 'reason' ? 'opened' : 'give a reason'
  return may
}

describe.each(routes.map(route => [route.path, route] as const))('%s', (_path, route) => {
  describe.each(everyAccount)('for a %s', role => {
    test.each(relations)('of a child: %s', async relation => {
      const child = childOf(relation, role)
      const [visitor, url, may] = [browsers.get(role)!, addressOf(route, paramsFor(child)), matrix[role][relation]]
      const said = saidBy(await visitor.get(url))
      if (!byRole) expect(said).toBe('open no page')
      else if (may === 'write' && !(await isForRole(route, role, child))) expect(said).toBe('open no page')
      else if (may === 'read' && route.asks === 'read' && !(await isForRole(route, role, child)))
        expect(said).toBe('open no page')
      else expect(said).toBe(expected(may, route.asks!))
    })

    const byRole = (route.roles as readonly Role[]).includes(role)
    const forms = Object.keys((route.kind === 'page' && route.forms) || {})
    const readers = relations.filter(relation => byRole && forms.length > 0 && matrix[role][relation] !== 'write')
    test.each(readers)('takes no form about a child: %s', async relation => {
      const child = childOf(relation, role)
      const [visitor, url] = [browsers.get(role)!, addressOf(route, paramsFor(child))]
      const before = await newest()
      for (const form of forms) {
        const { status } = await visitor.send(url, form, {})
        // A form that asks why takes no reason without words; one that may be read but not written says so or refuses.
        expect([303, 403, 422]).toContain(status)
      }
      expect(await newest(), 'nothing is recorded').toBe(before)
    })
  })
})

test('the table leaves out no role, and every page about a child says what it asks', () => {
  expect(Object.keys(matrix).sort()).toEqual([...everyAccount].sort())
  expect(routes.length).toBeGreaterThan(15)
  for (const { path, asks } of routes) expect(['read', 'write', 'reason'], path).toContain(asks)
})

test('what says that a record is restricted says whom to ask, and nothing about the child', async () => {
  for (const role of ['social-worker', 'service-manager', 'health-team'] as const)
    for (const route of routes) {
      if (!(route.roles as readonly Role[]).includes(role)) continue
      const { html } = await browsers.get(role)!.get(addressOf(route, paramsFor('restricted')))
      expect(html).toContain('Jo Hart, extension 12')
      const childId = (await council.services.ledger.child({ ref: 'restricted' }))!.childId
      for (const hidden of ['Name of restricted', childId, '2008', '2015', 'care order'])
        expect(html.slice(html.indexOf('<main')), `${hidden} on ${route.path}`).not.toContain(hidden)
    }
})
