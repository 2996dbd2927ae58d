import { handoversWaiting, workersOn } from './allocations.ts'
import { type Day, inForceOn, isoOf } from './dates.ts'
import type { Journey } from './journey.ts'
import { letsIn, restrictionsOn, whomToAsk } from './restrictions.ts'
import { type Role, roles, type ScopeRule } from './roles.ts'
import { isServedBy } from './served.ts'
import { type Member, memberWith, type Staff } from './staff.ts'

/** What somebody may see of a child: the whole record, that there is a restricted one and whom to ask, or nothing. */
export type Sight = Whole | Restricted | Unseen

export interface Whole {
  readonly kind: 'whole'
  readonly because: Because
  /** False for whoever was asked to take the case on and has not accepted, who reads it in order to answer, and for a guest. */
  readonly mayWrite: boolean
}

export interface Restricted {
  readonly kind: 'restricted'
  /** Whom to ask, as the restriction says it. */
  readonly ask: string
}

export interface Unseen {
  readonly kind: 'unseen'
  /** True where it opens once a reason is given. */
  readonly opensWithReason: boolean
}

/**
 * Why somebody may see a child: they have the case, a restriction names them, the case is their team's, their role opens it,
 * they were asked to take it on, they gave a reason, or a peer challenge has the child in its scope for them.
 */
export type Because = 'own' | 'named' | 'team' | 'role' | 'offered' | 'reason' | 'scope'

/** Somebody who looks, as they are at the end of a day. */
export interface Onlooker {
  readonly username: string
  readonly scope: ScopeRule
  /** Their own identifier as a worker; absent where no staff record has their user name. */
  readonly worker: string | undefined
  /** The identifiers of everyone in their team. */
  readonly team: ReadonlySet<string>
  /** The references of children for whom they gave a reason that still holds. */
  readonly reasons: ReadonlySet<string>
  /** The references of children whom a peer challenge has in its scope for them that day; nobody for whoever is no guest. */
  readonly inScope: ReadonlySet<string>
  readonly on: Day
}

/** How long a reason opens a record for, in hours. */
export const REASON_HOURS = 24

/** Somebody with an account, as the staff records have them on a day. */
export function onlookerOf(
  { username, role }: { readonly username: string; readonly role: Role },
  {
    staff,
    reasons,
    inScope = new Set(),
    on,
  }: {
    readonly staff: Staff
    readonly reasons: ReadonlySet<string>
    readonly inScope?: ReadonlySet<string>
    readonly on: Day
  },
): Onlooker {
  const me = memberWith(staff, username)
  return { username, scope: scopeOn(role, on), worker: me?.id, team: teamOf(me, staff), reasons, inScope, on }
}

/** The rule of a role that is in force on a day. */
export const scopeOn = (role: Role, on: Day): ScopeRule => {
  const { scope } = roles[role]
  return inForceOn(scope, isoOf(on)) ?? scope.at(-1)!
}

const teamOf = (me: Member | undefined, staff: Staff): ReadonlySet<string> =>
  new Set(me?.team === undefined ? [] : [...staff.values()].filter(({ team }) => team === me.team).map(({ id }) => id))

const whole = (because: Because, mayWrite = true): Whole => ({ kind: 'whole', because, mayWrite })

const OWN = whole('own')
const NAMED = whole('named')
const TEAM = whole('team')
const BY_ROLE = whole('role')
const GIVEN_REASON = whole('reason')
const OFFERED = whole('offered', false)
const ACCEPTED = whole('offered')
const IN_SCOPE = whole('scope', false)
const NEVER_SEEN: Unseen = { kind: 'unseen', opensWithReason: false }
const SEEN_WITH_REASON: Unseen = { kind: 'unseen', opensWithReason: true }

/** What somebody may see of a child. The one answer that every page, list and file asks for. */
export function sightOf(child: Journey, by: Onlooker): Sight {
  if (by.scope.opens === 'nobody') return NEVER_SEEN
  if (by.scope.opens === 'scope') return guestsSight(child, by)
  const close = closeTo(child, by.on)
  const own = by.worker === undefined ? undefined : ownSight(close, by.worker)
  if (own === OWN) return OWN
  const restrictions = restrictionsOn(child, by.on)
  if (restrictions.length > 0) {
    if (restrictions.every(one => letsIn(one, by))) return NAMED
    if (own) return own
    return isInReach(child, close, by) || by.scope.beyond === 'with a reason'
      ? { kind: 'restricted', ask: whomToAsk(restrictions) }
      : NEVER_SEEN
  }
  if (close.workers.some(worker => by.team.has(worker))) return TEAM
  if (isInReach(child, close, by)) return BY_ROLE
  if (own) return own
  if (by.scope.beyond === 'never') return NEVER_SEEN
  return by.reasons.has(child.ref) ? GIVEN_REASON : SEEN_WITH_REASON
}

/** A guest reads what is in the scope, and nothing of a restricted record unless all its restrictions let them in. */
function guestsSight(child: Journey, by: Onlooker): Sight {
  if (!by.inScope.has(child.ref)) return NEVER_SEEN
  const restrictions = restrictionsOn(child, by.on)
  return restrictions.every(one => letsIn(one, by)) ? IN_SCOPE : { kind: 'restricted', ask: whomToAsk(restrictions) }
}

function isInReach(child: Journey, close: Close, { scope: { opens }, team, on }: Onlooker): boolean {
  if (opens === 'authority') return true
  if (opens === 'team') return close.workers.some(worker => team.has(worker))
  return opens !== 'nobody' && opens !== 'scope' && isServedBy(opens, child, on)
}

/** Who has a child's case at the end of a day, and who was asked to take it on. */
interface Close {
  readonly on: Day
  readonly workers: readonly string[]
  /** Those who have not answered, and those who accepted for a day that lies ahead. */
  readonly asked: readonly { readonly worker: string; readonly accepted: boolean }[]
}

function ownSight({ workers, asked }: Close, worker: string): Whole | undefined {
  if (workers.includes(worker)) return OWN
  const offers = asked.filter(offer => offer.worker === worker)
  if (offers.length === 0) return undefined
  return offers.some(({ accepted }) => accepted) ? ACCEPTED : OFFERED
}

/** Worked out once for a journey and a day, since everyone who looks asks it of every child. */
const known = new WeakMap<Journey, Close>()

function closeTo(child: Journey, on: Day): Close {
  const before = known.get(child)
  if (before?.on === on) return before
  const close: Close = {
    on,
    workers: workersOn(child, on).map(({ worker }) => worker),
    asked: handoversWaiting(child, on).map(({ worker, startsOn }) => ({ worker, accepted: startsOn !== undefined })),
  }
  known.set(child, close)
  return close
}
