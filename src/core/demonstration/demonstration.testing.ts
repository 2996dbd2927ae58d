import fc from 'fast-check'
import type { DemonstrationOptions } from './council.ts'
import { demonstrationRows } from './demonstration.ts'
import { countRows } from './figures.ts'
import type { ReturnRow } from './return-rows.ts'

/** A council of the printed scorecard's size, with the rows of its returns. */
export const fernshire: DemonstrationOptions = {
  authority: 'Fernshire',
  lookedAfter: 522,
  careLeavers: 215,
  years: 6,
  lastYear: 2026,
  seed: 1,
}
export const rows: readonly ReturnRow[] = [...demonstrationRows(fernshire)]
export const counted = countRows(rows)
export const years = [2021, 2022, 2023, 2024, 2025, 2026]

/** Any small council. */
export const options = fc.record({
  authority: fc.constant('Fernshire'),
  lookedAfter: fc.integer({ min: 0, max: 120 }),
  careLeavers: fc.integer({ min: 0, max: 50 }),
  years: fc.integer({ min: 1, max: 6 }),
  lastYear: fc.integer({ min: 2018, max: 2028 }),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
})
