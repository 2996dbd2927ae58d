import { monthInWords, shortMonth } from '#core/dates.ts'
import { type Block, type Cell, heading, paragraph, table } from '#core/document.ts'
import type { EscalationOverview } from '#core/escalations/overview.ts'
import type { ChecklistGrade, ReviewingPractice, Share } from '#core/escalations/practice.ts'
import { type Figure, isNotRecorded } from '#core/figure.ts'
import { escalationStages, escalationThemes } from '#core/records/escalation.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import { checklistGrades } from '#core/records/quality-checklist.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { counted } from '#core/wording.ts'
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

/**
 * What the concerns of the last 12 months were about, by the stage they were at, where they are recorded; nothing otherwise,
 * and nothing for the public, since the numbers are small.
 */
export function escalationThemesOf({ breakdowns }: Materials): readonly Block[] {
  const escalations = breakdowns?.escalations
  if (!escalations) return []
  const { stages, themes, months, all } = escalations
  const shown = stages.flatMap(({ total }, i) => (total > 0 ? [i] : []))
  const sum = (column: number) => ({ kind: 'sum' as const, column, from: 0, to: themes.length - 1 })
  return [
    table({
      caption: `What was raised in the ${months.length} months, by theme and stage`,
      isDense: true,
      hasRowHeaders: true,
      columns: [
        { heading: 'Theme', share: 5 },
        ...shown.map(i => ({ heading: STAGES[i]!.heading, numeric: true as const, share: 2 })),
        { heading: 'All stages', numeric: true, share: 1.5 },
      ],
      rows: [
        ...themes.map((row): readonly Cell[] => [
          row.theme === undefined ? 'Not recorded' : escalationThemes[row.theme],
          ...shown.map(i => ({ number: row.stages[i]! })),
          { number: row.total },
        ]),
        [
          'All themes',
          ...shown.map((i, column) => ({
            number: themes.reduce((total, row) => total + row.stages[i]!, 0),
            formula: sum(column + 1),
          })),
          { number: themes.reduce((total, row) => total + row.total, 0), formula: sum(shown.length + 1) },
        ],
      ],
    }),
    paragraph(
      `A concern counts under each of its themes, at each stage that it came to: these are the themes of ${all.total} concerns by stage.`,
    ),
    paragraph(outcomesInWords(escalations)),
    ...cameOfThem(breakdowns?.reviewing),
  ]
}

/** How many were settled in time, and of how many it is said what they changed for the child. */
function cameOfThem(reviewing: ReviewingPractice | undefined): readonly Block[] {
  if (!reviewing || reviewing.settledInTime.of === 0) return []
  const { settledInTime, effectSaid } = reviewing
  return [
    paragraph(
      `Settled in time: ${inWords(settledInTime)}. What it changed for the child is recorded of ${inWords(effectSaid)}.`,
    ),
  ]
}

const inWords = ({ count, of }: Share): string => `${count} of ${of}`

/** How those whom concerns went to answered, by stage, where it is recorded. */
export function answersOf({ breakdowns }: Materials): readonly Block[] {
  const answered = breakdowns?.reviewing?.answered ?? []
  if (answered.length === 0) return []
  return [
    table({
      caption: 'Answered in time, by stage, of what was answered or is past its day',
      isDense: true,
      hasRowHeaders: true,
      columns: [
        { heading: 'Stage', share: 4 },
        { heading: 'In time', numeric: true, share: 1.5 },
        { heading: 'Of', numeric: true, share: 1.5 },
        { heading: 'Share', numeric: true, share: 1.5 },
      ],
      rows: answered.map(({ stage, count, of }, row): readonly Cell[] => [
        escalationStages[stage],
        { number: count },
        { number: of },
        {
          number: (count * 100) / of,
          decimals: 1,
          unit: 'percent',
          formula: { kind: 'ratio', above: { row, column: 1 }, below: { row, column: 2 }, times: 100 },
        },
      ]),
    }),
  ]
}

