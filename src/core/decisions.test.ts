import { expect, test } from 'vitest'
import { day, type IsoDate } from './dates.ts'
import { decisionsBy, decisionsUndone } from './decisions.ts'
import type { Body } from './entry.ts'
import { type Journey, journeyOf } from './journey.ts'

const anaWith = (...records: readonly (readonly [type: string, body: Body])[]): Journey =>
  journeyOf(
    { ref: 'Ana', childId: 'Ana' },
    records.map(([type, body], i) => ({
      id: i + 1,
      record: i + 1,
      type,
      subject: 'Ana',
      kind: 'statement',
      standing: 0,
      body,
      recordedOn: '2026-01-01T00:00:00.000Z',
    })),
    { returnYears: [] },
  )

const undone = (child: Journey, asAt: IsoDate) => decisionsUndone(child, day(asAt)).map(({ says }) => says)

test('a decision of supervision is past its day on the day after it, until it is done', () => {
  const ana = anaWith([
    'supervision',
    {
      heldOn: '2025-05-01',
      decisions: [
        { action: 'Ring her nan', owner: 'Her social worker', dueOn: '2025-05-09', doneOn: '2025-05-12' },
        { action: 'Ask about the school trip' },
      ],
    },
  ])
  expect(undone(ana, '2025-05-09')).toEqual([])
  expect(undone(ana, '2025-05-10')).toEqual(['Ring her nan'])
  expect(undone(ana, '2025-05-11')).toEqual(['Ring her nan'])
  expect(undone(ana, '2025-05-12')).toEqual([])
})

test('what managers decided and what supervision decided stand in the order of their days', () => {
  const ana = anaWith(
    ['supervision', { heldOn: '2025-05-02', decisions: [{ action: 'Second' }, { action: 'Third' }] }],
    ['management-decision', { decidedOn: '2025-05-01', decision: 'First' }],
    ['management-decision', { decidedOn: '2025-06-01', decision: 'Not asked', action: 'Later' }],
    ['management-decision', { decision: 'On no day' }],
  )
  expect(decisionsBy(ana, day('2025-05-31')).map(({ says, madeIn }) => [says, madeIn])).toEqual([
    ['First', 'management-decision'],
    ['Second', 'supervision'],
    ['Third', 'supervision'],
  ])
  expect(decisionsBy(ana, day('2025-06-01')).at(-1)?.says).toBe('Later')
})

test('a child of whom nothing was decided has no decisions', () => {
  const ana = anaWith(['supervision', { heldOn: '2025-05-02', worries: 'He is quiet' }])
  expect(decisionsBy(ana, day('2026-01-01'))).toEqual([])
})

test('a decision of supervision is put off and done by records of its own, which refer to its day and place', () => {
  const ana = anaWith(
    [
      'supervision',
      {
        heldOn: '2025-05-01',
        decisions: [
          { action: 'Ring her nan', dueOn: '2025-05-09' },
          { action: 'Find a club', dueOn: '2025-05-09' },
        ],
      },
    ],
    ['action-date', { action: 'S-2025-05-01-2', on: '2025-05-08', dueOn: '2025-05-20' }],
    ['action-completed', { action: 'S-2025-05-01-1', doneOn: '2025-05-12' }],
  )
  expect(undone(ana, '2025-05-10')).toEqual(['Ring her nan'])
  expect(undone(ana, '2025-05-12')).toEqual([])
  expect(undone(ana, '2025-05-21')).toEqual(['Find a club'])
  const [, club] = decisionsBy(ana, day('2025-05-21'))
  expect(club).toMatchObject({ firstDueOn: day('2025-05-09'), dueOn: day('2025-05-20') })
  expect(decisionsBy(ana, day('2025-05-07'))[1]).toMatchObject({ dueOn: day('2025-05-09') })
})

test('an action on the child’s record is a decision like any other', () => {
  const ana = anaWith(
    [
      'action',
      {
        reference: 'A-4',
        what: 'Apply for her passport',
        owner: 'Her social worker',
        agreedOn: '2025-05-01',
        dueOn: '2025-06-01',
      },
    ],
    ['action', { reference: 'A-5', what: 'Find her birth certificate', dueOn: '2025-05-15' }],
    ['action-completed', { action: 'A-4', doneOn: '2025-06-02' }],
  )
  expect(undone(ana, '2025-06-01')).toEqual(['Find her birth certificate'])
  expect(decisionsBy(ana, day('2025-06-02')).map(({ reference, madeIn }) => [reference, madeIn])).toEqual([
    ['A-4', 'action'],
    ['A-5', 'action'],
  ])
})
