import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { ScorecardAnswer } from './answers.testing.ts'
import type { Command } from './command.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** What docs/cli.md says each command answers is what it answers, key by key. */
const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')
const headed = page.split(/^## /m).slice(1)

/** The section of each command: a heading names several, and `accounts list | add` the words that may follow one. */
const sections = new Map(
  headed.flatMap(section => {
    const heading = section.slice(0, section.indexOf('\n'))
    return heading.split(', ').flatMap(part => {
      const [, first, more] =
        /^waymark ([a-z]+(?: (?:ssda903|population|annex-a|records|figures|targets|benchmarks))?)(?: ([a-z]+(?: \| [a-z-]+)+))?/.exec(
          part,
        ) ?? []
      return more ? more.split(' | ').map(word => [`${first} ${word}`, section] as const) : [[first!, section] as const]
    })
  }),
)

/** The JSON examples of a command, in the order of the page: blocks, and objects in the text. */
const documented = (command: string, place = 0): unknown => {
  const examples = sections.get(command)!.matchAll(/```json\n([\s\S]*?)```|`(\{[^`]*\})`/g)
  const [, block, inline] = [...examples][place]!
  return JSON.parse(block ?? inline!)
}

/** Every path to a value, with the kind of the value; what a list holds counts once. */
function kindsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path}[]`, ...value.flatMap(each => kindsOf(each, `${path}[]`))]
  if (typeof value !== 'object' || value === null) return [`${path}: ${value === null ? 'null' : typeof value}`]
  return Object.entries(value).flatMap(([key, each]) => kindsOf(each, `${path}.${key}`))
}
const shapeOf = (value: unknown): readonly string[] => [...new Set(kindsOf(value))].sort()

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
/** The first child moves twice, and one date does not exist. */
const episodes = `${EPISODES}101,09/04/2017,S,C2,N1,U4,PR1,09/05/2017,X1,,,,
101,09/05/2017,P,C2,N1,U1,PR1,09/06/2017,X1,,,,
101,09/06/2017,P,C2,N1,K2,PR1,,,,,,
102,09/04/2017,S,C2,N1,U4,PR1,31/02/2018,,,,,
`
const data = ['--data', inScratch('data')]
const { answerOf } = waymarkHere()

beforeAll(async () => {
  mkdirSync(inScratch('2017-18'))
  writeFileSync(inScratch('2017-18', 'episodes.csv'), episodes)
  writeFileSync(inScratch('visits.csv'), 'CHILD,Day,Seen?\n101,01/06/2017,Y\n101,31/06/2017,Y\n')
  writeFileSync(
    inScratch('visits.json'),
    JSON.stringify({ CHILD: 'child', Day: 'visitedOn', 'Seen?': { field: 'seen', values: { Y: 'alone' } } }),
  )
  writeFileSync(inScratch('population.csv'), 'YEAR,CHILDREN\n2016,70000\n')
})

const asAt = ['--as-at', '2018-03-31', '--recorded-on', '2018-08-09']
const account = ['--name', 'J Bell', '--role', 'administrator', '--authority', 'Testshire']
test.each<[string, readonly string[], { code?: number; place?: number }?]>([
  ['import ssda903', [inScratch('2017-18'), '--recorded-on', '2018-07-01', '--authority', 'Testshire'], { code: 1 }],
  [
    'import records',
    [inScratch('visits.csv'), '--type', 'visit', '--mapping', inScratch('visits.json'), '--authority', 'Testshire'],
    { code: 1 },
  ],
  ['import population', [inScratch('population.csv'), '--recorded-on', '2018-07-01']],
  ['export ssda903', ['--collection-year', '2017-18', '--out', inScratch('out')]],
  ['indicator', ['8.2', ...asAt, '--children']],
  ['pack', [...asAt, '--out', inScratch('pack'), '--formats', 'json,csv']],
  ['demo', ['--looked-after', '5', '--years', '1', '--out', inScratch('demo')]],
  ['accounts add', ['j.bell', ...account], { place: 1 }],
  ['accounts list', []],
  ['accounts disable', ['j.bell'], { place: 2 }],
  ['accounts enable', ['j.bell'], { place: 2 }],
  ['accounts reset-password', ['j.bell'], { place: 3 }],
  ['backup', [inScratch('backup.gz')]],
  ['restore', [inScratch('backup.gz'), '--data', inScratch('restored')], { place: 1 }],
])('waymark %s answers as documented', async (command, words, { code = 0, place = 0 } = {}) => {
  const where = words.includes('--data') ? [] : data
  const answer = await answerOf([...command.split(' '), ...words, ...where], code)
  expect(shapeOf(answer)).toEqual(shapeOf(documented(command, place)))
})

