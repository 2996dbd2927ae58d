import { afterAll, beforeAll, expect, test } from 'vitest'
import { Figures } from './figures.ts'
import { ANA, openCouncil, type TestCouncil } from './scratch-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

/** A scorecard without the functions that its indicators are counted by, which are made anew for a standard that was set. */
const written = (scorecard: unknown): string => JSON.stringify(scorecard)

const afresh = () => {
  const { ledger, catalogues, now } = council.services
  return new Figures({ ledger, definitions: catalogues, now })
}

test('a standard that the council sets is counted by at once, and the figures of before do not change', async () => {
  const { figures, ledger } = council.services
  const visits = async (recordedOn?: string) => {
    const { scorecard } = await figures.at(recordedOn === undefined ? {} : { recordedOn })
    return scorecard.rows.find(row => row.indicator.number === '6.15')!.months.at(-1)!.figure.numerator
  }
  const [before, then] = [await visits(), '2018-07-31T23:59:59.999Z']
  const known = await visits(then)
  await ledger.write(writing =>
    writing.append({
      title: 'A setting',
      recordedBy: 'service-manager',
      recordedOn: '2018-08-02T09:00:00.000Z',
      files: [],
      children: [],
      entries: [
        {
          type: 'standard-setting',
          subject: 'authority',
          kind: 'statement',
          standing: 0,
          body: { standard: 'statutory-visits', fromOn: '2017-04-01', intervals: 'every=2 weeks', because: 'A test' },
        },
      ],
    }),
  )
  expect([before, await visits()]).toEqual([1, 0])
  expect(written((await figures.at()).scorecard)).toBe(written((await afresh().at()).scorecard))
  expect(await visits(then)).toBe(known)
})

test('a figure that needs casework appears with the first record of its kind', async () => {
  const { figures, ledger } = council.services
  const plans = async () =>
    (await figures.at()).scorecard.rows.find(row => row.indicator.number === '6.12')!.months.at(-1)!.figure
  expect((await plans()).notRecorded).toBe('No record of this kind is held of any child: Personal education plan.')
  await ledger.write(writing =>
    writing.append({
      title: 'A plan',
      recordedBy: 'social-worker',
      recordedOn: '2018-08-03T09:00:00.000Z',
      files: [],
      children: [],
      entries: [{ type: 'pep', subject: ANA, kind: 'statement', standing: 0, body: { heldOn: '2018-03-20' } }],
    }),
  )
  expect((await plans()).display).toBe('50.0%')
})
