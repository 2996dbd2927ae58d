import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeysOf } from '#core/examples.ts'
import adoption from '#core/returns/annex-a/tables/adoption.ts'
import childrenInCare from '#core/returns/annex-a/tables/children-in-care.ts'
import leavingCare from '#core/returns/annex-a/tables/leaving-care.ts'
import { returnInterviewsOf } from '#core/returns-from-missing.ts'
import { given, type Known, said } from './facts.testing.ts'

describe('the interview after the last time missing', () => {
  const missing = `child | kind | startedOn | endedOn
    Ana | M | 2025-06-01 | 2025-06-03
    Ana | M | 2026-02-01 | 2026-02-03
    Ana | A | 2026-03-01 | 2026-03-02`
  const yesYes = { returnInterviewOffered: 'Yes', returnInterviewAccepted: 'Yes' }
  const asked = (row: Body, records: Record<string, string> = { 'missing-incident': missing }) =>
    said(given(childrenInCare, row, { records }))

  test.each([
    ['Yes', 'Yes', 'accepted'],
    [undefined, 'Yes', 'accepted'],
    ['Yes', 'No', 'declined'],
    ['Yes', undefined, 'offered'],
    ['No', 'No', 'not-offered'],
    ['No', undefined, 'not-offered'],
  ])('offered %s, accepted %s: %s, of the return that is known', (offered, accepted, answer) => {
    expect(asked({ returnInterviewOffered: offered, returnInterviewAccepted: accepted })).toEqual([
      { type: 'return-interview', returnedOn: '2026-02-03', answer, knownOn: '2026-03-31' },
    ])
  })

  test('is nothing where the list counts times missing that are not held, or none has ended', () => {
    expect(asked({ ...yesYes, missingInYear: 2 })).toHaveLength(1)
    expect(asked({ ...yesYes, missingInYear: 3 })).toEqual([])
    expect(asked({ ...yesYes }, { sdq: 'child | score\n Ana | 12' })).toEqual([])
    const open = 'child | kind | startedOn\n Ana | M | 2026-03-30'
    expect(asked(yesYes, { 'missing-incident': open })).toEqual([])
  })

  test('gives way to what was recorded by hand', () => {
    const interview = 'child | returnedOn | heldOn\n Ana | 2026-02-03 | 2026-02-05'
    expect(asked(yesYes, { 'missing-incident': missing, 'return-interview': interview })).toEqual([])
  })

  test('was offered, held or declined by the day of the list at the latest', () => {
    const interview = (answer: string) => ({
      'missing-incident': missing,
      'return-interview': `child | returnedOn | answer | knownOn\n Ana | 2026-02-03 | ${answer} | 2026-03-31`,
    })
    const days = (answer: string) => {
      const [child] = journeysOf({
        name: '',
        asAt: '2026-03-31',
        records: interview(answer),
        numerator: [],
        display: '',
      })
      const [{ offeredOn, heldOn, declinedOn } = {}] = returnInterviewsOf(child!)
      return [offeredOn, heldOn, declinedOn].map(on => on !== undefined && on === day('2026-03-31'))
    }
    expect(days('offered')).toEqual([true, false, false])
    expect(days('accepted')).toEqual([false, true, false])
    expect(days('declined')).toEqual([false, false, true])
    expect(days('not-offered')).toEqual([false, false, false])
  })
})

describe('why a child ceased to be looked after', () => {
  test('a death is the day of it, unless that is known', () => {
    const row = { reasonEnded: 'E2', endedOn: '2026-02-01' }
    expect(said(given(childrenInCare, row))).toEqual([{ type: 'death', diedOn: '2026-02-01' }])
    expect(given(childrenInCare, row, { records: { death: 'child | diedOn\n Ana | 2026-02-02' } })).toEqual([])
    expect(given(childrenInCare, { ...row, endedOn: undefined })).toEqual([])
    expect(given(childrenInCare, { ...row, reasonEnded: 'E3' })).toEqual([])
  })

  test('an adoption is its order, unless a return or a milestone has it', () => {
    const row = { reasonEnded: 'E11', endedOn: '2026-02-01' }
    expect(said(given(childrenInCare, row))).toEqual([
      { type: 'adoption-milestone', stage: 'order-made', reachedOn: '2026-02-01' },
    ])
    const episodes =
      'child | started | ended | legal status | placement | ceased reason\n Ana | 2025-01-01 | 2026-02-01 | E1 | A3 | E11'
    expect(given(childrenInCare, row, { episodes })).toEqual([])
  })
})

