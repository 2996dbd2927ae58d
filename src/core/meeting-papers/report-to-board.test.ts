import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { toldOf } from '#core/actions/peer-challenge-2024.testing.ts'
import { boardsOf, item, meeting, minute, panel } from '#core/boards/boards.testing.ts'
import { day, isoOf } from '#core/dates.ts'
import { plainText } from '#core/document.ts'
import type { Body } from '#core/entry.ts'
import { periodToTell, reportToBoard } from './report-to-board.ts'

const EVERY_HALF_YEAR = { reportsTo: [{ board: 'B-2', every: 'half-year' }] }
const scrutiny = ['board', { reference: 'B-2', name: 'Scrutiny', kind: 'scrutiny' }] as const

const records = boardsOf(
  panel(EVERY_HALF_YEAR),
  scrutiny,
  ['board-report', { board: 'B-1', to: 'B-2', on: '2026-03-31' }],
  meeting('M-1', '2026-03-31'),
  meeting('M-2', '2026-05-20', { kind: 'take-over' }),
  meeting('M-3', '2026-07-15'),
  meeting('M-4', '2026-08-05', { cancelledBecause: 'Nobody came' }),
  meeting('M-5', '2026-10-14'),
  item('I-1', 'M-1', { title: 'Before' }),
  item('I-2', 'M-2', { title: 'Moving home' }),
  item('I-3', 'M-3', { title: 'Dentists' }),
  item('I-5', 'M-5', { title: 'After' }),
  minute('MIN-2', 'I-2'),
  minute('MIN-3', 'I-3'),
  ['resolution', { reference: 'RES-1', minute: 'MIN-2', says: 'that every child has a bag' }],
  ['resolution', { reference: 'RES-2', minute: 'MIN-3', says: 'that dentists be asked' }],
  ['member-visit', { board: 'B-1', on: '2026-06-01', where: 'Harbour team', cameOfIt: 'A second driver.' }],
  ['member-visit', { board: 'B-1', on: '2026-03-30', where: 'Long ago' }],
)
const action = (n: number, body: Body) =>
  toldOf(n, 'action', { reference: `A-${n}`, what: `Action ${n}`, owner: 'Head', agreedOn: '2026-05-20', ...body })
const actions = actionsIn([
  action(1, { resolution: 'RES-1', dueOn: '2026-07-01' }),
  action(2, { resolution: 'RES-2', dueOn: '2026-08-01' }),
  action(3, { board: 'Corporate Parenting Panel', agreedOn: '2025-01-01', dueOn: '2025-06-01' }),
  action(4, { board: 'Corporate Parenting Panel', agreedOn: '2026-10-01', dueOn: '2026-12-01' }),
  toldOf(10, 'action-completed', { action: 'A-1', doneOn: '2026-06-30', by: 'Panel' }),
  toldOf(11, 'action-completed', { action: 'A-3', doneOn: '2025-06-01', by: 'Panel' }),
  toldOf(12, 'effect-sign-off', { action: 'A-1', board: 'Panel', on: '2026-07-15', judgement: 'better', why: 'So' }),
])
const board = records.boards[0]!

const told = (over: Partial<Parameters<typeof reportToBoard>[0]> = {}) =>
  reportToBoard({
    records,
    actions,
    board,
    to: records.boards[1]!,
    period: { firstDay: day('2026-04-01'), lastDay: day('2026-09-30') },
    asked: [{ title: 'A card', by: 'The forum' }],
    by: { authority: 'Testshire' },
    ...over,
  })
const textOf = (document: ReturnType<typeof told>) => JSON.stringify(document.blocks)

describe('the days that a report to another board tells of', () => {
  const on = (iso: string, its = records) => {
    const { firstDay, lastDay } = periodToTell(its, board, 'B-2', day(iso))
    return [isoOf(firstDay), isoOf(lastDay)]
  }
  test('are those since the last, to the end of the day', () => {
    expect(on('2026-09-30')).toEqual(['2026-04-01', '2026-09-30'])
  })
  test('are the interval up to the day where there never was one, and one to come does not count', () => {
    expect(on('2026-03-30')).toEqual(['2025-10-01', '2026-03-30'])
    expect(on('2026-03-31')).toEqual(['2025-10-01', '2026-03-31'])
  })
})

describe('a report to another board', () => {
  test('says first how many meetings there were and what became of all that was asked for', () => {
    const [, , list] = told().blocks
    const lines = list?.kind === 'list' ? list.items.map(words => plainText(words as never)) : []
    expect(lines).toEqual([
      '2 meetings were held, 1 of them run by young people.',
      '2 resolutions were made.',
      'Of 2 actions 1 is done, 0 have evidence and 1 was judged to have made things better; 1 is open, of which 1 is late.',
      '1 thing that young people asked of it waits for an answer.',
    ])
  })

  test('has what the meetings of its days talked about and resolved, and of no others', () => {
    const said = textOf(told())
    for (const here of ['Moving home', 'Dentists', 'That every child has a bag.', 'A second driver.', 'A card'])
      expect(said).toContain(here)
    for (const elsewhere of ['Before', 'After', 'Nobody came', 'Long ago', 'Action 3', 'Action 4'])
      expect(said).not.toContain(elsewhere)
  })

  test('says of each action whether it is done, shown and of use', () => {
    const [table] = told().blocks.filter(block => block.kind === 'table' && block.caption.startsWith('What the'))
    expect(table?.kind === 'table' && table.rows.map(row => row.slice(0, 1).concat(row.slice(4)))).toEqual([
      ['A-2 Action 2', 'Overdue', 'None', 'Not judged'],
      ['A-1 Action 1', 'Done', 'None', 'It made things better, Panel, 15 July 2026'],
    ])
  })

  test('leaves a place for what the other board is asked', () => {
    expect(told().blocks.at(-1)).toEqual({ kind: 'to-be-written', what: 'what Scrutiny is asked to consider or to do' })
  })

  test('of days on which nothing happened says so', () => {
    const quiet = told({ period: { firstDay: day('2024-01-01'), lastDay: day('2024-02-01') }, asked: [], actions: [] })
    expect(textOf(quiet)).toContain('No meeting was held.')
    expect(textOf(quiet)).toContain('No action was open.')
  })
})
