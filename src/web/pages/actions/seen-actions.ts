import type { Action } from '#core/actions/actions.ts'
import { effectToJudge } from '#core/actions/judging.ts'
import { isOwnedBy, type Standing, type StoodAction, stoodOn } from '#core/actions/standing.ts'
import { called } from '#core/called.ts'
import type { Day } from '#core/dates.ts'
import { memberWith } from '#core/staff.ts'
import { actionsOfEach } from '#store/every-action.ts'
import type { StandsAsked } from '#web/pages/actions/narrowed.ts'
import type { SeenServices, Visitor } from '#web/services.ts'
import type { Sights } from '#web/sights.ts'

/** An action as it stands today. */
export interface SeenAction extends StoodAction {
  /** Whom it is about; absent for the council's own. */
  readonly about?: string
}

/** How actions are narrowed: whose they are, and of which team or board. */
export interface Narrowed {
  readonly whose?: 'mine' | 'team' | 'all' | undefined
  readonly team?: string | undefined
  readonly board?: string | undefined
  readonly stands?: StandsAsked | undefined
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
  /** How many of those asked for stand in each way, whichever of them is asked for; those of which there are none left out. */
  readonly standings: readonly (readonly [StandsAsked, number])[]
  /** What matters most first. */
  readonly chosen: readonly SeenAction[]
}

/** What matters most first; what is done last. */
const ORDER: Readonly<Record<Standing, number>> = {
  overdue: 0,
  slipping: 1,
  'without a date': 2,
  'not started': 3,
  'on time': 4,
  done: 5,
}

const STANDS: Readonly<Record<StandsAsked, (its: StoodAction, day: Day) => boolean>> = {
  overdue: ({ stands }) => stands.standing === 'overdue',
  slipping: ({ stands }) => stands.standing === 'slipping',
  undated: ({ stands }) => stands.standing === 'without a date',
  open: ({ stands }) => stands.standing === 'not started' || stands.standing === 'on time',
  done: ({ stands }) => stands.standing === 'done',
  judge: ({ action }, day) => effectToJudge(action, day) !== undefined,
}

/** The council's actions, and those of children whose records they may open. */
export async function seenActions(
  { team, board, stands, ...asked }: Narrowed,
  who: Visitor,
  { ledger, caseload }: Pick<SeenServices, 'ledger' | 'caseload'>,
): Promise<SeenActions> {
  const { journeys, sights, asAt, staff } = await caseload.at()
  const all = (await actionsOfEach(ledger, journeys.values())).flatMap(actions => stoodOn(actions, asAt))
  const isMine = ({ action }: StoodAction) => isOwnedBy(action, who.username)
  const myTeam = memberWith(staff, who.username)?.team
  const isMyTeams = (its: StoodAction) => isMine(its) || (myTeam !== undefined && its.action.team === myTeam)
  const whose = asked.whose ?? (team || board || !all.some(isMine) ? 'all' : 'mine')
  const nameOf = (ref: string): string => {
    const child = journeys.get(ref)
    return child === undefined ? 'A child' : (called(child) ?? `Child ${child.childId}`)
  }
  const among = all
    .filter(its => whose === 'all' || (whose === 'mine' ? isMine(its) : isMyTeams(its)))
    .filter(({ action }) => !team || action.team === team)
    .filter(({ action }) => !board || action.board === board)
  const standings = (Object.keys(STANDS) as StandsAsked[]).flatMap(way => {
    const count = among.filter(its => STANDS[way](its, asAt)).length
    return count === 0 ? [] : [[way, count] as const]
  })
  const chosen = among
    .filter(its => stands === undefined || STANDS[stands](its, asAt))
    .map((its): SeenAction => (its.action.child === undefined ? its : { ...its, about: nameOf(its.action.child) }))
    .sort(
      (a, b) =>
        ORDER[a.stands.standing] - ORDER[b.stands.standing] ||
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
    teams: valuesOf(all, ({ team }) => team),
    boards: valuesOf(all, ({ board }) => board),
    standings,
    chosen,
  }
}

/** Each value that actions have, with how many have it, by the alphabet. */
function valuesOf(
  actions: readonly StoodAction[],
  saidBy: (action: Action) => string | undefined,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { action } of actions) {
    const value = saidBy(action)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'en'))
}
