import type { Day } from '#core/dates.ts'
import { type MemberStanding, memberStandings } from '#core/records/board-member.ts'
import type { Attendance, Board, BoardMember } from './boards.ts'

const ORDER = Object.keys(memberStandings) as readonly MemberStanding[]

/** Who sits on a board on a day, the chair first; from their first day up to but not on their last. */
export const membersOn = (members: readonly BoardMember[], board: string, day: Day): readonly BoardMember[] =>
  members
    .filter(member => member.board === board)
    .filter(({ startedOn, endedOn }) => (startedOn ?? day) <= day && day < (endedOn ?? day + 1))
    .toSorted((a, b) => rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '', 'en'))

const rank = ({ standing }: BoardMember): number => (standing === undefined ? ORDER.length : ORDER.indexOf(standing))

/** Whether enough members were there. */
export interface Quorum {
  /** Members who were there, and substitutes who came in somebody's place. */
  readonly present: number
  /** Absent where the board's terms set none. */
  readonly needed?: number
  /** Absent where no number is set, or nobody's attendance is recorded yet. */
  readonly isMet?: boolean
}

/** Whether a meeting had its quorum: officers who support the board, and those who are no members, do not count. */
export function quorumOf(
  { quorum }: Pick<Board, 'quorum'>,
  sitting: readonly BoardMember[],
  attendance: readonly Attendance[],
): Quorum {
  const officers = new Set(sitting.filter(({ standing }) => standing === 'officer').map(({ name }) => name))
  const present = new Set(
    attendance
      .filter(({ how, name }) => (how === 'present' || how === 'substitute') && !officers.has(name))
      .map(({ name }) => name),
  ).size
  return {
    present,
    ...(quorum !== undefined && { needed: quorum }),
    ...(quorum !== undefined && attendance.length > 0 && { isMet: present >= quorum }),
  }
}
