import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { dayOf, monthsTo } from '#core/dates.ts'
import { caseworkFigures } from '#core/demonstration/casework-figures.ts'
import { demonstrationJourneys } from '#core/demonstration/journeys.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import type { Standard } from '#core/standards/standard.ts'
import { publishedCasework } from './published-casework.ts'

const tables = await loadCatalogue<ReturnTable>(
  new URL('../../returns/ssda903/tables/', import.meta.url),
  table => table.id,
)
const standards = new Map(
  (await loadCatalogue<Standard>(new URL('../../standards/', import.meta.url), standard => standard.id)).map(its => [
    its.id,
    its,
  ]),
)
const council = (seed: number) =>
  demonstrationJourneys(
    {
      authority: 'Wexcombe',
      lookedAfter: 522,
      careLeavers: 215,
      years: 6,
      lastYear: 2027,
      toldTo: dayOf(2026, 11, 20),
      seed,
    },
    tables,
  )
const months = monthsTo('2026-10', 6)

test.each([1, 2])('the casework of council %d is near the published figures', seed => {
  const journeys = council(seed)
  const figures = months.map(month => caseworkFigures(journeys, standards, month))
  const far: string[] = []
  for (const [name, { title, value, within, over }] of Object.entries(publishedCasework)) {
    const shares = figures.slice(-over).map(figure => figure[name as keyof typeof publishedCasework])
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length
    if (Math.abs(mean - value) > within) far.push(`${title}: ${mean.toFixed(3)} beside ${value}`)
  }
  expect(far).toEqual([])
})

test('performance differs from month to month and from year to year', () => {
  const journeys = council(1)
  const local = ['2024-03', '2026-03', '2026-10'].map(
    month => caseworkFigures(journeys, standards, month).visitedAsLocally,
  )
  expect(local[0]!).toBeLessThan(local[1]! - 0.1)
  expect(local[2]!).toBeLessThan(local[1]!)
})
