import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, isoOf } from '#core/dates.ts'
import { boardsOf, cadence, item, meeting, minute } from './boards.testing.ts'
import type { BoardRecords } from './boards.ts'
import { isWanting, workProgramme } from './work-programme.ts'

const year = { firstDay: day('2026-01-01'), lastDay: day('2026-12-31') }
const paper = (of: string) => ['paper', { reference: 'P-1', item: of, title: 'A paper' }] as const
const programme = (records: BoardRecords, on: string) =>
  workProgramme(records, 'B-1', year, day(on)).map(({ dueOn, meeting, state, cameLate }) =>
    [isoOf(dueOn), meeting?.reference, state, ...(cameLate ? ['late'] : [])].join(' '),
  )

describe('the work programme', () => {
  const quarterly = cadence({ every: 'quarter', startedOn: '2026-01-31' })
  const four = [
    meeting('M-1', '2026-01-31'),
    meeting('M-2', '2026-04-29'),
    meeting('M-3', '2026-05-20'),
    meeting('M-4', '2026-09-01'),
  ]

  test('puts each report before the first meeting on or after its day, month ends kept, and none where none is planned', () => {
    expect(programme(boardsOf(...four, quarterly), '2026-01-01')).toEqual([
      '2026-01-31 M-1 not on the agenda',
      '2026-04-30 M-3 not on the agenda',
      '2026-07-31 M-4 not on the agenda',
      '2026-10-31  no meeting',
    ])
  })

  test('says on the day after a meeting that it was held without its report', () => {
    const records = boardsOf(...four, quarterly)
    expect(programme(records, '2026-01-31')[0]).toBe('2026-01-31 M-1 not on the agenda')
    expect(programme(records, '2026-02-01')[0]).toBe('2026-01-31 M-1 missing')
  })

  test('tells an item with a paper from one without', () => {
    const asked = item('I-1', 'M-1', { cadence: 'W-1' })
    expect(programme(boardsOf(...four, quarterly, asked), '2026-01-30')[0]).toBe('2026-01-31 M-1 no paper yet')
    expect(programme(boardsOf(...four, quarterly, asked, paper('I-1')), '2026-01-30')[0]).toBe(
      '2026-01-31 M-1 on the agenda',
    )
  })

  test('says that a report came, at its own meeting or late at a later one before the next is due', () => {
    const had = (of: string) => boardsOf(...four, quarterly, item('I-1', of, { cadence: 'W-1' }))
    expect(programme(had('M-1'), '2026-12-31')[0]).toBe('2026-01-31 M-1 came')
    expect(programme(had('M-2'), '2026-12-31').slice(0, 2)).toEqual([
      '2026-01-31 M-1 came late',
      '2026-04-30 M-3 missing',
    ])
    expect(programme(had('M-3'), '2026-12-31').slice(0, 2)).toEqual(['2026-01-31 M-1 missing', '2026-04-30 M-3 came'])
  })

  test('says that a report was put off until it comes', () => {
    const said = [
      ...four,
      quarterly,
      item('I-1', 'M-1', { cadence: 'W-1' }),
      minute('N-1', 'I-1', { outcome: 'deferred' }),
    ]
    expect(programme(boardsOf(...said), '2026-03-01')[0]).toBe('2026-01-31 M-1 put off')
    expect(programme(boardsOf(...said, item('I-2', 'M-2', { cadence: 'W-1' })), '2026-05-01')[0]).toBe(
      '2026-01-31 M-1 came late',
    )
  })

  test('goes past a meeting that was cancelled, sets an agenda or is run by young people', () => {
    for (const more of [{ cancelledBecause: 'Snow' }, { kind: 'agenda-setting' }, { kind: 'take-over' }])
      expect(
        programme(
          boardsOf(meeting('M-1', '2026-01-31', more), meeting('M-2', '2026-04-29'), quarterly),
          '2026-01-01',
        )[0],
      ).toBe('2026-01-31 M-2 not on the agenda')
  })

  test('has a report for every ordinary meeting, from its first day up to but not on its last', () => {
    const every = cadence({ every: 'meeting', startedOn: '2026-01-31', endedOn: '2026-05-20' })
    expect(programme(boardsOf(...four, every), '2026-01-01')).toEqual([
      '2026-01-31 M-1 not on the agenda',
      '2026-04-29 M-2 not on the agenda',
    ])
  })

  test('never says that a report came without an item, or passes one over in silence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 8 }),
        fc.integer({ min: 0, max: 364 }),
        (days, asked, at) => {
          const first = day('2026-01-01')
          const records = boardsOf(
            ...days.map((after, i) => meeting(`M-${i}`, isoOf(first + after))),
            ...asked.filter(i => i < days.length).map((i, n) => item(`I-${n}`, `M-${i}`, { cadence: 'W-1' })),
            cadence({ every: 'two-months', startedOn: '2026-01-01' }),
          )
          const due = workProgramme(records, 'B-1', year, first + at)
          expect(due).toHaveLength(6)
          for (const its of due) {
            expect(its.state === 'came').toBe(its.cameTo !== undefined)
            expect(isWanting(its)).toBe(its.item === undefined || its.state === 'no paper yet')
          }
        },
      ),
    )
  })
})
