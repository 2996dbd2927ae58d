import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayOpenList } from '#core/lists/listing.ts'
import { everyRole } from '#web/audiences.ts'
import { ANA, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

const textOf = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('each list opens for those whom it names and for nobody else, also as a file', async () => {
  for (const role of everyRole) {
    const visitor = await council.signIn(role)
    for (const list of council.services.catalogues.worklists)
      for (const address of [`/lists/${list.id}`, `/lists/${list.id}/rows.csv`, `/lists/${list.id}/rows.xlsx`])
        expect((await visitor.get(address)).status, `${role} asks for ${address}`).toBe(
          mayOpenList(list, role) ? 200 : 403,
        )
  }
})

test('the lists that somebody is offered are those that they may open', async () => {
  for (const role of everyRole) {
    const { status, html } = await (await council.signIn(role)).get('/lists')
    if (status === 403) continue
    for (const list of council.services.catalogues.worklists)
      expect(html.includes(`href="/lists/${list.id}"`), `${role} is offered ${list.id}`).toBe(mayOpenList(list, role))
  }
})

test('a column inside another is a line of its cell and a link to sort by, and a column of the file', async () => {
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'A concern',
      recordedBy: 'reviewing-officer',
      files: [],
      children: [],
      entries: [
        {
          type: 'escalation',
          subject: ANA,
          kind: 'statement',
          standing: 0,
          body: {
            reference: 'E-1',
            raisedOn: '2018-08-01',
            stage: 'stage-1',
            themes: ['contact'],
            concern: 'Nobody came.',
          },
        },
      ],
    }),
  )
  const manager = await council.signIn('team-manager')
  const { html } = await manager.get('/lists/escalations?worker=all')
  const text = textOf(html)
  expect(text).toContain('Raised 1 Aug 2018')
  expect(html).toContain('href="/lists/escalations?worker=all&amp;sort=raised"')
  expect(html).toContain('data-label="Reference"')
  expect(html).not.toContain('data-label="Raised"')
  // Whoever must answer and has no cases of their own is shown it without asking for everyone's.
  for (const role of ['team-manager', 'service-manager', 'performance-analyst'] as const)
    expect(textOf((await (await council.signIn(role)).get('/lists/escalations')).html), role).toContain('Nobody came.')
  const [headings] = (await manager.get('/lists/escalations/rows.csv?worker=all')).html.split('\r\n')
  for (const title of ['Reference', 'Stage', 'Raised', 'Answer due', 'Concern']) expect(headings).toContain(title)
})

describe('my caseload', () => {
  test('shows a worker their own, what is overdue, when each was last seen and what they said', async () => {
    const { html } = await (await council.signIn('social-worker')).get('/lists/my-caseload')
    const text = textOf(html)
    expect(text).toContain('1001')
    expect(text).not.toContain('1002')
    expect(text).toMatch(/Visit \d+ days late/)
    expect(text).toContain('18 Apr 2018')
    expect(text).toContain('“I want to stay at the same school, even if the bus is long.” 9 Mar 2018')
    expect(html).toContain(`href="/children/${ANA}/records/visit/new"`)
  })

  test('shows a manager whose caseload they choose, or everyone’s', async () => {
    const manager = await council.signIn('team-manager')
    const south = textOf((await manager.get('/lists/my-caseload?worker=SW2')).html)
    expect(south).toContain('Caseload of Ola Ferris')
    expect(south).toContain('1002')
    expect(south).not.toContain('1001')
    const all = textOf((await manager.get('/lists/my-caseload?worker=all')).html)
    for (const child of ['1001', '1002']) expect(all).toContain(child)
  })

  test('has no column for recording where whoever looks may record none of it', async () => {
    const heading = '>Record</th>'
    for (const [role, has] of [
      ['social-worker', true],
      ['service-manager', false],
    ] as const) {
      const { html } = await (await council.signIn(role)).get('/lists/my-caseload?worker=all')
      expect(html).toContain('1001')
      expect(html.replace(/\s+/g, ' ').includes(heading), role).toBe(has)
    }
  })

  test('says why it is empty for somebody whom no staff record names', async () => {
    const { html } = await (await council.signIn('service-manager')).get('/lists/my-caseload')
    expect(textOf(html)).toContain('No staff record has your user name')
  })

  test('is as at any day, and as it was known by any day', async () => {
    const worker = await council.signIn('social-worker')
    const before = textOf((await worker.get('/lists/my-caseload?as-at=2018-04-17')).html)
    expect(before).toContain('9 Mar 2018')
    expect(before).not.toContain('18 Apr 2018')
    const then = textOf((await worker.get('/lists/my-caseload?recorded-on=2018-07-19')).html)
    expect(then).toContain('No staff record')
  })
})

