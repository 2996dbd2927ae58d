import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { childPageRoles, type Role } from '#core/roles.ts'
import { unzipped } from '#documents/unzipped.testing.ts'
import type { NewEntry } from '#store/store.ts'
import { everyRole } from '#web/audiences.ts'
import { loadPages } from '#web/pages.ts'
import {
  ANA,
  type Answer,
  addressOf,
  type Browser,
  openCouncil,
  PARAMS,
  type TestCouncil,
} from '#web/scratch-council.ts'
import { about, TRACES, ZENO, zenosRecords } from './restricted.testing.ts'

/** The same council twice: one has a child more, whose record is restricted to two people. */
let without: TestCouncil
let council: TestCouncil
const browsers = new Map<TestCouncil, Map<Role, Browser>>()

const record = (...entries: readonly NewEntry[]) =>
  council.services.ledger.write(writing =>
    writing.append({ title: 'Casework', recordedBy: 'service-manager', files: [], children: [], entries }),
  )

beforeAll(async () => {
  ;[without, council] = await Promise.all([openCouncil(), openCouncil()])
  for (const each of [without, council]) {
    const of = new Map<Role, Browser>()
    for (const role of everyRole) of.set(role, await each.signIn(role))
    browsers.set(each, of)
  }
  await council.services.ledger.write(writing => writing.append(zenosRecords))
})
afterAll(() => Promise.all([without.close(), council.close()]))

const as = (role: Role, at = council): Browser => browsers.get(at)!.get(role)!

const routes = (await loadPages()).filter(({ path }) => !path.includes(':child'))
/**
 * Figures count everyone, and so does the day since which something is recorded; the batches of imports are the analyst’s;
 * the log tells who looked for what.
 */
const ofEveryone = [
  '/dashboard',
  '/scorecard',
  '/indicators',
  '/commentary',
  '/issues/:month/:number/changes',
  '/pack/reports',
  '/standards/recording',
  '/standards/:standard/try',
  '/definitions/care-leavers',
  '/imports',
  '/access-log',
  '/sign-out',
]
const isOfEveryone = (path: string): boolean => ofEveryone.some(start => path.startsWith(start))

/** The addresses of a route at which the child would be: each list, of everyone, and what is behind figures that count visits. */
function addressesOf(path: string): readonly string[] {
  const { worklists, indicators } = council.services.catalogues
  if (path.includes(':list')) {
    const asked = path.endsWith(':list') ? ['', '?worker=all', '?worker=SW2&as-at=1/7/2018'] : ['?worker=all']
    return worklists.flatMap(({ id }) => asked.map(query => `${addressOf({ path }, { list: id })}${query}`))
  }
  if (path.includes(':indicator'))
    return indicators
      .filter(({ id }) => id.includes('visit') || id === PARAMS.indicator)
      .map(({ id }) => addressOf({ path }, { indicator: id }))
  return [addressOf({ path })]
}

/**
 * What a page says, without what differs each time it is asked for, the sentence on restricted records, and the figures of
 * how the month will close and of how many children there are for each who takes part, which count everyone.
 */
const saidOn = ({ html }: Answer): string =>
  html
    .replace(/name="_(csrf|draft)" value="[^"]*"/g, '')
    .replace(/<dcterms:(created|modified)[^<]*/g, '')
    .replace(/<section[^>]*aria-label="How the month will close"[\s\S]*?<\/section>/, '')
    .replace(/<section[^>]*aria-label="How many take part, by month"[\s\S]*?<\/section>/, '')
    .replace(/<p class="govuk-body-s">Some records are restricted[^<]*<\/p>/, '')
    .replace(/<div class="waymark-held-back govuk-!-display-none-print"><\/div>/, '')

/** What was answered: of a workbook, what is in it. */
async function answer(browser: Browser, at: TestCouncil, url: string): Promise<Answer> {
  if (!url.includes('.xlsx')) return browser.get(url)
  const { statusCode, rawPayload, headers } = await at.app.inject({
    url,
    headers: { cookie: browser.cookie },
    remoteAddress: `127.0.2.${1 + Math.floor(Math.random() * 250)}`,
  })
  const html = statusCode === 200 ? [...unzipped(rawPayload).values()].join('\n') : ''
  return { status: statusCode, html, location: undefined, headers }
}

