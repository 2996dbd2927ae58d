import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let empty: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  empty = await openCouncil({ hasChildren: false })
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

/** The cells of the row of an indicator. */
const rowOf = (html: string, title: string): readonly string[] => {
  const row = html.split('<tr').find(part => part.includes(`>${title}</a>`))!
  return row.split(/<t[hd]/).map(cell => textOf(`<${cell}`).trim())
}

describe('the scorecard', () => {
  test('says as at which day and as recorded on which', async () => {
    const { html } = await analyst.get('/scorecard')
    expect(textOf(html)).toContain('As at 31 March 2018, as recorded on today')
    const then = await analyst.get('/scorecard?month=2018-02&recorded-on=15+May+2018')
    expect(textOf(then.html)).toContain('As at 28 February 2018, as recorded on 15 May 2018')
  })

  test('gives a figure with what it is made of, and where it comes from', async () => {
    const { html } = await analyst.get('/scorecard')
    const cells = rowOf(html, 'Number of looked after children')
    expect(cells).toContain('2')
    expect(html).toContain('href="/indicators/number-of-looked-after-children?month=2018-03"')
    expect(rowOf(html, 'Three or more placements in 12 months')).toContain('0.0% 0 of 2')
  })

  test('tells direction of travel in words', async () => {
    const { html } = await analyst.get('/scorecard?month=2018-02')
    expect(rowOf(html, 'Number of looked after children')).toContain('↑ Higher than January 2018')
  })

  test('calls what nobody recorded “not recorded”, never 0', async () => {
    const { html } = await analyst.get('/scorecard?month=2018-02')
    const cells = rowOf(html, 'Health assessments up to date')
    expect(cells).toContain('not recorded')
    expect(cells).not.toContain('0')
  })

  test('shows as many months as were asked for', async () => {
    const { html } = await analyst.get('/scorecard?months=12')
    const heads = [...html.matchAll(/<th scope="col"[^>]*>([A-Z][a-z]{2} \d{4})</g)].map(([, month]) => month)
    expect([heads.length, heads[0], heads.at(-1)]).toEqual([12, 'Apr 2017', 'Mar 2018'])
  })

  test.each([
    ['month=2018-13', 'Choose a month from the list'],
    ['month=1999-01', 'Month must be from April 2017 to March 2018'],
    ['month=%3Cscript%3E', 'Choose a month from the list'],
    ['recorded-on=31/2/2018', 'As recorded on must be a date that exists'],
    ['recorded-on=1/1/2100', 'As recorded on must be today or earlier'],
    ['recorded-on=%00&recorded-on=%F0%9F%98%80', 'As recorded on must be a date that exists'],
    ['months=1e9', 'Choose how many months to show'],
  ])('says of %s what is wrong with it, and shows the scorecard all the same', async (query, problem) => {
    const { status, html } = await analyst.get(`/scorecard?${query}`)
    expect(status).toBe(200)
    expect(html).toContain('There is a problem')
    expect(textOf(html)).toContain(problem)
    expect(html).toContain('<title>Error: ')
    expect(html).not.toContain('<script>')
    expect(html).toContain('waymark-scorecard')
  })

  test('suppresses small numbers for a panel member, and says so', async () => {
    const panel = await council.signIn('panel-member')
    const { html } = await panel.get('/scorecard')
    expect(textOf(html)).toContain('Small numbers are suppressed')
    expect(rowOf(html, 'Number of looked after children')).not.toContain('2')
    expect(html).not.toContain('/children')
  })

  test('without a return says why there are no figures and what to do', async () => {
    const { html } = await (await empty.signIn('performance-analyst')).get('/scorecard')
    expect(html).toContain('There are no figures yet')
    expect(html).toContain('href="/imports"')
    const panel = await (await empty.signIn('panel-member')).get('/scorecard')
    expect(panel.html).toContain('Ask a performance analyst to import a return')
    expect(panel.html).not.toContain('href="/imports"')
  })

  test('as recorded before the first import says so', async () => {
    const { html } = await analyst.get('/scorecard?recorded-on=1/1/2018')
    expect(textOf(html)).toContain('No return had been recorded by 1 January 2018')
  })
})

