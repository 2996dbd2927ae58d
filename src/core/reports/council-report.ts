import { addToMonth, type IsoDate, monthInWords } from '#core/dates.ts'
import { type Block, bulleted, heading, paragraph } from '#core/document.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { breakdownTable, tablesExplained } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, groupsOf, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { raisedByForums } from './participation.ts'
import { defineReport } from './report.ts'
import { rowsTable } from './rows-table.ts'
import { saidOfEach, saidOfGroup } from './said.ts'
import { numberedRows, rowInOneLine, targetOf } from './told.ts'

const ID = 'council-report'
/** The panel meets every two months. */
const MONTHS_BETWEEN_PANELS = 2

/** What the panel asks after beyond the scorecard. */
const WIDER = [
  'care-leavers-in-a-stable-home',
  'care-leavers-kept-in-touch-with',
  'care-leavers-whereabouts-unknown',
  'young-people-staying-put',
  'fostered-at-18-staying-put',
  'care-leavers-in-apprenticeships',
  'care-leavers-in-council-apprenticeships',
  'care-leavers-given-a-health-passport',
  'pathway-plans-16-to-17',
  'pathway-plans-18-to-20',
  'pathway-plans-21-to-24',
  'missing-episodes',
  'children-missing',
  'looked-after-children-missing',
  'return-interviews-offered',
  'return-interviews-held',
  'placed-outside-the-area',
  'placed-far-from-home',
  'placed-outside-within-20-miles',
  'placed-20-to-50-miles',
  'placed-50-to-100-miles',
  'placed-100-miles-or-more',
  'average-sdq-score',
  'sdq-scores-of-concern',
  'sdqs-completed',
  'with-an-education-health-and-care-plan',
  'with-special-educational-needs',
]

export default defineReport({
  id: ID,
  title: 'Council report',
  audience: 'Corporate parenting panel',
  order: 3,
  says: 'The narrative report in the council’s template of 14 sections, with what the figures and the commentary say already written.',
  sections: councilSections,
  wider: WIDER,

  write: materials =>
    councilDocument(materials, {
      title: titled('Corporate parenting performance', materials),
      orientation: 'portrait',
      blocks: councilReport(materials, {
        report: ID,
        title: 'Corporate parenting performance report',
        summary: [
          paragraph(
            `This report provides a summary of performance for looked after children and care leavers in ${monthInWords(monthOfMaterials(materials))}. ${inShort(materials.scorecard)}`,
          ),
          paragraph(
            'It should be read with the performance report at Appendix A, which gives trends, charts, tolerances and, where there are any, the figures of other councils.',
          ),
        ],
        appendices: [
          'Appendix A: Corporate parenting performance report, with a page for each indicator',
          'Appendix B: Independent reviewing officers: overview tables',
        ],
        sections: {
          recommendations: [
            paragraph(
              'The corporate parenting panel is asked to receive the report and the accompanying figures (Appendix A) and to consider the issues arising.',
            ),
          ],
          background: backgroundOf(materials),
          'key-issues': keyIssues(materials),
          consultation: raisedByForums(materials, { months: MONTHS_BETWEEN_PANELS }),
          children: [
            paragraph('This report is about services for, and outcomes of, children in care and care leavers.'),
          ],
          risks: risksOf(materials),
        },
      }),
    }),
})

const backgroundOf = ({ isPublic }: Materials): readonly Block[] => [
  paragraph(
    '2.1 This report shows how the council does as a corporate parent, so that its services and their effect on the lives of children in care and care leavers can be examined.',
  ),
  paragraph(
    '2.2 Every figure is counted from the council’s own records as at the end of the month, as they were known on the day in the footer, and can be traced to the records behind it. Where later records change a figure, the change is explained.',
  ),
  ...(isPublic
    ? [
        paragraph(
          '2.3 Small numbers, and what would give them away, are suppressed, so that no child can be recognised.',
        ),
      ]
    : []),
]

function keyIssues(materials: Materials): readonly Block[] {
  const { scorecard, breakdowns } = materials
  const printed = groupsOf(scorecard.rows)
  const wider = groupsOf(rowsOf(materials, WIDER))
  const since = addToMonth(monthOfMaterials(materials), -1)
  const beyond = wider.flatMap(({ title, rows }, i): readonly Block[] => [
    heading(2, `3.${printed.length + i + 1} ${title}`),
    ...saidOfGroup(title, materials),
    ...rowsTable(rows, materials, { caption: `${title} in figures`, since, years: 1 }),
    ...saidOfEach(rows, materials),
  ])
  return [
    ...printed.flatMap(({ title, rows }, i): readonly Block[] => [
      heading(2, `3.${i + 1} ${title}`),
      ...saidOfGroup(title, materials),
      ...numberedRows(rows, materials, `3.${i + 1}`),
      ...(i === 0 && breakdowns
        ? [
            breakdownTable('Looked after children by age at the end of the month', 'Age', breakdowns.ages),
            breakdownTable(
              'Looked after children by legal status at the end of the month',
              'Legal status',
              breakdowns.legalStatuses,
            ),
          ]
        : []),
    ]),
    ...beyond,
    ...tablesExplained(beyond),
  ]
}

/** What the figures themselves say of risk: what is red and worse than the month before, and what else is red. */
function risksOf({ scorecard: { rows }, asAt }: Materials): readonly Block[] {
  const red = rows.filter(({ rag }) => rag === 'red')
  if (red.length === 0) return [paragraph('No figure of the month is red.')]
  const isWorse = ({ direction }: ScorecardRow): boolean => direction?.means === 'worse'
  return [
    ...listOf('Red, and worse than the month before', red.filter(isWorse), asAt),
    ...listOf(
      'Also red',
      red.filter(row => !isWorse(row)),
      asAt,
    ),
  ]
}

const listOf = (title: string, rows: readonly ScorecardRow[], asAt: IsoDate): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        paragraph(`${title}:`),
        bulleted(rows.map(row => `${row.indicator.number} ${rowInOneLine(row)}; the target is ${targetOf(row, asAt)}`)),
      ]