describe.each(everyRole)('a %s from whom a record is restricted', role => {
  const its = routes.filter(({ roles }) => roles === 'public' || roles.includes(role))

  test.each(its.map(({ path }) => path).filter(path => !isOfEveryone(path)))(
    'is shown by %s what they would be shown if there were no such child',
    async path => {
      for (const url of addressesOf(path)) {
        const [there, here] = [await answer(as(role, without), without, url), await answer(as(role), council, url)]
        expect(here.status, url).toBe(there.status)
        expect(saidOn(here), url).toBe(saidOn(there))
        for (const trace of TRACES) expect(here.html, url).not.toContain(trace)
      }
    },
  )

  test.each(its.map(({ path }) => path).filter(isOfEveryone))('finds no trace of the child in %s', async path => {
    if (role === 'performance-analyst' && path.includes('children')) return
    for (const url of addressesOf(path)) {
      const { html } = await answer(as(role), council, url)
      for (const trace of TRACES) expect(html, url).not.toContain(trace)
    }
  })
})

describe('the children behind a figure', () => {
  const behind = '/indicators/number-of-looked-after-children/children'

  test('are complete for the performance analyst alone, who opens no more than others', async () => {
    const analyst = as('performance-analyst')
    for (const address of [behind, `${behind}.csv`]) expect((await analyst.get(address)).html).toContain('9900')
    const { status, html } = await analyst.get(`/children/${ZENO}`)
    expect(status).toBe(403)
    for (const trace of ['Zeno', '9900']) expect(html).not.toContain(trace)
  })

  test('beside a figure that counts everyone do not give the restricted record away by what is missing', async () => {
    const [there, here] = [await as('service-manager', without).get(behind), await as('service-manager').get(behind)]
    expect(there.html).toContain('>1001</a>')
    for (const child of ['1001', '1002', '9900']) expect(here.html).not.toContain(`>${child}</a>`)
    expect(here.html).toContain('Restricted records count in figures.')
    expect(here.html).toContain('ask Jo Hart, extension 12')
  })
})

describe('a search', () => {
  test('by the identifier leads to whom to ask, and is written down as refused', async () => {
    const found = await as('social-worker').send('/children', 'find', { child: '9900' })
    const { status, html } = await as('social-worker').get(found.location!)
    expect(status).toBe(403)
    expect(html).toContain('<strong>Jo Hart, extension 12</strong>')
    const [line] = await council.services.desk.accessLog({ username: 'social-worker', limit: 1 })
    expect(line).toMatchObject({ did: 'viewed a child', child: ZENO, outcome: 'refused' })
  })
})

describe('a form made by hand', () => {
  test('that names the child is answered as if there were none, and records nothing', async () => {
    const { newest } = await council.services.ledger.changedSince(0)
    const asked = (await council.services.ledger.history(ZENO)).find(({ body }) => body.answer === 'waiting')!
    const { html } = await as('team-manager').send('/lists/handovers', 'accept', {
      child: ZENO,
      entry: asked.id.toString(),
      startedOn: '9 8 2018',
    })
    expect(html).toContain('This handover has been answered already, or was withdrawn')
    expect((await council.services.ledger.changedSince(0)).newest).toBe(newest)
  })

  test('is refused by the ledger itself, whatever a page would let through', async () => {
    const { ledger } = council.seenBy('team-manager')
    const append = (entry: NewEntry) =>
      ledger.write(writing =>
        writing.append({ title: 'Visit', recordedBy: 'team-manager', files: [], children: [], entries: [entry] }),
      )
    const visit = { visitedOn: '2018-08-02', worker: 'SW1', seen: 'alone' }
    await expect(append(about(ZENO, 'visit', visit))).rejects.toThrow('to which whoever sent it may not write')
    await expect(append(about('nobody', 'visit', visit))).rejects.toThrow('may not write')
    expect(await ledger.history(ZENO)).toEqual([])
    expect(await ledger.journey(ZENO)).toBeUndefined()
    expect((await ledger.journeys()).map(({ ref }) => ref)).not.toContain(ZENO)
    expect((await ledger.stated(['visit'])).map(({ subject }) => subject)).not.toContain(ZENO)
  })
})

