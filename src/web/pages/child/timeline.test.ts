import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { childPageRoles, type Role } from '#core/roles.ts'
import { loadDefinitions } from '#definitions.ts'
import type { NewEntry } from '#store/store.ts'
import { ANA, type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

const BEN = 'ben-reference'
const { records: types } = await loadDefinitions()

let council: TestCouncil
const browsers = new Map<Role, Browser>()
const as = (role: Role): Browser => browsers.get(role)!
beforeAll(async () => {
  council = await openCouncil()
  for (const role of childPageRoles) browsers.set(role, await council.signIn(role))
  await record(ANA, 'health-assessment', {
    kind: 'initial',
    heldOn: '2018-04-01',
    outcome: 'completed',
    plan: 'A plan',
  })
  await record(ANA, 'pep', { heldOn: '2018-04-02', childSaid: 'Maths is good', school: 'Hill School' })
  await record(ANA, 'accommodation', { startedOn: '2018-04-03', type: 'B1', tenancy: 'licence' })
  await record(ANA, 'risk-plan', {
    kind: 'exploitation',
    level: 'high',
    updatedOn: '2018-06-01',
    plan: 'A secret plan',
  })
  await record(ANA, 'missing-incident', { kind: 'M', startedOn: '2018-08-08' })
})
afterAll(() => council.close())

const record = (subject: string, type: string, ...bodies: readonly NewEntry['body'][]) =>
  council.services.ledger.write(writing =>
    writing.append({
      title: 'Casework',
      recordedBy: 'social-worker',
      files: [],
      children: [],
      entries: bodies.map(body => ({ type, subject, kind: 'statement', standing: 0, body })),
    }),
  )

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const bannerOf = (html: string): string => textOf(/<div class="moj-identity-bar">[\s\S]*?<main/.exec(html)![0])

describe('the head of a child’s page', () => {
  test('says who they are, who cares for them, who works with them, and what to know before a visit', async () => {
    const banner = bannerOf((await as('social-worker').get(`/children/${ANA}`)).html)
    expect(banner).toContain('Annie (Ana Marsh)')
    expect(banner).toContain('Aged 8')
    expect(banner).toContain('Cared for by Ruth and Tom Hale')
    expect(banner).toContain('Social worker: Sam Social worker, Looked after children north')
    expect(banner).toContain('Alert: Two dogs in the garden')
    expect(banner).toContain('Alert: Missing since 8 August 2018')
    expect(banner).toContain('Alert: Exploitation: high risk')
  })

  test('tells a partner what they may read of that, and nothing else', async () => {
    for (const role of ['health-team', 'virtual-school', 'housing'] as const) {
      const banner = bannerOf((await as(role).get(`/children/${ANA}`)).html)
      expect(banner).toContain('Annie (Ana Marsh)')
      expect(banner).toContain('Two dogs in the garden')
      for (const hidden of ['Ruth', 'Sam', 'Missing', 'Exploitation']) expect(banner, role).not.toContain(hidden)
    }
  })

  test('is as it was known on an earlier day', async () => {
    const banner = bannerOf((await as('social-worker').get(`/children/${ANA}?recorded-on=15/6/2018`)).html)
    expect(banner).not.toContain('Annie')
    expect(banner).toContain('Child 1001')
  })
})

describe('a partner', () => {
  /** Words that stand in records of one type alone. */
  const WORDS: Readonly<Record<string, string>> = {
    'health-assessment': 'A plan',
    pep: 'Hill School',
    accommodation: 'Licence',
    'risk-plan': 'A secret plan',
    connection: 'Ruth and Tom',
    visit: 'even if the bus is long',
    'about-me': 'Ana Marsh',
  }

  test.each(childPageRoles)(
    'and everyone else: a %s sees the types of record that they may read, and no trace of others',
    async role => {
      const pages = ['', '/tables', '/recorded', '/records.csv']
      for (const page of pages) {
        const { status, html } = await as(role).get(`/children/${ANA}${page}`)
        expect(status).toBe(200)
        for (const [id, words] of Object.entries(WORDS)) {
          const type = types.find(type => type.id === id)!
          const found = html.includes(words) || html.includes(`>${type.title}<`)
          expect(found, `${id} on ${page || 'the timeline'}`).toBe(type.readBy.includes(role))
        }
      }
    },
  )

  test('is shown no way to pages that are not theirs', async () => {
    const { html } = await as('housing').get(`/children/${ANA}`)
    const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
    for (const href of new Set(links)) expect([200, 303], href).toContain((await as('housing').get(href)).status)
  })
})

describe('a timeline', () => {
  test('quotes the child before anything else that is said', async () => {
    const text = textOf((await as('social-worker').get(`/children/${ANA}?kind=pep`)).html)
    expect(text.indexOf('“Maths is good”')).toBeGreaterThan(0)
    expect(text.indexOf('“Maths is good”')).toBeLessThan(text.indexOf('Hill School'))
  })

  test('is narrowed to a topic by a link that says how many there are', async () => {
    const { html } = await as('social-worker').get(`/children/${ANA}`)
    const [, href, count] = /href="([^"]*topic=health[^"]*)"[^>]*>\s*Health\s*<span[^>]*>(\d+)/.exec(html)!
    const text = textOf((await as('social-worker').get(href!.replaceAll('&amp;', '&'))).html)
    expect(text).toContain(`${count} record`)
    expect(text).toContain('Health assessment')
    expect(text).not.toContain('Hill School')
    expect(textOf((await as('social-worker').get(`/children/${ANA}?topic=weather`)).html)).toContain(
      'Choose a topic from the list',
    )
  })

  test('of 500 records is shown 50 at a time, and every one of them once', async () => {
    const days = Array.from({ length: 500 }, (_, i) => ({
      visitedOn: new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10),
      childSaid: `Said on day ${i}.`,
    }))
    await record(BEN, 'visit', ...days)
    const seen: string[] = []
    for (let page = 1; page <= 10; page++) {
      const { html } = await as('social-worker').get(`/children/${BEN}?topic=visits-and-contact&page=${page}`)
      const said = [...html.matchAll(/Said on day (\d+)\./g)].map(([, day]) => day!)
      expect(said.length).toBeLessThanOrEqual(50)
      seen.push(...said)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(499)
  })

  test('shows at its head what the visitor typed and has not saved, and to nobody else', async () => {
    await council.services.desk.saveDraft({
      key: '11111111-1111-4111-8111-111111111111',
      username: 'social-worker',
      title: 'Return home interview',
      address: `/children/${ANA}/records/return-interview/new`,
      version: 0,
      typed: { childSaid: 'x' },
      savedOn: '2018-08-09T08:00:00.000Z',
    })
    const mine = textOf((await as('social-worker').get(`/children/${ANA}`)).html)
    expect(mine).toContain('You have not saved this yet: Return home interview')
    expect(textOf((await as('social-worker').get(`/children/${BEN}`)).html)).not.toContain('You have not saved')
    expect(textOf((await as('team-manager').get(`/children/${ANA}`)).html)).not.toContain('You have not saved')
  })
})

describe('a table to keep', () => {
  const linesOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

  test('of everything has a line a field, in words and as it is stored, and says that it holds personal data', async () => {
    const { html, headers } = await as('social-worker').get(`/children/${ANA}/records.csv`)
    expect(headers['content-disposition']).toBe('attachment; filename="personal-data-child-records.csv"')
    expect(headers['content-type']).toContain('text/csv')
    const lines = linesOf(html)
    expect(lines[0]).toBe('Record,Kind,Date,Field,In words,As stored,Stands,Recorded on,Recorded by,From')
    expect(html).toMatch(/Visit,2018-03-09,Was the child seen\?,Seen alone,alone,Stands,/)
    expect(html).toMatch(
      /Episode of care,2018-03-05,Legal status,Full care order \(C2\),C2,Stands,.*"episodes.csv, line \d, column LS"/,
    )
    expect(textOf((await as('social-worker').get(`/children/${ANA}`)).html)).toContain('The file holds personal data')
  })

  test('of one type has a line a record and a column a field, with its code beside', async () => {
    const { html, headers } = await as('social-worker').get(`/children/${BEN}/records.csv?type=visit`)
    expect(headers['content-disposition']).toContain('personal-data-visit.csv')
    expect(linesOf(html)[0]).toMatch(
      /^Record,Date of the visit,Who visited,Who visited \(code\),Was the child seen\?,Was/,
    )
    expect(html).toContain('2018-07-12,"Ola Ferris, Looked after children north",SW2,Seen alone,alone')
  })

  test('is written to the access log, and is of no type that the visitor may not read', async () => {
    const [line] = await council.services.desk.accessLog({ username: 'social-worker', child: BEN, limit: 1 })
    expect(line).toMatchObject({ did: 'kept a child’s records as a file' })
    expect((await as('housing').get(`/children/${ANA}/records.csv?type=visit`)).status).toBe(404)
  })
})
