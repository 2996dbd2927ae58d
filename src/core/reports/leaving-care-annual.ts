import { monthInWords } from '#core/dates.ts'
import { type Block, bulleted, heading, paragraph } from '#core/document.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { breakdownTable, tablesExplained } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { raisedByForums } from './participation.ts'
import { defineReport } from './report.ts'
import { isSilent, rowsTable, silentAmong } from './rows-table.ts'
import { numberedRows, rowInOneLine } from './told.ts'
import { trendOf } from './trend.ts'

const ID = 'leaving-care-annual'

/** What the service is judged by, in the order of the printed annual report. The first indicator of each is drawn. */
interface Subject {
  readonly title: string
  readonly indicators: readonly string[]
  /** Those beyond the scorecard. */
  readonly wider: readonly string[]
}

const SUBJECTS: readonly Subject[] = [
  { title: 'The young people', indicators: ['number-of-care-leavers'], wider: [] },
  {
    title: 'Pathway plans',
    indicators: ['with-a-pathway-plan'],
    wider: ['pathway-plans-16-to-17', 'pathway-plans-18-to-20', 'pathway-plans-21-to-24'],
  },
  {
    title: 'Keeping in touch',
    indicators: [],
    wider: ['care-leavers-kept-in-touch-with', 'care-leavers-whereabouts-unknown'],
  },
  {
    title: 'Where they live',
    indicators: ['care-leavers-in-suitable-accommodation'],
    wider: ['care-leavers-in-a-stable-home', 'young-people-staying-put', 'fostered-at-18-staying-put'],
  },
  {
    title: 'Education, employment and training',
    indicators: ['care-leavers-in-education-employment-or-training'],
    wider: ['care-leavers-in-apprenticeships', 'care-leavers-in-council-apprenticeships'],
  },
  { title: 'Health', indicators: [], wider: ['care-leavers-given-a-health-passport'] },
]

/** What the summary tells, so that whoever reads no further has it. */
const SUMMARY = [
  'number-of-care-leavers',
  'with-a-pathway-plan',
  'care-leavers-kept-in-touch-with',
  'care-leavers-in-suitable-accommodation',
  'care-leavers-in-a-stable-home',
  'care-leavers-in-education-employment-or-training',
]

export default defineReport({
  id: ID,
  title: 'Leaving care service annual report',
  audience: 'Corporate parenting panel, once a year',
  order: 4,
  says: 'Care leavers in the council’s report template: how many, where they live and what they do, and how the service did over three years.',
  sections: councilSections,
  wider: SUBJECTS.flatMap(({ wider }) => wider),

  write: materials =>
    councilDocument(materials, {
      title: titled('Leaving care service annual report', materials),
      orientation: 'portrait',
      blocks: councilReport(materials, {
        report: ID,
        title: 'Leaving care service annual report',
        summary: summaryOf(materials),
        appendices: ['None'],
        sections: {
          recommendations: [paragraph('That the contents of this report are noted.')],
          background: [
            paragraph(
              '2.1 The council advises and supports young people who were in care from the age of 16 until they are 21, and until they are 25 if they want it (Children Act 1989, sections 23A to 24D; Children and Social Work Act 2017, section 3).',
            ),
            ...whoTheyAre(materials),
          ],
          'key-issues': performanceOf(materials),
          consultation: raisedByForums(materials, { months: 12, kind: 'care-leavers-forum' }),
          children: [
            paragraph(
              'The council must by law support its care leavers. What is reported here is needed for them to do well as they become independent.',
            ),
          ],
        },
      }),
    }),
})

const whoTheyAre = ({ breakdowns }: Materials): readonly Block[] =>
  breakdowns
    ? [
        breakdownTable('Care leavers by age', 'Age', breakdowns.careLeaverAges),
        breakdownTable('Where care leavers live', 'Home', breakdowns.homes),
        breakdownTable('What care leavers do', 'Main activity', breakdowns.activities),
      ]
    : []

function summaryOf(materials: Materials): readonly Block[] {
  const rows = recorded(rowsOf(materials, SUMMARY))
  return [
    paragraph(
      `This report tells the panel how the leaving care service is doing. At the end of ${monthInWords(monthOfMaterials(materials))}:`,
    ),
    bulleted(rows.map(row => `${rowInOneLine(row)}${row.rag ? `, ${row.rag}` : ''}`)),
  ]
}

function performanceOf(materials: Materials): readonly Block[] {
  const subjects = SUBJECTS.map(({ title, indicators, wider }) => ({
    title,
    rows: rowsOf(materials, [...indicators, ...wider]),
  })).filter(({ rows }) => rows.length > 0)
  const table = rowsTable(
    subjects.flatMap(({ rows }) => rows),
    materials,
    { caption: 'The service over three years', years: 3 },
  )
  return [
    ...table,
    ...tablesExplained(table),
    ...subjects.flatMap(({ title, rows }, i) => subjectIn(`3.${i + 1}`, title, rows, materials)),
  ]
}

function subjectIn(
  number: string,
  title: string,
  rows: readonly ScorecardRow[],
  materials: Materials,
): readonly Block[] {
  const its = recorded(rows)
  return [
    heading(2, `${number} ${title}`),
    ...its.slice(0, 1).flatMap(row => trendOf(row, materials)),
    ...numberedRows(its, materials, number),
    ...silentAmong(rows),
  ]
}

const recorded = (rows: readonly ScorecardRow[]): readonly ScorecardRow[] => rows.filter(row => !isSilent(row))
