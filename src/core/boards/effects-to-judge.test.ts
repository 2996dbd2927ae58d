import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { day } from '#core/dates.ts'
import { cellWords, plainText } from '#core/document.ts'
import { actionLog } from '#core/meeting-papers/action-log.ts'
import { suggestedItems } from './agenda.ts'
import { boardOn } from './board-on.ts'
import { boardsOf, item, meeting, panel } from './boards.testing.ts'
import { openAndToJudge } from './matters-arising.ts'

const done = (n: number, board: string, doneOn: string) => [
  toldOf(n, 'action', { reference: `A-${n}`, what: `Do ${n}`, board, agreedOn: '2025-06-01', dueOn: '2026-12-31' }),
  toldOf(n + 1, 'action-completed', { action: `A-${n}`, doneOn }),
]
const actions = actionsIn([
  ...done(10, 'Corporate Parenting Panel', '2026-02-14'),
  ...done(20, 'B-1', '2026-01-09'),
  ...done(30, 'Another board', '2026-01-09'),
  ...done(40, 'B-1', '2026-01-09'),
  toldOf(50, 'effect-sign-off', { action: 'A-40', on: '2026-05-04', judgement: 'worse' }),
  toldOf(60, 'action', { reference: 'A-60', what: 'Do 60', board: 'B-1', agreedOn: '2025-06-01' }),
])
const records = boardsOf(panel(), meeting('M-1', '2026-06-09'), meeting('M-2', '2026-05-05'))
const [board] = records.boards

test('a board is to judge its own actions once they are done for 3 months, what has waited longest first', () => {
  const waiting = (on: string) =>
    openAndToJudge(records, actions, 'B-1', day(on)).toJudge.map(({ action }) => action.reference)
  expect(waiting('2026-04-30')).toEqual([])
  expect(waiting('2026-05-01')).toEqual(['A-20', 'A-40'])
  expect(waiting('2026-06-01')).toEqual(['A-20', 'A-10'])
  expect(boardOn(records, actions, board!, day('2026-06-01')).toJudge).toHaveLength(2)
})

describe('an agenda', () => {
  const offered = (of: string, on: string, ...more: readonly ReturnType<typeof item>[]) => {
    const its = boardsOf(panel(), meeting('M-1', '2026-06-09'), meeting('M-2', '2026-05-05'), ...more)
    const held = its.meetings.find(({ reference }) => reference === of)!
    return suggestedItems(its, board!, { ...held, on: held.on! }, { actions, asked: [], day: day(on) })
      .filter(({ why }) => why === 'effects to judge')
      .map(({ says }) => says)
  }

  test('is offered the effects that will be to judge on the day of its meeting, though it is built before', () => {
    expect(offered('M-1', '2026-05-10')).toEqual(['2 actions done, and nobody has judged what came of them'])
    expect(offered('M-2', '2026-06-20')).toEqual(['1 action done, and nobody has judged what came of it'])
  })

  test('is not offered them twice', () => {
    expect(offered('M-1', '2026-05-10', item('I-1', 'M-1', { title: 'What came of completed actions' }))).toEqual([])
  })
})

test('an action log has them after what is open', () => {
  const asked = [records, actions, 'B-1', day('2026-06-09')] as const
  const { blocks } = actionLog('Panel', openAndToJudge(...asked), { authority: 'Testshire', on: day('2026-06-09') })
  const tables = blocks.filter(block => block.kind === 'table')
  expect(tables.map(({ rows }) => rows.map(([first]) => plainText(cellWords(first!))))).toEqual([
    ['A-60'],
    ['A-20', 'A-10'],
  ])
  expect(plainText(cellWords(tables[1]!.rows[0]!.at(-1)!))).toBe('3 months after it was done, since 1 May 2026')
})
