import { describe, expect, test } from 'vitest'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import { type Commentary, saidOf } from './commentary.ts'
import { printedCard } from './printed-card.testing.ts'
import { promisesOn } from './promise-standing.ts'
import type { Scorecard } from './scorecard.ts'

const may: Commentary = {
  about: plans.id,
  month: '2017-05',
  whatNext: 'Bring {6.14} up to {6.14 target}.',
  byWhom: 'Head of service',
  by: '2017-06-15',
}

/** June 2017 with what was said by then. */
function june(...said: readonly Commentary[]): Scorecard {
  const card = printedCard('2017-06', [
    { indicator: health, months: ['92.1%', '85.4%', '70.7%'] },
    { indicator: plans, months: ['94.0%', '86.8%', '89.1%'] },
  ])
  const group = saidOf(said, 'Health', '2017-06')
  return {
    ...card,
    rows: card.rows.map(row => {
      const commentary = saidOf(said, row.indicator.id, '2017-06')
      return commentary ? { ...row, commentary } : row
    }),
    ...(group && { saidOfGroups: new Map([['Health', group]]) }),
  }
}

const standing = (...said: readonly Commentary[]) => promisesOn(june(...said)).map(({ standing }) => standing)

describe('a promise', () => {
  test('is late from the day after the one by which it was made, and due on it', () => {
    expect(standing({ ...may, by: '2017-06-29' })).toEqual(['late'])
    expect(standing({ ...may, by: '2017-06-30' })).toEqual(['due'])
    expect(standing({ ...may, by: '2017-07-01' })).toEqual(['due'])
  })

  test('without a day is open until somebody says what came of it', () => {
    const { by: _, ...open } = may
    expect(standing(open)).toEqual(['unanswered'])
    expect(standing(open, { about: plans.id, month: '2017-06', promise: 'done' })).toEqual(['done'])
  })

  test('is done, partly done or dropped where this month’s report says so, whatever its day', () => {
    for (const promise of ['done', 'partly', 'dropped'] as const)
      expect(standing(may, { about: plans.id, month: '2017-06', promise })).toEqual([promise])
  })

  test('that is said not to be done yet is late or due by its day', () => {
    const own: Commentary = { about: plans.id, month: '2017-06', promise: 'not-yet', promiseNote: 'Next week.' }
    expect(promisesOn(june(may, own))).toMatchObject([{ standing: 'late', note: 'Next week.' }])
    expect(standing({ ...may, by: '2017-07-15' }, own)).toEqual(['due'])
  })

  test('stands beside its figure then and now, in the words of then', () => {
    const [promised] = promisesOn(june(may))
    expect(promised).toMatchObject({
      title: plans.title,
      figureThen: { display: '86.8%' },
      figureNow: { display: '89.1%' },
      byWhom: 'Head of service',
    })
    expect(promised?.words).toContain('Bring 86.8% up to')
  })

  test('from before the months that are shown has its words, and no figure then', () => {
    const [promised] = promisesOn(june({ ...may, month: '2016-11', whatNext: 'Review every plan.' }))
    expect(promised).toMatchObject({ words: 'Review every plan.', month: '2016-11' })
    expect(promised?.figureThen).toBeUndefined()
  })

  test('of a group has the group’s name, and no figure', () => {
    const [promised] = promisesOn(june({ ...may, about: 'Health', whatNext: 'Appoint a second nurse.' }))
    expect(promised).toMatchObject({ title: 'Health', words: 'Appoint a second nurse.' })
    expect([promised?.figureNow, promised?.indicator]).toEqual([undefined, undefined])
  })

  test('that is late comes before one that is done, and that before one that is not due yet', () => {
    const others: readonly Commentary[] = [
      { ...may, about: health.id, by: '2017-07-15', whatNext: 'Book every assessment.' },
      { ...may, about: 'Health', whatNext: 'Appoint a second nurse.' },
      { about: 'Health', month: '2017-06', promise: 'done' },
    ]
    expect(standing(may, ...others)).toEqual(['late', 'done', 'due'])
  })
})

describe('a promise that a report published', () => {
  const published = (...said: readonly Commentary[]): Scorecard => ({
    ...june(...said),
    asAt: '2017-05-31',
    months: ['2017-03', '2017-04', '2017-05'],
  })

  test('stands as it was published, also where it was changed or taken back since', () => {
    const report = published(may)
    expect(promisesOn(june({ ...may, by: '2017-09-30' }), report)).toMatchObject([
      { by: '2017-06-15', standing: 'late' },
    ])
    expect(promisesOn(june(), report)).toMatchObject([{ title: plans.title, standing: 'late' }])
  })

  test('does not keep out what was promised in that month since, of something that it says nothing of', () => {
    const health: Commentary = { ...may, about: 'Health' }
    expect(promisesOn(june(health), published(may)).map(({ about }) => about)).toEqual(['Health', plans.id])
  })

  test('is answered in this month’s words', () => {
    expect(promisesOn(june({ about: plans.id, month: '2017-06', promise: 'done' }), published(may))).toMatchObject([
      { standing: 'done', byWhom: 'Head of service' },
    ])
  })
})

test('nothing promised is nothing told', () => {
  expect(promisesOn(june())).toEqual([])
  expect(promisesOn(june({ about: plans.id, month: '2017-05', why: 'Reviews come late.' }))).toEqual([])
})
