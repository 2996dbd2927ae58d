import { beforeAll, expect, test } from 'vitest'
import type { IndicatorAnswer, ScorecardAnswer } from './answers.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

/** The figure of one indicator is the scorecard’s, and the list of children behind it is as long as it says. */
const { waymark, answerOf } = waymarkHere()
const where = ['--data', inScratch('data'), '--authority', 'Testshire']
const recordedOn = ['--recorded-on', '2030-01-01']

beforeAll(async () => {
  const size = ['--looked-after', '120', '--care-leavers', '60', '--years', '2', '--last-year', '2021-22']
  await answerOf(['demo', ...size, '--out', inScratch('returns')])
  await answerOf(['import', 'ssda903', inScratch('returns'), ...where], 1)
  await answerOf(['import', 'population', `${inScratch('returns')}/population.csv`, ...where])
})

const scorecardOf = (asAt: string) =>
  answerOf<ScorecardAnswer>(['scorecard', '--as-at', asAt, '--months', '1', ...recordedOn, ...where])
const indicatorOf = (number: string, asAt: string) =>
  answerOf<IndicatorAnswer>(['indicator', number, '--as-at', asAt, '--children', ...recordedOn, ...where])

test.each(['2021-04-30', '2022-02-28', '2022-03-31'])(
  'at %s every indicator says what the scorecard says',
  async asAt => {
    for (const { number, unit, months } of (await scorecardOf(asAt)).indicators) {
      const { month: _, value: __, ...figure } = months[0]!
      const { numerator, denominator, display, notRecorded, children } = await indicatorOf(number, asAt)
      expect({ numerator, denominator, display, ...(notRecorded && { notRecorded }) }, number).toEqual(figure)
      if (display === 'not recorded') expect(children).toEqual({ numerator: [], denominator: null })
      else if (unit === 'percent')
        expect([children.numerator.length, children.denominator?.length], number).toEqual([numerator, denominator])
      else if (denominator === null) expect(children.numerator, number).toHaveLength(numerator!)
    }
  },
)

test('before the returns held begin and after they end nothing is recorded, which is not 0', async () => {
  for (const asAt of ['2019-09-30', '2022-04-30'])
    expect(await indicatorOf('6.1', asAt), asAt).toMatchObject({
      numerator: null,
      display: 'not recorded',
      notRecorded: expect.stringMatching(/^No return is held for 20(19-20|22-23)\. Import it to see this figure\.$/),
      children: { numerator: [], denominator: null },
    })
  const { out } = await waymark(['indicator', '6.1', '--as-at', '2022-04-30', '--children', ...where])
  const why = 'No return is held for 2022-23. Import it to see this figure.'
  expect(out.split('\n').slice(1, 3)).toEqual(['not recorded', why])
})

test('as text, a figure is told with its numbers, and the children by their identifiers', async () => {
  const { out } = await waymark(['indicator', '8.3', '--as-at', '2022-03-31', '--children', ...where])
  const [title, figure, numerator, denominator] = out.split('\n')
  expect(title).toBe('8.3 Looked after children in a family based setting, as at 2022-03-31')
  const [, above, below] = /^\d+\.\d%, (\d+) of (\d+)$/.exec(figure!)!
  expect(numerator!.split(' ')).toHaveLength(Number(above) + 1)
  expect(denominator!.split(' ')).toHaveLength(Number(below) + 1)
})
