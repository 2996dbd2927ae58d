import type { BoardMember } from '#core/boards/boards.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import { attendances } from '#core/records/meeting-attendance.ts'
import type { Outcome, Problem } from '#web/page.ts'
import { byWhom, MEANWHILE, shownIn, together } from '#web/pages/boards/meanwhile.tsx'
import { newEntry, recordTogether } from '#web/pages/boards/recording.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

type Words = Readonly<Record<string, string>>
type Said = Pick<Entry, 'id' | 'record' | 'body'>

/** What may be said of a member of the board. */
export const HOW = ['present', 'apologies', 'substitute', 'absent'] as const

/** The controls for a member: whether they were there, and in whose place. */
export const howOf = (record: number): string => `how-${record}`
export const insteadOf = (record: number): string => `instead-${record}`

/** Everybody who was there beside the members, one a line. */
export const othersIn = (attendance: readonly Body[], members: readonly BoardMember[]): string =>
  attendance
    .filter(({ name, how }) => how === 'also-present' || !members.some(member => member.name === name))
    .map(({ name, as }) => [name, as].filter(Boolean).join(', '))
    .join('\n')

interface Attending {
  readonly members: readonly BoardMember[]
  /** The reference of the meeting. */
  readonly meeting: string | undefined
  readonly services: SeenServices
  readonly who: Visitor
}

/** Records who was at a meeting, unless somebody else said otherwise of one of them meanwhile; what stands in the way, if anything does. */
export async function recordAttendance(attending: Attending, typed: Words): Promise<Outcome | undefined> {
  const { members, meeting, services, who } = attending
  let before: readonly Said[] = []
  let wrong: readonly Problem[] = []
  const put = () => together(answersNow(before, members, typed), answersTyped(typed))
  const isSaved = await recordTogether(
    { services, who, title: 'Who was at a meeting' },
    ['meeting-attendance'],
    recorded => {
      before = standing(recorded).filter(({ body }) => body.meeting === meeting)
      const { says, clashes } = put()
      const { people, problems } = peopleIn(members, says)
      wrong = problems
      if (clashes.length > 0 || problems.length > 0) return undefined
      return people.flatMap(person => {
        const body: Body = { meeting, ...person }
        const its = before.find(({ body: { name } }) => name === person.name)
        if (its && FIELDS.every(field => its.body[field] === body[field])) return []
        return [{ ...newEntry('meeting-attendance', body), ...(its && { record: its.record, basedOn: its.id }) }]
      })
    },
  )
  if (isSaved) return undefined
  const { says, clashes, again } = put()
  const late = [MEANWHILE]
  for (const control of clashes) {
    const member = members.find(({ record }) => control === howOf(record) || control === insteadOf(record))
    const name = member ? member.name : control.slice(OTHER.length)
    const its = before.find(({ body }) => body.name === name)
    const theirs = member ? inWords(control, its?.body ?? {}) : String(its?.body.as ?? 'nothing more')
    late.push({
      field: member ? control : 'others',
      text: `${name}: ${await byWhom(services.ledger, its?.id)}, recorded ‘${theirs}’`,
    })
  }
  if (clashes.length === 0) return { problems: wrong }
  const others = Object.entries(says).flatMap(([control, as]) =>
    control.startsWith(OTHER) && as !== ''
      ? [[control.slice(OTHER.length), as.slice(1)].filter(Boolean).join(', ')]
      : [],
  )
  const now = othersIn(
    before.map(({ body }) => body),
    members,
  )
  return { problems: [...late, ...wrong], typed: { ...again, others: others.join('\n'), [shownIn('others')]: now } }
}

const FIELDS = ['how', 'insteadOf', 'as'] as const

const inWords = (control: string, { how, insteadOf }: Body): string =>
  control.startsWith('how')
    ? (attendances[how as keyof typeof attendances] ?? 'Not said')
    : String(insteadOf ?? 'Nobody’s')

/** What an answer about somebody who is no member begins with, as if each had a control; one who is there says `=` and as what. */
const OTHER = 'other '

/** What is recorded now, as the controls of the form would show it, also of others whom it names. */
function answersNow(before: readonly Said[], members: readonly BoardMember[], typed: Words): Words {
  const body = (name: string | undefined): Body => before.find(its => its.body.name === name)?.body ?? {}
  const recorded = othersIn(
    before.map(its => its.body),
    members,
  )
  return {
    ...Object.fromEntries(
      members.flatMap(({ record, name }) => [
        [howOf(record), HOW.find(how => how === body(name).how) ?? ''],
        [insteadOf(record), String(body(name).insteadOf ?? '')],
      ]),
    ),
    ...Object.fromEntries(Object.keys(linesIn(typed.others ?? '')).map(control => [control, ''])),
    ...linesIn(recorded),
  }
}

/** What was typed, with an answer for each other person; one who was not in the form when it was opened was not there. */
function answersTyped(typed: Words): Words {
  const [said, shown] = [linesIn(typed.others ?? ''), typed[shownIn('others')]]
  if (shown === undefined) return { ...typed, ...said }
  const was = linesIn(shown)
  const names = new Set([...Object.keys(said), ...Object.keys(was)])
  return { ...typed, ...said, ...Object.fromEntries([...names].map(name => [shownIn(name), was[name] ?? ''])) }
}

/** The people of a text, one a line: their name, a comma, and what they are. */
const linesIn = (text: string): Words =>
  Object.fromEntries(
    text.split('\n').flatMap(line => {
      const [name = '', ...as] = line.split(',').map(part => part.trim())
      return name === '' ? [] : [[`${OTHER}${name}`, `=${as.join(', ')}`]]
    }),
  )

interface Person extends Body {
  readonly name: string
}

/** Who was there, by the answers: members by their record, everybody else by name. */
function peopleIn(
  members: readonly BoardMember[],
  says: Words,
): { readonly people: readonly Person[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const sitting = members.flatMap(({ record, name }): readonly Person[] => {
    const how = HOW.find(how => how === says[howOf(record)])
    const place = says[insteadOf(record)]
    if (!how || name === undefined) return []
    if (how !== 'substitute') return [{ name, how }]
    if (place) return [{ name, how, insteadOf: place }]
    problems.push({ field: insteadOf(record), text: `Say in whose place ${name} came` })
    return []
  })
  const others = Object.entries(says).flatMap(([control, said]): readonly Person[] => {
    const name = control.slice(OTHER.length)
    if (!control.startsWith(OTHER) || said === '' || sitting.some(person => person.name === name)) return []
    return [{ name, how: 'also-present', ...(said !== '=' && { as: said.slice(1) }) }]
  })
  return { people: [...sitting, ...others], problems }
}
