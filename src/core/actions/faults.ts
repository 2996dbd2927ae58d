import type { Body } from '#core/entry.ts'
import type { Fault } from '#core/records/checks.ts'
import type { Measured } from '#core/records/record.ts'

/** What is wrong with an action beside the indicators: one that there is none of can never show what it changed. */
export function faultsOfAction(
  { knownBy, indicator }: Body,
  indicators: readonly Pick<Measured, 'id' | 'number'>[],
): readonly Fault[] {
  if (knownBy !== 'indicator' || typeof indicator !== 'string') return []
  const named = indicator.trim()
  return indicators.some(({ id, number }) => id === named || number === named)
    ? []
    : [{ path: ['indicator'], says: 'There is no such indicator: name it by its number, such as 6.9' }]
}
