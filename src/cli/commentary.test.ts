import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { ImportAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** Words about figures, written in a spreadsheet, stand beside the figures as if they had been written in Waymark. */
const { answerOf, refusalOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']

const file = (name: string, ...lines: readonly string[]): string => {
  const path = inScratch(name)
  writeFileSync(path, [...lines, ''].join('\n'))
  return path
}
const taken = (path: string, code = 0) => answerOf<ImportAnswer>(['import', 'commentary', path, ...where], code)

beforeAll(async () => {
  const size = ['--looked-after', '40', '--care-leavers', '20', '--years', '2', '--last-year', '2021-22']
  await answerOf(['demo', ...size, '--out', inScratch('returns')])
  await answerOf(['import', 'ssda903', inScratch('returns'), ...where], 1)
})

const cardOf = (month: string) => answerOf<ScorecardAnswer>(['scorecard', '--as-at', month, '--months', '2', ...where])
const saidOf = async (number: string, asAt: string) =>
  (await cardOf(asAt)).indicators.find(its => its.number === number)?.commentary

test('an officer who names indicators by their numbers and months in words is understood', async () => {
  const words = file(
    'words.csv',
    'Indicator,Month,What happened,Why,What next,By whom,By when',
    '6.9,February 2022,{6.9 title} stands at {6.9}.,,Reviews before half-term,Head of service,30/04/2022',
    'Placements,Feb-22,Placements held.,,,,',
  )
  expect(await taken(words)).toMatchObject({ added: 2, findings: [] })
  expect(await saidOf('6.9', '2022-02-28')).toMatchObject({
    state: 'written',
    month: '2022-02',
    whatNext: 'Reviews before half-term',
    byWhom: 'Head of service',
    by: '2022-04-30',
    unfilled: [],
  })
  const { groups } = await cardOf('2022-02-28')
  expect(groups).toMatchObject([{ group: 'Placements', commentary: { whatHappened: 'Placements held.' } }])
  expect(await taken(words)).toMatchObject({ added: 0, unchanged: 2, findings: [] })
})

test('words of the next month stand beside those of the month before, and a changed cell corrects its own month', async () => {
  const columns = 'Indicator,Month,What happened'
  await taken(file('april.csv', columns, '8.1,2022-01,In January.', '8.1,2022-02,In February.'))
  expect(await taken(file('april.csv', columns, '8.1,2022-01,In January.', '8.1,2022-02,Put right.'))).toMatchObject({
    added: 1,
    unchanged: 1,
  })
  expect([await saidOf('8.1', '2022-01-31'), await saidOf('8.1', '2022-02-28')]).toMatchObject([
    { whatHappened: 'In January.' },
    { whatHappened: 'Put right.' },
  ])
})

test('text pasted from a word processor is cleaned of its mess', async () => {
  const pasted = file(
    'pasted.csv',
    'Indicator,Month,What happened',
    '"10.1",2022-02,"<p class=""MsoNormal"">Caseloads are <b>falling</b>.<o:p></o:p></p>"',
  )
  expect(await taken(pasted)).toMatchObject({ added: 1, findings: [] })
  expect(await saidOf('10.1', '2022-02-28')).toMatchObject({ whatHappened: 'Caseloads are falling.' })
  expect(await taken(pasted)).toMatchObject({ added: 0, unchanged: 1 })
})

test('what cannot be read, is nothing, or contradicts the scorecard is kept and found with its line', async () => {
  const odd = file(
    'odd.csv',
    'Indicator,Month,What happened',
    '99.9,2022-03,About nothing that there is.',
    '8.2,Octember,In no month.',
    '8.3,2022-03,',
    '6.1,2022-03,In March 2022 the number of looked after children was 987. {99.9} is no field.',
    '8.4,2022-03,One thing.',
    '8.4,2022-03,Another.',
  )
  const { added, findings } = await taken(odd, 1)
  expect(added).toBe(6)
  expect(findings.map(({ line, code, column }) => [line, code, column])).toEqual(
    expect.arrayContaining([
      [2, 'unreadable-value', 'Indicator'],
      [3, 'unreadable-value', 'Month'],
      [4, 'not-as-asked', 'What happened'],
      [5, 'typed-figure', undefined],
      [5, 'unfilled-field', undefined],
      [7, 'said-otherwise', undefined],
    ]),
  )
  expect(findings).toHaveLength(6)
  expect(findings.find(({ line }) => line === 2)?.says).toMatch(/^This is not an indicator, by its number/)
  expect(await taken(odd, 1)).toMatchObject({ added: 0, unchanged: 6 })
})

test('a row whose month is left blank does not write over what is said in another month', async () => {
  await taken(file('march.csv', 'Indicator,Month,What happened', '8.5,2022-03,In March.'))
  expect(await taken(file('blank.csv', 'Indicator,Month,What happened', '8.5,,Of no month.'), 1)).toMatchObject({
    added: 1,
    findings: [{ code: 'not-as-asked', column: 'Month', line: 2 }],
  })
  expect(await saidOf('8.5', '2022-03-31')).toMatchObject({ whatHappened: 'In March.' })
})

test('a file whose columns say nothing of commentary is refused with what to do', async () => {
  expect(
    (await refusalOf(['import', 'commentary', file('other.csv', 'Fruit,Colour', 'Apple,Red'), ...where]))[0],
  ).toMatch(/^other\.csv, line 1: no column is a field/)
  expect(await refusalOf(['import', 'commentary', ...where])).toEqual([
    'Name one CSV file, with a row for each indicator or group and month: waymark import commentary FILE.csv',
  ])
})
