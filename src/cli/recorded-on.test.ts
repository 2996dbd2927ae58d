import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportAnswer, IndicatorAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** What was known when: an import may say that it became known earlier, but not later than now, nor behind what it changes. */
const { answerOf, refusalOf } = waymarkHere()
const HEADINGS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const fostered = '101,10/05/2017,S,C2,N1,U4,PR1,,,,,,'
const atHome = '101,10/05/2017,S,C2,N1,P1,PR0,,,,,,'

let folders = 0
const importing = (authority: string, row: string, ...recordedOn: readonly string[]): readonly string[] => {
  const folder = inScratch(`${++folders}`, '2017-18')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/episodes.csv`, `${HEADINGS}\r\n${row}\r\n`)
  const option = recordedOn.length > 0 ? ['--recorded-on', ...recordedOn] : []
  return [
    'import',
    'ssda903',
    inScratch(`${folders}`),
    ...option,
    '--data',
    inScratch('data'),
    '--authority',
    authority,
  ]
}
const placedWithParents = async (authority: string) => {
  const words = ['indicator', '8.4', '--as-at', '2018-03-31', '--data', inScratch('data'), '--authority', authority]
  return (await answerOf<IndicatorAnswer>(words)).numerator
}
const today = new Date().toISOString().slice(0, 10)

test('what is said to have become known today does not outlast a correction of today', async () => {
  await answerOf(importing('Today', fostered, today))
  expect(await answerOf<ImportAnswer>(importing('Today', atHome))).toMatchObject({ added: 1 })
  expect(await placedWithParents('Today')).toBe(1)
})

test('nothing can have become known in the future', async () => {
  const next = `${Number(today.slice(0, 4)) + 1}-01-01`
  expect(await refusalOf(importing('Future', fostered, next))).toEqual([
    `--recorded-on must not be later than now, not "${next}".`,
  ])
  writeFileSync(inScratch('population.csv'), 'YEAR,CHILDREN\n2016,70000\n')
  const words = ['import', 'population', inScratch('population.csv'), '--data', inScratch('data')]
  expect(await refusalOf([...words, '--recorded-on', next])).toEqual([
    `--recorded-on must not be later than now, not "${next}".`,
  ])
})

test('a correction that is said to have been known before what it corrects would never stand, so it is refused', async () => {
  await answerOf(importing('Behind', fostered, '2018-07-20'))
  const refused = await refusalOf(importing('Behind', atHome, '2018-07-01'))
  expect(refused).toEqual([
    '2017-18/episodes.csv: what is held of Episodes of 2017-18 became known later, on 2018-07-20, and would stand; leave out --recorded-on, or give a later day.',
  ])
  expect(await placedWithParents('Behind')).toBe(0)
  expect(await answerOf<ImportAnswer>(importing('Behind', fostered, '2018-07-01'))).toMatchObject({ added: 0 })
  expect(await answerOf<ImportAnswer>(importing('Behind', atHome, '2018-07-20'))).toMatchObject({ added: 1 })
  expect(await answerOf<ImportAnswer>(importing('Behind', atHome, '2018-07-20'))).toMatchObject({ added: 0 })
  expect(await placedWithParents('Behind')).toBe(1)
})

test('an estimate of the population likewise', async () => {
  const file = inScratch('estimates.csv')
  const words = ['import', 'population', file, '--data', inScratch('data'), '--authority', 'Estimates']
  writeFileSync(file, 'YEAR,CHILDREN\n2016,70000\n')
  await answerOf([...words, '--recorded-on', '2018-07-20'])
  writeFileSync(file, 'YEAR,CHILDREN\n2016,71000\n')
  expect(await refusalOf([...words, '--recorded-on', '2018-07-01'])).toEqual([
    `${file}: the estimate for 2016 that is held became known later, on 2018-07-20, and would stand; leave out --recorded-on, or give a later day.`,
  ])
  expect(await answerOf(words)).toMatchObject({ added: 1 })
})
