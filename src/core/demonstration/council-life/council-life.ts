import { yearTo31March } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { Council } from '#core/demonstration/council.ts'

/** One kind of thing that a demonstration council records about itself, such as its actions. */
export interface CouncilLife {
  readonly id: string
  /** What it records, each on its day, in any order; those of one key are versions of one record, in theirs. */
  readonly tells: (council: Council) => readonly CaseworkEntry[]
}

/** All that a council records about itself, in the order in which it was recorded: from its first return to the last day told. */
export function councilLifeTold(lives: readonly CouncilLife[], council: Council): readonly CaseworkEntry[] {
  const from = yearTo31March(council.lastYear - council.years + 1).firstDay
  return lives
    .flatMap(({ id, tells }) => tells(council).map(entry => ({ ...entry, key: `${id} ${entry.key}` })))
    .filter(({ recordedOn }) => recordedOn >= from && recordedOn <= council.toldTo)
    .sort((a, b) => a.recordedOn - b.recordedOn)
}
