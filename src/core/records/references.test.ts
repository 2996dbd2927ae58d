import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body, Entry } from '#core/entry.ts'
import action from './action.ts'
import actionCompleted from './action-completed.ts'
import actionProgress from './action-progress.ts'
import board from './board.ts'
import recommendation from './recommendation.ts'
import {
  faultsOfNoReference,
  faultsOfReferences,
  isTaken,
  matterOfReference,
  referredIn,
  referredOfChild,
  typesReferredTo,
  withoutReference,
  withReference,
} from './references.ts'
import strategyVersion from './strategy-version.ts'

type Said = Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>

const said = (record: number, body: Body, type = 'action', kind: Entry['kind'] = 'statement'): Said => ({
  record,
  type,
  kind,
  standing: 0,
  body,
})

describe('the next reference', () => {
  test('is one more than the highest that was ever given, also to a record that was withdrawn since', () => {
    const entries = [
      said(1, { reference: 'A-1' }),
      said(2, { reference: 'A-9' }),
      said(2, {}, 'action', 'withdrawal'),
      said(3, { reference: 'A-2' }),
      said(3, { reference: 'a - 12' }),
      said(4, { reference: 'PC24/A-40' }),
      said(5, { reference: 'R-77' }, 'recommendation'),
    ]
    expect(withReference(action, { what: 'Write it' }, entries)).toEqual({ what: 'Write it', reference: 'A-13' })
    expect(withReference(recommendation, {}, [])).toEqual({ reference: 'R-1' })
  })

  test('is not given to a record that brings its own, or whose type has none', () => {
    expect(withReference(action, { reference: 'PC24-3' }, [])).toEqual({ reference: 'PC24-3' })
    expect(withReference(actionProgress, { action: 'A-1' }, [])).toEqual({ action: 'A-1' })
  })

  test('is never one that somebody has', () => {
    const reference = fc.oneof(
      fc.integer({ min: 0, max: 200 }).map(n => `A-${n}`),
      fc.constantFrom('a -7', 'PC24', 'A-', 'A-1b', ''),
    )
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 30 }), references => {
        const entries = references.map((reference, i) => said(i, { reference }))
        expect(isTaken(action, withReference(action, {}, entries), entries)).toBe(false)
      }),
    )
  })
})

test('a reference is taken however it is spaced, by another record of the type alone', () => {
  const entries = [said(1, { reference: 'A-3' }), said(2, { reference: 'A-4' }, 'recommendation')]
  expect(isTaken(action, { reference: 'a -3' }, entries)).toBe(true)
  expect(isTaken(action, { reference: 'A-3' }, entries, said(1, { reference: 'A-1' }))).toBe(false)
  expect(isTaken(action, { reference: 'A-3' }, entries, said(3, { reference: 'A-1' }))).toBe(true)
  expect(isTaken(action, { reference: 'A-3' }, entries, said(3, { reference: 'a-3' }))).toBe(false)
  expect(isTaken(action, { reference: 'A-4' }, entries)).toBe(false)
  expect(isTaken(action, {}, entries)).toBe(false)
})

test('two records with one reference are of one matter', () => {
  expect(matterOfReference.of({ reference: 'a-3 ' })).toBe(matterOfReference.of({ reference: 'A-3' }))
  expect(matterOfReference.of({})).toBeUndefined()
})

test('a child’s record refers to their own actions, and to the council’s recommendations', () => {
  const referred = referredOfChild([action, recommendation], {
    own: [said(1, { reference: 'A-1', what: 'Find a mentor' })],
    councils: [
      said(2, { reference: 'A-2', what: 'Train everyone' }),
      said(3, { reference: 'R-1', says: 'Review the membership' }, 'recommendation'),
    ],
  })
  expect([...referred.get('action')!]).toEqual([['A-1', 'Find a mentor']])
  expect([...referred.get('recommendation')!]).toEqual([['R-1', 'Review the membership']])
})

