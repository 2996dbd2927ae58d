import { monthInWords, shortMonth } from '#core/dates.ts'
import {
  type Block,
  type Cell,
  heading,
  paragraph,
  paragraphsOf,
  type Table,
  table,
  toBeWritten,
} from '#core/document.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import { indicatorTable } from './indicator-table.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { defineReport, type ReportSection } from './report.ts'
import { saidOfRow } from './said.ts'
import { rowInSentences } from './told.ts'
import { trendOf } from './trend.ts'

const ID = 'reviewing-officers'

const SECTIONS: readonly ReportSection[] = [
  {
    id: 'escalations',
    title: 'Challenge and escalation',
    asks: 'how many escalations there were at each stage in each month, with contacts with Cafcass, from the service’s own log',
  },
  { id: 'themes', title: 'Themes', asks: 'what was escalated, and what came of it' },
  { id: 'positive', title: 'What goes well', asks: 'what officers see improving' },
]

export default defineReport({
  id: ID,
  title: 'Independent reviewing officers: overview',
  audience: 'Corporate parenting panel',
  order: 6,
  says: 'Reviews in time and how children took part in them, month by month, with the overview of challenge and escalation.',
  sections: SECTIONS,

  write(materials) {
    const [inTime] = rowsOf(materials.scorecard, ['reviewed-within-timescales'])
    return councilDocument(materials, {
      title: titled('Independent reviewing officers: overview', materials),
      orientation: 'portrait',
      blocks: [
        paragraph(
          'Independent reviewing officers chair the reviews of each looked after child’s plan, watch over how the council does, and see that the child is heard.',
        ),
        heading(1, 'Reviews in time'),
        ...(inTime
          ? [
              paragraph(rowInSentences(inTime, materials.asAt)),
              trendOf(inTime, materials),
              indicatorTable(inTime),
              ...saidOfRow(inTime, materials.scorecard),
            ]
          : []),
        heading(1, 'How children took part'),
        ...participationOf(materials),
        ...SECTIONS.flatMap(section => officersSection(section, materials)),
      ],
    })
  },
})

function officersSection({ id, title, asks }: ReportSection, materials: Materials): readonly Block[] {
  const written = sectionTextFor(materials.sections, { report: ID, section: id, month: monthOfMaterials(materials) })
  return [heading(1, title), ...(written ? paragraphsOf(written.text) : [toBeWritten(asks)])]
}

function participationOf(materials: Materials): readonly Block[] {
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