/** The quality checklists of the months by grade, with totals that are added up; nothing where none is recorded. */
export function checklistsOf({ breakdowns }: Materials): readonly Block[] {
  const reviewing = breakdowns?.reviewing
  const grades = Object.entries(checklistGrades).map(([grade, title]) => ({
    title,
    months: reviewing?.checklists[grade as ChecklistGrade] ?? [],
  }))
  const total = grades.flatMap(({ months }) => months).reduce((sum, count) => sum + count, 0)
  if (!reviewing || total === 0) return []
  const { months } = reviewing
  const sum = (column: number) => ({ kind: 'sum' as const, column, from: 0, to: months.length - 1 })
  return [
    heading(1, 'Quality checklists before reviews'),
    table({
      caption: 'Checklists completed, by month and overall grade',
      isDense: true,
      hasRowHeaders: true,
      columns: [
        { heading: 'Month', share: 3 },
        ...grades.map(({ title }) => ({ heading: title, numeric: true as const, share: 2 })),
        { heading: 'All', numeric: true, share: 1.5 },
      ],
      rows: [
        ...months.map((month, i): readonly Cell[] => [
          shortMonth(month),
          ...grades.map(grade => ({ number: grade.months[i]! })),
          { number: grades.reduce((all, grade) => all + grade.months[i]!, 0) },
        ]),
        [
          counted(months.length, 'month'),
          ...grades.map((grade, i) => ({
            number: grade.months.reduce((all, count) => all + count, 0),
            formula: sum(i + 1),
          })),
          { number: total, formula: sum(grades.length + 1) },
        ],
      ],
    }),
    paragraph('A checklist graded Inadequate is a concern at stage 1 as well, and is counted among those below.'),
  ]
}

function outcomesInWords({ outcomes, months }: EscalationOverview): string {
  const settled = outcomes.reduce((sum, { total }) => sum + total, 0)
  if (settled === 0) return `No concern was settled in the ${months.length} months.`
  const each = outcomes.map(({ outcome, total }) => {
    const words = outcome === undefined ? 'settled theme by theme, or no outcome recorded' : escalationOutcomes[outcome]
    return `${words.toLowerCase()} ${total}`
  })
  return `Concerns settled in the ${months.length} months: ${settled} (${each.join('; ')}).`
}

/** The concerns that reviewing officers raised, by month and stage, with totals that are added up; nothing where none are recorded. */
export function escalationsOf(materials: Materials): readonly Block[] {
  const stages = STAGES.flatMap(({ id, heading }) => rowsOf(materials, [id]).map(row => ({ heading, row })))
  const recorded = stages.filter(({ row }) => !isSilent(row))
  const [first] = recorded
  if (!first) return []
  // Months before anything was recorded are no months without concerns.
  const from = first.row.months.findIndex((_, i) => recorded.some(({ row }) => !isNotRecorded(row.months[i]!.figure)))
  const months = first.row.months.slice(from).map(({ month }) => month)
  const figures = recorded.map(({ row }) => row.months.slice(from).map(({ figure }) => figure))
  const isHidden = figures.flat().some(({ suppressed }) => suppressed)
  const addedUp = (of: readonly Figure[]) => of.reduce((sum, { shown = 0 }) => sum + shown, 0)
  const ofAll = (figures: readonly Figure[]): readonly Cell[] => (isHidden ? [] : [{ number: addedUp(figures) }])
  const rows = months.map((month, i): readonly Cell[] => [
    shortMonth(month),
    ...recorded.map(({ row }, stage) => figureCell(row.indicator, figures[stage]![i])),
    ...ofAll(figures.map(of => of[i]!)),
  ])
  const totals = figures.map((of, stage): Cell => {
    if (of.some(({ suppressed }) => suppressed)) return ''
    return { number: addedUp(of), formula: { kind: 'sum', column: stage + 1, from: 0, to: months.length - 1 } }
  })
  const source = enteredFrom(first.row)
  return [
    table({
      caption: 'Concerns raised, by month and by the stage they were raised at',
      isDense: true,
      hasRowHeaders: true,
      columns: [
        { heading: 'Month', share: 2.4 },
        ...recorded.map(({ heading }) => ({ heading, numeric: true as const, share: 2 })),
        ...(isHidden ? [] : [{ heading: 'All stages', numeric: true as const, share: 1.5 }]),
      ],
      rows: [...rows, [counted(months.length, 'month'), ...totals, ...ofAll(figures.flat())]],
    }),
    ...(isHidden ? [paragraph('No total is given where the number of a month is suppressed.')] : []),
    ...(figures.flat().some(isNotRecorded) ? [paragraph('A total is of the months that are recorded.')] : []),
    ...totalsThatDoNotAddUp(recorded),
    ...(source === undefined ? [] : [paragraph(`Source: ${source}.`)]),
  ]
}

/** Which printed totals are not what their months come to, in a sentence. */
function totalsThatDoNotAddUp(
  stages: readonly { readonly heading: string; readonly row: ScorecardRow }[],
): readonly Block[] {
  const wrong = stages.flatMap(({ heading, row }) =>
    (row.disagreements ?? [])
      .filter(({ from }) => from !== undefined)
      .map(({ from = '', window, said, computed }) => ({
        of: `${monthInWords(from)} to ${monthInWords(window.to)}`,
        says: `${heading} is printed as ${said}, its months add up to ${computed.display}`,
      })),
  )
  return [...new Set(wrong.map(({ of }) => of))].map(of => {
    const its = wrong.filter(one => one.of === of).map(({ says }) => says)
    return paragraph(`Printed totals for ${of} do not add up: ${its.join('; ')}.`)
  })
}
