import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noServer, type ScratchServer, startServer } from '#store/scratch-postgresql.ts'
import type { ImportAnswer, IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymark, waymarkHere } from './waymark.testing.ts'

/** The work of an analyst from a new computer to a restored backup, through the command line alone. */
const returns = inScratch('returns')
const years = ['2015-16', '2016-17', '2017-18']
const council = ['--authority', 'Testshire']
const [asAt, recordedOn] = [
  ['--as-at', '2018-03-31'],
  ['--recorded-on', '2018-07-01'],
]
/** A store: the words that name it, and how a command is asked of it. */
interface Place {
  readonly words: readonly string[]
  readonly answerOf: (title: string, asked: readonly string[], code: number) => Promise<unknown>
}
/** A store and its restored copy. */
interface Stores {
  readonly first: Place
  readonly second: Place
}

/** What is asked of a folder in a process of its own. The rest is asked here, which is quicker. */
const ofItsOwn: ReadonlySet<string> = new Set(['import', 'scorecard', 'backup', 'restore'])
const here = waymarkHere()
const inFolder = (name: string): Place => ({
  words: ['--data', inScratch(name)],
  async answerOf(title, asked, code) {
    if (!ofItsOwn.has(title)) return here.answerOf(asked, code)
    await here.close({ dir: inScratch(name) })
    return waymark().answerOf(asked, code)
  },
})
const onServer = (address: string): Place => {
  const { answerOf } = waymarkHere({ DATABASE_URL: address })
  return { words: [], answerOf: (_, asked, code) => answerOf(asked, code) }
}

/** Every answer of the journey, by what was asked. */
async function journey(name: string, { first, second }: Stores): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  const on = ({ words, answerOf }: Place) => {
    return async (title: string, asked: readonly string[], code = 0) => {
      answers[title] = await answerOf(title, [...asked, ...words], code)
    }
  }
  const ask = on(first)
  await ask('import', ['import', 'ssda903', ...years.map(y => `${returns}/${y}`), ...recordedOn, ...council], 1)
  await ask('population', ['import', 'population', `${returns}/population.csv`, ...recordedOn])
  await ask('scorecard', ['scorecard', ...asAt, ...recordedOn])
  await ask('children', ['indicator', '8.2', ...asAt, ...recordedOn, '--children'])
  for (const year of years)
    await ask(`export ${year}`, ['export', 'ssda903', '--collection-year', year, '--out', inScratch('exported', year)])
  await ask('import again', ['import', 'ssda903', ...years.map(y => `${returns}/${y}`)], 1)
  await ask('population again', ['import', 'population', `${returns}/population.csv`])
  await ask('accounts', ['accounts', 'list'])
  await ask('check', ['check'])
  await ask('backup', ['backup', inScratch(`${name}.jsonl.gz`)])
  const askSecond = on(second)
  await askSecond('restore', ['restore', inScratch(`${name}.jsonl.gz`)])
  await askSecond('restored scorecard', ['scorecard', ...asAt, ...recordedOn])
  await askSecond('restored children', ['indicator', '8.2', ...asAt, ...recordedOn, '--children'])
  await askSecond('restored check', ['check'])
  await askSecond('restored import', ['import', 'ssda903', ...years.map(y => `${returns}/${y}`)], 1)
  return answers
}

let embedded: Record<string, unknown>
beforeAll(async () => {
  const size = ['--looked-after', '80', '--care-leavers', '30', '--years', '3', '--last-year', '2017-18']
  await here.answerOf(['demo', ...council, ...size, '--out', returns])
  embedded = await journey('embedded', {
    first: inFolder('first'),
    second: inFolder('second'),
  })
}, 180_000)

test('every row of the returns is imported, and nothing is added by importing them again', () => {
  const files = years.flatMap(year => readdirSync(inScratch('returns', year)).map(file => `${year}/${file}`))
  const rows = files.map(file => readFileSync(`${returns}/${file}`, 'utf8').trimEnd().split('\r\n').length - 1)
  const total = rows.reduce((sum, n) => sum + n, 0)
  const [first, again] = [embedded.import as ImportAnswer, embedded['import again'] as ImportAnswer]
  expect(first.files.map(f => f.file)).toEqual(files)
  expect(first.files.map(f => f.rows)).toEqual(rows)
  expect(first).toMatchObject({ added: total, unchanged: 0 })
  expect(again).toMatchObject({ added: 0, unchanged: total, children: first.children })
  expect(again.findings).toEqual(first.findings)
  expect(embedded.population).toMatchObject({ added: 4, unchanged: 0 })
  expect(embedded['population again']).toMatchObject({ added: 0, unchanged: 4 })
})

test.each(years)('the return of %s is exported byte by byte as it came', year => {
  const files = readdirSync(inScratch('returns', year))
  expect(readdirSync(inScratch('exported', year))).toEqual(files)
  for (const file of files)
    expect(readFileSync(inScratch('exported', year, file), 'utf8')).toBe(
      readFileSync(inScratch('returns', year, file), 'utf8'),
    )
})

test('the list of children behind a figure is as long as the figure says, in order, and the scorecard’s own', () => {
  const { numerator, denominator, children } = embedded.children as IndicatorAnswer
  const { indicators } = embedded.scorecard as ScorecardAnswer
  const shown = indicators.find(i => i.number === '8.2')!.months.at(-1)!
  expect({ numerator, denominator }).toEqual({ numerator: shown.numerator, denominator: shown.denominator })
  expect(children.numerator).toHaveLength(numerator!)
  expect(children.denominator).toEqual([...new Set(children.denominator)].sort())
  expect(children.denominator).toHaveLength(80)
  expect(children.denominator).toEqual(expect.arrayContaining([...children.numerator]))
  expect(numerator).toBeGreaterThan(0)
})

test('a restored backup gives the same scorecard and children, is sound, and knows the returns again', () => {
  for (const asked of ['scorecard', 'children', 'check'])
    expect(embedded[`restored ${asked}`], asked).toEqual(embedded[asked])
  expect(embedded.check).toMatchObject({ engine: 'pglite', authorities: ['Testshire'], problems: [] })
  expect(embedded['restored import']).toEqual(embedded['import again'])
})

describe.skipIf(noServer)(`on PostgreSQL${noServer ? ` (skipped: ${noServer})` : ''}`, () => {
  let server: ScratchServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(async () => {
    await server?.stop()
  })

  test('the journey gives the same answers', async () => {
    const [one, two] = [await server.newDatabase(), await server.newDatabase()]
    const answers = await journey('server', {
      first: onServer(one),
      second: onServer(two),
    })
    const said = JSON.stringify(answers).replaceAll('server.jsonl.gz', 'embedded.jsonl.gz')
    expect(JSON.parse(said.replaceAll('"engine":"postgresql"', '"engine":"pglite"'))).toEqual(embedded)
  })
})
