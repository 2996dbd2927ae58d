import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openCouncil, type TestCouncil } from '#web/scratch-council.ts'

let council: TestCouncil
let analyst: Browser
beforeAll(async () => {
  council = await openCouncil()
  analyst = await council.signIn('performance-analyst')
  const entry = (type: string, body: Readonly<Record<string, unknown>>) => ({
    type,
    subject: 'authority',
    kind: 'statement' as const,
    standing: 0,
    body,
  })
  const file = {
    name: 'lait.csv',
    sha256: 'ab'.repeat(32),
    bytes: 1,
    collectionYear: 0,
    table: 'Published figures',
    headings: [],
  }
  const figures = (measure: string, yearEnding: number, values: string) => ({
    ...entry('benchmark', { measure, table: 'LAIT', yearEnding, values }),
    file: 0,
    line: 7,
  })
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Published figures',
      recordedBy: 'performance-analyst',
      files: [file],
      children: [],
      entries: [
        entry('authority-code', { laCode: '901', name: 'Ashby Vale', region: '982' }),
        entry('statistical-neighbours', { model: 2014, laCode: '901', neighbours: '902 Ambridge\n903 Borchester' }),
        figures('LACStable_2016on', 2017, '901=12@7 902=9@8 903=c@9 970=1234.5@10 982=11@11'),
        figures('LACStable_2016on', 2016, '901=14@2 902=8@3'),
        figures('CareLeaverAcc', 2017, '901=92@20 970=83@21'),
      ],
    }),
  )
})
afterAll(() => council.close())

/** What a page says, without its markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(svg|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('an indicator says how other councils did, year by year, and where each value was published', async () => {
  const text = textOf((await analyst.get('/indicators/three-or-more-placements?month=2018-03')).html)
  expect(text).toContain('How other councils did in 2016-17')
  expect(text).toContain('This council, as published 12%')
  expect(text).toContain(
    'Statistical neighbours 9% on average, 9% in the middle, without 1 of whom no number is published',
  )
  expect(text).toContain('Yorkshire and The Humber 11%')
  expect(text).toContain('Rank 2 of 2')
  expect(text).toContain('2015-16 14% 8% 8%')
  expect(text).toContain('Ambridge 9% 8 Borchester c 9')
  expect(text).toContain('From lait.csv, line 7.')
})

test('what was not counted as on the scorecard says so, on its page, in the notes and on the definition', async () => {
  const differs = 'Published of former relevant young people around their 19th, 20th or 21st birthday'
  const page = textOf((await analyst.get('/indicators/care-leavers-in-suitable-accommodation?month=2018-03')).html)
  expect(page).toContain(`Not counted as on the scorecard. ${differs}`)
  const card = textOf((await analyst.get('/scorecard?month=2018-03')).html)
  expect(card).toContain(`Other councils: ${differs}`)
  expect(card).toContain('2016-17 counted otherwise')
  const definition = textOf((await analyst.get('/definitions/care-leavers-in-suitable-accommodation')).html)
  expect(definition).toContain(`(CareLeaverAcc). Not counted as here. ${differs}`)
})

test('an indicator that nothing is published of is without other councils', async () => {
  const { html } = await analyst.get('/indicators/reviewed-within-timescales?month=2018-03')
  expect(html).not.toContain('How other councils did')
})

test('a month before anything was published shows what was published by then, or nothing', async () => {
  const { html } = await analyst.get('/indicators/three-or-more-placements?month=2017-10')
  expect(textOf(html)).toContain('How other councils did in 2015-16')
  expect(textOf(html)).not.toContain('2016-17 12%')
})

test('the scorecard as CSV has a row for each comparison', async () => {
  const rows: Record<string, string>[] = parse((await analyst.get('/scorecard.csv?month=2018-03')).html, {
    bom: true,
    columns: true,
  })
  const of = (period: string) => rows.find(row => row.Number === '8.2' && row.Period === period)
  expect(of('Statistical neighbours, mean, 2016-17')).toMatchObject({ Value: '9', Displayed: '9%', Denominator: '' })
  expect(of('England, 2016-17')).toMatchObject({ Displayed: '1,234.5%' })
})
