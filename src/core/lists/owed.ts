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

/** What is owed by a record: met by records of its type and counted from it. The one due first, undefined where nothing is. */
export const owedBy = (owed: readonly Owed[], type: string, entry: number): Owed | undefined =>
  owed.find(({ standard, obligation }) => standard.metBy.includes(type) && obligation.from === entry)

/** What is owed and is met by records of a type: the one due first, undefined where nothing is. */
export const owedAs = (owed: readonly Owed[], type: string): Owed | undefined =>
  owed.find(({ standard }) => standard.metBy.includes(type))
