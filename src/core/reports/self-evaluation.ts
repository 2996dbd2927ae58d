import { type AuditTool, toolTitle } from '#core/audit-tools/audit-tool.ts'
import { day, dayInWords } from '#core/dates.ts'
import { type Block, bulleted, heading, inset, paragraph, paragraphsOf, table } from '#core/document.ts'
import { madeOf } from '#core/printed.ts'
import { areasOn, type FrameworkArea } from '#core/self-evaluation-frameworks/framework.ts'
import {
  type AreaOn,
  areasJudged,
  type JudgedInWords,
  judgedBefore,
  selfEvaluationsIn,
} from '#core/strategies/self-evaluations.ts'
import { upperFirst } from '#core/wording.ts'
import { councilDocument, type Materials, rowsNamed, titled } from './materials.ts'
import { defineReport } from './report.ts'

const WENT = { better: 'better than before', worse: 'worse than before', 'no change': 'as before' } as const

export default defineReport({
  id: 'self-evaluation',
  title: 'Self-evaluation',
  audience: 'Leaders, the panel and inspectors',
  order: 5.5,
  says: 'How the council judges itself in each area that Ofsted judges: the grades over time, what is strong, what needs to improve, what comes next, and the evidence behind it.',

  /** What the council thinks of itself is published when somebody decides to, not because a month's pack is. */
  isEmpty: ({ aboutUs, asAt, isPublic }) => isPublic || selfEvaluationsIn(aboutUs).every(({ on }) => on > day(asAt)),

  write(materials, { auditTools, frameworks }) {
    const asAt = day(materials.asAt)
    const evaluations = selfEvaluationsIn(materials.aboutUs)
    const areas = areasJudged(evaluations, frameworks, asAt)
    return councilDocument(materials, {
      title: titled('Self-evaluation', materials),
      orientation: 'portrait',
      blocks: [
        paragraph(
          `The council judges itself, area by area, in the words and by the grades of: ${frameworks
            .filter(framework => areasOn(framework, materials.asAt).length > 0)
            .map(({ title }) => title)
            .join('; ')}. The judgement is the council’s own.`,
        ),
        areas.length === 0 ? paragraph('Nothing is judged in this way yet.') : gradesTable(areas),
        ...areas.flatMap(area => areaIn(area, materials, auditTools)),
        ...before(judgedBefore(evaluations, frameworks, asAt)),
      ],
    })
  },
})

/** An area as it is called, with its framework where there are several. */
const nameOf = ({ area, framework }: { area: FrameworkArea; framework: string | undefined }): string =>
  [area.title, framework].filter(Boolean).join(', ')

const gradesTable = (areas: readonly AreaOn[]): Block =>
  table({
    caption: 'Grades',
    hasRowHeaders: true,
    columns: [
      { heading: 'Area', share: 6 },
      { heading: 'Grade', share: 3 },
      { heading: 'Judged on', share: 2.4 },
      { heading: 'Before', share: 3 },
    ],
    rows: areas.map(({ area, framework, evaluations: [last, previous] }) => [
      nameOf({ area, framework }),
      last ? last.gradeTitle : 'Not judged yet',
      last ? dayInWords(last.on) : '',
      previous?.gradeTitle ?? '',
    ]),
  })

/** An area that was judged, with what that rests on; the public version has no more than its grades. */
function areaIn(
  { area, framework, evaluations, went, isOld }: AreaOn,
  materials: Materials,
  auditTools: readonly AuditTool[],
): readonly Block[] {
  const [last] = evaluations
  if (!last || materials.isPublic) return []
  const { strengths, needs, next, by } = last
  const judged = [last.gradeTitle, went && WENT[went], dayInWords(last.on), by].filter(Boolean).join(', ')
  return [
    heading(1, nameOf({ area, framework })),
    paragraph([{ text: `${judged}.`, bold: true }]),
    ...(isOld ? [inset('This was judged more than a year ago.')] : []),
    ...said('What is strong', strengths),
    ...said('What needs to improve', needs),
    ...said('What we do next', next),
    ...evidence(last, materials, auditTools),
    ...(evaluations.length > 1 ? [overTime(nameOf({ area, framework }), evaluations)] : []),
  ]
}

const said = (title: string, words: string | undefined): readonly Block[] => [
  heading(2, title),
  ...paragraphsOf(words ?? 'Nothing is recorded.'),
]

function evidence(
  { indicators, audits, documents }: JudgedInWords,
  materials: Materials,
  auditTools: readonly AuditTool[],
): readonly Block[] {
  const figures = rowsNamed(materials, indicators).map(({ indicator, months, direction }) => {
    const { figure } = months.at(-1)!
    const of = figure.suppressed ? undefined : madeOf(indicator, figure)
    const made = [figure.display, of].filter(Boolean).join(', ')
    return `${indicator.number} ${indicator.title}: ${made}.${direction ? ` ${upperFirst(direction.means)}.` : ''}`
  })
  const behind = [...figures, ...audits.map(tool => `Audits: ${toolTitle(auditTools, tool)}`), ...documents]
  return [heading(2, 'Evidence'), behind.length === 0 ? paragraph('None is named.') : bulleted(behind)]
}

const overTime = (area: string, evaluations: readonly JudgedInWords[]): Block =>
  table({
    caption: `Grades over time: ${area}`,
    hasRowHeaders: true,
    columns: [
      { heading: 'Judged on', share: 3 },
      { heading: 'Grade', share: 4 },
      { heading: 'By whom', share: 4 },
    ],
    rows: evaluations.map(its => [dayInWords(its.on), its.gradeTitle, its.by ?? '']),
  })

function before(evaluations: readonly JudgedInWords[]): readonly Block[] {
  if (evaluations.length === 0) return []
  return [
    heading(1, 'Judged before, when the framework had other areas'),
    table({
      caption: 'Grades of areas that are judged otherwise now',
      hasRowHeaders: true,
      columns: [
        { heading: 'Area', share: 6 },
        { heading: 'Judged on', share: 3 },
        { heading: 'Grade', share: 4 },
      ],
      rows: evaluations.map(its => [its.areaTitle, dayInWords(its.on), its.gradeTitle]),
    }),
  ]
}
