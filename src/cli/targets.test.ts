import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** A council's own targets, taken from a file, colour its scorecard from their day on. */
const { answerOf, refusalOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']

const file = (name: string, ...lines: readonly string[]): string => {
  const path = inScratch(name)
  writeFileSync(path, [...lines, ''].join('\n'))
  return path
}

beforeAll(async () => {
  const size = ['--looked-after', '60', '--care-leavers', '30', '--years', '2', '--last-year', '2021-22']
  await answerOf(['demo', ...size, '--out', inScratch('returns')])
  await answerOf(['import', 'ssda903', inScratch('returns'), ...where], 1)
})

const ragOf = async (number: string, asAt: string) =>
  (await answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--months', '1', ...where])).indicators.find(
    its => its.number === number,
  )?.rag

test('targets hold from their day on, whatever the figure is', async () => {
  const targets = file(
    'targets.csv',
    'Indicator,From,"Target, green",Amber,Red,Why',
    '9.2,01/04/2021,0%+,,,Everybody is glad',
    '9.2,01/10/2021,101%+,100.5%>,<100.5%,Nobody can be',
    '9.2,01/02/2022,range to be set,,,Think again',
  )
  expect(await answerOf(['import', 'targets', targets, ...where])).toMatchObject({ type: 'target', added: 3 })
  expect([
    await ragOf('9.2', '2021-09-30'),
    await ragOf('9.2', '2021-10-31'),
    await ragOf('9.2', '2022-02-28'),
  ]).toEqual(['green', 'red', null])
  expect(await answerOf(['import', 'targets', targets, ...where])).toMatchObject({ added: 0, unchanged: 3 })
})

test('a file whose columns say nothing of targets is refused with what to do', async () => {
  expect(await refusalOf(['import', 'targets', file('other.csv', 'Fruit,Colour', 'Apple,Red'), ...where])).not.toEqual(
    [],
  )
  expect(await refusalOf(['import', 'targets', ...where])).toEqual([
    'Name one CSV file, with a row for each indicator: waymark import targets FILE.csv',
  ])
})

test('a target that cannot be read sets nothing; the import says so with its line, and a check later', async () => {
  const odd = file('odd.csv', 'Indicator,From,"Target, green",Why', '6.12,01/04/2021,9.6%<,Typed for another')
  expect(await answerOf(['import', 'targets', odd, ...where], 1)).toMatchObject({
    added: 1,
    findings: [
      {
        code: 'unusable-target',
        file: 'odd.csv',
        line: 2,
        says: expect.stringMatching(/^Target for 6\.12: "9\.6%<" points the wrong way/),
        fix: 'Write the value from which it is met, such as 95%+.',
      },
    ],
  })
  expect(await answerOf(['check', '--data', inScratch('data')], 1)).toMatchObject({
    problems: [expect.stringMatching(/^Testshire: Target for 6\.12: "9\.6%<" points the wrong way/)],
  })
})
