import { monthInWords } from '#core/dates.ts'
import { type Block, bulleted, heading, paragraph } from '#core/document.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { breakdownTable } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, groupsOf, type Materials, monthOfMaterials, titled } from './materials.ts'
import { defineReport } from './report.ts'
import { saidOfGroup, saidOfRow } from './said.ts'
import { numberedRows, titlesOf } from './told.ts'

const ID = 'council-report'

export default defineReport({
  id: ID,
  title: 'Council report',
  audience: 'Corporate parenting panel',
  order: 3,
  says: 'The narrative report in the council’s template of 14 sections, with what the figures and the commentary say already written.',
  sections: councilSections,

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
  const { scorecard, breakdowns, asAt } = materials
  return [
    ...groupsOf(scorecard).flatMap(({ title, rows }, i): readonly Block[] => [
      heading(2, `3.${i + 1} ${title}`),
      ...saidOfGroup(title, materials.scorecard),
      ...numberedRows(rows, asAt, `3.${i + 1}`),
      ...(i === 0 && breakdowns
        ? [
            breakdownTable('Looked after children by age at the end of the month', 'Age', breakdowns.ages),
            breakdownTable('Looked after children by legal status', 'Legal status', breakdowns.legalStatuses),
          ]
        : []),
      ...rows.flatMap(row => saidOfRow(row, materials.scorecard)),
    ]),
  ]
}

/** What the figures themselves say of risk: what is red, and what is red and worse than the month before. */
function risksOf({ scorecard: { rows } }: Materials): readonly Block[] {
  const red = rows.filter(({ rag }) => rag === 'red')
  const worse = red.filter(({ direction }) => direction?.means === 'worse')
  if (red.length === 0) return [paragraph('No figure of the month is red.')]
  return [
    bulleted([
      `Red at the end of the month: ${titlesOf(red)}.`,
      ...(worse.length === 0 ? [] : [`Red, and worse than the month before: ${titlesOf(worse)}.`]),
    ]),
  ]
}
