import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface WhatIfAnswer {
  readonly before: Readonly<Record<string, string>> | null
  readonly after: Readonly<Record<string, string>>
  readonly months: readonly {
    readonly asAt: string
    readonly before: { readonly obligations: number; readonly children: number } | null
    readonly after: { readonly obligations: number; readonly children: number } | null
    readonly changed: number | null
    readonly notRecorded?: string
  }[]
  readonly indicators: readonly {
    readonly id: string
    readonly months: readonly {
      readonly asAt: string
      readonly before: { readonly display: string }
      readonly after: { readonly display: string }
    }[]
  }[]
  readonly children: readonly { readonly child: string; readonly before: string; readonly after: string }[]
}

const { waymark, answerOf, refusalOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]
const trying = (...words: readonly string[]) => [
  'whatif',
  ...['--standard', 'statutory-visits', '--from', '2025-04-01', ...words, ...data],
]

beforeAll(async () => {
  const about = (child: string, visits: readonly string[]) => [
    { about: child, type: 'child-details', standing: 2026, body: { bornOn: '2015-06-01' } },
    {
      about: child,
      type: 'episode',
      standing: 2026,
      body: { startedOn: '2025-04-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
    },
    ...visits.map(visitedOn => ({ about: child, type: 'visit', body: { visitedOn, seen: 'alone' } })),
  ]
  await recording(
    place.dir,
    'Testshire',
    [
      ...about('101', ['2025-04-08', '2025-05-20', '2025-07-01']),
      ...about('102', ['2025-04-08', '2025-05-06', '2025-06-03', '2025-07-01']),
    ],
    '2026-04-09T12:00:00.000Z',
  )
  await close(place)
})

test('a tighter interval shows who would have been overdue, and the figures', async () => {
  const words = trying('--interval', 'every=4w', '--as-at', '2025-06-30', '--months', '2')
  const answer = await answerOf<WhatIfAnswer>(words)
  expect(answer.before).toMatchObject({ every: '6 weeks' })
  expect(answer.after).toMatchObject({ every: '4 weeks', first: '1 week' })
  expect(answer.months.at(-1)).toEqual({
    asAt: '2025-06-30',
    before: { obligations: 0, children: 0 },
    after: { obligations: 1, children: 1 },
    changed: 1,
  })
  const [national] = answer.indicators
  expect([national!.id, national!.months.at(-1)]).toMatchObject([
    'visits-to-national-standard',
    { before: { display: '100.0%' }, after: { display: '50.0%' } },
  ])
  expect(answer.children).toEqual([{ child: '101', before: 'not overdue', after: 'overdue', months: 1 }])
})

test('the last month is the last that the returns reach, and 72 are looked at', async () => {
  const { months } = await answerOf<WhatIfAnswer>(trying('--interval', '4w'))
  expect([months.length, months[0]!.asAt, months.at(-1)!.asAt]).toEqual([72, '2020-04-30', '2026-03-31'])
  expect(months[0]).toEqual({
    asAt: '2020-04-30',
    before: null,
    after: null,
    changed: null,
    notRecorded: 'No return is held for 2020-21. Import it to see this figure.',
  })
})

test('for people it prints a line a month and how many children change', async () => {
  const { out } = await waymark(trying('--interval', '4 weeks', '--as-at', '2025-06-30', '--months', '1'))
  expect(out.split('\n')).toEqual([
    'Visits to looked after children: regulations (statutory-visits), from 2025-04-01: every 6 weeks → 4 weeks',
    expect.stringMatching(/^2025-06 {2}overdue 0 → 1 +children 0 → 1 +changed 1 +6\.15 100\.0% → 50\.0%/),
    '1 child would have been overdue by one and not by the other at some month’s end. --format json names them.',
    '',
  ])
})

test('what cannot be tried is refused with what to do', async () => {
  const [unknown] = await refusalOf(['whatif', '--standard', 'visits', '--from', '2025-04-01', ...data])
  expect(unknown).toMatch(/^There is no standard "visits"\. There are: .*statutory-visits/)
  expect(await refusalOf(trying('--interval', 'often'))).toEqual([
    expect.stringMatching(/"often" is not a length of time\. Write days, weeks, months/),
  ])
  expect(await refusalOf(trying('--interval', 'ever=4w'))).toEqual([
    expect.stringContaining('Its intervals are: first, every, longTerm, untilReview, afterReview.'),
  ])
  expect(await refusalOf(trying())).toEqual([expect.stringContaining('names no interval')])
})

test('it answers with the keys that docs/cli.md documents', async () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
  const [, documented] = /## waymark whatif[\s\S]*?```json\n([\s\S]*?)```/.exec(page)!
  const answer = await answerOf<object>(trying('--interval', '4w', '--as-at', '2025-06-30', '--months', '1'))
  const keys = (value: unknown): unknown =>
    Array.isArray(value)
      ? [keys(value[0])]
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, its]) => [key, keys(its)]))
        : typeof value
  expect(keys(answer)).toEqual(keys(JSON.parse(documented!)))
})
