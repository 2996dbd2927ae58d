import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ImportAnswer, IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import {
  daysOf,
  endsIn,
  filesByYear,
  type Held,
  heldIn,
  lookedAfterOn,
  placementsFrom,
  startsIn,
} from './own-count.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

const { answerOf } = waymarkHere()
const fiveYears = fileURLToPath(new URL('../../../shared/data/ssda903/datasets/five-years', import.meta.url))
const isHeld = existsSync(fiveYears)

/** The children counted for each indicator in a month, each as often as they count: below the line and above it. */
type Counts = Readonly<Record<string, { readonly of?: readonly string[]; readonly counted: readonly string[] }>>

function countsOf(held: Held, month: string): Counts {
  const { last, yearBefore } = daysOf(month)
  const ids = (rows: readonly { child: string }[]) => rows.map(row => row.child).sort()
  const current = lookedAfterOn(held, last)
  const [started, ended] = [startsIn(held, month), endsIn(held, month)]
  const share = <T extends { child: string }>(rows: readonly T[], is: (row: T) => boolean) => ({
    of: ids(rows),
    counted: ids(rows.filter(is)),
  })
  const isFostered = ({ place }: { place: string }) => /^U[1-6]$/.test(place)
  return {
    '6.1': { counted: ids(current) },
    '6.3': { counted: ids(started) },
    '6.4': { counted: ids(ended) },
    '6.5': share(ended, row => /^(E11|E12|E41|E4[3-8])$/.test(row.reason)),
    '6.6': share(ended, row => /^E4[3-8]$/.test(row.reason)),
    '6.8': share(ended, row => /^E1[12]$/.test(row.reason)),
    '8.2': share(current, row => placementsFrom(held.lives.get(row.child)!, yearBefore, last) >= 3),
    '8.3': share(current, row => isFostered(row) || /^(A[3-6]|P1)$/.test(row.place)),
    '8.4': share(current, row => row.place === 'P1'),
    '8.5': share(current, row => /^PR[45]$/.test(row.provider)),
    '9.1': { counted: ids(current.filter(isFostered)) },
    '9.2': share(current, isFostered),
    '10.1': { counted: ids(ended.filter(row => /^E1[12]$/.test(row.reason))) },
  }
}

const councils = [
  ['a demonstration council', inScratch('demonstration'), '2022-03', true],
  ['five years of sample returns', fiveYears, '2022-03', isHeld],
] as const

beforeAll(async () => {
  const size = ['--looked-after', '150', '--care-leavers', '40', '--years', '5', '--last-year', '2021-22']
  await answerOf(['demo', ...size, '--out', inScratch('demonstration')])
})

describe.each(councils)('%s, counted from the files by hand', (name, folder, to, isThere) => {
  const words = ['--data', inScratch('data'), '--authority', name]
  let held: Held
  let scorecard: ScorecardAnswer
  beforeAll(async () => {
    if (!isThere) return
    await answerOf<ImportAnswer>(['import', 'ssda903', folder, ...words], 1)
    const asAt = ['--as-at', daysOf(to).last]
    scorecard = await answerOf<ScorecardAnswer>(['scorecard', ...asAt, '--months', '48', ...words])
    held = heldIn(filesByYear(folder))
  })

  test.skipIf(!isThere)('every figure of 48 months is the same', () => {
    const months = scorecard.indicators[0]!.months.map(m => m.month)
    expect(months).toHaveLength(48)
    const differing = months.flatMap(month =>
      Object.entries(countsOf(held, month)).flatMap(([number, { of, counted }]) => {
        const figure = scorecard.indicators.find(i => i.number === number)!.months.find(m => m.month === month)!
        const own = { numerator: counted.length, denominator: of?.length ?? null }
        const theirs = { numerator: figure.numerator, denominator: figure.denominator }
        return JSON.stringify(own) === JSON.stringify(theirs) ? [] : [{ number, month, own, theirs }]
      }),
    )
    expect(differing).toEqual([])
    for (const number of Object.keys(countsOf(held, to)))
      expect(
        months.some(month => countsOf(held, month)[number]!.counted.length > 0),
        `${number} counts someone`,
      ).toBe(true)
  })

  test.skipIf(!isThere)('the children behind the figures are the same, child by child', async () => {
    for (const month of ['2018-09', '2020-02', '2022-03'])
      for (const [number, { of, counted }] of Object.entries(countsOf(held, month))) {
        const asked = ['indicator', number, '--as-at', daysOf(month).last, '--children', ...words]
        const { children } = await answerOf<IndicatorAnswer>(asked)
        expect(children, `${number} in ${month}`).toEqual({ numerator: counted, denominator: of ?? null })
      }
  })
})