describe('how a care leaver is', () => {
  test('a plan and a contact become records of their days', () => {
    expect(said(given(leavingCare, { lastPathwayPlanOn: '2026-01-05', lastContactOn: '2026-02-06' }))).toEqual([
      { type: 'pathway-plan', plannedOn: '2026-01-05' },
      { type: 'contact', contactedOn: '2026-02-06', outcome: 'made' },
    ])
  })

  test('a visit at which they were seen is contact already', () => {
    const records = { visit: 'child | visitedOn | seen\n Ana | 2026-02-06 | alone' }
    expect(given(leavingCare, { lastContactOn: '2026-02-06' }, { records })).toEqual([])
  })

  test.each([
    ['U', 'Suitable', 'U1'],
    ['U', 'Unsuitable', 'U2'],
    ['X', 'Unsuitable', 'X2'],
    ['X', undefined, 'X2'],
  ])('home %s, %s, is known from the day of the list as %s', (accommodation, suitability, type) => {
    const [home, ...others] = given(leavingCare, { accommodation, ...(suitability && { suitability }) })
    expect(home).toMatchObject({ type: 'accommodation', body: { startedOn: '2026-03-31', isFromBefore: true, type } })
    expect(others).toEqual([])
  })

  test.each([
    ['U', undefined],
    ['X', 'Suitable'],
  ])('home %s, %s, is no code of the return', (accommodation, suitability) => {
    expect(given(leavingCare, { accommodation, ...(suitability && { suitability }) })).toEqual([])
  })

  test('what was recorded by hand stands', () => {
    const records = { activity: 'child | startedOn | activity\n Ana | 2026-01-01 | F2' }
    expect(given(leavingCare, { activity: 'G5' }, { records })).toEqual([])
    expect(given(leavingCare, { activity: 'F2' }, { records })).toEqual([])
  })

  test('what the return of the year said is no news, and anything else is', () => {
    const records = { 'care-leaver-outcomes': 'child | year | activity | accommodation\n Ana | 2026 | F2 | U1' }
    expect(given(leavingCare, { activity: 'F2', accommodation: 'U', suitability: 'Suitable' }, { records })).toEqual([])
    expect(
      given(leavingCare, { activity: 'G5', accommodation: 'U', suitability: 'Unsuitable' }, { records }),
    ).toHaveLength(2)
  })

  test('what was recorded by hand and is over leaves room', () => {
    const records = { activity: 'child | startedOn | endedOn | activity\n Ana | 2026-01-01 | 2026-03-31 | F2' }
    expect(said(given(leavingCare, { activity: 'G5' }, { records }))).toEqual([
      { type: 'activity', startedOn: '2026-03-31', activity: 'G5' },
    ])
  })
})

describe('who works with them', () => {
  const worker = (row: Body, known?: Known) =>
    said(given(leavingCare, row, known, { 'Ada Bell': 'w7' })).filter(({ type }) => type === 'allocation')

  test('is the identifier of the one who is called so, or else the name', () => {
    expect(worker({ eligibility: 'Eligible', worker: 'Ada Bell', personalAdviser: 'Cy Dow' })).toEqual([
      { type: 'allocation', worker: 'w7', role: 'social-worker', startedOn: '2026-03-31' },
      { type: 'allocation', worker: 'Cy Dow', role: 'personal-adviser', startedOn: '2026-03-31' },
    ])
  })

  test('is a personal adviser where a care leaver has no other', () => {
    expect(worker({ eligibility: 'Former relevant', worker: 'Ada Bell' })).toMatchObject([{ role: 'personal-adviser' }])
    expect(worker({ eligibility: 'Former relevant', worker: 'Ada Bell', personalAdviser: 'Cy Dow' })).toMatchObject([
      { worker: 'Cy Dow' },
    ])
  })

  test('is nobody new where someone has the role', () => {
    const records = { allocation: 'child | worker | role | startedOn\n Ana | w1 | personal-adviser | 2026-01-01' }
    expect(worker({ eligibility: 'Former relevant', personalAdviser: 'Ada Bell' }, { records })).toEqual([])
  })

  test('is nobody for a child who has ceased to be looked after', () => {
    expect(given(childrenInCare, { worker: 'Ada Bell', endedOn: '2026-03-31' })).toEqual([])
    expect(given(childrenInCare, { worker: 'Ada Bell', endedOn: '2026-04-01' })).toHaveLength(1)
  })
})

describe('the way to adoption', () => {
  test('has a milestone for each day that the row gives', () => {
    const row = {
      decidedOn: '2025-01-10',
      placementOrderOn: '2025-03-01',
      reversedOn: '2025-09-01',
      reasonReversed: 'RD3',
    }
    expect(said(given(adoption, row))).toEqual([
      { type: 'adoption-milestone', stage: 'best-interests', reachedOn: '2025-01-10' },
      { type: 'adoption-milestone', stage: 'placement-order', reachedOn: '2025-03-01' },
      {
        type: 'adoption-milestone',
        stage: 'reversed',
        reachedOn: '2025-09-01',
        why: 'Prospective adopters could not be found',
      },
    ])
  })

  test('needs no milestone for what a return says of the same day', () => {
    const records = { 'placed-for-adoption': 'child | decidedOn\n Ana | 2025-01-10' }
    const episodes = `
      child | started    | ended | legal status | placement
      Ana   | 2024-10-01 | 2025-03-01 | C2 | U6
      Ana   | 2025-03-01 |            | E1 | U6`
    const row = { decidedOn: '2025-01-10', placementOrderOn: '2025-03-01' }
    expect(given(adoption, row, { records, episodes })).toEqual([])
    expect(given(adoption, { ...row, decidedOn: '2025-01-11' }, { records, episodes })).toHaveLength(1)
  })
})
