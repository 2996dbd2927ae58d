import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { boardsOf } from './boards.testing.ts'
import { membersOn, quorumOf } from './members.ts'

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
