import { beforeAll, expect, test } from 'vitest'
import { recording } from './recording.testing.ts'
import { inScratch, waymarkHere } from './waymark.testing.ts'

interface DueAnswer {
  readonly asAt: string
  readonly recordedOn: string
  readonly obligations: readonly {
    readonly child: string
    readonly standard: string
    readonly basis: string
    readonly dueOn: string
    readonly metOn: string | null
    readonly state: string
    readonly because: string
  }[]
  readonly notRecorded: readonly { readonly standard: string; readonly because: string }[]
}

const { waymark, answerOf, refusalOf, close } = waymarkHere()
const place = { dir: inScratch('data') }
const data = ['--data', place.dir]

const child = (about: string) => ({ about, type: 'child-details', body: { bornOn: '2015-06-01' } })
const inCare = (about: string) => ({
  about,
  type: 'episode',
  body: { startedOn: '2025-05-01', reasonForNewEpisode: 'S', legalStatus: 'C2', placement: 'U4' },
})
const visited = (about: string, visitedOn: string) => ({ about, type: 'visit', body: { visitedOn, seen: 'alone' } })

beforeAll(async () => {
  await recording(
    place.dir,
    'Testshire',
    [child('101'), inCare('101'), visited('101', '2025-05-08'), child('102'), inCare('102')],
    '2025-05-09T12:00:00.000Z',
  )
  await recording(place.dir, 'Testshire', [visited('102', '2025-05-09')], '2025-06-30T12:00:00.000Z')
  await close(place)
})

const visitsIn = ({ obligations }: DueAnswer) =>
  obligations.filter(o => o.standard === 'statutory-visits').map(o => [o.child, o.dueOn, o.metOn, o.state])

test('a visit is due in six weeks and listed in the 28 days before', async () => {
  const on = async (asAt: string, ...words: readonly string[]) =>
    visitsIn(await answerOf<DueAnswer>(['due', '--as-at', asAt, ...words, ...data]))
  expect(await on('2025-05-22')).toEqual([['101', '2025-06-19', null, 'due']])
  expect(await on('2025-05-21')).toEqual([])
  expect(await on('2025-06-19', '--within', '0')).toEqual([['101', '2025-06-19', null, 'due']])
  expect(await on('2025-06-20', '--within', '0')).toEqual([
    ['101', '2025-06-19', null, 'overdue'],
    ['102', '2025-06-20', null, 'due'],
  ])
})

test('what became known later was not known before', async () => {
  const as = async (recordedOn: string) => {
    const answer = await answerOf<DueAnswer>(['due', '--as-at', '2025-05-09', '--recorded-on', recordedOn, ...data])
    expect(answer).toMatchObject({ asAt: '2025-05-09', recordedOn: `${recordedOn}T23:59:59.999Z` })
    return visitsIn(answer)
  }
  expect(await as('2025-05-09')).toEqual([['102', '2025-05-08', null, 'overdue']])
  expect(await as('2025-06-30')).toEqual([])
})

test('one child’s list has what was done, in time and late', async () => {
  const answer = await answerOf<DueAnswer>(['due', '--as-at', '2025-05-31', '--child', '102', ...data])
  expect(answer.obligations.find(o => o.standard === 'statutory-visits')).toEqual({
    child: '102',
    standard: 'statutory-visits',
    basis: 'statutory',
    dueOn: '2025-05-08',
    metOn: '2025-05-09',
    state: 'met late',
    because: 'within 1 week of the placement starting',
  })
  expect(visitsIn(answer)).toEqual([
    ['102', '2025-05-08', '2025-05-09', 'met late'],
    ['102', '2025-06-20', null, 'due'],
  ])
})

test('before the first visit that is recorded of any child, nothing can be said of visits', async () => {
  const answer = await answerOf<DueAnswer>(['due', '--as-at', '2025-05-07', ...data])
  expect(visitsIn(answer)).toEqual([])
  expect(answer.notRecorded).toContainEqual({
    standard: 'statutory-visits',
    because: 'Records of this kind begin on 8 May 2025: Visit.',
  })
})

test('for people it says what, for whom, why, and how much', async () => {
  const { out, code } = await waymark(['due', '--as-at', '2025-06-20', '--within', '0', ...data])
  expect(code).toBe(0)
  expect(out).toMatch(/^2025-06-19 {2}overdue +101 +Visit \(statutory-visits\): 6 weeks after the visit before$/m)
  expect(out).toMatch(/^\d+ obligations for 2 children as at 20 June 2025, of which \d+ overdue\.$/m)
})

test('a day that does not exist, a child who is not known and too many days are refused', async () => {
  expect(await refusalOf(['due', '--as-at', '2025-02-29', ...data])).toEqual([
    '--as-at must be a date that exists, such as 2018-03-31, not "2025-02-29".',
  ])
  expect(await refusalOf(['due', '--as-at', '2025-05-31', '--child', '999', ...data])).toEqual([
    'No child is known by the identifier given with --child. Give it as the return has it (CHILD).',
  ])
  expect(await refusalOf(['due', '--as-at', '2025-05-31', '--within', '-1', ...data])).toHaveLength(1)
})
