import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { day } from '#core/dates.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { metInWords, othersInWords, reviewInWords } from './in-words.ts'
import { strategiesIn } from './strategies.ts'
import { type Said, strategy2017, told } from './strategy-2017.testing.ts'
import { strategyOn } from './strategy-on.ts'

const figures = { rows: june2017.rows, asAt: june2017.asAt, hidesFew: false }
const on = (iso: string, entries = strategy2017, actions: ReturnType<typeof actionsIn> = []) =>
  strategyOn(strategiesIn(entries)[0]!, { day: day(iso), figures, actions })
const objective = (number: string, iso = '2017-06-30') =>
  on(iso).objectives.find(({ priority }) => priority.number === number)!

describe('the version in force', () => {
  test('is the one approved last, from the day on which it was', () => {
    expect(on('2017-02-28').inForce?.number).toBe('10')
    expect(on('2017-02-27').inForce).toBeUndefined()
  })

  test('says when the strategy is to be reviewed: the day itself is in time', () => {
    expect(on('2017-11-30').isPastReview).toBe(false)
    expect(on('2017-12-01').isPastReview).toBe(true)
    expect(reviewInWords(on('2017-12-01'))).toBe('It was to be reviewed by 30 November 2017')
  })

  test('without a day of its own leaves the strategy’s', () => {
    const entries = strategy2017.filter(({ type }) => type !== 'strategy-version')
    expect(on('2018-03-01', entries).reviewOn).toBe(day('2018-02-28'))
  })

  test('is reviewed no more once the strategy is over', () => {
    expect([on('2020-02-28').isOver, on('2020-02-29').isOver]).toEqual([false, true])
    expect(on('2020-02-29').isPastReview).toBe(false)
  })
})

describe('the first sentence', () => {
  test('is how many of all meet their target; what was not measured is never left out of the whole', () => {
    const { counts } = on('2017-06-30')
    expect(counts).toMatchObject({ all: 8, met: 0, 'not met': 6, 'not measured': 2 })
    expect(metInWords(counts)).toBe('0 of 8 measures meet their target')
    expect(othersInWords(counts)).toBe('6 do not; 2 were not measured.')
    const { all, ...parts } = counts
    expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(all)
  })
})

describe('an objective', () => {
  test('without an owner, of its own or above it, says so', () => {
    expect(on('2017-06-30').objectives.map(({ priority, hasNoOwner }) => [priority.number, hasNoOwner])).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', false],
      ['5', false],
      ['6', false],
      ['Promise 2', false],
    ])
  })

  test('is promised and not measured where neither it nor one under it has a figure', () => {
    expect(objective('Promise 2').isUnmeasured).toBe(true)
    expect(objective('6').isUnmeasured).toBe(false)
    const under = told(
      ['strategy', { reference: 'S-1', title: 'A strategy' }],
      ['strategy-priority', { reference: 'OBJ-1', strategy: 'S-1', says: 'Above' }],
      ['strategy-priority', { reference: 'OBJ-2', strategy: 'S-1', says: 'Below', parent: 'OBJ-1' }],
      ['success-measure', { reference: 'SM-1', priority: 'OBJ-2', indicator: '6.9' }],
    )
    expect(on('2017-06-30', under).objectives.map(({ isUnmeasured }) => isUnmeasured)).toEqual([false, false])
  })

  test('is in the strategy from its first day to its last, and afterwards among what was given up', () => {
    const entries = told(
      ['strategy', { reference: 'S-1', title: 'A strategy' }],
      [
        'strategy-priority',
        {
          reference: 'OBJ-1',
          strategy: 'S-1',
          says: 'Own homes',
          fromOn: '2017-04-01',
          toOn: '2017-05-31',
          whyEnded: 'Cost',
        },
      ],
    )
    const at = (iso: string) => [on(iso, entries).objectives.length, on(iso, entries).givenUp.length]
    expect([at('2017-03-31'), at('2017-04-01'), at('2017-05-31'), at('2017-06-01')]).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ])
  })
})

describe('what a service does', () => {
  test('is late from the day after the one by which it was to be done', () => {
    const standing = (iso: string) => objective('5', iso).plans[1]!.standing
    expect([standing('2017-06-29'), standing('2017-06-30')]).toEqual(['to be done', 'late'])
  })

  test('is done from the day on which it was', () => {
    const standing = (iso: string) => objective('5', iso).plans[0]!.standing
    expect([standing('2017-06-19'), standing('2017-06-20')]).toEqual(['late', 'done'])
  })

  test('that is an action has the action’s dates, owner and end', () => {
    const action = [
      'action',
      { reference: 'A-1', what: 'Match the lists of clinic and council', owner: 'Lead nurse', dueOn: '2017-05-31' },
    ] as const
    const planOf = (...more: readonly Said[]) =>
      on('2017-06-30', strategy2017, actionsIn(told(action, ...more))).objectives[2]!.plans[0]!
    expect(planOf()).toMatchObject({
      what: 'Match the lists of clinic and council',
      owner: 'Lead nurse',
      standing: 'late',
      dueOn: day('2017-05-31'),
    })
    expect(planOf(['action-completed', { action: 'A-1', doneOn: '2017-06-01', by: 'Panel' }])).toMatchObject({
      standing: 'done',
      doneOn: day('2017-06-01'),
    })
  })

  test('that names an action which there is not says so, and has no date', () => {
    const plan = on('2017-06-30').objectives[2]!.plans[0]!
    expect(plan).toMatchObject({ standing: 'without a date', what: 'Action A-1, which is not recorded' })
  })
})
