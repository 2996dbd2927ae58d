import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { boardsOf, panel } from './boards.testing.ts'
import { reportingOf } from './reporting.ts'

describe('reports to other boards', () => {
  const board = panel({ reportsTo: [{ board: 'B-2', every: 'half-year' }] })
  const told = (on: string) => ['board-report', { board: 'B-1', to: 'B-2', on }] as const
  const other = ['board', { reference: 'B-2', name: 'Health and Wellbeing Board' }] as const
  const reporting = (on: string, ...days: readonly string[]) => {
    const records = boardsOf(board, other, ...days.map(told))
    return reportingOf(records, records.boards[0]!, day(on))[0]
  }

  test('are due six months after the last, and late on the day after', () => {
    expect(reporting('2026-07-10', '2026-01-10', '2025-07-01')).toMatchObject({
      record: 2,
      name: 'Health and Wellbeing Board',
      dueOn: day('2026-07-10'),
      isOverdue: false,
    })
    expect(reporting('2026-07-11', '2026-01-10')).toMatchObject({ isOverdue: true })
  })

  test('are owed where there never was one, and one to come does not count', () => {
    expect(reporting('2026-01-09', '2026-01-10')).toEqual({
      to: 'B-2',
      record: 2,
      name: 'Health and Wellbeing Board',
      every: 'half-year',
      isOverdue: true,
    })
  })
})
