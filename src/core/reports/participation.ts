import { monthInWords, shortMonth } from '#core/dates.ts'
import { type Block, type Cell, paragraph, type Table, table } from '#core/document.ts'
import { type Materials, monthOfMaterials } from './materials.ts'

/** How children took part in their reviews, month by month; a sentence where there is nothing to show. */
export function participationOf(materials: Materials): readonly Block[] {
  const { breakdowns } = materials
  if (!breakdowns)
    return [paragraph('How children took part is left out of the public version: the numbers are small.')]
  if (breakdowns.participation.length === 0)
    return [paragraph(`No review is recorded for the year to ${monthInWords(monthOfMaterials(materials))}.`)]
  return [participationTable(breakdowns.participation)]
}

/** Months across, ways of taking part down, with totals that a workbook adds up. */
function participationTable(months: NonNullable<Materials['breakdowns']>['participation']): Table {
  const kinds = [...new Set(months.flatMap(({ reviews }) => reviews.rows.map(({ label }) => label)))]
  const count = (label: string, column: number): number =>
    months[column]!.reviews.rows.find(row => row.label === label)?.count ?? 0
  const said = kinds.filter(label => months.some((_, column) => count(label, column) > 0))
  const sums = months.map(({ reviews }): number => reviews.total)
  const inAll = (label: string): number => months.reduce((sum, _, column) => sum + count(label, column), 0)
  const total = sums.reduce((sum, one) => sum + one, 0)
  return table({
    caption: 'Reviews held in the financial year so far, by how the child took part',
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { heading: 'How the child took part', share: 6 },
      ...months.map(({ month }) => ({ heading: shortMonth(month), numeric: true as const, share: 1.5 })),
      { heading: 'Year to date', numeric: true, share: 1.8 },
    ],
    rows: [
      ...said.map((label): readonly Cell[] => [
        label,
        ...months.map((_, column) => ({ number: count(label, column) })),
        { number: inAll(label) },
      ]),
      [
        'All reviews',
        ...sums.map((number, column) => ({
          number,
          formula: { kind: 'sum' as const, column: column + 1, from: 0, to: said.length - 1 },
        })),
        { number: total, formula: { kind: 'sum', column: months.length + 1, from: 0, to: said.length - 1 } },
      ],
    ],
  })
}
