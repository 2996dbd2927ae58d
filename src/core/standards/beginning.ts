import type { Day } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { Standard } from './standard.ts'

/** The one type that the return tells whole, so that what episodes show needs no casework beside it. */
const TOLD_WHOLE = 'episode'

/**
 * The record types of which one must be recorded for anything to be said by a standard: the one that mostly meets it, since
 * others alone, such as the pathway plans of a few where everybody has a care plan, would call everyone else late; or any,
 * where episodes tell it.
 */
export const toldBy = ({ metBy }: Pick<Standard, 'metBy'>): readonly string[] =>
  metBy.includes(TOLD_WHOLE) ? metBy : metBy.slice(0, 1)

/**
 * The first day on which all that can meet a standard is recorded, of what is recorded at all; undefined where nothing is,
 * so that nothing can be said.
 */
export function completeFrom(standard: Standard, { days }: RecordedFrom): Day | undefined {
  const { metBy } = standard
  if (!toldBy(standard).some(type => days.has(type))) return undefined
  const types = metBy.includes(TOLD_WHOLE) ? [TOLD_WHOLE] : metBy
  const begins = types.flatMap(type => days.get(type) ?? [])
  return begins.length === 0 ? undefined : Math.max(...begins)
}

/** A council's standards, each from the day on which its records of what meets it are complete. */
export const beginningWith = (standards: readonly Standard[], recordedFrom: RecordedFrom): readonly Standard[] =>
  standards.map(standard => {
    const from = completeFrom(standard, recordedFrom)
    return from === undefined ? standard : { ...standard, completeFrom: from }
  })
