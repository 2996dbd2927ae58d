import type { Body } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import type { Measured } from '#core/records/record.ts'
import type { Standard } from '#core/standards/standard.ts'

/** What is wrong with an action beside what it is known by: an indicator or a standard that there is none of can never show what it changed. */
export function faultsOfAction(
  { knownBy, indicator, standard }: Body,
  indicators: readonly Pick<Measured, 'id' | 'number'>[],
  _: unknown,
  standards: readonly Pick<Standard, 'id'>[],
): readonly Fault[] {
  if (knownBy === 'standard' && typeof standard === 'string' && !standards.some(({ id }) => id === standard.trim()))
    return [{ path: ['standard'], says: 'There is no such standard: name it by its id, such as pathway-plan-review' }]
  if (knownBy !== 'indicator' || typeof indicator !== 'string') return []
  const named = indicator.trim()
  return indicators.some(({ id, number }) => id === named || number === named)
    ? []
    : [{ path: ['indicator'], says: 'There is no such indicator: name it by its number, such as 6.9' }]
}