describe('a reference to another record', () => {
  const types = typesReferredTo([action], [action, actionProgress, recommendation])
  const referred = referredIn(types, [
    said(1, { reference: 'R-1', says: 'Review the membership' }, 'recommendation'),
    said(2, { reference: 'R-2', says: 'Write a strategy' }, 'recommendation'),
    said(2, {}, 'recommendation', 'withdrawal'),
  ])

  test('may name those that stand, with what they say', () => {
    expect(types).toEqual([recommendation])
    expect([...referred.get('recommendation')!]).toEqual([['R-1', 'Review the membership']])
  })

  test('to a record that there is not, or that was withdrawn, is a fault in its row', () => {
    const body = { recommendations: ['R-1', 'R-2', 'R-5'].map(recommendation => ({ recommendation })) }
    expect(faultsOfReferences(action, body, referred)).toEqual([
      {
        path: ['recommendations', 1, 'recommendation'],
        says: 'Recommendations that it answers, 2: Recommendation: none has the reference R-2',
      },
      {
        path: ['recommendations', 2, 'recommendation'],
        says: 'Recommendations that it answers, 3: Recommendation: none has the reference R-5',
      },
    ])
    expect(faultsOfReferences(actionProgress, { action: 'A-1' }, referredIn([action], []))).toEqual([
      { path: ['action'], says: 'Action: none has the reference A-1' },
    ])
  })

  test('by what it is called is one where files may say so, however it is spaced or written in capitals', () => {
    const boards = referredIn([board], [said(1, { reference: 'B-1', name: 'Corporate parenting panel' }, 'board')])
    const wrong = (body: Body) => faultsOfReferences(strategyVersion, body, boards).map(({ says }) => says)
    for (const approvedBy of ['B-1', 'Corporate parenting panel', 'corporate  Parenting Panel'])
      expect(wrong({ approvedBy })).toEqual([])
    expect(wrong({ approvedBy: 'Cabinet' })).toEqual(['Approved by: none is called Cabinet or has that reference'])
  })

  test('that was there before may stay, so that anything else can be put right', () => {
    const body = { recommendations: [{ recommendation: 'R-2' }] }
    expect(faultsOfReferences(action, body, referred, body)).toEqual([])
    expect(faultsOfReferences(actionProgress, { action: 'A-1' }, new Map(), { action: 'A-1' })).toEqual([])
  })
})

test('a row of a file without a reference is found, since nothing can refer to it', () => {
  expect(faultsOfNoReference(action, { what: 'Write it' }).map(({ path }) => path)).toEqual([['reference']])
  expect(faultsOfNoReference(action, { reference: 'A-1' })).toEqual([])
  expect(faultsOfNoReference(actionProgress, {})).toEqual([])
})

test('a form that is sent again says the same as what was recorded with the reference that Waymark gave', () => {
  const recorded = { what: 'Write it', reference: 'A-1' }
  expect(withoutReference(action, recorded, { what: 'Write it' })).toEqual({ what: 'Write it' })
  expect(withoutReference(action, recorded, { what: 'Write it', reference: 'A-1' })).toEqual(recorded)
})

describe('an action', () => {
  const others = [
    said(1, { reference: 'R-1', madeOn: '2024-03-15' }, 'recommendation'),
    said(2, { reference: 'R-2', madeOn: '2024-05-01' }, 'recommendation'),
  ]
  const due = (dueOn: string, ...recommendations: readonly string[]) =>
    action.among!.faultsOf(
      { dueOn, recommendations: recommendations.map(recommendation => ({ recommendation })) },
      others,
    )

  test('is not due before what it answers was recommended; on that day it may be', () => {
    expect(due('2024-03-15', 'R-1')).toEqual([])
    expect(due('2024-03-14', 'R-1')).toEqual([
      { path: ['dueOn'], says: 'First due on must not be before R-1 was made, on 15 March 2024' },
    ])
  })

  test('that answers several is not due before the last of them', () => {
    expect(due('2024-04-30', 'R-1', 'R-2').map(({ says }) => says)).toEqual([
      'First due on must not be before R-2 was made, on 1 May 2024',
    ])
    expect(due('2024-05-01', 'R-1', 'R-2', 'R-3')).toEqual([])
  })
})

test('an end is not before the day on which the action was agreed', () => {
  const others = [said(1, { reference: 'A-1', agreedOn: '2025-01-10' })]
  const done = (doneOn: string) => actionCompleted.among!.faultsOf({ action: 'A-1', doneOn }, others)
  expect(done('2025-01-10')).toEqual([])
  expect(done('2025-01-09')).toEqual([
    { path: ['doneOn'], says: 'Done on must not be before the action was agreed, on 10 January 2025' },
  ])
})
