import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, type IsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { forumsIn } from './forums.ts'
import { aimedShare, answerDueOn, promisesIn } from './promise.ts'
import { raisedIn } from './raised.ts'
import { meetingsIn, membershipsIn, reachByMonth } from './reach.ts'
import { voiceStanding, voicesAsAt } from './standing.ts'
import { youSaid } from './you-said.ts'

type Told = readonly (readonly [type: string, body: Body])[]

/** Entries about the council, each a record of its own, in the order given. */
const told = (...records: Told) =>
  records.map(([type, body], i) => ({
    id: i + 1,
    record: i + 1,
    kind: 'statement' as const,
    standing: 0,
    type,
    body,
    recordedOn: '2026-01-01T09:00:00.000Z',
  }))

const FORUM = ['board', { reference: 'B-1', name: 'The Listening Post', kind: 'children-in-care-council' }] as const
const raised = (more: Body = {}) =>
  [
    'raised',
    { reference: 'V-1', forum: 'B-1', on: '2026-01-05', inShort: 'Pictures first', show: 'yes', ...more },
  ] as const
const answer = (on: IsoDate, more: Body = {}) =>
  [
    'answer',
    { reference: 'AN-1', raised: 'V-1', on, by: 'Head of fostering', willBe: 'yes', says: 'Yes.', ...more },
  ] as const
const toldBack = (on: IsoDate, more: Body = {}) =>
  ['told-back', { raised: 'V-1', on, happened: 'Carers made films.', ...more }] as const
const closing = (on: IsoDate, answer = 'AN-1') => ['raised-closed', { answer, on, why: 'settled' }] as const
const promise = (fromOn: IsoDate, daysToAnswer?: number, share?: number) =>
  ['forum-setting', { fromOn, daysToAnswer, share }] as const

const standsOn = (asAt: IsoDate, ...records: Told) => {
  const entries = told(raised(), ...records)
  return voiceStanding(raisedIn(entries)[0]!, promisesIn(entries), day(asAt))
}

describe('what young people raised', () => {
  test('waits from the day it was raised, and nobody is late where nothing was promised', () => {
    expect(standsOn('2026-03-06')).toMatchObject({ state: 'waiting', daysWaited: 60, isLate: false })
    expect(standsOn('2026-03-06')).not.toHaveProperty('dueOn')
  })

  test('is answered in time on the last day of what was promised, and late on the day after', () => {
    const promised = promise('2025-04-01', 28)
    expect(standsOn('2026-03-06', promised, answer('2026-02-02'))).toMatchObject({ isLate: false, daysWaited: 28 })
    expect(standsOn('2026-03-06', promised, answer('2026-02-03'))).toMatchObject({ isLate: true, daysWaited: 29 })
    expect(standsOn('2026-02-02', promised)).toMatchObject({ state: 'waiting', isLate: false })
    expect(standsOn('2026-02-03', promised)).toMatchObject({ state: 'waiting', isLate: true })
  })

  test('is held to what was promised when it was raised, not to what is promised since', () => {
    const [before, since] = [promise('2025-04-01', 28), promise('2026-01-06', 7)]
    expect(standsOn('2026-01-20', before, since)).toMatchObject({ isLate: false })
    expect(standsOn('2026-01-20', promise('2026-01-05', 7))).toMatchObject({ isLate: true })
  })

  test('cannot be closed without an answer: a closing that names none, or another’s, leaves it waiting', () => {
    expect(standsOn('2026-03-06', closing('2026-02-10')).state).toBe('waiting')
    const anothers = answer('2026-02-01', { raised: 'V-2' })
    expect(standsOn('2026-03-06', anothers, closing('2026-02-10')).state).toBe('waiting')
    const unnamed = answer('2026-02-01', { reference: undefined })
    expect(standsOn('2026-03-06', unnamed, ['raised-closed', { on: '2026-02-10' }]).state).toBe('answered')
  })

  test('is closed on the day of its answer, and not by a closing of the day before', () => {
    expect(standsOn('2026-03-06', answer('2026-02-10'), closing('2026-02-10')).state).toBe('closed')
    expect(standsOn('2026-03-06', answer('2026-02-10'), closing('2026-02-09')).state).toBe('answered')
  })

  test('waits again when its answer is withdrawn, closed or not', () => {
    const entries = told(raised(), answer('2026-02-01'), closing('2026-02-10'))
    const withdrawn = { ...entries[1]!, id: 4, kind: 'withdrawal' as const }
    expect(voiceStanding(raisedIn([...entries, withdrawn])[0]!, [], day('2026-03-06')).state).toBe('waiting')
  })

  test('is told back only by what they are told from the day of the answer on', () => {
    expect(standsOn('2026-03-06', answer('2026-02-01'), toldBack('2026-01-31')).state).toBe('answered')
    expect(standsOn('2026-03-06', answer('2026-02-01'), toldBack('2026-02-01')).state).toBe('told back')
    expect(standsOn('2026-01-31', answer('2026-02-01'), toldBack('2026-02-01')).state).toBe('waiting')
  })

  test('counts what is done, shown and improved apart, of the actions that its answer or a recommendation names', () => {
    const action = (reference: string, more: Body = {}) =>
      ['action', { reference, what: 'Films', agreedOn: '2026-02-01', dueOn: '2026-06-01', ...more }] as const
    const stands = standsOn(
      '2026-06-30',
      answer('2026-02-01', { actions: [{ action: 'A-1' }] }),
      ['recommendation', { reference: 'R-1', from: 'forum', raised: 'V-1', says: 'Films' }],
      action('A-1'),
      action('A-2', { recommendations: [{ recommendation: 'R-1' }] }),
      action('A-3'),
      ['action-completed', { action: 'A-1', doneOn: '2026-05-01', by: 'Head of fostering' }],
      ['action-completed', { action: 'A-3', doneOn: '2026-05-01', by: 'Head of fostering' }],
      ['action-evidence', { action: 'A-2', on: '2026-05-01', shows: 'Films' }],
      ['effect-sign-off', { action: 'A-1', on: '2026-06-20', judgement: 'better' }],
    )
    expect(stands).toMatchObject({ actions: 2, done: 1, evidenced: 1, improved: 1 })
  })

  test('stands first where it has waited longest', () => {
    const entries = told(
      raised({ reference: 'V-1', on: '2026-01-05' }),
      raised({ reference: 'V-2', on: '2025-12-01' }),
      raised({ reference: 'V-3', on: '2025-01-01' }),
      answer('2026-02-01', { raised: 'V-3' }),
    )
    const order = voicesAsAt(raisedIn(entries), [], day('2026-03-06')).map(({ raised }) => raised.reference)
    expect(order).toEqual(['V-2', 'V-1', 'V-3'])
  })
})

