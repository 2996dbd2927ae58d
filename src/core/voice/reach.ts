import { addMonths, type Day, day, isIsoDate, type Month, monthPeriod } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Forum, ForumKind } from './forums.ts'
import { aimedShare, type Promised } from './promise.ts'

type Told = Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** How many took part in a forum when they were last counted. */
export interface Membership {
  readonly forum: string
  readonly on: Day
  readonly members: number
  /** Of them, by what was asked; absent where it was not counted. */
  readonly under11?: number
  readonly from11to15?: number
  readonly from16to17?: number
  readonly from18?: number
  readonly outside?: number
  readonly disabled?: number
}

/** A meeting of a forum. */
interface Met {
  readonly forum: string
  readonly on: Day
  readonly came: number
  readonly firstTime?: number
  readonly workedOn?: string
}

/** For so many months a count holds; one of so many months ago to the day still does. Waymark's own. */
const MONTHS_COUNTED = 12

/** Every count of members that stands, in the order of their days. */
export const membershipsIn = (entries: readonly Told[]): readonly Membership[] =>
  standing(entries.filter(({ type }) => type === 'forum-membership'))
    .flatMap(({ body }): readonly Membership[] => {
      const its = dated(body)
      if (!its || typeof body.members !== 'number') return []
      const parts = numbers(body, ['under11', 'from11to15', 'from16to17', 'from18', 'outside', 'disabled'])
      return [{ ...its, members: body.members, ...parts }]
    })
    .sort((a, b) => a.on - b.on)

/** Every meeting of a forum that stands, in the order of their days. */
export const meetingsIn = (entries: readonly Told[]): readonly Met[] =>
  standing(entries.filter(({ type }) => type === 'forum-meeting'))
    .flatMap(({ body }): readonly Met[] => {
      const its = dated(body)
      if (!its || typeof body.came !== 'number') return []
      const { workedOn } = body
      return [
        {
          ...its,
          came: body.came,
          ...numbers(body, ['firstTime']),
          ...(typeof workedOn === 'string' && workedOn.trim() !== '' && { workedOn }),
        },
      ]
    })
    .sort((a, b) => a.on - b.on)

/** The last count of a forum that holds on a day; undefined where there is none, or none for a year. */
export const membershipOn = (memberships: readonly Membership[], forum: string, asAt: Day): Membership | undefined =>
  memberships.findLast(its => its.forum === forum && its.on <= asAt && asAt <= addMonths(its.on, MONTHS_COUNTED))

/** How many children a month ended with, and how many of them take part. */
export interface ReachOfMonth {
  readonly month: Month
  /** Those who take part in a children in care council; absent where none was counted for a year. */
  readonly members?: number
  /** Children looked after at the end of the month; absent where that is not known. */
  readonly lookedAfter?: number
  /** In percent, not rounded; absent where either is. */
  readonly share?: number
  /** What is aimed for, in percent; absent where nothing is. */
  readonly aim?: number
  readonly isReached?: boolean
  /** Young people who came to the forums' meetings in the month, each meeting counted. */
  readonly came: number
  readonly firstTime: number
  readonly meetings: number
}

interface ReachOf {
  readonly forums: readonly Forum[]
  readonly memberships: readonly Membership[]
  readonly meetings: readonly Met[]
  readonly promises: readonly Promised[]
}

/** The reach of the children in care councils, month by month. Whoever takes part in two of them counts twice. */
export function reachByMonth(
  { forums, memberships, meetings, promises }: ReachOf,
  months: readonly { readonly month: Month; readonly lookedAfter?: number | undefined }[],
): readonly ReachOfMonth[] {
  const councils = forums.filter(({ kind }) => kind === COUNCIL)
  return months.map(({ month, lookedAfter }) => {
    const { firstDay, lastDay } = monthPeriod(month)
    const counted = councils.flatMap(({ reference }) => membershipOn(memberships, reference, lastDay) ?? [])
    const members = counted.length === 0 ? undefined : sum(counted.map(its => its.members))
    const share = members === undefined || !lookedAfter ? undefined : (100 * members) / lookedAfter
    const aim = aimedShare(promises, lastDay)
    const met = meetings.filter(
      ({ forum, on }) => on >= firstDay && on <= lastDay && forums.some(({ reference }) => reference === forum),
    )
    return {
      month,
      ...(members !== undefined && { members }),
      ...(lookedAfter !== undefined && { lookedAfter }),
      ...(share !== undefined && { share }),
      ...(aim !== undefined && { aim }),
      ...(share !== undefined && aim !== undefined && { isReached: share >= aim }),
      came: sum(met.map(({ came }) => came)),
      firstTime: sum(met.map(({ firstTime = 0 }) => firstTime)),
      meetings: met.length,
    }
  })
}

const COUNCIL: ForumKind = 'children-in-care-council'

function dated({ forum, on }: Body): { readonly forum: string; readonly on: Day } | undefined {
  return typeof forum === 'string' && typeof on === 'string' && isIsoDate(on) ? { forum, on: day(on) } : undefined
}

const numbers = (body: Body, names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.flatMap(name => (typeof body[name] === 'number' ? [[name, body[name]]] : [])))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
