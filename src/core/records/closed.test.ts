import { describe, expect, test } from 'vitest'
import type { Body, Entry } from '#core/entry.ts'
import action from './action.ts'
import actionProgress from './action-progress.ts'
import agendaItem from './agenda-item.ts'
import boardMember from './board-member.ts'
import { closedEntries, readerOf } from './closed.ts'
import meeting from './meeting.ts'
import minute from './minute.ts'
import paper from './paper.ts'
import type { Reader } from './record.ts'
import resolution from './resolution.ts'

const types = [agendaItem, paper, minute, resolution, action, actionProgress, meeting, boardMember]
const partner: Reader = { role: 'health-team', isCoopted: false }

const said = (id: number, type: string, body: Body, record = id, kind: Entry['kind'] = 'statement'): Entry => ({
  id,
  record,
  type,
  subject: 'authority',
  kind,
  standing: 0,
  body,
  recordedOn: '2026-01-01T09:00:00.000Z',
})
const closedTo = (reader: Reader, entries: readonly Entry[]) => [...closedEntries(types, entries, reader)]

const exemptItem = said(2, 'agenda-item', { reference: 'I-1', meeting: 'M-1', exemptBy: '3' })

describe('an exempt item', () => {
  test.each([
    ['health-team', false, [2]],
    ['virtual-school', false, [2]],
    ['housing', false, [2]],
    ['administrator', false, [2]],
    ['panel-member', false, []],
    ['panel-member', true, [2]],
    ['democratic-services', false, []],
    ['social-worker', false, []],
    ['service-manager', false, []],
  ] as const)('for a %s, coopted: %s, closes %j', (role, isCoopted, ids) => {
    expect(closedTo({ role, isCoopted }, [said(1, 'meeting', { reference: 'M-1' }), exemptItem])).toEqual(ids)
  })

  test('closes its paper, its minute, the resolution, the action and its progress, in whatever order they were recorded', () => {
    const entries = [
      said(1, 'action-progress', { action: 'A-1', note: 'Signed' }),
      said(3, 'paper', { reference: 'P-1', item: 'i - 1' }),
      said(4, 'action', { reference: 'A-1', resolution: 'RES-1' }),
      said(5, 'resolution', { reference: 'RES-1', minute: 'MIN-1' }),
      said(6, 'minute', { reference: 'MIN-1', item: 'I-1' }),
      said(7, 'paper', { reference: 'P-2', item: 'I-2' }),
      exemptItem,
    ]
    expect(closedTo(partner, entries).sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('does not close the open paper that takes the place of its own', () => {
    const open = said(4, 'paper', { reference: 'P-2', item: 'I-2', replaces: 'P-1' })
    expect(closedTo(partner, [exemptItem, said(3, 'paper', { reference: 'P-1', item: 'I-1' }), open])).toEqual([2, 3])
  })

  test('is closed where a file says so in words that could not be read', () => {
    expect(closedTo(partner, [said(1, 'paper', { reference: 'P-1', asWritten: { Exempt: 'Yes, 3' } })])).toEqual([1])
  })
})

describe('a record that was corrected', () => {
  const [before, after] = [said(1, 'minute', { reference: 'MIN-1', text: 'The price' }), { reference: 'MIN-1' }]

  test('to be exempt is closed with what it said before', () => {
    expect(closedTo(partner, [before, said(2, 'minute', { ...after, exemptBy: '3' }, 1)])).toEqual([1, 2])
  })

  test('to be open shows what it says now, and not what it said while it was closed', () => {
    const closed = said(1, 'minute', { reference: 'MIN-1', text: 'The price', exemptBy: '3' })
    expect(closedTo(partner, [closed, said(2, 'minute', after, 1)])).toEqual([1])
  })

  test('and withdrawn while it was exempt stays closed, and its reason too', () => {
    const closed = said(1, 'minute', { reference: 'MIN-1', exemptBy: '3' })
    expect(closedTo(partner, [closed, said(2, 'minute', { reason: 'Twice' }, 1, 'withdrawal')])).toEqual([1, 2])
  })
})

describe('a panel member', () => {
  const seat = (id: number, standing: string) => said(id, 'board-member', { board: 'B-1', username: 'Kim', standing })
  const who = { role: 'panel-member', username: 'kim' } as const

  test('who sits on boards as a young person alone reads as one', () => {
    expect(readerOf(who, [seat(1, 'young-person')]).isCoopted).toBe(true)
    expect(readerOf(who, [seat(1, 'young-person'), seat(2, 'foster-carer')]).isCoopted).toBe(true)
  })

  test('who is a councillor on any board, or on no list of members, reads as a councillor', () => {
    expect(readerOf(who, [seat(1, 'young-person'), seat(2, 'member')]).isCoopted).toBe(false)
    expect(readerOf(who, []).isCoopted).toBe(false)
  })
})
