import { type Block, heading, paragraph, paragraphsOf, toBeWritten } from '#core/document.ts'
import { sectionTextFor } from '#core/report-sections.ts'
import { tablesExplained } from './cells.ts'
import { answersOf, checklistsOf, escalationIndicators, escalationsOf, escalationThemesOf } from './escalations.ts'
import { indicatorTable } from './indicator-table.ts'
import { councilDocument, type Materials, monthOfMaterials, rowsOf, titled } from './materials.ts'
import { participationOf } from './participation.ts'
import { defineReport, type ReportSection } from './report.ts'
import { rowsTable } from './rows-table.ts'
import { saidOfEach, saidOfRow } from './said.ts'
import { rowInSentences } from './told.ts'
import { trendOf } from './trend.ts'

const ID = 'iro-overview'

/** The plans that officers review: children's, and those of young people from 16 on. */
const PLANS = ['plans-up-to-date', 'pathway-plans-16-to-17']

const SECTIONS: readonly ReportSection[] = [
  {
    id: 'escalations',
    title: 'Challenge and escalation',
    asks: 'what officers challenged and how, and how many concerns they raised at each stage where no figures stand here',
  },
  { id: 'themes', title: 'Themes', asks: 'what was escalated, and what came of it' },
  { id: 'positive', title: 'What goes well', asks: 'what officers see improving' },
]

/** What records and figures say in a section, before what officers write of it. */
const TOLD: Readonly<Record<string, (materials: Materials) => readonly Block[]>> = {
  escalations: materials => [...escalationsOf(materials), ...answersOf(materials)],
  themes: escalationThemesOf,
}

export default defineReport({
  id: ID,
  title: 'Independent reviewing officers: overview',
  audience: 'Corporate parenting panel',
  order: 6,
  says: 'Reviews in time and how children took part in them, month by month, with the overview of challenge and escalation.',
  sections: SECTIONS,
  wider: ['pathway-plans-16-to-17', ...escalationIndicators],

  write(materials) {
    const blocks = [
      paragraph(
        'Independent reviewing officers chair the reviews of each looked after child’s plan, watch over how the council does, and see that the child is heard.',
      ),
      ...reviewsInTime(materials),
      heading(1, 'How children took part'),
      ...participationOf(materials),
      ...plansOf(materials),
      ...checklistsOf(materials),
      ...SECTIONS.flatMap(section => officersSection(section, materials)),
    ]
    return councilDocument(materials, {
      title: titled('Independent reviewing officers: overview', materials),
      orientation: 'portrait',
      isCompact: true,
      blocks: [...blocks, ...tablesExplained(blocks)],
    })
  },
})

function reviewsInTime(materials: Materials): readonly Block[] {
  const [row] = rowsOf(materials, ['reviewed-within-timescales'])
  if (!row) return []
  return [
    heading(1, 'Reviews in time'),
    paragraph(rowInSentences(row, materials.asAt)),
    ...trendOf(row, materials),
    indicatorTable(row),
    ...saidOfRow(row, materials),
  ]
}

function officersSection({ id, title, asks }: ReportSection, materials: Materials): readonly Block[] {
  const written = sectionTextFor(materials.sections, { report: ID, section: id, month: monthOfMaterials(materials) })
  const told = TOLD[id]?.(materials) ?? []
  // Records say what was raised; what came of it is for the officers to say.
  const open = told.length === 0 || id === 'themes' ? [toBeWritten(asks)] : []
  return [heading(1, title), ...told, ...(written ? paragraphsOf(written.text) : open)]
}

function plansOf(materials: Materials): readonly Block[] {
  const rows = rowsOf(materials, PLANS)
  if (rows.length === 0) return []
  return [
    heading(1, 'The plans that were reviewed'),
    ...rowsTable(rows, materials, { caption: 'Plans of children and young people', years: 3 }),
    ...saidOfEach(rows, materials),
  ]
}
