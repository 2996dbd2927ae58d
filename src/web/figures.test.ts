import { afterAll, beforeAll, expect, test } from 'vitest'
import { Figures } from './figures.ts'
import { ANA, openCouncil, type TestCouncil } from './scratch-council.ts'

let council: TestCouncil
beforeAll(async () => {
  council = await openCouncil()
})
afterAll(() => council.close())

const afresh = () => {
  const { ledger, catalogues, now } = council.services
  return new Figures({ ledger, definitions: catalogues, now })
}

/** A scorecard without the functions that its indicators are counted by, which are made anew for a council's own standards. */
const written = (scorecard: unknown): string => JSON.stringify(scorecard)

const addReview = (heldOn: string) =>
  council.services.ledger.write(writing =>
    writing.append({
      title: 'A review',
      recordedBy: 'social-worker',
      recordedOn: '2018-08-01T09:00:00.000Z',
      files: [],
      children: [],
      entries: [
        { type: 'review', subject: ANA, kind: 'statement', standing: 2018, body: { heldOn, participation: 'PN1' } },
      ],
    }),
  )

test('what is recorded shows in the figures at once, as if they had been counted afresh', async () => {
  const { figures } = council.services
  const before = await figures.at()
  await addReview('2018-03-12')
  const after = await figures.at()
  expect(written(after.scorecard)).not.toBe(written(before.scorecard))
  expect(written(after.scorecard)).toBe(written((await afresh().at()).scorecard))
  const { wider, suppressed, ...again } = await figures.at()
  expect(again).toEqual({ ...after, wider: undefined, suppressed: undefined })
  expect(wider()).toEqual(after.wider())
  expect(suppressed()).toEqual(after.suppressed())
})

test('figures as recorded on an earlier day do not change by what is recorded later', async () => {
  const { figures } = council.services
  const then = { recordedOn: '2018-05-15T23:59:59.999Z' }
  const before = await figures.at(then)
  await addReview('2018-03-20')
  expect(written((await figures.at(then)).scorecard)).toBe(written(before.scorecard))
})

test('what is said to have been recorded earlier changes what was known then', async () => {
  const { figures } = council.services
  const then = { recordedOn: '2018-08-02T23:59:59.999Z' }
  const before = (await figures.at(then)).journeys.get(ANA)!.reviews.length
  await addReview('2018-03-21')
  expect((await figures.at(then)).journeys.get(ANA)!.reviews.length).toBe(before + 1)
})

test('the last month is the last that the returns reach and that is over', async () => {
  const { months, month } = await council.services.figures.at()
  expect([months[0], months.at(-1), month]).toEqual(['2017-04', '2018-03', '2018-03'])
})

test('before anything was recorded there are no months and no children', async () => {
  const { months, journeys } = await council.services.figures.at({ recordedOn: '2017-01-01T00:00:00.000Z' })
  expect([months, journeys.size]).toEqual([[], 0])
})

test('a return of another year changes what counts of children whom it does not mention', async () => {
  const { figures, ledger } = council.services
  await figures.at()
  await ledger.write(writing =>
    writing.append({
      title: 'SSDA903 2018-19',
      recordedBy: 'performance-analyst',
      files: [],
      children: [{ ref: 'dee-reference', childId: '1004' }],
      entries: [
        {
          type: 'episode',
          subject: 'dee-reference',
          kind: 'statement',
          standing: 2019,
          body: { startedOn: '2018-06-01', legalStatus: 'C2', placement: 'U1' },
        },
      ],
    }),
  )
  const after = await figures.at({ month: '2018-06' })
  expect(written(after.scorecard)).toBe(written((await afresh().at({ month: '2018-06' })).scorecard))
  expect(after.journeys.get('ben-reference')!.episodes[0]!.unconfirmed).toBe(true)
})
