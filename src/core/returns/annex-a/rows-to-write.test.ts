import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { journeysOf } from '#core/examples.ts'
import type { Establishment } from './computed/computed-row.ts'
import { rowsToWrite, sheetOf } from './rows-to-write.ts'
import adoption from './tables/adoption.ts'
import childrenInCare from './tables/children-in-care.ts'
import contacts from './tables/contacts.ts'
import leavingCare from './tables/leaving-care.ts'

interface Told {
  readonly episodes?: string
  readonly records?: Record<string, string>
  readonly born?: Record<string, string>
  readonly returns?: readonly number[]
}

const establishment: Establishment = {
  nameOf: worker => (worker === 'w1' ? 'Ada Bell' : worker),
  teamOf: worker => (worker === 'w1' ? 'Team 1' : undefined),
  isRecorded: type => type === 'missing-incident' || type === 'return-interview',
}

const journeys = (told: Told) => journeysOf({ name: '', asAt: '2026-03-31', numerator: [], display: '', ...told })

const rows = (list: typeof contacts, imported: readonly { id: string; body: Body }[], told: Told = {}) =>
  rowsToWrite(list, imported, journeys(told), day('2026-03-31'), establishment)

describe('the list of children in care', () => {
  const episodes = `
    child | started    | ended      | legal status | placement | provider | new episode reason | ceased reason
    Ana   | 2024-06-01 | 2025-09-01 | C1           | U6        | PR1      | S                  | X1
    Ana   | 2025-09-01 | 2025-12-01 | C2           | U6        | PR1      | L                  | X1
    Ana   | 2025-12-01 |            | C2           | U4        | PR4      | P                  |
    Ben   | 2025-01-01 | 2025-10-01 | V2           | K2        | PR4      | S                  | E4A
    Cem   | 2024-01-01 | 2025-09-30 | V2           | K2        | PR4      | S                  | E4A`

  test('has those in care and those who ceased in the six months before, and nobody else', () => {
    const written = rows(childrenInCare, [], { episodes })
    expect(written.map(row => row.id)).toEqual(['Ana', 'Ben'])
    expect(written[1]!.body).toMatchObject({ endedOn: '2025-10-01', reasonEnded: 'E4A' })
  })

  test('says what the ledger says on the day', () => {
    const records = {
      visit:
        'child | visitedOn | seen\n Ana | 2026-03-01 | alone\n Ana | 2026-03-20 | not-seen\n Ana | 2026-04-02 | alone',
      review: 'child | heldOn\n Ana | 2026-01-15\n Ana | 2026-04-15',
      allocation: 'child | worker | role | startedOn\n Ana | w1 | social-worker | 2025-01-01',
      'missing-incident':
        'child | startedOn | kind\n Ana | 2025-06-01 | M\n Ana | 2025-03-31 | M\n Ana | 2025-07-01 | A',
      'return-interview': 'child | returnedOn | offeredOn\n Ana | 2025-06-02 | 2025-06-03',
    }
    const [ana] = rows(childrenInCare, [], { episodes, records, born: { Ana: '2012-04-01' } })
    expect(ana!.body).toMatchObject({
      bornOn: '2012-04-01',
      age: 13,
      startedOn: '2024-06-01',
      legalStatus: 'C2',
      legalStatusOn: '2025-09-01',
      placement: 'U4',
      placementOn: '2025-12-01',
      placementProvider: 'PR4',
      placementsInYear: 2,
      subsequentPeriod: 'No',
      lastVisitOn: '2026-03-01',
      lastReviewOn: '2026-01-15',
      missingInYear: 1,
      absentInYear: 1,
      returnInterviewOffered: 'Yes',
      worker: 'Ada Bell',
      team: 'Team 1',
    })
    expect(ana!.body).not.toHaveProperty('disability')
  })

  test('fills from the imported row what the ledger does not know, and takes the later of two last days', () => {
    const body = {
      startedOn: '2024-06-01',
      legalStatus: 'C1',
      disability: 'Yes',
      lastVisitOn: '2026-03-20',
      lastReviewOn: '2026-01-01',
      asWritten: { 'Age of Child (Years)': '13.9' },
    }
    const records = { visit: 'child | visitedOn\n Ana | 2026-03-01', review: 'child | heldOn\n Ana | 2026-01-15' }
    const [ana] = rows(childrenInCare, [{ id: 'Ana', body }], { episodes, records, born: { Ana: '2012-04-01' } })
    expect(ana!.body).toMatchObject({
      disability: 'Yes',
      legalStatus: 'C2',
      lastVisitOn: '2026-03-20',
      lastReviewOn: '2026-01-15',
      age: 13,
    })
    expect(ana!.body).not.toHaveProperty('asWritten')
  })

  test('leaves out an imported row of a child who ceased longer ago than the list asks for', () => {
    const imported = [
      { id: 'Cem', body: { startedOn: '2024-01-01' } },
      { id: 'Dee', body: { startedOn: '2024-01-01' } },
    ]
    expect(rows(childrenInCare, imported, { episodes }).map(row => row.id)).toEqual(['Dee', 'Ana', 'Ben'])
  })

  test('pairs the one imported row of a child with the one period, though the start was mistyped', () => {
    const written = rows(childrenInCare, [{ id: 'Ana', body: { startedOn: '2024-06-02', urn: 'SC1' } }], { episodes })
    expect(written.filter(row => row.id === 'Ana')).toMatchObject([{ body: { startedOn: '2024-06-01', urn: 'SC1' } }])
  })
})

