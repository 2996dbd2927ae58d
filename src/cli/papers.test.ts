import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface Answer {
  readonly papers: readonly string[]
  readonly disagreements: readonly { readonly kind: string; readonly says: string; readonly where: readonly string[] }[]
}

const { answerOf, waymark, refusalOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']
const asked = ['--as-at', '2017-06-30', ...where]

/** Health assessments up to date in May and June 2017, entered. */
const ENTERED = ['indicator,month,printed', '6.9,2017-05,78.3%', '6.9,2017-06,70.7%'].join('\n')

const fileOf = (name: string, text: string): string => {
  writeFileSync(inScratch(name), text)
  return inScratch(name)
}

beforeAll(async () => {
  await answerOf(['import', 'figures', fileOf('figures.csv', `${ENTERED}\n`), ...where])
})

test('a paper is checked against the scorecard and within itself', async () => {
  const paper = fileOf(
    'report.txt',
    'Health\nAt the end of May 70.7% of health assessments were up to date.\nOn Monday 14 June 2017 we met.\n',
  )
  const { code, out } = await waymark(['papers', paper, ...asked, '--format', 'json'])
  expect(code).toBe(1)
  const { papers, disagreements } = JSON.parse(out) as Answer
  expect(papers).toEqual(['report'])
  expect(disagreements.map(({ kind, where }) => [kind, where])).toEqual([
    ['scorecard', ['report, “Health”']],
    ['weekday', ['report, “Health”']],
  ])
  expect(disagreements[0]!.says).toContain('It is the figure for June 2017.')
})

test('facts that were typed in are checked against one another', async () => {
  const said = { of: '7.4', asAt: '2017-06-30', where: 'text' }
  const facts = {
    statements: [
      { ...said, value: '65.3%', paper: 'Report' },
      { ...said, value: '63%', paper: 'Review' },
    ],
  }
  const { code, out } = await waymark(['papers', fileOf('facts.json', JSON.stringify(facts)), ...asked])
  expect(code).toBe(1)
  expect(out).toContain('65.3% in Report, text and 63% in Review, text')
})

test('a paper in which everything agrees', async () => {
  const { code, out } = await waymark([
    'papers',
    fileOf('right.txt', 'At the end of May 78.3% of health assessments were up to date.\n'),
    ...asked,
  ])
  expect({ code, out }).toEqual({ code: 0, out: 'Nothing was found that does not agree.\n' })
})

test('what cannot be read is refused, with where and what to do', async () => {
  expect(await refusalOf(['papers', ...asked])).toEqual([expect.stringContaining('Name the papers')])
  expect(await refusalOf(['papers', inScratch('none.txt'), ...asked])).toEqual([
    expect.stringContaining('cannot be read'),
  ])
  expect(await refusalOf(['papers', fileOf('no.json', '{'), ...asked])).toEqual([expect.stringContaining('is no JSON')])
  expect(await refusalOf(['papers', fileOf('odd.json', '{"statements":[{"of":"x"}]}'), ...asked])).toEqual(
    expect.arrayContaining([expect.stringContaining('statements.0.value')]),
  )
})

const pack = '../shared/sources/003_95774d341217794a.txt'
const monthly = '../shared/data/rotherham/rotherham-2017-06-monthly.csv'
const isHere = existsSync(pack) && existsSync(monthly)

describe.skipIf(!isHere)('a printed pack beside its own figures (skipped where ../shared is missing)', () => {
  test('gives what was found in it by hand, and no false alarm', async () => {
    const its = ['--data', inScratch('pack'), '--authority', 'Testshire']
    await answerOf(['import', 'figures', monthly, ...its])
    const paper = fileOf('pack.txt', readFileSync(pack, 'utf8'))
    const { out } = await waymark(['papers', paper, '--as-at', '2017-06-30', ...its, '--format', 'json'])
    const { disagreements } = JSON.parse(out) as Answer
    const said = disagreements.filter(({ kind }) => kind !== 'flow').map(({ kind, says }) => `${kind}: ${says}`)
    const expected = [
      /weekday: .*24 October 2017 is a Tuesday/,
      /scorecard: 6.14 .*“73.8%” is said of May 2017/,
      /scorecard: 6.15 .*on an upward trend/,
      /scorecard: 6.15 .*month-on-month improvements/,
      /scorecard: 6.16 .*are improving/,
      /scorecard: 6.11 .*“55%” is said of May 2017/,
      /scorecard: 6.13 .*“89.7%” is said of April 2017/,
      /scorecard: 7.3 .*“97.5%” is said of March 2017/,
      /wording: .*at risk of becoming EET/,
      /share: .*56 of 201 is 27.9%, and 29%/,
      /share: .*3 of 488 is 0.6%, and 0.5%/,
      /share: .*1 of 431 is 0.2%, and 0.5%/,
      /share: .*1 of 488 is 0.2%, and 0.5%/,
      /share: .*33 of 149 is 22.1%, and 2.1%/,
      /total: .*come to 43, and 42/,
      /total: .*come to 443, and 442/,
      /total: .*Stage 1: the parts come to 201, and 192/,
      /total: .*Stage 2: the parts come to 23, and 21/,
      /months: .*April, May, June, July/,
    ]
    for (const pattern of expected)
      expect(
        said.some(says => pattern.test(says)),
        String(pattern),
      ).toBe(true)
    expect(said.filter(says => !expected.some(pattern => pattern.test(says)))).toEqual([])
  })
})
