import { movesOf } from './accommodation.ts'
import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import activity from './records/activity.ts'
import connection from './records/connection.ts'
import { riskTimesOf } from './risk-times.ts'

const activitiesOf = recordsOf(activity)
const connectionsOf = recordsOf(connection)

/** What changes a young person’s life so much that their plan has to be looked at again. */
export type ChangeKind = 'move' | 'custody' | 'release' | 'activity-ended' | 'parenthood' | 'turning-18' | 'turning-21'

/** A change in a young person’s life, and the entry that says so. */
export interface ChangeOfLife {
  readonly kind: ChangeKind
  readonly on: Day
  /** Absent for a birthday. */
  readonly entry: number | undefined
}

/** What changed in a young person’s life, oldest first. What happened in childhood is among it: whoever asks leaves it out. */
export const changesOfLife = oncePerJourney((child: Journey): readonly ChangeOfLife[] => {
  const changes: ChangeOfLife[] = []
  for (const { on, entry, home } of movesOf(child))
    if (home?.record.type !== 'X2') changes.push({ kind: 'move', on, entry })
  for (const { kind, from, until, entry } of riskTimesOf(child)) {
    if (kind !== 'custody') continue
    changes.push({ kind: 'custody', on: from, entry })
    if (until < NEVER) changes.push({ kind: 'release', on: until, entry })
  }
  for (const { on, entry } of endedActivities(child)) changes.push({ kind: 'activity-ended', on, entry })
  for (const { on, entry } of becameParent(child)) changes.push({ kind: 'parenthood', on, entry })
  const ages = birthdaysOf(child)
  if (ages) changes.push({ kind: 'turning-18', on: ages.turns18On, entry: undefined })
  if (ages) changes.push({ kind: 'turning-21', on: ages.turns21On, entry: undefined })
  return changes.sort((a, b) => a.on - b.on)
})

const isSomething = (code: string | undefined): boolean => code !== undefined && !code.startsWith('G') && code !== '0'

/** The days on which education, training or work ended and nothing else went on or followed that day. */
function endedActivities(child: Journey): readonly { on: Day; entry: number }[] {
  const all = activitiesOf(child).filter(a => isSomething(a.activity) && a.startedOn !== undefined)
  return all.flatMap(({ endedOn: on, entry }) =>
    on === undefined || all.some(other => other.startedOn! <= on && on < (other.endedOn ?? NEVER))
      ? []
      : [{ on, entry }],
  )
}

/** A child of their own, by the day of birth; pregnancy or a child that keeps them at home, where no birth near it is known. */
function becameParent(child: Journey): readonly { on: Day; entry: number }[] {
  const births = connectionsOf(child).flatMap(({ relation, bornOn: on, entry }) =>
    relation === 'own-child' && on !== undefined ? [{ on, entry }] : [],
  )
  const atHome = activitiesOf(child).flatMap(({ activity: code, startedOn: on, isFromBefore, entry }) =>
    code === 'G6' && on !== undefined && !isFromBefore && !births.some(b => Math.abs(b.on - on) < DAYS_OF_PREGNANCY)
      ? [{ on, entry }]
      : [],
  )
  return [...births, ...atHome]
}

const DAYS_OF_PREGNANCY = 280
