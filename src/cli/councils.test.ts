import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { waymark, answerOf, refusalOf } = waymarkHere()
const scorecard = ['scorecard', '--as-at', '2018-03-31']

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
const [good, bad, population] = [inScratch('2017-18'), inScratch('bad', '2017-18'), inScratch('population.csv')]

beforeAll(() => {
  for (const folder of [good, bad]) mkdirSync(folder, { recursive: true })
  writeFileSync(`${good}/episodes.csv`, `${EPISODES}101,09/04/2017,S,C2,N1,U4,PR1,,,,,,\n`)
  writeFileSync(`${bad}/episodes.csv`, '')
  writeFileSync(population, 'YEAR,CHILDREN\n2017,not a number\n')
})

const councilsIn = async (data: string) =>
  (await answerOf<{ authorities: readonly string[] }>(['check', '--data', data])).authorities

test('a misspelt council is refused with those that there are, and none is made of it', async () => {
  const data = inScratch('one')
  await answerOf(['import', 'ssda903', good, '--data', data, '--authority', 'Testshire'])
  const others = [
    ['indicator', '6.1', '--as-at', '2018-03-31'],
    ['export', 'ssda903', '--collection-year', '2017-18', '--out', inScratch('out')],
    ['accounts', 'list'],
    ['accounts', 'disable', 'j.bell'],
    ['accounts', 'reset-password', 'j.bell'],
  ]
  for (const words of [scorecard, ...others])
    expect(await refusalOf([...words, '--data', data, '--authority', 'Testshrie']), words.join(' ')).toEqual([
      'The store holds no council named "Testshrie". It holds Testshire.',
    ])
  expect(await councilsIn(data)).toEqual(['Testshire'])
})

test('a council is known by its name in any case and spacing', async () => {
  const data = inScratch('one')
  expect((await waymark([...scorecard, '--data', data, '--authority', ' TESTSHIRE '])).code).toBe(0)
  expect(await councilsIn(data)).toEqual(['Testshire'])
})

test('nothing can be asked of a store that holds no council, and none is made by asking', async () => {
  const data = inScratch('none')
  expect(await refusalOf([...scorecard, '--data', data])).toEqual([
    'The store holds no council yet. Import a return first: waymark import ssda903 FOLDER',
  ])
  expect(await councilsIn(data)).toEqual([])
})

test('an import that is refused makes no council', async () => {
  const data = inScratch('refused')
  expect(await refusalOf(['import', 'ssda903', bad, '--data', data])).toEqual([expect.stringMatching(/is empty/)])
  expect(await refusalOf(['import', 'population', population, '--data', data])).toEqual([
    expect.stringMatching(/population\.csv, line 2/),
  ])
  expect(await councilsIn(data)).toEqual([])
})

test('of two councils one must be named, and each keeps its own children', async () => {
  const data = inScratch('two')
  await answerOf(['import', 'ssda903', good, '--data', data, '--authority', 'Testshire'])
  await answerOf(['import', 'ssda903', good, '--data', data, '--authority', 'Sampleton'])
  expect(await refusalOf([...scorecard, '--data', data])).toEqual([
    'The store holds 2 councils: Sampleton, Testshire. Say which with --authority.',
  ])
  expect(await refusalOf(['import', 'ssda903', good, '--data', data])).toEqual([
    'The store holds 2 councils: Sampleton, Testshire. Say which with --authority.',
  ])
  for (const authority of ['Testshire', 'Sampleton'])
    expect(
      await answerOf(['indicator', '6.1', '--as-at', '2018-03-31', '--data', data, '--authority', authority]),
    ).toMatchObject({ numerator: 1 })
})

test.each(['data', 'authority'])('--%s with nothing in it is refused', async option => {
  expect(await refusalOf(['check', `--${option}`, ' '])).toEqual([
    `--${option} must not be empty. See: waymark check --help`,
  ])
})