describe('the list of care leavers', () => {
  const records = {
    'eligibility-decision': 'child | category | fromOn\n Ana | former-relevant | 2025-01-01',
    accommodation: 'child | startedOn | endedOn | type\n Ana | 2025-01-01 | 2026-01-01 | U1\n Ana | 2026-01-01 | | X2',
    contact: 'child | contactedOn | outcome | method\n Ana | 2026-03-01 | made | phone',
    'care-leaver-outcomes': 'child | year | activity | accommodation | inTouch\n Ben | 2026 | F2 | U1 | YES',
  }

  test('has those decided to be entitled, with where they live and whether they are in touch', () => {
    expect(rows(leavingCare, [], { records, born: { Ana: '2006-01-01' } })).toMatchObject([
      {
        id: 'Ana',
        body: {
          eligibility: 'Former relevant',
          accommodation: 'X',
          suitability: 'Unsuitable',
          inTouch: 'YES',
          lastContactOn: '2026-03-01',
        },
      },
    ])
  })

  test('has those whom their episodes make care leavers, and lets go of those who turned 25', () => {
    const episodes = `
      child | started    | ended      | legal status | placement
      Ana   | 2022-01-01 |            | C2           | U6
      Ben   | 2014-01-01 | 2019-03-01 | C2           | U6`
    const imported = [{ id: 'Ben', body: { eligibility: 'Former relevant' } }]
    const born = { Ana: '2009-12-01', Ben: '2001-03-01' }
    const on = (asAt: string) =>
      rowsToWrite(leavingCare, imported, journeys({ episodes, born }), day(asAt), establishment)
    expect(on('2026-02-28')).toMatchObject([
      { id: 'Ben', body: { eligibility: 'Former relevant' } },
      { id: 'Ana', body: { eligibility: 'Eligible' } },
    ])
    expect(on('2026-03-01').map(row => row.id)).toEqual(['Ana'])
  })

  test('keeps an imported row of someone of whom nothing else says that they are entitled', () => {
    const imported = [{ id: 'Ben', body: { eligibility: 'Relevant', personalAdviser: 'Cy Dow' } }]
    expect(rows(leavingCare, imported, { records }).map(row => row.id)).toEqual(['Ben', 'Ana'])
  })
})

describe('the list of plans of adoption', () => {
  const records = {
    'placed-for-adoption':
      'child | decidedOn | reversedOn | reasonReversed\n Ana | 2024-01-01 | |\n Ben | 2024-01-01 | 2025-03-31 | RD1\n Cem | 2024-01-01 | 2025-04-01 | RD1',
    'adoption-milestone': 'child | stage | reachedOn\n Ana | matched | 2026-02-01\n Ana | placed | 2026-05-01',
  }

  test('has decisions that stand, and those reversed in the 12 months before', () => {
    const written = rows(adoption, [], { records })
    expect(written.map(row => row.id)).toEqual(['Ana', 'Cem'])
    expect(written[0]!.body).toMatchObject({ decidedOn: '2024-01-01', matchedOn: '2026-02-01' })
    expect(written[0]!.body).not.toHaveProperty('placedOn')
    expect(written[1]!.body).toMatchObject({ reversedOn: '2025-04-01', reasonReversed: 'RD1' })
  })
})

test('the other lists are as they were imported', () => {
  const imported = [{ id: 'Zoe', body: { contactedOn: '2020-01-01' } }]
  expect(rows(contacts, imported, { records: { visit: 'child | visitedOn\n Ana | 2026-03-01' } })).toEqual(imported)
})

test('a sheet has Ofsted’s headings and words, and after them what only the council’s own list has', () => {
  const sheet = sheetOf(contacts, [
    { id: '007', body: { gender: 'Male', ethnicity: 'WBRI', contactedOn: '2026-03-01', age: 7, source: '6' } },
    { id: '', body: { asWritten: { 'Date of Contact': 'soon' }, extraColumns: { Locality: 'North' } } },
  ])
  expect(sheet.name).toBe('List 1')
  expect(sheet.headings.slice(0, 2)).toEqual(['Child Unique ID', 'Gender'])
  expect(sheet.headings.at(-1)).toBe('Locality')
  expect(sheet.rows).toEqual([
    [
      { text: '007' },
      { text: 'a) Male' },
      { text: 'a) WBRI' },
      undefined,
      { number: 7 },
      { on: '2026-03-01' },
      { text: 'q) 6: Police' },
      undefined,
    ],
    [undefined, undefined, undefined, undefined, undefined, { text: 'soon' }, undefined, { text: 'North' }],
  ])
})
