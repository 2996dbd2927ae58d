import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isoOf } from './dates.ts'
import { journeysOf } from './examples.ts'
import { type Journey, type JourneyEntry, journeyOf } from './journey.ts'
import health from './partners/health.ts'
import housing from './partners/housing.ts'
import { type ListedChild, reconcile } from './reconcile.ts'

const AS_AT = day('2025-06-30')
const DENTAL = new Set(['lastDentalCheckOn'])
const EVERYTHING = new Set([
  'lastHealthAssessmentOn',
  'healthAssessmentKind',
  'lastDentalCheckOn',
  'lastSdqOn',
  'sdqScore',
])

const journeys = journeysOf({
  name: '',
  asAt: '2025-06-30',
  numerator: [],
  display: '',
  episodes: `
    child | started    | ended      | legal status | placement
    Ana   | 2023-05-01 |            | C2           | U4
    Ben   | 2023-05-01 |            | C2           | U4
    Cal   | 2023-05-01 |            | C2           | U4
    Dee   | 2023-05-01 | 2025-06-30 | C2           | U4`,
  records: {
    'dental-check': `
      child | heldOn     | outcome
      Ana   | 2025-01-10 | done
      Ben   | 2025-01-10 | done
      Ben   | 2025-03-10 | refused
      Cal   | 2024-01-10 | done`,
    sdq: `
      child | completedOn
      Ana   | 2025-02-01`,
  },
})
const list = (...rows: readonly (readonly [string, object])[]): readonly ListedChild[] =>
  rows.map(([childId, body], i) => ({ childId, line: i + 2, body: { ...body } }))
const names = (children: readonly { readonly childId: string }[]) => children.map(child => child.childId)

test('each child is matched, missing there, missing here or different', () => {
  const rows = list(
    ['Ana', { lastDentalCheckOn: '2025-01-10' }],
    ['Ben', { lastDentalCheckOn: '2025-03-10' }],
    ['Dee', {}],
    ['Eve', {}],
  )
  const found = reconcile(health, { rows, columns: DENTAL }, journeys, AS_AT)
  expect(names(found.matched)).toEqual(['Ana'])
  expect(names(found.missingThere)).toEqual(['Cal'])
  expect(found.missingHere.map(({ listed, child }) => [listed.childId, child?.childId])).toEqual([
    ['Dee', 'Dee'],
    ['Eve', undefined],
  ])
  expect(found.different.map(({ child, line, differences }) => [child.childId, line, differences[0]])).toEqual([
    ['Ben', 3, expect.objectContaining({ ours: '2025-01-10', theirs: '2025-03-10', isMended: true })],
  ])
})

test('a later check that the partner knows is mended; an older one, and one that lies ahead, are shown alone', () => {
  const rows = list(
    ['Ana', { lastDentalCheckOn: '2025-01-09' }],
    ['Ben', { lastDentalCheckOn: '2025-07-01' }],
    ['Cal', { lastDentalCheckOn: '2025-06-30' }],
  )
  const { mends, different } = reconcile(health, { rows, columns: DENTAL }, journeys, AS_AT)
  expect(mends.map(({ child, line, body }) => [child.childId, line, body])).toEqual([
    ['Cal', 4, { heldOn: '2025-06-30', outcome: 'done' }],
  ])
  expect(different.map(({ differences }) => differences.map(d => d.isMended))).toEqual([[false], [false], [true]])
})

test('what our record of the same day leaves blank is filled in, and what it says otherwise is not overruled', () => {
  const columns = new Set(['lastSdqOn', 'sdqScore'])
  const asked = (sdqScore: number, of: readonly Journey[] = journeys) =>
    reconcile(health, { rows: list(['Ana', { lastSdqOn: '2025-02-01', sdqScore }]), columns }, of, AS_AT)
  const [mend] = asked(18).mends
  expect([mend!.body, mend!.of?.record]).toEqual([{ completedOn: '2025-02-01', score: 18 }, mend!.of?.id])
  const scored = journeysOf({
    name: '',
    asAt: '2025-06-30',
    numerator: [],
    display: '',
    episodes: 'child | started | ended | legal status | placement\nAna | 2023-05-01 | | C2 | U4',
    records: { sdq: 'child | completedOn | score\nAna | 2025-02-01 | 12' },
  })
  expect(asked(18, scored).mends).toEqual([])
  expect(asked(18, scored).different[0]!.differences).toMatchObject([{ ours: 12, theirs: 18, isMended: false }])
})

