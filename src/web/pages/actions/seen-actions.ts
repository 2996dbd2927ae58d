import type { Action, SignOff } from '#core/actions/actions.ts'
import { isOwnedBy, judgedOn, type Standing, type StandingOn, standingOn } from '#core/actions/standing.ts'
import { called } from '#core/called.ts'
import type { Day } from '#core/dates.ts'
import { memberWith } from '#core/staff.ts'
import { everyAction } from '#store/every-action.ts'
import type { SeenServices, Visitor } from '#web/services.ts'
import type { Sights } from '#web/sights.ts'

/** An action as it stands today. */
export interface SeenAction {
  readonly action: Action
  readonly stands: StandingOn
  /** What a board last judged of its effect. */
  readonly judged: SignOff | undefined
  /** Whom it is about; absent for the council's own. */
  readonly about?: string
}

/** How actions are narrowed: whose they are, and of which team or board. */
export interface Narrowed {
  readonly whose?: 'mine' | 'team' | 'all' | undefined
  readonly team?: string | undefined
  readonly board?: string | undefined
}

/** The actions that somebody sees, narrowed as they ask. */
export interface SeenActions {
  readonly today: Day
  readonly sights: Sights | undefined
  /** Whose are shown: one's own, where one has any and nothing else is asked for. */
  readonly whose: 'mine' | 'team' | 'all'
  readonly mine: number
  /** The team of whoever looks, and how many are its; absent where they are of none. */
  readonly myTeam?: { readonly name: string; readonly count: number }
  readonly total: number
  readonly teams: readonly (readonly [string, number])[]
  readonly boards: readonly (readonly [string, number])[]
  /** What matters most first. */
  readonly chosen: readonly SeenAction[]
}

/** What matters most first; what is done last. */
const ORDER: readonly Standing[] = ['overdue', 'slipping', 'without a date', 'not started', 'on time', 'done']

/** The council's actions, and those of children whose records they may open. */
export async function seenActions(
  { team, board, ...asked }: Narrowed,
  who: Visitor,
  { ledger, caseload }: Pick<SeenServices, 'ledger' | 'caseload'>,
): Promise<SeenActions> {
  const { journeys, sights, asAt, staff } = await caseload.at()
  const all = await everyAction(ledger, journeys.values())
  const isMine = (action: Action) => isOwnedBy(action, who.username)
  const myTeam = memberWith(staff, who.username)?.team
  const isMyTeams = (action: Action) => isMine(action) || (myTeam !== undefined && action.team === myTeam)
  const whose = asked.whose ?? (team || board || !all.some(isMine) ? 'all' : 'mine')
  const nameOf = (ref: string): string => {
    const child = journeys.get(ref)
    return child === undefined ? 'A child' : (called(child) ?? `Child ${child.childId}`)
  }
  const chosen = all
    .filter(action => whose === 'all' || (whose === 'mine' ? isMine(action) : isMyTeams(action)))
    .filter(action => !team || action.team === team)
    .filter(action => !board || action.board === board)
    .map(
      (action): SeenAction => ({
        action,
        stands: standingOn(action, asAt),
        judged: judgedOn(action, asAt),
        ...(action.child !== undefined && { about: nameOf(action.child) }),
      }),
    )
    .sort(
      (a, b) =>
        ORDER.indexOf(a.stands.standing) - ORDER.indexOf(b.stands.standing) ||
        (a.stands.dueOn ?? 0) - (b.stands.dueOn ?? 0) ||
        a.action.record - b.action.record,
    )
  return {
    today: asAt,
    sights,
    whose,
    mine: all.filter(isMine).length,
    ...(myTeam !== undefined && { myTeam: { name: myTeam, count: all.filter(isMyTeams).length } }),
    total: all.length,
    teams: valuesOf(all, action => action.team),
    boards: valuesOf(all, action => action.board),
    chosen,
  }
}

/** Each value that actions have, with how many have it, by the alphabet. */
function valuesOf(
  actions: readonly Action[],
  saidBy: (action: Action) => string | undefined,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const action of actions) {
    const value = saidBy(action)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'en'))
}
