import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'

/** One of each task, the one due first: where law and the council's own standard ask for the same, the tighter stands for both. */
export function oncePerTask(owed: readonly Owed[]): readonly Owed[] {
  const seen = new Set<string>()
  return owed.filter(({ standard: { task } }) => !seen.has(task) && seen.add(task))
}

/** Those of what is owed that are overdue at the end of a day. */
export const overdueIn = (owed: readonly Owed[], asAt: Day): readonly Owed[] =>
  owed.filter(({ obligation }) => obligation.dueOn < asAt)

/** Whose is due first stands first; nothing due stands last. */
export const soonestFirst = (a: Owed | undefined, b: Owed | undefined): number =>
  (a?.obligation.dueOn ?? Number.MAX_SAFE_INTEGER) - (b?.obligation.dueOn ?? Number.MAX_SAFE_INTEGER)

/**
 * What is overdue in the order in which a worker turns to it: seeing the child and keeping them safe before anything on
 * paper, then what the law asks for, then the council's own standards; in each the longest overdue first.
 */
export const mostUrgentFirst = <T extends Owed>(overdue: readonly T[]): readonly T[] => overdue.toSorted(moreUrgent)

/** The same of two that are overdue. */
export const moreUrgent = (a: Owed, b: Owed): number => urgencyOf(a) - urgencyOf(b) || soonestFirst(a, b)

const BEFORE_PAPER: ReadonlySet<string> = new Set(['Visits and contact', 'Safety'])

const urgencyOf = ({ standard: { topic, basis } }: Owed): number =>
  BEFORE_PAPER.has(topic) ? 0 : basis === 'statutory' ? 1 : 2

/** Whose overdue work is most urgent stands first; then, of those with nothing overdue, whose next is due first. */
export const byUrgency = (
  a: { readonly overdue: readonly Owed[]; readonly next: Owed | undefined },
  b: { readonly overdue: readonly Owed[]; readonly next: Owed | undefined },
): number => {
  const [first, other] = [a.overdue[0], b.overdue[0]]
  if (first && other) return moreUrgent(first, other)
  return first ? -1 : other ? 1 : soonestFirst(a.next, b.next)
}

/** What is owed by a record: met by records of its type and counted from it. The one due first, undefined where nothing is. */
export const owedBy = (owed: readonly Owed[], type: string, entry: number): Owed | undefined =>
  owed.find(({ standard, obligation }) => standard.metBy.includes(type) && obligation.from === entry)

/** What is owed and is met by records of a type: the one due first, undefined where nothing is. */
export const owedAs = (owed: readonly Owed[], type: string): Owed | undefined =>
  owed.find(({ standard }) => standard.metBy.includes(type))
