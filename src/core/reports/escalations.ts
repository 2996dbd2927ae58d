import { shortMonth } from '#core/dates.ts'
import { type Block, type Cell, paragraph, table } from '#core/document.ts'
import { figureCell } from './cells.ts'
import { type Materials, rowsOf } from './materials.ts'
import { enteredFrom } from './notes.ts'
import { isSilent } from './rows-table.ts'

const STAGES = [
  { id: 'escalations-at-stage-1', heading: 'Stage 1: team manager' },
  { id: 'escalations-at-stage-2', heading: 'Stage 2: service manager' },
  { id: 'escalations-at-stage-3', heading: 'Stage 3: head of service' },
  { id: 'escalations-at-stage-4', heading: 'Stage 4: director or deputy' },
  { id: 'escalations-at-stage-5', heading: 'Stage 5: Cafcass' },
] as const

/** The indicators that it draws on. */
export const escalationIndicators: readonly string[] = STAGES.map(({ id }) => id)

/** The concerns that reviewing officers raised, by month and stage, with totals that are added up; nothing where none are recorded. */
export function escalationsOf(materials: Materials): readonly Block[] {
  const stages = STAGES.flatMap(({ id, heading }) => rowsOf(materials, [id]).map(row => ({ heading, row })))
  const recorded = stages.filter(({ row }) => !isSilent(row))
  const [first] = recorded
  if (!first) return []
  const months = first.row.months.map(({ month }) => month)
  const figures = recorded.map(({ row }) => row.months.map(({ figure }) => figure))
  const rows = months.map((month, i): readonly Cell[] => [
    shortMonth(month),
    ...recorded.map(({ row }, stage) => figureCell(row.indicator, figures[stage]![i])),
  ])
  const totals = figures.map((of, stage): Cell => {
    if (of.some(({ shown }) => shown === undefined)) return ''
    const number = of.reduce((sum, { shown }) => sum + shown!, 0)
    return { number, formula: { kind: 'sum', column: stage + 1, from: 0, to: months.length - 1 } }
  })
  const source = enteredFrom(first.row)
  return [
    table({
      caption: 'Concerns raised, by month and by the stage they were raised at',
      isDense: true,
      hasRowHeaders: true,
      columns: [
        { heading: 'Month', share: 2 },
        ...recorded.map(({ heading }) => ({ heading, numeric: true as const, share: 2 })),
      ],
      rows: [...rows, [`${months.length} months`, ...totals]],
    }),
    ...(totals.includes('') ? [paragraph('No total is given where the number of a month is missing.')] : []),
    ...(source === undefined ? [] : [paragraph(`Source: ${source}.`)]),
  ]
}
