import type { Day } from './dates.ts'
import { day } from './dates.ts'
import type { Body } from './entry.ts'
import { FULL_TIME_HOURS } from './records/worker.ts'

/** A member of staff, or a vacant post, as the council's own records have it. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly job?: string
  readonly team?: string
  readonly isVacant: boolean
  /** Whether theirs is a team for looked after children; absent where nobody said. */
  readonly isLookedAfterTeam?: boolean
  /** Contracted hours in a week; absent where not recorded. */
  readonly hoursAWeek?: number
  readonly username?: string
  readonly startedOn?: Day
  /** The first day on which they were no longer there. */
  readonly endedOn?: Day
}

/** The council's staff by identifier. */
export type Staff = ReadonlyMap<string, Member>

/** The staff that a council's records of the type `worker` name. Where one is named twice, the last counts. */
export function staffIn(records: Iterable<Body>): Staff {
  const staff = new Map<string, Member>()
  for (const body of records) {
    const id = textIn(body, 'worker')
    if (id === undefined) continue
    const text = <K extends string>(key: K, field = key as string): { [P in K]?: string } => {
      const found = textIn(body, field)
      return (found === undefined ? {} : { [key]: found }) as { [P in K]?: string }
    }
    const on = <K extends string>(key: K): { [P in K]?: Day } => {
      const found = textIn(body, key)
      return (found === undefined ? {} : { [key]: day(found) }) as { [P in K]?: Day }
    }
    staff.set(id, {
      id,
      name: textIn(body, 'name') ?? id,
      isVacant: body.isVacancy === 'vacant',
      ...(typeof body.isLookedAfterTeam === 'string' && { isLookedAfterTeam: body.isLookedAfterTeam === 'yes' }),
      ...text('job'),
      ...text('team'),
      ...text('username'),
      ...(typeof body.hoursAWeek === 'number' && { hoursAWeek: body.hoursAWeek }),
      ...on('startedOn'),
      ...on('endedOn'),
    })
  }
  return staff
}

const textIn = (body: Body, field: string): string | undefined =>
  typeof body[field] === 'string' ? (body[field] as string) : undefined

/** Who signs in with a user name; undefined where no staff record says so. */
export const memberWith = (staff: Staff, username: string): Member | undefined =>
  [...staff.values()].find(member => member.username === username && !member.isVacant)

/** Contracted hours in a week; one whose hours are not recorded counts as full-time. */
export const hoursOf = ({ hoursAWeek = FULL_TIME_HOURS }: Member): number => hoursAWeek

/** Contracted hours over a full week's; one whose hours are not recorded counts as full-time. */
export const fullTimeEquivalent = (member: Member): number => hoursOf(member) / FULL_TIME_HOURS

/** Whether someone is there at the end of a day. */
export const isThereOn = ({ startedOn, endedOn, isVacant }: Member, asAt: Day): boolean =>
  !isVacant && (startedOn === undefined || startedOn <= asAt) && (endedOn === undefined || asAt < endedOn)
