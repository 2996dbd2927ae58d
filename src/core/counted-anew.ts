import { type Day, dayInWords, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import type { Obligation, OverdueSpan } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'

/** Of a standard, what bears on the day from which its records are complete. */
interface Begun {
  /** The record types that meet it. */
  readonly metBy: readonly string[]
  /** True where what it asks has its moment: what fell due before is then not asked for at all. */
  readonly passes?: true
}

/**
 * How long after the day on which records begin something is due that fell due before: its own length, but no less than
 * four weeks, in which whoever is visited or reviewed often enough will have been, and no more than a year.
 */
export const anewWithin = { leastDays: 28, mostDays: 365 } as const

/**
 * What is owed to a child where records of what meets it begin on a day: what fell due before is counted anew from that
 * day, since whether it was done nobody can tell. What is counted from a record of the kind that meets it, such as the
 * visit before, stays: that record says when it was last done. The days on which something arose, was met or lapsed stay
 * too, so that nobody to whom it is owed is lost.
 */
export function countedAnew(
  obligations: readonly Obligation[],
  child: Journey,
  { metBy, passes }: Begun,
  completeFrom: Day,
): readonly Obligation[] {
  if (isNoneBefore(obligations, completeFrom)) return obligations
  const isEarlier = ({ arisesOn, dueOn, from }: Obligation): boolean =>
    dueOn < completeFrom && arisesOn < completeFrom && !(from !== undefined && isOfKind(child, from, metBy))
  if (passes) return obligations.filter(obligation => !isEarlier(obligation))
  const clause = `, counted anew from ${dayInWords(completeFrom)}, when recording began here`
  return obligations.map(obligation => {
    if (!isEarlier(obligation)) return obligation
    const { dueOn, countedFrom, because } = obligation
    const days = Math.min(Math.max(dueOn - countedFrom, anewWithin.leastDays), anewWithin.mostDays)
    return { ...obligation, dueOn: completeFrom + days, countedFrom: completeFrom, because: because + clause }
  })
}

/** The days at whose end nobody can tell whether something is overdue: it was counted anew, is not due yet and is not done. */
export const untoldSpans = (
  obligations: readonly Obligation[],
  { completeFrom }: { readonly completeFrom?: Day },
): readonly OverdueSpan[] =>
  completeFrom === undefined
    ? NONE
    : obligations.flatMap(({ arisesOn, dueOn, countedFrom, metOn = NEVER, lapsesOn }) => {
        const until = Math.min(metOn, lapsesOn, dueOn + 1)
        const isAnew = countedFrom === completeFrom && arisesOn < completeFrom
        return isAnew && arisesOn < until ? [{ from: arisesOn, until }] : []
      })

const NONE: readonly OverdueSpan[] = []

/** Nearly always so: there are a hundred obligations for every child, and recording began years ago. */
function isNoneBefore(obligations: readonly Obligation[], on: Day): boolean {
  for (const { dueOn, arisesOn } of obligations) if (dueOn < on && arisesOn < on) return false
  return true
}

const isOfKind = (child: Journey, entry: number, types: readonly string[]): boolean =>
  types.includes(typesOf(child).get(entry) ?? '')

/** The type of each entry that casework or reviews rest on. */
const typesOf = oncePerJourney((child: Journey): ReadonlyMap<number, string> => {
  const types = new Map(child.reviews.map(({ entry }) => [entry, 'review']))
  for (const [type, entries] of child.casework) for (const { id } of entries) types.set(id, type)
  return types
})
