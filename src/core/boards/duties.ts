import { addMonths, type Day, dayInWords } from '#core/dates.ts'
import { isSameWording } from '#core/wording.ts'
import type { Board, BoardRecords } from './boards.ts'
import { monthsApart } from './how-often.ts'
import { isCancelled, meetingsOf } from './meetings.ts'
import { membersOn } from './members.ts'

/** Something that its own terms ask of a board, and that is not so. */
export interface BoardDuty {
  readonly says: string
}

/** Terms of reference are looked at again after so many months; the day itself is in time. */
const TERMS_MONTHS = 12

/** What its terms ask of a board beside its reports, and that was not so at the end of a day. */
export const boardDuties = (records: BoardRecords, board: Board, day: Day): readonly BoardDuty[] => [
  ...ofTerms(board, day),
  ...ofYoungPeople(records, board, day),
  ...ofChampions(records, board, day),
]

function ofTerms({ terms, termsAgreedOn }: Board, day: Day): readonly BoardDuty[] {
  if (terms === undefined) return []
  if (termsAgreedOn === undefined) return [{ says: 'Terms of reference that say no day on which they were agreed' }]
  const dueOn = addMonths(termsAgreedOn, TERMS_MONTHS)
  if (day <= dueOn) return []
  return [
    {
      says: `Terms of reference agreed on ${dayInWords(termsAgreedOn)}: to be looked at again since ${dayInWords(dueOn)}`,
    },
  ]
}

function ofYoungPeople(
  records: BoardRecords,
  { reference = '', youngPeopleRunEvery }: Board,
  day: Day,
): readonly BoardDuty[] {
  const months = youngPeopleRunEvery && monthsApart(youngPeopleRunEvery)
  if (months === undefined) return []
  const theirs = meetingsOf(records, reference).filter(its => its.kind === 'take-over' && !isCancelled(its))
  const last = theirs.findLast(({ on }) => on < day)
  if (theirs.some(({ on }) => on >= day) || (last && day <= addMonths(last.on, months))) return []
  const before = last ? `the last was on ${dayInWords(last.on)}` : 'there never was one'
  return [{ says: `A meeting run by young people: ${before}, and none is planned` }]
}

const ofChampions = (
  { members }: BoardRecords,
  { reference = '', championed = [] }: Board,
  day: Day,
): readonly BoardDuty[] => {
  const sits = membersOn(members, reference, day)
  return championed.flatMap(({ theme }) =>
    theme === undefined || sits.some(member => member.theme !== undefined && isSameWording(member.theme, theme))
      ? []
      : [{ says: `No champion of ${theme}` }],
  )
}
