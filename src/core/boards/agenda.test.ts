import { describe, expect, test } from 'vitest'
import { type Day, day } from '#core/dates.ts'
import { suggestedItems } from './agenda.ts'
import { boardsOf, cadence, item, meeting, minute, panel } from './boards.testing.ts'
import type { BoardRecords } from './boards.ts'
import { meetingsOf } from './meetings.ts'

/** What every meeting begins with. */
const BEGINS = ['Apologies for absence: standing item', 'Declarations of interest: standing item']

describe('an agenda', () => {
  const board = panel({
    standingItems: [{ title: 'Children in care council update', broughtBy: 'Young people' }, { title: 'Fostering' }],
  })
  const suggested = (
    records: BoardRecords,
    of: string,
    on: Day,
    asked: readonly { title: string; by: string }[] = [],
  ) =>
    suggestedItems(records, records.boards[0]!, meetingsOf(records, 'B-1').find(({ reference }) => reference === of)!, {
      actions: [],
      asked,
      day: on,
    }).map(({ title, why }) => `${title}: ${why}`)

  test('is offered standing items, what was put off, and reports that are due, each once', () => {
    const records = boardsOf(
      board,
      meeting('M-1', '2026-01-10'),
      item('I-1', 'M-1', { title: 'Missing from care' }),
      minute('N-1', 'I-1', { outcome: 'deferred' }),
      item('I-2', 'M-1', { title: 'Minutes' }),
      meeting('M-2', '2026-03-10'),
      cadence({ every: 'two-months', startedOn: '2026-03-01' }),
      [
        'report-cadence',
        { reference: 'W-2', board: 'B-1', title: 'Complaints', every: 'year', startedOn: '2026-01-01' },
      ],
    )
    expect(suggested(records, 'M-2', day('2026-02-01'))).toEqual([
      ...BEGINS,
      'Minutes of the meeting of 10 January 2026: standing item',
      'Children in care council update: standing item',
      'Fostering: standing item',
      'Missing from care: put off',
      'Complaints: work programme',
    ])
    expect(suggested(records, 'M-2', day('2026-02-01'), [{ title: 'Wi-Fi', by: 'the forum' }]).at(-1)).toBe(
      'Wi-Fi: asked by young people',
    )
  })

  test('is not offered what is on it', () => {
    const records = boardsOf(
      board,
      meeting('M-1', '2026-01-10'),
      item('I-1', 'M-1', { title: 'fostering' }),
      item('I-2', 'M-1', { title: 'Apologies' }),
    )
    expect(suggested(records, 'M-1', day('2026-01-01'))).toEqual([
      'Declarations of interest: standing item',
      'Children in care council update: standing item',
    ])
  })

  test('takes over all that stood on that of a meeting which was cancelled', () => {
    const records = boardsOf(
      panel(),
      meeting('M-1', '2026-01-10', { cancelledBecause: 'Snow' }),
      item('I-1', 'M-1', { title: 'Housing' }),
      meeting('M-2', '2026-03-10'),
    )
    expect(suggested(records, 'M-2', day('2026-02-01'))).toEqual([...BEGINS, 'Housing: put off'])
  })

  test('of an agenda-setting meeting begins with nothing, since it takes no business', () => {
    const records = boardsOf(board, meeting('M-1', '2026-01-10', { kind: 'agenda-setting' }))
    expect(suggested(records, 'M-1', day('2026-01-01'))[0]).toBe('Children in care council update: standing item')
  })

  test('of a take-over meeting is offered only what young people asked', () => {
    const records = boardsOf(board, meeting('M-1', '2026-01-10', { kind: 'take-over' }))
    expect(suggested(records, 'M-1', day('2026-01-01'))).toEqual([])
    expect(suggested(records, 'M-1', day('2026-01-01'), [{ title: 'Wi-Fi', by: 'the forum' }])).toHaveLength(1)
  })
})
