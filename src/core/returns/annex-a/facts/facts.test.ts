import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeysOf } from '#core/examples.ts'
import { carePlansMade, permanencePlanOn } from '#core/plans.ts'
import childrenInCare from '#core/returns/annex-a/tables/children-in-care.ts'
import leavingCare from '#core/returns/annex-a/tables/leaving-care.ts'
import { given, type Known, said } from './facts.testing.ts'

describe('what a child in care had last', () => {
  test.each([
    ['lastVisitOn', { type: 'visit', visitedOn: '2026-03-02' }],
    ['lastReviewOn', { type: 'review', heldOn: '2026-03-02' }],
    ['lastHealthAssessmentOn', { type: 'health-assessment', heldOn: '2026-03-02', outcome: 'completed' }],
    ['lastDentalCheckOn', { type: 'dental-check', heldOn: '2026-03-02', outcome: 'done' }],
    ['lastReviewingOfficerOn', { type: 'reviewing-officer-contact', contactedOn: '2026-03-02' }],
  ])('%s becomes a record of that day', (field, fact) => {
    expect(said(given(childrenInCare, { [field]: '2026-03-02' }))).toEqual([fact])
  })

  test('keeps the cell that it was made from', () => {
    const [visit] = given(childrenInCare, { lastVisitOn: '2026-03-02' })
    expect(visit!.body.extraColumns).toEqual({ 'Date of Last Social Work Visit (List 8 of Annex A)': '2026-03-02' })
  })

  test.each([
    ['visit', 'visitedOn', 'lastVisitOn'],
    ['review', 'heldOn', 'lastReviewOn'],
    ['health-assessment', 'heldOn', 'lastHealthAssessmentOn'],
    ['dental-check', 'heldOn', 'lastDentalCheckOn'],
    ['reviewing-officer-contact', 'contactedOn', 'lastReviewingOfficerOn'],
  ])('is not recorded twice: a %s of that day is held already', (type, on, field) => {
    const records = { [type]: `child | ${on}\n Ana | 2026-03-02` }
    expect(given(childrenInCare, { [field]: '2026-03-02' }, { records })).toEqual([])
    expect(given(childrenInCare, { [field]: '2026-03-03' }, { records })).toHaveLength(1)
  })

  test('is no record where it lies after the day of the list or before the child was born', () => {
    expect(given(childrenInCare, { lastVisitOn: '2026-04-01' })).toEqual([])
    expect(given(childrenInCare, { lastVisitOn: '2026-03-31' })).toHaveLength(1)
    expect(given(childrenInCare, { lastVisitOn: '2009-12-31', bornOn: '2010-01-01' })).toEqual([])
  })
})

describe('the reviewing officer', () => {
  const allocation = 'child | worker | role | startedOn\n Ana | w3 | reviewing-officer | 2026-01-01'
  const visitBy = (worker: string) => ({
    allocation,
    visit: `child | visitedOn | worker\n Ana | 2026-03-02 | ${worker}`,
  })

  test('who visited that day needs no contact beside the visit; a social worker’s visit is another', () => {
    const row = { lastReviewingOfficerOn: '2026-03-02' }
    expect(given(childrenInCare, row, { records: visitBy('w3') })).toEqual([])
    expect(given(childrenInCare, row, { records: visitBy('w4') })).toHaveLength(1)
  })
})

describe('the plan for permanence', () => {
  const row = { permanencePlan: 'SGO/CAO' }
  const plan = { type: 'care-plan', permanencePlan: 'family', knownOn: '2026-03-31' }

  test.each([
    ['Return to family', 'return-home'],
    ['Adoption', 'adoption'],
    ['Long-term fostering', 'long-term-fostering'],
    ['Supported living in the community', 'supported-living'],
    ['Long-term residential placement', 'residential'],
    ['Other', 'other'],
  ])('%s is %s, known by the day of the list and made on no day', (permanencePlan, its) => {
    expect(said(given(childrenInCare, { permanencePlan }))).toEqual([{ ...plan, permanencePlan: its }])
  })

  test('is not that of a child who has left care, and not what nobody could read', () => {
    expect(given(childrenInCare, { ...row, endedOn: '2026-03-31' })).toEqual([])
    expect(given(childrenInCare, { ...row, endedOn: '2026-04-01' })).toHaveLength(1)
    expect(given(childrenInCare, { permanencePlan: undefined })).toEqual([])
  })

  test('that was recorded by hand stands, whatever it says', () => {
    const records = { 'care-plan': 'child | updatedOn | permanencePlan\n Ana | 2025-01-01 | adoption' }
    expect(given(childrenInCare, row, { records })).toEqual([])
  })

  test('meets no standard for plans and is there on the day of the list at the latest', () => {
    const [child] = journeysOf({
      name: '',
      asAt: '2026-03-31',
      records: { 'care-plan': 'child | permanencePlan | knownOn\n Ana | family | 2026-03-31' },
      numerator: [],
      display: '',
    })
    expect(carePlansMade(child!)).toEqual([])
    expect(permanencePlanOn(child!, day('2026-03-30'))).toBeUndefined()
    expect(permanencePlanOn(child!, day('2026-03-31'))).toMatchObject({ plan: 'family', isDated: false })
  })
})

describe('who came alone', () => {
  test.each([childrenInCare, leavingCare])('is said by $title, without a day', list => {
    expect(said(given(list, { unaccompanied: 'Yes' }))).toEqual([{ type: 'unaccompanied-status' }])
    expect(given(list, { unaccompanied: 'No' })).toEqual([])
    expect(given(list, { unaccompanied: 'Unknown' })).toEqual([])
  })

  test('is known already where a return says so', () => {
    const records = { 'unaccompanied-status': 'child | ceasedOn\n Ana | 2025-05-01' }
    expect(given(childrenInCare, { unaccompanied: 'Yes' }, { records })).toEqual([])
  })
})

describe('what the council holds a care leaver to be', () => {
  const decided = (row: Body, known?: Known) =>
    said(given(leavingCare, row, known)).filter(({ type }) => type === 'eligibility-decision')
  const table = (category: string) => ({
    records: { 'eligibility-decision': `child | fromOn | category\n Ana | 2025-06-01 | ${category}` },
  })

  test.each([
    ['Eligible', 'eligible'],
    ['Relevant', 'relevant'],
    ['Former relevant', 'former-relevant'],
    ['Qualifying', 'qualifying'],
  ])('%s is a decision from the day of the list', (eligibility, category) => {
    expect(decided({ eligibility })).toEqual([{ type: 'eligibility-decision', category, fromOn: '2026-03-31' }])
  })

  test('is no news where it was decided before, or follows from that as they grow up', () => {
    expect(decided({ eligibility: 'Qualifying' }, table('qualifying'))).toEqual([])
    expect(decided({ eligibility: 'Relevant' }, table('eligible'))).toEqual([])
  })

  test('gives way to what was decided by hand', () => {
    expect(decided({ eligibility: 'Qualifying' }, table('eligible'))).toEqual([])
  })
})
