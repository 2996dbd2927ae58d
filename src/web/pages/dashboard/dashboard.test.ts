import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import { AUTHORITY } from '#store/body.ts'
import { freezeIssue } from '#store/freezing.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let empty: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  empty = await openCouncil({ hasChildren: false })
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Commentary',
      recordedBy: 'performance-analyst',
      recordedOn: '2018-06-02T10:00:00.000Z',
      files: [],
      children: [],
      entries: [
        {
          month: '2018-01',
          whatNext: 'Look at {6.1} again.',
          byWhom: 'Head of service',
          by: '2018-02-15',
        },
      ].map(body => ({
        type: 'commentary',
        subject: AUTHORITY,
        kind: 'statement',
        standing: 0,
        body: { about: lookedAfter.id, ...body },
      })),
    }),
  )
  analyst = await council.signIn('performance-analyst')
})
afterAll(async () => {
  await council.close()
  await empty.close()
})

/** What a page says, without its markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(svg|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')

describe('the dashboard', () => {
  test('begins with the month in one sentence, as at which day and as recorded on which', async () => {
    const { html } = await analyst.get('/dashboard?month=2018-02')
    expect(textOf(html)).toMatch(
      /Of \d+ measures, \w+ got better since January 2018 and \w+ worse; \w+ (is|are) red(, \w+ of them improving|, but improving)?\. Of 1 promise none was kept; 1 is late\./,
    )
    expect(textOf(html)).toContain('As at 28 February 2018, as recorded on today')
    const then = await analyst.get('/dashboard?month=2018-02&recorded-on=15+May+2018')
    expect(textOf(then.html)).toContain('as recorded on 15 May 2018')
  })

  test('tells every indicator once, and each leads to its figures and its children', async () => {
    const { html } = await analyst.get('/dashboard?month=2018-02')
    const measures = html.slice(0, html.indexOf('id="promised"'))
    for (const { id, title } of council.services.catalogues.indicators)
      expect(measures.match(new RegExp(`href="/indicators/${id}\\?month=2018-02"`, 'g')) ?? [], title).toHaveLength(1)
    expect(html).toContain(`href="/indicators/${lookedAfter.id}/children?month=2018-02"`)
  })

  test('folds away what is less telling, with its number', async () => {
    const { html } = await analyst.get('/dashboard?month=2018-02')
    const folded = textOf(html).match(/(\d+)( more)? got neither better nor worse, \w+/)
    const rest = html.slice(html.indexOf('id="rest"'), html.indexOf('id="promised"'))
    const list = rest.slice(rest.indexOf('<details'), rest.indexOf('</details>'))
    expect(list.match(/<h3/g)).toHaveLength(Number(folded?.[1]))
  })

  test('says what was promised last time, that it is late, and the figure then and now', async () => {
    const { html } = await analyst.get('/dashboard?month=2018-02')
    const promised = textOf(html.slice(html.indexOf('id="promised"')))
    expect(promised).toContain('Late')
    expect(promised).toContain('Look at 1 again.')
    expect(promised).toContain('Head of service, by 15 February 2018')
    expect(promised).toContain('1 then, 2 now: higher')
  })

  test('of a month before which nothing was promised says so', async () => {
    const { html } = await analyst.get('/dashboard?month=2018-01')
    expect(textOf(html)).toContain('No report before that of January 2018 says what would be done next.')
  })

  test('shows a panel member the suppressed figures, no child and no way to one', async () => {
    const panel = await council.signIn('panel-member')
    const { status, html } = await panel.get('/dashboard')
    expect(status).toBe(200)
    expect(html).not.toContain('/children')
    expect(textOf(html)).toContain('suppressed, so that no child can be recognised')
    expect(html).not.toMatch(/Ana|Annie|1001/)
  })

  test('names no child to whoever may see children either', async () => {
    expect((await analyst.get('/dashboard')).html).not.toMatch(/Ana\b|Annie|1001/)
  })

  test('of a month in which nothing moved says so', async () => {
    const { html } = await analyst.get('/dashboard?month=2017-04')
    expect(textOf(html)).toContain('none got better since March 2017 and none worse; none is red')
    expect(textOf(html)).toContain('Nothing is worse than in March 2017.')
    expect(textOf(html)).toContain('Nothing is better than in March 2017.')
  })

  test('says what is wrong with what was asked for, and shows the last month all the same', async () => {
    const { status, html } = await analyst.get('/dashboard?month=1999-01')
    expect(status).toBe(200)
    expect(textOf(html)).toContain('Month must be from April 2017 to March 2018')
    expect(textOf(html)).toContain('March 2018')
  })

  test('without a return says why there are no figures and what to do', async () => {
    const { html } = await (await empty.signIn('panel-member')).get('/dashboard')
    expect(html).toContain('There are no figures yet')
    expect(textOf(html)).toContain('Ask a performance analyst to import a return')
    expect(html).not.toContain('waymark-glance')
  })
})

describe('after another report was published', () => {
  let number: number
  beforeAll(async () => {
    const issue = await freezeIssue(council.services.ledger, council.services.catalogues, {
      month: '2018-03',
      approvedBy: 'Head of service',
      approvedOn: '2018-05-20',
      frozenBy: 'performance-analyst',
      recordedOn: '2018-05-15T10:00:00.000Z',
      now: '2018-08-09T09:00:00.000Z',
    })
    number = issue.number
  })

  const changed = async (who: Browser): Promise<number> => {
    const text = textOf((await who.get('/dashboard')).html)
    const its = new RegExp(`(\\d+) figures published in March 2018, issue ${number}, have changed since: what changed`)
    return Number(its.exec(text)?.[1])
  }

  test('says how many of its figures have changed since, and leads to why', async () => {
    expect(await changed(analyst)).toBeGreaterThan(0)
    expect((await analyst.get('/dashboard')).html).toContain(`href="/issues/2018-03/${number}/changes"`)
  })

  test('counts for a panel member no figure that is suppressed', async () => {
    const panel = await council.signIn('panel-member')
    expect(await changed(panel)).toBeLessThan(await changed(analyst))
  })

  test('says nothing of it of the months before, nor as recorded before it was published', async () => {
    for (const asked of ['month=2018-02', 'recorded-on=1+August+2018'])
      expect(textOf((await analyst.get(`/dashboard?${asked}`)).html)).not.toContain(`March 2018, issue ${number}`)
  })
})
