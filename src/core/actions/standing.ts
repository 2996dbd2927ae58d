import { addMonths, type Day } from '#core/dates.ts'
import type { Action, Completion, Progress, SignOff } from './actions.ts'

/** How an action stands by its dates, what matters most first. */
export type Standing = 'overdue' | 'slipping' | 'without a date' | 'not started' | 'on time' | 'done'

/** An action as it stood at the end of a day: its three facts apart. */
export interface StandingOn {
  readonly standing: Standing
  /** Absent where it is not done. */
  readonly done?: Done
  /** How many pieces of evidence there are. */
  readonly evidence: number
  /** The first day by which it was to be done; absent where none was ever given. */
  readonly firstDueOn?: Day
  /** The day by which it is to be done now. */
  readonly dueOn?: Day
  /** How often it was given a later day than the one before. */
  readonly putOff: number
  /** The last that was said of how far it is. */
  readonly progress?: Progress
  /** True where it is not done and nothing was said of it for a quarter of a year. */
  readonly isStale: boolean
}

export interface Done extends Completion {
  /** True where only its progress says that it is complete, and nobody recorded its end. */
  readonly isOnlySaid: boolean
}

/** From so many times on, an action that is put off is slipping. Waymark's own. */
const PUT_OFF = 2
/** An action due more than so many months after its first day is slipping; so many to the day are not. Waymark's own. */
const MONTHS_LATE = 3
/** Nothing said of an action for more than so many months is stale; so many to the day are not. Waymark's own. */
const MONTHS_SILENT = 3

/** How an action stands at the end of a day, by what is dated to that day. The day it is due is in time. */
export function standingOn(action: Action, day: Day): StandingOn {
  const [first] = action.dates
  const dates = action.dates.filter(({ on }, i) => i === 0 || on <= day)
  const dueOn = dates.at(-1)?.dueOn
  const putOff = dates.filter(({ dueOn }, i) => i > 0 && dueOn > dates[i - 1]!.dueOn).length
  const progress = action.progress.findLast(({ on }) => on <= day)
  const done = doneBy(action, day)
  const lastHeardOn = Math.max(action.agreedOn, progress?.on ?? 0)
  return {
    standing: done ? 'done' : standingBy({ first: first?.dueOn, dueOn, putOff, progress }, day),
    ...(done && { done }),
    evidence: action.evidence.filter(({ on }) => on <= day).length,
    ...(first && { firstDueOn: first.dueOn }),
    ...(dueOn !== undefined && { dueOn }),
    putOff,
    ...(progress && { progress }),
    isStale: !done && day > addMonths(lastHeardOn, MONTHS_SILENT),
  }
}

interface ByDates {
  readonly first: Day | undefined
  readonly dueOn: Day | undefined
  readonly putOff: number
  readonly progress: Progress | undefined
}

function standingBy({ first, dueOn, putOff, progress }: ByDates, day: Day): Standing {
  if (first === undefined || dueOn === undefined) return 'without a date'
  if (dueOn < day) return 'overdue'
  if (putOff >= PUT_OFF || dueOn > addMonths(first, MONTHS_LATE)) return 'slipping'
  return progress === undefined || progress.status === 'not-started' ? 'not started' : 'on time'
}

/** That it is done, unless something said of a later day says that it is not. */
function doneBy({ completions, progress }: Action, day: Day): Done | undefined {
  const said = progress.filter(({ on }) => on <= day)
  const recorded = completions.findLast(({ doneOn }) => doneOn <= day)
  const unfinished = said.findLast(({ status }) => status !== 'complete')?.on ?? Number.NEGATIVE_INFINITY
  if (recorded && recorded.doneOn >= unfinished) return { ...recorded, isOnlySaid: false }
  const first = said.find(({ on, status }) => status === 'complete' && on >= unfinished)
  return first && said.at(-1)?.status === 'complete' ? { doneOn: first.on, isOnlySaid: true } : undefined
}

/** An action as it stood at the end of a day, with what a board had last judged of its effect. */
export interface StoodAction {
  readonly action: Action
  readonly stands: StandingOn
  /** Undefined where no board had judged it. */
  readonly judged: SignOff | undefined
}

/** How actions stood at the end of a day, in their order. */
export function stoodOn(actions: readonly Action[], day: Day): readonly StoodAction[] {
  const before = known.get(actions)
  if (before?.day === day) return before.stood
  const stood = actions.map(action => ({ action, stands: standingOn(action, day), judged: judgedOn(action, day) }))
  known.set(actions, { day, stood })
  return stood
}

/** Every page of actions asks how all of them stand today. */
const known = new WeakMap<readonly Action[], { readonly day: Day; readonly stood: readonly StoodAction[] }>()

/** What a board last judged of its effect by the end of a day; undefined where none did. */
export const judgedOn = ({ signOffs }: Action, day: Day): SignOff | undefined =>
  signOffs.findLast(({ on }) => on <= day)

/** Whether an action is somebody's own, whatever case their user name is written in. */
export const isOwnedBy = ({ ownerAccount }: Action, username: string): boolean =>
  ownerAccount?.toLowerCase() === username.toLowerCase()

/** How many of somebody's actions are overdue and how many are slipping, at the end of a day. */
export function lateOf(
  actions: readonly Action[],
  username: string,
  day: Day,
): { readonly overdue: number; readonly slipping: number } {
  const standings = actions
    .filter(action => isOwnedBy(action, username))
    .map(action => standingOn(action, day).standing)
  const count = (standing: Standing) => standings.filter(its => its === standing).length
  return { overdue: count('overdue'), slipping: count('slipping') }
}
