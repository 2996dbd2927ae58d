import { day, dayInWords, inForceOn, monthInWords, shortMonth } from '#core/dates.ts'
import { type Block, bold, heading, inset, paragraph, summaryList, type Words } from '#core/document.ts'
import { toleranceOn } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { madeOf, printedBounds, valuePrinted } from '#core/printed.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { type Level, trendPicture, type Zone } from '#core/trend-drawing.ts'
import { upperFirst } from '#core/wording.ts'
import { signsInWords } from './cells.ts'
import { indicatorTable } from './indicator-table.ts'
import { councilDocument, groupsOf, type Materials, titled } from './materials.ts'
import { defineReport } from './report.ts'
import { commentaryOn } from './said.ts'

export default defineReport({
  id: 'indicator-pages',
  title: 'Indicator pages',
  audience: 'Corporate parenting panel',
  order: 2,
  says: 'A page an indicator: what it is, its trend against the target, the months with numerator and denominator, other councils, and what is said of it.',

  write: materials =>
    councilDocument(materials, {
      title: titled('Indicator pages', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [
        paragraph(inShort(materials.scorecard)),
        paragraph(signsInWords(materials)),
        ...groupsOf(materials.scorecard).flatMap(({ title, rows }) => [
          ...rows.flatMap((row, i): readonly Block[] => [
            { kind: 'page-break' },
            ...(i === 0 ? [heading(1, title), ...commentaryOn(title, materials)] : []),
            ...indicatorPage(row, materials),
          ]),
        ]),
      ],
    }),
})

/** One indicator: what it is, what it came to, and what there is to know of it. */
function indicatorPage(row: ScorecardRow, materials: Materials): readonly Block[] {
  const { indicator, cautions, disagreements = [], companions } = row
  return [
    heading(2, `${indicator.number} ${indicator.title}`),
    paragraph(indicator.definition),
    standingOf(row, materials),
    trendOf(row, materials),
    indicatorTable(row),
    ...commentaryOn(indicator.id, materials),
    ...(indicator.partly === undefined ? [] : [inset(indicator.partly)]),
    ...cautions.map(caution => inset(caution)),
    ...disagreements.map(({ says }) => inset(says)),
    ...(row.benchmark?.differs === undefined ? [] : [inset(row.benchmark.differs)]),
    ...companions.map(({ companion, months }) =>
      paragraph([bold(`${companion.title}: `), `${months.at(-1)?.figure.display ?? ''}. ${companion.definition}`]),
    ),
    paragraph(sourceOf(row, materials)),
  ]
}

/** Where it stands in the month: the figure, which way it went, and the target. */
function standingOf({ indicator, months, direction, rag }: ScorecardRow, { asAt }: Materials): Block {
  const now = months.at(-1)!
  const of = madeOf(indicator, now.figure)
  const bounds = printedBounds(indicator, asAt)
  const target = [
    bounds.green && `green ${bounds.green}`,
    bounds.amber && `amber ${bounds.amber}`,
    bounds.red && `red ${bounds.red}`,
  ].filter(Boolean)
  return summaryList([
    {
      term: monthInWords(now.month),
      description: [bold(now.figure.display), of === undefined ? '' : ` (${of})`, rag ? `, ${rag}` : ''],
    },
    ...(direction
      ? [
          {
            term: 'Direction of travel',
            description: `${direction.arrow} ${upperFirst(direction.means)}${direction.means === 'no change' ? ' since' : ' than'} ${monthInWords(direction.comparedWith)}`,
          },
        ]
      : []),
    ...(target.length > 0 ? [{ term: 'Target and tolerances', description: upperFirst(target.join('; ')) }] : []),
  ])
}

const DEFAULT_COLOUR = '1D70B8'

function trendOf({ indicator, months, benchmark }: ScorecardRow, { asAt, look }: Materials): Block {
  const say = (value: number): string => valuePrinted(indicator, value)
  const { zones, target } = heldAgainst(indicator, asAt)
  const england = benchmark?.england
  return trendPicture({
    title: `${indicator.number} ${indicator.title}`,
    periods: months.map(({ month }) => shortMonth(month)),
    values: months.map(({ figure }) => figure.shown),
    say,
    zones,
    levels: [
      ...(target === undefined
        ? []
        : [{ label: `Target ${printedBounds(indicator, asAt).green}`, value: target, isTarget: true as const }]),
      ...(england === undefined ? [] : [{ label: `England ${say(england)}`, value: england }]),
    ] satisfies readonly Level[],
    least: 0,
    ...(indicator.measure === 'percent' && { greatest: 100 }),
    colour: look?.colour ?? DEFAULT_COLOUR,
  })
}

/** The bands of a drawing in which a figure is green and amber, and the edge of the green. */
function heldAgainst(
  indicator: Indicator,
  asAt: string,
): { readonly zones: readonly Zone[]; readonly target?: number } {
  const tolerance = toleranceOn(indicator, asAt)
  if (!tolerance || indicator.better === 'neither') return { zones: [] }
  const { green, amber, lowest = indicator.limits?.lowest } = tolerance
  if (indicator.better === 'higher')
    return {
      target: green,
      zones: [
        { tone: 'green', from: green },
        ...(amber === undefined ? [] : [{ tone: 'amber' as const, from: amber, to: green }]),
      ],
    }
  const above = amber === undefined ? [] : [{ tone: 'amber' as const, from: green, to: amber }]
  if (indicator.better === 'lower') return { target: green, zones: [{ tone: 'green', to: green }, ...above] }
  return {
    target: green,
    zones: [{ tone: 'green', ...(lowest !== undefined && { from: lowest }), to: green }, ...above],
  }
}

function sourceOf({ indicator, benchmark }: ScorecardRow, { asAt }: Materials): Words {
  const rule = inForceOn(indicator.counting, asAt)
  const counted = rule ? `Counted by ${rule.source.title}, ${rule.source.section}.` : ''
  const reviewed = `Definition reviewed on ${dayInWords(day(indicator.reviewed.on))}.`
  const others = benchmark ? ` Other councils: ${benchmark.source.title}, ${benchmark.source.section}.` : ''
  return `Source: ${counted} ${reviewed}${others}`
}
