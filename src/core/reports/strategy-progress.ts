import { addToMonth, monthInWords } from '#core/dates.ts'
import { type Block, heading, paragraph, paragraphsOf, toBeWritten } from '#core/document.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import { tablesExplained } from './cells.ts'
import { councilReport, councilSections } from './council-template.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { participationOf, raisedByForums } from './participation.ts'
import { defineReport } from './report.ts'
import { rowsTable } from './rows-table.ts'
import { saidOfEach } from './said.ts'
import { recordedStrategies, type WrittenBeside } from './strategies-recorded.ts'
import { LISTENING, OBJECTIVES, type Objective } from './strategy-objectives.ts'
import { builtInLike, STRATEGY_PROGRESS as ID, objectiveSections, sectionOfObjective } from './strategy-sections.ts'

const MONTHS_BETWEEN = 6

export default defineReport({
  id: ID,
  title: 'Strategy progress report',
  audience: 'Corporate parenting panel, every six months',
  order: 5,
  says: 'The council’s strategies, objective by objective: the figures six months ago and now, targets met, what was done and what is late.',
  sections: [...councilSections, ...OBJECTIVES],
  sectionsFor: known => [...councilSections, ...objectiveSections(known)],
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
          'key-issues': told?.keyIssues(writtenBeside(materials)) ?? keyIssues(materials),
        },
      }),
    })
  },
})

/** What officers wrote beside what the records of strategies say. */
const writtenBeside = (materials: Materials): WrittenBeside => ({
  of: priority => [
    ...(builtInLike(priority)?.id === LISTENING ? listeningOf(materials) : []),
    ...paragraphsOf(writtenIn(sectionOfObjective(priority), materials)?.text ?? ''),
  ],
  ofOthers: objectiveSections(materials).flatMap(({ id, title, saysAlready }) => {
    const written = saysAlready ? undefined : writtenIn(id, materials)
    const isRecent = written && written.month > addToMonth(monthOfMaterials(materials), -MONTHS_BETWEEN)
    return isRecent ? [paragraph([{ text: title, bold: true }]), ...paragraphsOf(written.text)] : []
  }),
})

const writtenIn = (section: string, materials: Materials) =>
  sectionTextFor(materials.sections, { report: ID, section, month: monthOfMaterials(materials) })

function keyIssues(materials: Materials): readonly Block[] {
  const objectives = OBJECTIVES.flatMap((objective, i) => objectiveIn(objective, `3.${i + 1}`, materials))
  return [...objectives, ...tablesExplained(objectives)]
}

function objectiveIn(objective: Objective, number: string, materials: Materials): readonly Block[] {
  const { id, title, indicators, wider } = objective
  const month = monthOfMaterials(materials)
  const rows = rowsOf(materials, [...indicators, ...wider])
  const written = writtenIn(id, materials)
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