describe('the record of a sister', () => {
  beforeAll(async () => {
    await record(
      about(ANA, 'connection', { name: 'Zeno Quarrel', relation: 'sibling' }),
      about(ANA, 'visit', {
        visitedOn: '2018-08-01',
        worker: 'SW1',
        seen: 'alone',
        childSaid: 'He ate my cake',
        group: 'Zeno Quarrel (9900), Ben Marsh (1002)',
      }),
    )
    const connection = await latest('connection')
    await record(
      about(ANA, 'connection', { name: 'Zeno Quarrel', relation: 'sibling', child: '9900' }, { record: connection }),
    )
  })
  const latest = async (type: string): Promise<number> =>
    (await council.services.ledger.history(ANA)).findLast(entry => entry.type === type)!.record

  test('names him on no page of hers, and says whom to ask', async () => {
    const pages = (await loadPages()).filter(({ path, asks }) => path.includes(':child') && asks === 'read')
    for (const role of childPageRoles)
      for (const { path, roles } of pages) {
        if (!(roles as readonly Role[]).includes(role)) continue
        const { html } = await as(role).get(addressOf({ path }))
        for (const trace of TRACES) expect(html, `${path} for a ${role}`).not.toContain(trace)
      }
    const { html } = await as('social-worker').get(`/children/${ANA}`)
    expect(html).toContain('A restricted record. Ask Jo Hart, extension 12.')
    expect(html).toContain('Ben Marsh (1002), a child whose record is restricted')
  })

  test('cannot be changed where it is about him, and shows no way to', async () => {
    const address = `/children/${ANA}/records/${await latest('connection')}`
    expect((await as('social-worker').get(address)).html).not.toContain('Correct this record')
    for (const page of ['correct', 'withdraw'])
      expect((await as('social-worker').get(`${address}/${page}`)).status).toBe(403)
  })

  test('keeps who was visited with her when somebody who is not told corrects it', async () => {
    const visit = await latest('visit')
    const before = (await council.services.ledger.history(ANA)).findLast(({ record }) => record === visit)!
    const answer = await as('social-worker').send(`/children/${ANA}/records/${visit}/correct`, 'save', {
      'visitedOn-day': '2',
      'visitedOn-month': '8',
      'visitedOn-year': '2018',
      worker: 'SW1',
      seen: 'alone',
      'based-on': before.id.toString(),
    })
    expect(answer.status).toBe(303)
    const after = (await council.services.ledger.history(ANA)).findLast(({ record }) => record === visit)!
    expect(after.body).toMatchObject({ visitedOn: '2018-08-02', group: 'Zeno Quarrel (9900), Ben Marsh (1002)' })
  })
})

describe('whoever restricts a record', () => {
  test('keeps it open to themselves, and closes it at once to those who are not named', async () => {
    const cal = '/children/cal-reference'
    expect((await as('team-manager').get(cal)).status).toBe(200)
    const form = `${cal}/records/restriction/new`
    const sent = await as('service-manager').send(form, 'save', {
      'startedOn-day': '9',
      'startedOn-month': '8',
      'startedOn-year': '2018',
      because: 'Her aunt works here',
      decidedBy: 'SW2',
      ask: 'The duty manager',
    })
    expect(sent.status).toBe(303)
    expect((await as('service-manager').get(cal)).html).toContain('Restricted record: few may open it')
    const { status, html } = await as('team-manager').get(cal)
    expect(status).toBe(403)
    expect(html).toContain('<strong>The duty manager</strong>')
  })

  test('must be a manager', async () => {
    const form = `/children/${ANA}/records/restriction/new`
    expect((await as('social-worker').get(form)).html).toContain('You do not have access to this page')
  })
})
