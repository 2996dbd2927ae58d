import { collectionYearName } from '#core/dates.ts'
import { type Block, heading, paragraph, table } from '#core/document.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { breakdownTable, figureCell } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, type Materials, rowsOf, titled } from './materials.ts'
import { defineReport } from './report.ts'
import { saidOfRow } from './said.ts'
import { numberedRows, rowInSentences } from './told.ts'
import { trendOf } from './trend.ts'

const ID = 'leaving-care-annual'

/** What the service is judged by, in the order of the printed annual report. */
const MEASURES = [
  'number-of-care-leavers',
  'with-a-pathway-plan',
  'care-leavers-in-suitable-accommodation',
  'care-leavers-in-education-employment-or-training',
]

export default defineReport({
  id: ID,
  title: 'Leaving care service annual report',
  audience: 'Corporate parenting panel, once a year',
  order: 4,
  says: 'Care leavers in the council’s report template: how many, where they live and what they do, and how the service did over three years.',
  sections: councilSections,

  write(materials) {
    const rows = rowsOf(materials.scorecard, MEASURES)
    return councilDocument(materials, {
      title: titled('Leaving care service annual report', materials),
      orientation: 'portrait',
      blocks: councilReport(materials, {
        report: ID,
        title: 'Leaving care service annual report',
        summary: rows.slice(0, 1).map(row => paragraph(rowInSentences(row, materials.asAt))),
        appendices: ['None'],
        sections: {
          recommendations: [paragraph('That the contents of this report are noted.')],
          background: [
            paragraph(
              '2.1 The council advises and supports young people who were in care from the age of 16 until they are 21, and until they are 25 if they want it (Children Act 1989, sections 23A to 24D; Children and Social Work Act 2017, section 3).',
            ),
            ...whoTheyAre(materials),
          ],
          'key-issues': performanceOf(rows, materials),
          children: [
            paragraph(
              'The council must by law support its care leavers. What is reported here is needed for them to do well as they become independent.',
            ),
          ],
        },
      }),
    })
  },
})

const whoTheyAre = ({ breakdowns }: Materials): readonly Block[] =>
  breakdowns
    ? [
        breakdownTable('Care leavers by age', 'Age', breakdowns.careLeaverAges),
        breakdownTable('Where care leavers live', 'Home', breakdowns.homes),
        breakdownTable('What care leavers do', 'Main activity', breakdowns.activities),
      ]
    : []

function performanceOf(rows: readonly ScorecardRow[], materials: Materials): readonly Block[] {
  return [
    threeYears(rows),
    ...rows.flatMap((row, i): readonly Block[] => [
      heading(2, `3.${i + 1} ${row.indicator.title}`),
      ...saidOfRow(row, materials.scorecard),
      ...numberedRows([row], materials.asAt, `3.${i + 1}`),
      trendOf(row, materials),
    ]),
  ]
}

function threeYears(rows: readonly ScorecardRow[]): Block {
  const years = rows[0]?.annual.map(({ yearEnding }) => yearEnding) ?? []
  return table({
    caption: 'The service over three years',
    hasRowHeaders: true,
    columns: [
      { heading: 'Measure', share: 5 },
      ...years.map(year => ({ heading: collectionYearName(year), numeric: true as const, share: 1.6 })),
      { heading: 'Now', numeric: true, share: 1.6 },
    ],
    rows: rows.map(({ indicator, annual, months }) => [
      `${indicator.number} ${indicator.title}`,
      ...years.map(year => figureCell(indicator, annual.find(({ yearEnding }) => yearEnding === year)?.figure)),
      figureCell(indicator, months.at(-1)?.figure),
    ]),
  })
}
