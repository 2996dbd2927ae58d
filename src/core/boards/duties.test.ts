import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { boardsOf, meeting, panel } from './boards.testing.ts'
import { boardDuties } from './duties.ts'

type Told = readonly [type: string, body: Body]
const duties = (on: string, board: Body, ...more: readonly Told[]) => {
  const records = boardsOf(panel(board), ...more)
  return boardDuties(records, records.boards[0]!, day(on))
}
const says = (on: string, board: Body, ...more: readonly Told[]) => duties(on, board, ...more).map(({ says }) => says)

describe('terms of reference', () => {
  const terms = { terms: 'To be a good parent.', termsAgreedOn: '2025-05-20' }

  test('are looked at again within a year, that day counting', () => {
    expect(duties('2026-05-20', terms)).toEqual([])
    expect(duties('2026-05-21', terms)).toEqual([
      { says: 'Terms of reference agreed on 20 May 2025: to be looked at again since 20 May 2026' },
    ])
  })

  test('that say no day are to be agreed, and where a board has none nothing is said', () => {
    expect(says('2026-05-21', { terms: 'To be a good parent.' })).toEqual([
      'Terms of reference that say no day on which they were agreed',
    ])
    expect(says('2026-05-21', {})).toEqual([])
  })
})

describe('a meeting run by young people', () => {
  const yearly = { youngPeopleRunEvery: 'year' }
  const takeOver = (on: string, more: Body = {}) => meeting('M-1', on, { kind: 'take-over', ...more })

  test('is planned within a year of the last, that day counting', () => {
    expect(says('2026-05-20', yearly, takeOver('2025-05-20'))).toEqual([])
    expect(says('2026-05-21', yearly, takeOver('2025-05-20'))).toEqual([
      'A meeting run by young people: the last was on 20 May 2025, and none is planned',
    ])
    expect(
      says('2026-05-21', yearly, takeOver('2025-05-20'), meeting('M-2', '2026-06-01', { kind: 'take-over' })),
    ).toEqual([])
  })

  test('is missed where there never was one, and one that was cancelled is none', () => {
    const never = ['A meeting run by young people: there never was one, and none is planned']
    expect(says('2026-05-20', yearly)).toEqual(never)
    expect(says('2026-05-20', yearly, takeOver('2026-05-01', { cancelledBecause: 'Exams' }))).toEqual(never)
  })

  test('is not asked of a board whose terms do not ask for it', () => {
    expect(says('2026-05-20', {})).toEqual([])
  })
})

test('each theme that is to have a champion has one who sits on the board that day', () => {
  const board = { championed: [{ theme: 'Housing' }, { theme: 'Health' }] }
  const champion = (theme: string, endedOn?: string) =>
    ['board-member', { board: 'B-1', name: 'Jo', standing: 'champion', theme, ...(endedOn && { endedOn }) }] as const
  expect(says('2026-05-20', board, champion('housing'), champion('Health', '2026-05-20'))).toEqual([
    'No champion of Health',
  ])
  expect(says('2026-05-19', board, champion('housing'), champion('Health', '2026-05-20'))).toEqual([])
})
