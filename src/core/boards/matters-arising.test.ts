import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { boardsOf, item, meeting, minute, panel } from './boards.testing.ts'
import { openAndToJudge } from './matters-arising.ts'

describe('matters arising', () => {
  const records = boardsOf(
    panel(),
    meeting('M-1', '2026-01-10'),
    item('I-1', 'M-1'),
    minute('N-1', 'I-1'),
    ['resolution', { reference: 'RES-1', minute: 'N-1', says: 'That it be done' }],
    ['resolution', { reference: 'RES-2', minute: 'N-2', says: 'Of another board' }],
  )
  const acting = (...said: readonly Body[]) =>
    actionsIn(
      said.map((body, i) => ({
        id: i + 1,
        record: i + 1,
        type: 'what' in body ? 'action' : 'action-completed',
        kind: 'statement',
        standing: 0,
        body,
        recordedOn: '2026-01-10T09:00:00.000Z',
      })),
    )
  const arising = (on: string, ...said: readonly Body[]) =>
    openAndToJudge(records, acting(...said), 'B-1', day(on)).open.map(({ action, stands, resolution }) =>
      [action.reference, stands.standing, resolution?.reference ?? ''].join(' ').trim(),
    )
  const due = { dueOn: '2026-03-01', agreedOn: '2026-01-10' }

  test('bring back what follows from a resolution and what names the board, the late first', () => {
    expect(
      arising(
        '2026-03-02',
        {
          reference: 'A-1',
          what: 'x',
          board: 'corporate parenting panel',
          agreedOn: '2026-01-10',
          dueOn: '2026-06-01',
        },
        { reference: 'A-2', what: 'x', resolution: 'RES-1', ...due },
        { reference: 'A-3', what: 'x', resolution: 'RES-2', ...due },
        { reference: 'A-4', what: 'x', board: 'Improvement Board', ...due },
      ),
    ).toEqual(['A-2 overdue RES-1', 'A-1 not started'])
  })

  test('have an action until the day it is done, and none that was agreed later', () => {
    const one = { reference: 'A-1', what: 'x', board: 'B-1', ...due }
    const done = { action: 'A-1', doneOn: '2026-02-20' }
    expect(arising('2026-02-19', one, done)).toEqual(['A-1 not started'])
    expect(arising('2026-02-20', one, done)).toEqual([])
    expect(arising('2026-01-09', one)).toEqual([])
  })
})
