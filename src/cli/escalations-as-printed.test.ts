import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/**
 * A report on challenge by reviewing officers as it was printed, October 2016 to July 2017: a row a month, a column a
 * stage, and the printed line of totals. A dash is no concern.
 */
const PRINTED = `
  2016-10 | 14 | 1 | 1 | -
  2016-11 | 19 | 2 | 2 | -
  2016-12 | 10 | 2 | 3 | -
  2017-01 | 11 | - | 2 | -
  2017-02 | 24 | 3 | - | 9
  2017-03 | 31 | 2 | - | -
  2017-04 | 23 | 5 | 1 | 1
  2017-05 | 21 | 4 | 3 | -
  2017-06 | 23 | 3 | 6 | -
  2017-07 | 25 | 1 | 7 | 2
  2016-10 to 2017-07 | 192 | 21 | 25 | 12`

const cells = PRINTED.trim()
  .split('\n')
  .flatMap(line => {
    const [month, ...numbers] = line.split('|').map(cell => cell.trim())
    return numbers.map((number, i) => ({ month: month!, stage: i + 1, number }))
  })

interface Block {
  readonly kind: string
  readonly words?: unknown
  readonly caption?: string
  readonly rows?: readonly (readonly (string | { readonly number: number })[])[]
}

const { answerOf } = waymarkHere()
const reportOf = async (folder: string, ...more: readonly string[]) => {
  const out = inScratch(folder)
  const asked = ['report', 'iro-overview', '--as-at', '2017-07-31', '--formats', 'json', '--out', out, ...more]
  await answerOf([...asked, '--data', inScratch('data')])
  const { blocks } = JSON.parse(readFileSync(inScratch(folder, 'iro-overview.json'), 'utf8')) as {
    readonly blocks: readonly Block[]
  }
  return { table: blocks.find(({ caption }) => caption?.startsWith('Concerns raised')), text: JSON.stringify(blocks) }
}

beforeAll(async () => {
  const lines = cells.map(({ month, stage, number }) => `17.${stage},${month},${number.replace('-', '0')},The report`)
  writeFileSync(inScratch('challenge.csv'), ['Indicator,Month,As printed,Source', ...lines].join('\n'))
  const { findings } = await answerOf<{ readonly findings: readonly unknown[] }>([
    ...['import', 'figures', inScratch('challenge.csv'), '--data', inScratch('data'), '--authority', 'Testshire'],
  ])
  expect(findings).toEqual([])
})

test('the overview adds up its months, whatever the printed line of totals says', async () => {
  const { table } = await reportOf('overview')
  const totals = table!.rows!.at(-1)!
  expect(totals.map(cell => (typeof cell === 'string' ? cell : cell.number))).toEqual([
    '10 months',
    201,
    23,
    25,
    12,
    261,
  ])
  expect(table!.rows!.map(([month]) => month).slice(0, 2)).toEqual(['Oct 2016', 'Nov 2016'])
})

test('and says which of the printed totals do not add up, and of those that do nothing', async () => {
  const { text } = await reportOf('overview')
  expect(text).toContain(
    'Printed totals for October 2016 to July 2017 do not add up: Stage 1: team manager is printed as 192, its months add up to 201; Stage 2: service manager is printed as 21, its months add up to 23.',
  )
  expect(text).not.toMatch(/printed as (25|12)\b/)
})

test('the command adds up what was entered, and says the same of the printed totals', async () => {
  const { figures } = await answerOf<{
    readonly figures: readonly { total: number | null; disagreements: string[] }[]
  }>([...['escalations', '--as-at', '2017-07-31', '--data', inScratch('data')]])
  expect(figures.map(({ total }) => total)).toEqual([201, 23, 25, 12, null])
  expect(figures.map(({ disagreements }) => disagreements)).toEqual([
    ['October 2016 to July 2017: the total is printed as 192, in The report. The months add up to 201.'],
    ['October 2016 to July 2017: the total is printed as 21, in The report. The months add up to 23.'],
    [],
    [],
    [],
  ])
})

test('the public is told neither the totals nor that they are wrong', async () => {
  const { text } = await reportOf('public', '--public')
  expect(text).not.toContain('add up to')
})
