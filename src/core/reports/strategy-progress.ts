import { addToMonth, monthInWords, shortMonth } from '#core/dates.ts'
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
import { directionOf } from '#core/figure.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { figureCell, ragCell, travelCell } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { defineReport, type ReportSection } from './report.ts'
import { saidOfRow } from './said.ts'

const ID = 'strategy-progress'
const MONTHS_BETWEEN = 6

/** An objective of the strategy for children in care and care leavers, and the indicators that tell how it goes. */
interface Objective extends ReportSection {
  readonly indicators: readonly string[]
}

const asks = 'what has been done since the last report, what has not, and what comes next'

const OBJECTIVES: readonly Objective[] = [
  {
    id: 'objective-1',
    title: 'To protect our children and keep them safe from harm',
    asks,
    indicators: ['visits-to-national-standard', 'visits-to-local-standard', 'reviewed-within-timescales'],
  },
  {
    id: 'objective-2',
    title:
      'To find stable homes and permanence in good time, so that children make and keep safe, loving relationships',
    asks,
    indicators: [
      'three-or-more-placements',
      'long-term-placement-stability',
      'family-based-setting',
      'ceased-to-permanence',
      'days-to-adoptive-placement',
      'days-to-adoptive-match',
    ],
  },
  {
    id: 'objective-3',
    title: 'To improve the emotional wellbeing and physical health of looked after children',
    asks,
    indicators: ['health-assessments-up-to-date', 'dental-checks-up-to-date', 'initial-health-assessments-in-time'],
  },
  {
    id: 'objective-4',
    title: 'To improve educational progress and attainment, and narrow the gap to their peers',
    asks,
    indicators: ['with-an-education-plan', 'education-plans-up-to-date'],
  },
  {
    id: 'objective-5',
    title:
      'To improve support and opportunities for care leavers, so that more are in education, employment or training',
    asks,
    indicators: [
      'care-leavers-in-education-employment-or-training',
      'care-leavers-in-suitable-accommodation',
      'with-a-pathway-plan',
    ],
  },
  {
    id: 'objective-6',
    title: 'To listen to children and young people, so that they shape their own plans and our services',
    asks,
    indicators: [],
  },
  {
    id: 'sufficiency',
    title: 'Enough of the right homes',
    asks,
    indicators: ['number-of-looked-after-children', 'in-fostering-placements', 'commissioned-placements'],
  },
]

export default defineReport({
  id: ID,
  title: 'Strategy progress report',
  audience: 'Corporate parenting panel, every six months',
  order: 5,
  says: 'The strategy for children in care and care leavers, objective by objective: the figures six months ago and now, and what has been done.',
  sections: [...councilSections, ...OBJECTIVES],

  write: materials =>
    councilDocument(materials, {
      title: titled('Strategy for children in care and care leavers: progress', materials),
      orientation: 'portrait',
      blocks: councilReport(materials, {
        report: ID,
        title: 'Strategy for children in care and care leavers: progress',
        summary: [
          paragraph(
            `This report tells the panel how the strategy has gone in the six months to ${monthInWords(monthOfMaterials(materials))}, and where more is to be done.`,
          ),
        ],
        appendices: ['The strategy'],
        sections: {
          recommendations: [
            paragraph(
              'The panel is recommended to note the contents of this report and to raise any challenge it feels appropriate.',
            ),
          ],
          background: [
            paragraph(
              '2.1 The strategy sets out six objectives and how the council means to have enough of the right homes. Each is taken in turn.',
            ),
          ],
          children: [
            paragraph(
              'The strategy is for children in care and care leavers; this report says what it has done for them.',
            ),
          ],
          'key-issues': OBJECTIVES.flatMap((objective, i) => objectiveIn(objective, `3.${i + 1}`, materials)),
        },
      }),
    }),
})

function objectiveIn(objective: Objective, number: string, materials: Materials): readonly Block[] {
  const { id, title, indicators } = objective
  const rows = rowsOf(materials.scorecard, indicators)
  const written = sectionTextFor(materials.sections, { report: ID, section: id, month: monthOfMaterials(materials) })
  return [
    heading(2, `${number} ${title}`),
    ...(rows.length === 0 ? [] : [sixMonthsOn(`${number} In figures`, rows, materials)]),
    ...rows.flatMap(row => saidOfRow(row, materials.scorecard)),
    ...(written ? paragraphsOf(written.text) : [toBeWritten(objective.asks)]),
  ]
}

/** Each figure six months before and now, and which way it went between the two. */
function sixMonthsOn(caption: string, rows: readonly ScorecardRow[], materials: Materials): Table {
  const now = monthOfMaterials(materials)
  const before = addToMonth(now, -MONTHS_BETWEEN)
  return table({
    caption,
    hasRowHeaders: true,
    columns: [
      { heading: 'Indicator', share: 6 },
      { heading: shortMonth(before), numeric: true, share: 1.8 },
      { heading: shortMonth(now), numeric: true, share: 1.8 },
      { heading: 'Since', share: 1.3 },
      { heading: 'Target', numeric: true, share: 1.8 },
      { heading: 'RAG', share: 1.8 },
    ],
    rows: rows.map((row): readonly Cell[] => {
      const { indicator, months, rag } = row
      const [then, last] = [before, now].map(month => months.find(one => one.month === month)?.figure)
      return [
        `${indicator.number} ${indicator.title}`,
        figureCell(indicator, then),
        figureCell(indicator, last),
        travelCell(then && last && directionOf(indicator, last, then, before)),
        printedBounds(indicator, materials.asAt).green ?? '',
        ragCell(rag),
      ]
    }),
  })
}
