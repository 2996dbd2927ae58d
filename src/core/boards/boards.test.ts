import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionsIn } from '#core/actions/actions.ts'
import { type Day, day, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { faultsOfReferences } from '#core/records/references.ts'
import resolution from '#core/records/resolution.ts'
import { suggestedItems } from './agenda.ts'
import { boardsOf, item, meeting, minute, panel } from './boards.testing.ts'
import { type BoardRecords, boardNamed } from './boards.ts'
import { mattersArising } from './matters-arising.ts'
import { lastMeeting, meetingsOf, nextMeeting } from './meetings.ts'
import { membersOn, quorumOf } from './members.ts'
import { reportingOf } from './reporting.ts'
import { isWanting, workProgramme } from './work-programme.ts'

const year = { firstDay: day('2026-01-01'), lastDay: day('2026-12-31') }
const cadence = (more: Body) =>
  ['report-cadence', { reference: 'W-1', board: 'B-1', title: 'Fostering', ...more }] as const
const paper = (of: string) => ['paper', { reference: 'P-1', item: of, title: 'A paper' }] as const
const programme = (records: BoardRecords, on: string) =>
  workProgramme(records, 'B-1', year, day(on)).map(({ dueOn, meeting, state, cameLate }) =>
    [isoOf(dueOn), meeting?.reference, state, ...(cameLate ? ['late'] : [])].join(' '),
  )

describe('a board', () => {
  const { boards } = boardsOf(panel())

  test.each(['B-1', 'b-1', 'Corporate Parenting Panel', ' corporate  parenting panel'])('is named by %j', words => {
    expect(boardNamed(boards, words)?.reference).toBe('B-1')
  })

  test('is not named by words that are nearly its own', () => {
    expect(boardNamed(boards, 'Corporate Parenting')).toBeUndefined()
    expect(boardNamed(boards, undefined)).toBeUndefined()
  })
})

describe('who sits on a board', () => {
  const sits = (name: string, standing: string, more: Body = {}) =>
    ['board-member', { board: 'B-1', name, standing, ...more }] as const
  const { members } = boardsOf(
    sits('Una', 'officer'),
    sits('Zoe', 'member', { startedOn: '2026-05-20' }),
    sits('Abe', 'chair', { endedOn: '2026-05-20' }),
    sits('Lee', 'young-person'),
  )
  const on = (iso: string) => membersOn(members, 'B-1', day(iso)).map(({ name }) => name)

  test('is asked of a day: the first counts and the last does not, and the chair comes first', () => {
    expect(on('2026-05-19')).toEqual(['Abe', 'Lee', 'Una'])
    expect(on('2026-05-20')).toEqual(['Zoe', 'Lee', 'Una'])
  })

  const there = (...said: readonly (readonly [string, string])[]) =>
    boardsOf(...said.map(([name, how]) => ['meeting-attendance', { meeting: 'M-1', name, how }] as const)).attendance

  test('makes a quorum with its substitutes and without its officers and guests', () => {
    const attendance = there(['Zoe', 'present'], ['Una', 'present'], ['Kay', 'also-present'], ['Lee', 'apologies'])
    expect(quorumOf({ quorum: 2 }, members, attendance)).toEqual({ present: 1, needed: 2, isMet: false })
    expect(quorumOf({ quorum: 2 }, members, [...attendance, ...there(['Jo', 'substitute'])])).toMatchObject({
      isMet: true,
    })
  })

  test('has no quorum to meet where the terms set none, and none that is known before attendance is', () => {
    expect(quorumOf({ quorum: undefined }, members, there(['Zoe', 'present']))).toEqual({ present: 1 })
    expect(quorumOf({ quorum: 2 }, members, [])).toEqual({ present: 0, needed: 2 })
  })
})

describe('meetings', () => {
  const meetings = meetingsOf(
    boardsOf(
      meeting('M-3', '2026-05-01'),
      meeting('M-1', '2026-01-10'),
      meeting('M-2', '2026-03-01', { cancelledBecause: 'Snow' }),
      meeting('M-0', '2026-04-20', { kind: 'agenda-setting' }),
    ),
    'B-1',
  )

  test('that take no business are neither the next nor the last', () => {
    expect(nextMeeting(meetings, day('2026-01-11'))?.reference).toBe('M-3')
    expect(lastMeeting(meetings, day('2026-05-01'))?.reference).toBe('M-1')
  })

  test('of today are the next, and not yet the last', () => {
    expect(nextMeeting(meetings, day('2026-05-01'))?.reference).toBe('M-3')
    expect(nextMeeting(meetings, day('2026-05-02'))).toBeUndefined()
  })
})

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

test('a resolution of a file to a body that does not exist is found, and one to a body that does is not', () => {
  const said = (to: string) => ({ reference: 'RES-1', minute: 'MIN-1', says: 'That it be referred', to })
  const referred = new Map([
    ['board', new Map([['B-1', 'Cabinet']])],
    ['minute', new Map([['MIN-1', 'Minute 1']])],
  ])
  expect(faultsOfReferences(resolution, said('B-1'), referred)).toEqual([])
  expect(faultsOfReferences(resolution, said('Cabinet of nowhere'), referred)).toEqual([
    { path: ['to'], says: 'To which body: none has the reference Cabinet of nowhere' },
  ])
})

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
    mattersArising(records, acting(...said), 'B-1', day(on)).map(({ action, stands, resolution }) =>
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

describe('reports to other boards', () => {
  const board = panel({ reportsTo: [{ board: 'B-2', every: 'half-year' }] })
  const told = (on: string) => ['board-report', { board: 'B-1', to: 'B-2', on }] as const
  const other = ['board', { reference: 'B-2', name: 'Health and Wellbeing Board' }] as const
  const reporting = (on: string, ...days: readonly string[]) => {
    const records = boardsOf(board, other, ...days.map(told))
    return reportingOf(records, records.boards[0]!, day(on))[0]
  }

  test('are due six months after the last, and late on the day after', () => {
    expect(reporting('2026-07-10', '2026-01-10', '2025-07-01')).toMatchObject({
      name: 'Health and Wellbeing Board',
      dueOn: day('2026-07-10'),
      isOverdue: false,
    })
    expect(reporting('2026-07-11', '2026-01-10')).toMatchObject({ isOverdue: true })
  })

  test('are owed where there never was one, and one to come does not count', () => {
    expect(reporting('2026-01-09', '2026-01-10')).toEqual({
      to: 'B-2',
      record: 2,
      name: 'Health and Wellbeing Board',
      every: 'half-year',
      isOverdue: true,
    })
  })
})
