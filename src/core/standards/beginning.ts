import type { Day } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { Standard } from './standard.ts'

/** The one type that the return tells whole, so that what episodes show needs no casework beside it. */
const TOLD_WHOLE = 'episode'

/**
 * The first day on which all that can meet a standard is recorded, of what is recorded at all; undefined where nothing is,
 * so that nothing can be said.
 */
export function completeFrom({ metBy }: Standard, { days }: RecordedFrom): Day | undefined {
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