describe('the scorecard as CSV', () => {
  test('has the same figures, one a row', async () => {
    const { html, headers } = await analyst.get('/scorecard.csv?month=2018-03')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="scorecard-2018-03-recorded-on-2018-08-09.csv"')
    const rows: Record<string, string>[] = parse(html, { bom: true, columns: true })
    const row = rows.find(({ Number: number, Period }) => number === '6.1' && Period === '2018-03')
    expect(row).toMatchObject({ Displayed: '2', 'As at': '2018-03-31', 'As recorded on': '2018-08-09' })
  })

  test('keeps suppressed from a panel member what the page does', async () => {
    const panel = await council.signIn('panel-member')
    const rows: Record<string, string>[] = parse((await panel.get('/scorecard.csv')).html, { bom: true, columns: true })
    for (const { Value, Numerator } of rows)
      for (const number of [Value, Numerator]) expect(['1', '2', '3', '4', '5']).not.toContain(number)
  })

  test('is not made of an address that cannot be understood', async () => {
    expect((await analyst.get('/scorecard.csv?month=soon')).status).toBe(404)
  })
})

describe('beyond the scorecard', () => {
  test('is a page beside the scorecard, with its groups and none of the printed rows', async () => {
    const { html } = await analyst.get('/scorecard/wider')
    expect(textOf(html)).toContain('As at 31 March 2018, as recorded on today')
    for (const group of ['After care', 'Missing from care', 'Where children live'])
      expect(html).toMatch(new RegExp(`scope="rowgroup"[^>]*>${group}<`))
    expect(html).not.toContain('>Number of looked after children</a>')
    expect(html).toContain('href="/scorecard?month=2018-03"')
    const printed = await analyst.get('/scorecard')
    expect(printed.html).toContain('href="/scorecard/wider?month=2018-03"')
    expect(printed.html).not.toContain('>Missing episodes</a>')
  })

  test('an indicator leads back to it, and what nobody recorded is not 0', async () => {
    const { html } = await analyst.get('/indicators/placed-outside-the-area')
    expect(html).toContain('href="/scorecard/wider?month=2018-03"')
    expect(textOf(html)).toContain('No record of this kind is held of any child: Where a placement is.')
    expect(rowOf((await analyst.get('/scorecard/wider')).html, 'Missing episodes')).not.toContain('0')
  })

  test('is downloaded as the scorecard is', async () => {
    const { html, headers } = await analyst.get('/scorecard/wider.csv?month=2018-03')
    expect(headers['content-disposition']).toBe(
      'attachment; filename="beyond-the-scorecard-2018-03-recorded-on-2018-08-09.csv"',
    )
    const rows: Record<string, string>[] = parse(html, { bom: true, columns: true })
    expect([...new Set(rows.map(({ Number: number }) => number!.split('.')[0]))]).toEqual([
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
    ])
  })
})

describe('an indicator', () => {
  const path = '/indicators/number-of-looked-after-children'

  test('leads to the children behind it, each by a reference that says nothing of them', async () => {
    const { html } = await analyst.get(`${path}/children?month=2018-03`)
    expect(html).toContain('href="/children/ana-reference">1001</a>')
    expect(html).toContain('>1002</a>')
    expect(html).not.toContain('>1003</a>')
  })

  test('keeps the day of recording on the way to a child', async () => {
    const { html } = await analyst.get(`${path}/children?recorded-on=15/5/2018`)
    expect(html).toContain('href="/children/ana-reference?recorded-on=2018-05-15"')
  })

  test('as CSV of children says in its name that it holds personal data', async () => {
    const { headers, html } = await analyst.get(`${path}/children.csv?month=2018-03`)
    expect(headers['content-disposition']).toContain('personal-data-')
    const rows: Record<string, string>[] = parse(html, { bom: true, columns: true })
    expect(rows.map(({ Child }) => Child)).toEqual(['1001', '1002'])
  })

  test('shows a panel member neither children nor the way to them', async () => {
    const panel = await council.signIn('panel-member')
    const { html } = await panel.get(path)
    expect(html).not.toContain('/children')
    expect((await panel.get(`${path}/figures.csv`)).status).toBe(200)
    expect((await panel.get(`${path}/children.csv`)).status).toBe(403)
  })

  test('that there is none of is not found', async () => {
    expect((await analyst.get('/indicators/no-such-indicator')).status).toBe(404)
    expect((await analyst.get('/definitions/constructor')).status).toBe(404)
  })
})

test('every indicator has its pages, and its definition shows every worked example', async () => {
  for (const { id, title, examples, counting } of everyIndicator(council.services.catalogues)) {
    const { status, html } = await analyst.get(`/definitions/${id}`)
    expect(status, title).toBe(200)
    expect(html.match(/waymark-example/g)).toHaveLength(examples.length)
    expect((await analyst.get(`/indicators/${id}?month=2018-03`)).status, title).toBe(200)
    const behind = counting[0]!.own ? 'households' : 'children'
    expect((await analyst.get(`/indicators/${id}/${behind}?month=2018-03`)).status, title).toBe(200)
  }
})