describe('reach', () => {
  const reachOf = (lookedAfter: number, ...records: Told) => {
    const entries = told(FORUM, ...records)
    const of = {
      forums: forumsIn(entries),
      memberships: membershipsIn(entries),
      meetings: meetingsIn(entries),
      promises: promisesIn(entries),
    }
    return reachByMonth(of, [{ month: '2026-06', lookedAfter }])[0]!
  }
  const members = (members: number, on: IsoDate, forum = 'B-1') => ['forum-membership', { forum, on, members }] as const

  test('is reached at a tenth of the children, and not by one fewer', () => {
    expect(reachOf(500, members(50, '2026-06-30'))).toMatchObject({ share: 10, aim: 10, isReached: true })
    expect(reachOf(500, members(49, '2026-06-30'))).toMatchObject({ isReached: false })
  })

  test('goes by the last count by the end of the month, for a year and not a day longer', () => {
    expect(reachOf(500, members(50, '2026-06-01'), members(12, '2026-07-01'))).toMatchObject({ members: 50 })
    expect(reachOf(500, members(50, '2025-06-30'))).toMatchObject({ members: 50 })
    expect(reachOf(500, members(50, '2025-06-29'))).not.toHaveProperty('members')
  })

  test('leaves care leavers’ forums out of a part of the children, and counts their meetings', () => {
    const forum = ['board', { reference: 'B-2', name: 'Care leavers', kind: 'care-leavers-forum' }] as const
    const met = ['forum-meeting', { forum: 'B-2', on: '2026-06-30', came: 7, firstTime: 2 }] as const
    const late = ['forum-meeting', { forum: 'B-2', on: '2026-07-01', came: 7 }] as const
    expect(reachOf(500, forum, members(9, '2026-06-01', 'B-2'), met, late)).toMatchObject({
      came: 7,
      firstTime: 2,
      meetings: 1,
    })
    expect(reachOf(500, forum, members(9, '2026-06-01', 'B-2'))).not.toHaveProperty('members')
  })

  test('is held to the council’s own aim from the day it is set', () => {
    const promises = promisesIn(told(promise('2026-06-30', undefined, 15)))
    expect(aimedShare(promises, day('2026-06-30'))).toBe(15)
    expect(aimedShare(promises, day('2026-06-29'))).toBe(10)
    expect(aimedShare([], day('2017-02-27'))).toBeUndefined()
    expect(answerDueOn(promises, day('2026-06-30'))).toBeUndefined()
  })
})

describe('the page that anybody can read', () => {
  const nobodyNamed = () => false
  const shown = (...records: Told) => {
    const entries = told(FORUM, ...records)
    const asAt = day('2026-06-30')
    return youSaid(voicesAsAt(raisedIn(entries), [], asAt), forumsIn(entries), nobodyNamed, asAt)
  }

  test('has only what the forum agreed to show', () => {
    expect(shown(raised({ show: 'no' }))).toEqual([])
    expect(shown(raised({ show: undefined }))).toEqual([])
    expect(shown(raised())).toMatchObject([{ inShort: 'Pictures first', forum: 'The Listening Post', happened: [] }])
  })

  test('never has anything in which a child is named, whoever named them', () => {
    const entries = told(FORUM, raised(), answer('2026-02-01', { says: 'Thank you Ana Bell for this.' }))
    const asAt = day('2026-06-30')
    const voices = voicesAsAt(raisedIn(entries), [], asAt)
    expect(youSaid(voices, [], text => text.includes('Ana Bell'), asAt)).toEqual([])
  })

  test('says nothing of to whom it was put, of actions or of user names', () => {
    fc.assert(
      fc.property(fc.uuid(), secret => {
        const said = JSON.stringify(
          shown(
            raised({ putTo: secret, putToAccount: secret }),
            answer('2026-02-01', { actions: [{ action: secret }] }),
          ),
        )
        expect(said).not.toContain(secret)
      }),
    )
  })
})