test('a column that the list does not have is not compared, and a blank cell is a difference that mends nothing', () => {
  const alone = reconcile(health, { rows: list(['Ana', {}]), columns: new Set() }, journeys, AS_AT)
  expect(names(alone.matched)).toEqual(['Ana'])
  const blank = reconcile(health, { rows: list(['Ana', {}]), columns: DENTAL }, journeys, AS_AT)
  expect(blank.different[0]!.differences).toEqual([
    expect.objectContaining({ column: 'lastDentalCheckOn', ours: '2025-01-10', isMended: false }),
  ])
})

test('housing is asked about care leavers whose case is open', () => {
  const leavers = journeysOf({
    name: '',
    asAt: '2025-06-30',
    born: { Ana: '2006-01-01', Ben: '2006-01-01' },
    numerator: [],
    display: '',
    episodes: `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5
      Ben   | 2018-05-01 | 2024-01-01 | C2           | U4        | E5`,
    records: {
      'leaving-care-case': 'child | openedOn | closedOn\nAna | 2024-01-01 | \nBen | 2024-01-01 | 2024-06-01',
    },
  })
  const columns = new Set(['movedInOn', 'type'])
  const rows = list(['Ana', { movedInOn: '2024-02-01', type: 'U1' }], ['Ben', { movedInOn: '2024-02-01' }])
  const found = reconcile(housing, { rows, columns }, leavers, AS_AT)
  expect(found.mends.map(({ body }) => body)).toEqual([{ startedOn: '2024-02-01', type: 'U1' }])
  expect(found.missingHere.map(({ listed }) => listed.childId)).toEqual(['Ben'])
})

const days = fc.integer({ min: AS_AT - 20, max: AS_AT + 3 }).map(isoOf)
const said = fc.record(
  {
    lastHealthAssessmentOn: days,
    healthAssessmentKind: fc.constantFrom('initial', 'review'),
    lastDentalCheckOn: days,
    lastSdqOn: days,
    sdqScore: fc.integer({ min: 0, max: 40 }),
  },
  { requiredKeys: [] },
)

test('once it is mended there is nothing left to mend, and nobody falls between the four', () => {
  const names = fc.constantFrom('Ana', 'Ben', 'Cal', 'Dee', 'Eve')
  fc.assert(
    fc.property(fc.array(fc.tuple(names, said), { maxLength: 8 }), entries => {
      const rows = list(...entries)
      const first = reconcile(health, { rows, columns: EVERYTHING }, journeys, AS_AT)
      const mended = journeys.map(child =>
        withMends(
          child,
          first.mends.filter(mend => mend.child === child),
        ),
      )
      const again = reconcile(health, { rows, columns: EVERYTHING }, mended, AS_AT)
      expect(again.mends).toEqual([])
      for (const { matched, different, missingHere, twice } of [first, again])
        expect(matched.length + different.length + missingHere.length + twice.length).toBe(rows.length)
      expect(again.matched.length).toBeGreaterThanOrEqual(first.matched.length)
    }),
  )
})

/** A child's journey with what was mended of it, as it would be told again. */
function withMends(child: Journey, mends: ReturnType<typeof reconcile>['mends']): Journey {
  if (mends.length === 0) return child
  const entries: JourneyEntry[] = [...child.casework.values()].flat()
  const episodes = child.episodes.map(
    ({ startedOn, endedOn }, i): JourneyEntry => ({
      ...{ id: 9_000 + i, record: 9_000 + i, type: 'episode', kind: 'statement', standing: 0 },
      body: {
        startedOn: isoOf(startedOn),
        ...(endedOn !== undefined && { endedOn: isoOf(endedOn), reasonEnded: 'E4A' }),
        reasonForNewEpisode: 'S',
        legalStatus: 'C2',
        placement: 'U4',
      },
    }),
  )
  const added = mends.map(
    ({ fact, of, body }, i): JourneyEntry => ({
      ...{ id: 10_000 + i, record: of?.record ?? 10_000 + i, kind: 'statement', standing: 0 },
      type: fact.record.id,
      body,
    }),
  )
  return journeyOf(child, [...episodes, ...entries, ...added], { returnYears: [] })
}