test('a list is narrowed and sorted by links that keep the rest of what was asked', async () => {
  const manager = await council.signIn('service-manager')
  const { html } = await manager.get('/lists/service-clinic?state=Overdue&as-at=2018-08-01')
  expect(html).toContain('href="/lists/service-clinic?state=Overdue&amp;as-at=2018-08-01&amp;sort=due"')
  expect(html).toMatch(/aria-current="true">Overdue/)
  const sorted = await manager.get('/lists/service-clinic?sort=-due')
  expect(sorted.html).toContain('aria-sort="descending"')
})

test('the clinic is counted by standard before its rows, each count leading to its rows alone', async () => {
  const manager = await council.signIn('service-manager')
  const { html } = await manager.get('/lists/service-clinic')
  const text = textOf(html)
  expect(text).toContain('What is late, by standard')
  const [, href, overdue] =
    /<a class="govuk-link govuk-link--no-visited-state" href="(\/lists\/service-clinic\?standard=[^"]+)">[^<]+<\/a><\/th><td[^>]*>(\d+)</.exec(
      html,
    )!
  const narrowed = await manager.get(href!.replaceAll('&amp;', '&'))
  expect(textOf(narrowed.html)).not.toContain('What is late, by standard')
  expect(textOf(narrowed.html)).not.toContain('will close at')
  const { html: ofThem } = await manager.get(`${href!.replaceAll('&amp;', '&')}&state=Overdue`)
  expect(ofThem.match(/<tr class="govuk-table__row" role="row"><th scope="row"/g)).toHaveLength(Number(overdue))
})

test('the clinic leads to the reason for a very lateness, and what is noted stands beside it', async () => {
  const manager = await council.signIn('team-manager')
  const { html } = await manager.get('/lists/service-clinic?topic=Visits+and+contact')
  const address = new RegExp(
    `/children/${ANA}/records/exception-reason/new\\?standard=statutory-visits&amp;dueOn=([\\d-]+)`,
  )
  const [href, dueOn] = address.exec(html)!
  const form = await manager.get(href.replace('&amp;', '&'))
  expect(form.html).toContain(`name="dueOn-year" type="text" value="${dueOn!.slice(0, 4)}"`)
})

test('a list as CSV says that it holds personal data, and has what the page has', async () => {
  const { html, headers } = await (await council.signIn('team-manager')).get('/lists/service-clinic/rows.csv')
  expect(headers['content-disposition']).toContain('personal-data')
  expect(html).toContain('1001,')
  expect(html).toContain('Worker absent or changed')
})

test('a list as a workbook has days as days', async () => {
  const { status, headers } = await (await council.signIn('team-manager')).get('/lists/service-clinic/rows.xlsx')
  expect(status).toBe(200)
  expect(headers['content-disposition']).toMatch(/service-clinic-personal-data-2018-08-09\.xlsx/)
})

test('what the council does not record at all is said, and nothing is overdue by it', async () => {
  const { html } = await (await council.signIn('team-manager')).get('/lists/service-clinic?as-at=2018-03-01')
  expect(textOf(html)).toContain('What this council does not record')
  expect(textOf(html)).toContain('Nothing is late')
})

describe('what is due for a child', () => {
  test('says what, by which rule, counted from which record, and leads to the form', async () => {
    const { html } = await (await council.signIn('social-worker')).get(`/children/${ANA}/due`)
    const text = textOf(html)
    expect(text).toMatch(/Visit Law \d+ \w+ 2018 \d+ days late/)
    expect(text).toContain('A social worker visits within')
    expect(html).toMatch(
      new RegExp(`counted from <a class="govuk-link" href="/children/${ANA}/records/\\d+">18 Apr 2018`),
    )
    expect(html).toContain(`href="/children/${ANA}/records/visit/new"`)
    expect(text).toContain('What was done, late or no longer owed')
  })

  test('tells a partner only of what their own records would meet', async () => {
    const { status, html } = await (await council.signIn('health-team')).get(`/children/${ANA}/due`)
    expect(status).toBe(200)
    expect(textOf(html)).not.toContain('A social worker visits within')
  })
})

describe('how the month will close', () => {
  test('stands above the clinic, each figure leading to the children who would make it', async () => {
    const manager = await council.signIn('service-manager')
    const { html } = await manager.get('/lists/service-clinic')
    expect(textOf(html)).toContain('If nothing else is recorded, August 2018 will close at')
    expect(html).toContain('href="/indicators/visits-to-national-standard/closing"')
    const closing = textOf((await manager.get('/indicators/visits-to-national-standard/closing')).html)
    expect(closing).toMatch(/will close at [\d.]+% \(\d of 2\)/)
    expect(closing).toMatch(/Annie Visit \d+ days late/)
  })

  test('is not said of a day gone by', async () => {
    const { html } = await (await council.signIn('service-manager')).get('/lists/service-clinic?as-at=2018-08-01')
    expect(textOf(html)).not.toContain('will close at')
  })

  test('says so of a figure that rests on no standard', async () => {
    const { html } = await (await council.signIn('service-manager')).get('/indicators/number-of-adoptions/closing')
    expect(textOf(html)).toContain('rests on no standard')
  })
})
