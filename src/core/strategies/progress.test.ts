import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { day } from '#core/dates.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { progressOf } from './progress.ts'
import { strategiesIn } from './strategies.ts'
import { strategy2017, told } from './strategy-2017.testing.ts'

const figures = { rows: june2017.rows, asAt: june2017.asAt, hidesFew: false }
const since = (
  monthBefore: string,
  entries = strategy2017,
  iso = '2017-06-30',
  actions: ReturnType<typeof actionsIn> = [],
) => progressOf(strategiesIn(entries)[0]!, { day: day(iso), figures, monthBefore, actions })
const objective = (number: string, ...asked: Parameters<typeof since>) =>
  since(...asked).objectives.find(({ priority }) => priority.number === number)!

describe('since a month before', () => {
  test('a measure went the way that its figure did', () => {
    expect(objective('2', '2017-05').moved[0]!.since).toBe('better')
    expect(objective('2', '2017-04').moved[0]!.since).toBe('worse')
    expect(objective('5', '2017-01').moved[0]!.since).toBeUndefined()
  })

  test('a measure is newly met, or no longer met, by the target that it has', () => {
    const aimed = (target: number) =>
      told(
        ['strategy', { reference: 'S-1', title: 'A strategy' }],
        ['strategy-priority', { reference: 'OBJ-1', strategy: 'S-1', number: '1', says: 'Words' }],
        ['success-measure', { reference: 'SM-1', priority: 'OBJ-1', indicator: '8.2', target }],
      )
    const change = (target: number, month: string) => objective('1', month, aimed(target)).moved[0]!.change
    expect(change(12.5, '2017-05')).toBe('newly met')
    expect(change(12, '2017-04')).toBe('no longer met')
    expect(change(13, '2017-04')).toBeUndefined()
  })

  test('the same reading twice says nothing of what happened since', () => {
    expect(objective('6', '2017-03').moved[0]!.since).toBeUndefined()
  })

  test('what was done after its last day counts, and what was done on it does not', () => {
    expect(objective('5', '2017-05').done.map(({ plan }) => plan.reference)).toEqual(['SP-1'])
    expect(objective('5', '2017-06').done).toEqual([])
  })

  test('what was told after its last day is told of that time', () => {
    const days = (month: string, iso?: string) => objective('5', month, strategy2017, iso).told.map(({ on }) => on)
    expect(days('2017-05')).toEqual([day('2017-06-20')])
    expect(days('2016-11')).toEqual([day('2016-12-31'), day('2017-06-20')])
    expect(days('2017-05', '2017-06-19')).toEqual([])
  })

  test('what is late is slipping', () => {
    expect(objective('5', '2017-05').slipping.map(({ plan }) => plan.reference)).toEqual(['SP-2'])
  })

  test('an action that was put off since then is slipping; one put off before is not', () => {
    const putOff = (on: string) =>
      actionsIn(
        told(
          ['action', { reference: 'A-1', what: 'Match lists', agreedOn: '2017-01-10', dueOn: '2017-07-31' }],
          ['action-date', { action: 'A-1', on, dueOn: '2017-08-31' }],
        ),
      )
    const slipping = (on: string) => objective('3', '2017-05', strategy2017, '2017-06-30', putOff(on)).slipping.length
    expect([slipping('2017-05-31'), slipping('2017-06-01')]).toEqual([0, 1])
  })
})
