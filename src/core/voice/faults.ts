import { day, dayInWords, isIsoDate } from '#core/dates.ts'
import type { Body, Entry } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import { isForumKind } from './forums.ts'

type Others = readonly Pick<Entry, 'type' | 'body'>[]

const others = (type: string, reference: unknown, among: Others): Body | undefined =>
  typeof reference === 'string'
    ? among.find(its => its.type === type && its.body.reference === reference)?.body
    : undefined

/** What is wrong where a board that is named as a forum is none. One that there is not is said by its field. */
export function faultsOfForum({ forum }: Body, among: Others): readonly Fault[] {
  const board = others('board', forum, among)
  if (!board || isForumKind(board.kind)) return []
  const says = `${String(forum)} is not a forum of young people: choose a children in care council or a care leavers’ forum`
  return [{ path: ['forum'], says }]
}

/** What is wrong with the numbers of those who take part: more of some age than there are in all. */
export function faultsOfMembers(body: Body): readonly Fault[] {
  const ages = ['under11', 'from11to15', 'from16to17', 'from18'].map(age => numberIn(body[age]))
  const [members, aged] = [numberIn(body.members), ages.reduce((sum, one) => sum + one, 0)]
  if (typeof body.members !== 'number') return []
  return [
    ...(aged > members
      ? [{ path: ['members'] as const, says: `${aged} are counted by their ages, and ${members} in all: check both` }]
      : []),
    ...(['outside', 'disabled'] as const).flatMap(part =>
      numberIn(body[part]) > members
        ? [{ path: [part] as const, says: `This is more than the ${members} who take part: check both` }]
        : [],
    ),
  ]
}

/** What is wrong with how many came for the first time: more than came. */
export const faultsOfMeeting = ({ came, firstTime }: Body): readonly Fault[] =>
  typeof came === 'number' && numberIn(firstTime) > came
    ? [{ path: ['firstTime'], says: `This is more than the ${came} who came: check both` }]
    : []

/** What is wrong with the day of an answer, or of what they were told: one before they raised it. */
export function faultsOfReply({ raised, on }: Body, among: Others): readonly Fault[] {
  const raisedOn = dayIn(others('raised', raised, among)?.on)
  const replied = dayIn(on)
  if (raisedOn === undefined || replied === undefined || replied >= raisedOn) return []
  return [{ path: ['on'], says: `They raised it on ${dayInWords(raisedOn)}: check the date` }]
}

/** What is wrong with the day of a closing: one before they had the answer that it names. */
export function faultsOfClosing({ answer, on }: Body, among: Others): readonly Fault[] {
  const answeredOn = dayIn(others('answer', answer, among)?.on)
  const closedOn = dayIn(on)
  if (answeredOn === undefined || closedOn === undefined || closedOn >= answeredOn) return []
  const says = `They were given this answer on ${dayInWords(answeredOn)}. It cannot be closed before they had it`
  return [{ path: ['on'], says }]
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)
const dayIn = (value: unknown) => (typeof value === 'string' && isIsoDate(value) ? day(value) : undefined)
