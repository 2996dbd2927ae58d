import { addToMonth, monthInWords } from '#core/dates.ts'
import { type Block, heading, paragraph, paragraphsOf, toBeWritten } from '#core/document.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import { isSameWording } from '#core/wording.ts'
import { tablesExplained } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { participationOf, raisedByForums } from './participation.ts'
import { defineReport, type ReportSection } from './report.ts'
import { rowsTable } from './rows-table.ts'
import { saidOfEach } from './said.ts'
import { recordedStrategies } from './strategies-recorded.ts'

const ID = 'strategy-progress'
const MONTHS_BETWEEN = 6
/** The objective that is told of by how children took part in their reviews. */
const LISTENING = 'objective-6'

/** An objective of the strategy for children in care and care leavers, and the indicators that tell how it goes. */
interface Objective extends ReportSection {
  readonly indicators: readonly string[]
  /** Those beyond the scorecard. */
  readonly wider: readonly string[]
}

const asks = 'what has been done since the last report, what has not, and what comes next'

const OBJECTIVES: readonly Objective[] = [
  {
    id: 'objective-1',
    title: 'To protect our children and keep them safe from harm',
    asks,
    indicators: ['visits-to-national-standard', 'visits-to-local-standard', 'reviewed-within-timescales'],
    wider: [
      'missing-episodes',
      'children-missing',
      'looked-after-children-missing',
      'return-interviews-offered',
      'return-interviews-held',
    ],
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
    wider: ['young-people-staying-put', 'fostered-at-18-staying-put'],
  },
  {
    id: 'objective-3',
    title: 'To improve the emotional wellbeing and physical health of looked after children',
    asks,
    indicators: ['health-assessments-up-to-date', 'dental-checks-up-to-date', 'initial-health-assessments-in-time'],
    wider: ['sdqs-completed', 'average-sdq-score', 'sdq-scores-of-concern', 'care-leavers-given-a-health-passport'],
  },
  {
    id: 'objective-4',
    title: 'To improve educational progress and attainment, and narrow the gap to their peers',
    asks,
    indicators: ['with-an-education-plan', 'education-plans-up-to-date'],
    wider: ['with-an-education-health-and-care-plan', 'with-special-educational-needs'],
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
    wider: [
      'pathway-plans-16-to-17',
      'pathway-plans-18-to-20',
      'pathway-plans-21-to-24',
      'care-leavers-kept-in-touch-with',
      'care-leavers-whereabouts-unknown',
      'care-leavers-in-a-stable-home',
      'care-leavers-in-apprenticeships',
      'care-leavers-in-council-apprenticeships',
    ],
  },
  {
    id: LISTENING,
    title: 'To listen to children and young people, so that they shape their own plans and our services',
    asks,
    indicators: [],
    wider: [],
  },
  {
    id: 'sufficiency',
    title: 'Enough of the right homes',
    asks,
    indicators: [
      'number-of-looked-after-children',
      'in-fostering-placements',
      'commissioned-placements',
      'fostering-households',
    ],
    wider: [
      'placed-outside-the-area',
      'placed-far-from-home',
      'placed-outside-within-20-miles',
      'placed-20-to-50-miles',
      'placed-50-to-100-miles',
      'placed-100-miles-or-more',
    ],
  },
]

export default defineReport({
  id: ID,
  title: 'Strategy progress report',
  audience: 'Corporate parenting panel, every six months',
  order: 5,
  says: 'The council’s strategies, objective by objective: the figures six months ago and now, targets met, what was done and what is late.',
  sections: [...councilSections, ...OBJECTIVES],
  wider: OBJECTIVES.flatMap(({ wider }) => wider),

  write(materials) {
    const told = recordedStrategies(materials)
    const title = told?.title ?? 'Strategy for children in care and care leavers: progress'
    return councilDocument(materials, {
      title: titled(title, materials),
      orientation: 'portrait',
      blocks: councilReport(materials, {
        report: ID,
        title,
        summary: told?.summary ?? [
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
          background: told?.background ?? [
            paragraph(
              '2.1 The strategy sets out six objectives and how the council means to have enough of the right homes. Each is taken in turn.',
            ),
          ],
          children: [
            paragraph(
              'The strategy is for children in care and care leavers; this report says what it has done for them.',
            ),
          ],
          'key-issues': told?.keyIssues(objective => besideOf(objective, materials)) ?? keyIssues(materials),
        },
      }),
    })
  },
})

/** What else is said of an objective above that a strategy on record has in the same words; nothing of any other. */
function besideOf(words: string, materials: Materials): readonly Block[] {
  const section = OBJECTIVES.find(({ title }) => isSameWording(title, words))
  if (!section) return []
  const written = sectionTextFor(materials.sections, {
    report: ID,
    section: section.id,
    month: monthOfMaterials(materials),
  })
  return [...(section.id === LISTENING ? listeningOf(materials) : []), ...(written ? paragraphsOf(written.text) : [])]
}

function keyIssues(materials: Materials): readonly Block[] {
  const objectives = OBJECTIVES.flatMap((objective, i) => objectiveIn(objective, `3.${i + 1}`, materials))
  return [...objectives, ...tablesExplained(objectives)]
}

function objectiveIn(objective: Objective, number: string, materials: Materials): readonly Block[] {
  const { id, title, indicators, wider } = objective
  const month = monthOfMaterials(materials)
  const rows = rowsOf(materials, [...indicators, ...wider])
  const written = sectionTextFor(materials.sections, { report: ID, section: id, month })
  return [
    heading(2, `${number} ${title}`),
    ...rowsTable(rows, materials, {
      caption: `${number} In figures`,
      since: addToMonth(month, -MONTHS_BETWEEN),
      years: 1,
    }),
    ...(id === LISTENING ? listeningOf(materials) : []),
    ...saidOfEach(rows, materials),
    ...(written ? paragraphsOf(written.text) : [toBeWritten(objective.asks)]),
  ]
}

/** How children took part in their own reviews, and what young people raised together and what came of it. */
const listeningOf = (materials: Materials): readonly Block[] => [
  ...participationOf(materials),
  ...raisedByForums(materials, { months: MONTHS_BETWEEN }),
]