test('waymark due answers as documented', async () => {
  const answer = await answerOf(['due', '--as-at', '2018-03-31', '--within', '3660', ...data])
  expect(shapeOf(answer)).toEqual(
    expect.arrayContaining([...shapeOf(documented('due'))].filter(at => !/metOn/.test(at))),
  )
})

test('waymark check answers as documented, with nothing overdue', async () => {
  const answer = await answerOf<object>(['check', ...data])
  expect(answer).toMatchObject({ problems: [], overdueReviews: [] })
  const { overdueReviews, ...rest } = documented('check') as Record<string, unknown>
  expect(overdueReviews).toHaveLength(1)
  expect(shapeOf(answer)).toEqual(shapeOf({ ...rest, overdueReviews: [] }))
})

const isBeside = (key: string): boolean => ['month', 'year', 'notRecorded'].includes(key)

test('waymark scorecard answers as documented, for each indicator', async () => {
  const answer = await answerOf<ScorecardAnswer>(['scorecard', ...asAt, '--months', '3', ...data])
  const { indicators: examples, ...around } = documented('scorecard') as ScorecardAnswer
  const { indicators, ...rest } = answer
  expect(rest).toMatchObject({ disagreements: [], groups: [] })
  expect(shapeOf(rest)).toEqual(shapeOf({ ...around, disagreements: [], groups: [] }))
  expect(rest).toMatchObject({ asAt: '2018-03-31', recordedOn: '2018-08-09T23:59:59.999Z' })
  const [example] = examples
  const [figure] = example!.months
  for (const indicator of indicators) {
    expect(Object.keys(indicator), indicator.number).toEqual(Object.keys(example!))
    expect(['higher', 'lower', 'within limits', 'neither']).toContain(indicator.better)
    expect(['snapshot', 'month', 'year-to-date', 'rolling-year']).toContain(indicator.basis)
    expect(['red', 'amber', 'green', null]).toContain(indicator.rag)
    expect(indicator.months.map(m => m.month)).toEqual(['2018-01', '2018-02', '2018-03'])
    expect(indicator.annual.map(a => a.year)).toEqual(['2015-16', '2016-17', '2017-18'])
    const figures = [...indicator.months, ...indicator.annual, indicator.yearToDate, indicator.rollingYear]
    for (const each of figures.filter(f => f !== null)) {
      const { display, value, numerator, denominator, notRecorded } = each
      const isKnown = !/^not /.test(display)
      expect(Object.keys(figure!)).toEqual(['month', ...Object.keys(each).filter(key => !isBeside(key))])
      expect([value !== null, notRecorded === undefined]).toEqual([isKnown, isKnown])
      if (display === 'not recorded') expect([numerator, denominator]).toEqual([null, null])
      if (isKnown && indicator.unit === 'percent') expect(value).toBe((numerator! * 100) / denominator!)
    }
  }
  expect(indicators.find(i => i.number === '6.1')!.months.at(-1)).toMatchObject({ numerator: 2, display: '2' })
})

test('waymark scorecard --wider also answers for what lies beyond the printed scorecard', async () => {
  const answer = await answerOf<ScorecardAnswer & { readonly wider: ScorecardAnswer['indicators'] }>([
    'scorecard',
    ...asAt,
    '--months',
    '1',
    '--wider',
    ...data,
  ])
  expect(answer.indicators.at(-1)!.number).toBe('11.4')
  expect(answer.wider[0]!.number).toBe('12.1')
  for (const its of answer.wider) expect(Object.keys(its), its.number).toEqual(Object.keys(answer.indicators[0]!))
  const missing = await answerOf<{ readonly number: string }>(['indicator', '14.1', ...asAt, ...data])
  expect(missing.number).toBe('14.1')
})

test('every command and every option of docs/cli.md is there, and the other way round', async () => {
  const commands = await loadCatalogue<Command>(new URL('./', import.meta.url), c => c.id)
  for (const { words, options } of commands) {
    const section = sections.get(words.join(' ')) ?? sections.get(words[0]!)
    expect(section, words.join(' ')).toContain(words.at(-1))
    for (const option of Object.keys(options)) expect(section, words.join(' ')).toContain(`--${option}`)
  }
  const known = commands.flatMap(c => Object.keys(c.options)).concat('data', 'authority', 'format', 'help')
  for (const [, option] of page.matchAll(/--([a-z][a-z-]+)/g)) expect(known).toContain(option)
})
