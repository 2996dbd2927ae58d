import type { Action } from '#core/actions/actions.ts'
import { effectToJudge, type ToJudge } from '#core/actions/judging.ts'
import { type Standing, type StandingOn, standingOn } from '#core/actions/standing.ts'
import type { Day } from '#core/dates.ts'
import { type BoardRecords, boardNamed, type Minute, type Resolution } from './boards.ts'

/** An action that a board is told of, as it stood on a day. */
export interface MatterArising {
  readonly action: Action
  readonly stands: StandingOn
  /** The board's resolution that it follows from, where it is known. */
  readonly resolution?: Resolution
}

/** What matters most first. */
const ORDER: readonly Standing[] = ['overdue', 'slipping', 'without a date', 'not started', 'on time', 'done']

/** Every action of a board as it stood at the end of a day, what is late first: one that names the board, or that follows from a resolution of it. */
export function actionsOf(
  records: BoardRecords,
  actions: readonly Action[],
  board: string,
  day: Day,
): readonly MatterArising[] {
  const resolutions = resolutionsOf(records, board)
  const named = new Map<string, boolean>()
  const isNamed = (words: string | undefined): boolean => {
    if (words === undefined) return false
    const before = named.get(words)
    if (before !== undefined) return before
    const isIt = boardNamed(records.boards, words)?.reference === board
    named.set(words, isIt)
    return isIt
  }
  return actions
    .filter(({ agreedOn }) => agreedOn <= day)
    .flatMap((action): readonly MatterArising[] => {
      const resolution = resolutions.get(action.resolution ?? '')
      if (!resolution && !isNamed(action.board)) return []
      return [{ action, stands: standingOn(action, day), ...(resolution && { resolution }) }]
    })
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.stands.standing) - ORDER.indexOf(b.stands.standing) ||
        (a.stands.dueOn ?? 0) - (b.stands.dueOn ?? 0) ||
        a.action.record - b.action.record,
    )
}

/** An action of a board that is done, and whose effect is for the board to judge. */
export interface EffectToJudge extends MatterArising, ToJudge {}

/** What there is of a board's actions on a day: asked together, each is told once. */
export interface BoardsActions {
  /** Still open, what is late first. */
  readonly open: readonly MatterArising[]
  /** Done, and to be judged, what has waited longest first. */
  readonly toJudge: readonly EffectToJudge[]
}

/** Every action of a board that is still open at the end of a day, and those whose effect is then to be judged. */
export function openAndToJudge(...asked: Parameters<typeof actionsOf>): BoardsActions {
  const [, , , day] = asked
  const all = actionsOf(...asked)
  return {
    open: all.filter(({ stands }) => stands.standing !== 'done'),
    toJudge: all
      .flatMap((matter): readonly EffectToJudge[] => {
        const toJudge = matter.stands.done && effectToJudge(matter.action, day)
        return toJudge ? [{ ...matter, ...toJudge }] : []
      })
      .toSorted((a, b) => a.stands.done!.doneOn - b.stands.done!.doneOn || a.action.record - b.action.record),
  }
}

/** The minutes of a board's meetings, in the order in which they were recorded. */
export function minutesOf(records: BoardRecords, board: string): readonly Minute[] {
  const meetings = new Set(records.meetings.filter(its => its.board === board).map(({ reference }) => reference))
  const items = new Set(records.items.filter(({ meeting }) => meetings.has(meeting)).map(({ reference }) => reference))
  return records.minutes.filter(({ item }) => items.has(item))
}

/** What a board resolved, by reference. */
function resolutionsOf(records: BoardRecords, board: string): ReadonlyMap<string, Resolution> {
  const minutes = new Set(minutesOf(records, board).map(({ reference }) => reference))
  return new Map(
    records.resolutions.flatMap(resolution =>
      resolution.reference !== undefined && resolution.minute !== undefined && minutes.has(resolution.minute)
        ? [[resolution.reference, resolution] as const]
        : [],
    ),
  )
}
