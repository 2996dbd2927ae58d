import type { FosteringHousehold } from '#core/fostering-households.ts'
import fosteringHousehold from '#core/records/fostering-household.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import { metaOf } from '#web/fields-in-words.ts'
import { cameFrom } from '#web/pages/child/whence.ts'

const choicesOf = (field: 'kind' | 'deregisteredBecause') => metaOf(fosteringHousehold, field).choices ?? {}
const [KINDS, REASONS] = [choicesOf('kind'), choicesOf('deregisteredBecause')]

/** What a household is approved for, in words; as it was recorded where that is no kind that is known. */
export const kindInWords = ({ kind }: FosteringHousehold): string =>
  kind === undefined ? 'Not recorded' : (KINDS[kind] ?? kind)

/** Why a household was deregistered, in words; empty where it is not or nobody said. */
export const reasonInWords = ({ deregisteredBecause: reason = '' }: FosteringHousehold): string =>
  REASONS[reason] ?? reason

/** By the entry that says each household, where it came from: its file and row, or who typed it in. */
export async function sourcesOf(
  households: readonly FosteringHousehold[],
  ledger: Pick<Ledger, 'history'>,
): Promise<ReadonlyMap<number, string>> {
  const said = new Set(households.map(({ entry }) => entry))
  const entries = (await ledger.history(AUTHORITY)).filter(({ id }) => said.has(id))
  return new Map(entries.map(entry => [entry.id, sourceInWords(entry)]))
}

const sourceInWords = (entry: RecordedEntry): string => cameFrom(entry) ?? `Typed in by ${entry.recordedBy}`
