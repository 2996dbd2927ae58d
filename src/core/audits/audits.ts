import {
  type AuditGrade,
  type AuditTool,
  auditAreas,
  auditGrades,
  questionAreas,
} from '#core/audit-tools/audit-tool.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day, Period } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import auditModeration from '#core/records/audit-moderation.ts'
import caseAudit, { auditThemes } from '#core/records/case-audit.ts'

const recordedAudits = recordsOf(caseAudit)
const recordedModerations = recordsOf(auditModeration)

/** An audit of a child's case, with what had followed it by the end of a day. */
export interface Audit {
  readonly child: Journey
  readonly entry: number
  readonly tool: string
  readonly on: Day
  readonly themes: readonly string[]
  readonly answers: readonly { readonly question?: string | undefined; readonly grade?: AuditGrade | undefined }[]
  /** The reference of the sample that it belongs to; undefined where it belongs to none. */
  readonly sample: string | undefined
  /** Undefined where the record gives none. */
  readonly auditorsGrade: AuditGrade | undefined
  /** The latest moderator's, who is not the auditor; undefined where nobody else moderated it or gave a grade. */
  readonly moderatedGrade: AuditGrade | undefined
  /** The grade that stands: the moderator's, else the auditor's. */
  readonly grade: AuditGrade | undefined
  /** The latest audit that repeats it; undefined where none does. */
  readonly repeatedBy: Audit | undefined
}

/**
 * A child's audits up to the end of a day, oldest first, each with its moderation and re-audit by then. Of two by one tool
 * on one day, what follows belongs to the one recorded last. One that names no tool or no day is left out.
 */
export function auditsOf(child: Journey, asAt: Day): readonly Audit[] {
  const said = recordedAudits(child).filter(({ tool, auditedOn }) => tool !== undefined && isBy(auditedOn, asAt))
  if (said.length === 0) return []
  const moderations = recordedModerations(child).filter(({ moderatedOn }) => isBy(moderatedOn, asAt))
  const known: Audit[] = []
  // The latest first, so that what repeats an audit is known before it.
  for (const { entry, tool, auditedOn, auditor, grade, themes = [], answers = [], sample } of said.toReversed()) {
    const of = { tool: tool!, on: auditedOn! }
    const isLast = !known.some(later => later.tool === of.tool && later.on === of.on)
    const repeats = isLast ? said.findLast(s => isOf(of, s.tool, s.repeatsAuditOn) && s.auditedOn! > of.on) : undefined
    const moderated = isLast
      ? moderations.findLast(
          m =>
            isOf(of, m.tool, m.auditedOn) &&
            m.grade !== undefined &&
            (m.moderator === undefined || m.moderator !== auditor),
        )
      : undefined
    known.push({
      ...of,
      child,
      entry,
      themes,
      answers,
      sample,
      auditorsGrade: grade,
      moderatedGrade: moderated?.grade,
      grade: moderated?.grade ?? grade,
      repeatedBy: known.find(later => later.entry === repeats?.entry),
    })
  }
  return known.reverse()
}

const isBy = (on: Day | undefined, asAt: Day): boolean => on !== undefined && on <= asAt
const isOf = (audit: { readonly tool: string; readonly on: Day }, tool: string | undefined, on: Day | undefined) =>
  tool === audit.tool && on === audit.on

/** How many there are of each grade, the best first, and of none. */
export type ByGrade = Readonly<Record<AuditGrade | 'none', number>>

/**
 * How far auditors and moderators agree: of so many moderated, so many gave the same grade, and so many the same or the one
 * beside it; the others' moderators gave a worse one, or a better.
 */
export interface Agreement {
  readonly moderated: number
  readonly same: number
  readonly withinOne: number
  readonly worse: number
  readonly better: number
}

/** What became of those that were audited again. Those of which either has no grade are in `repeated` alone. */
export interface Reaudits {
  readonly repeated: number
  readonly better: number
  readonly same: number
  readonly worse: number
}

/** What the audits of a window found. Nothing is a percentage: each number stands with what it is of. */
export interface AuditFigures {
  /** Oldest first. */
  readonly audits: readonly Audit[]
  readonly children: number
  /** By tool in their order, those that were used; by the grade that stands. */
  readonly tools: readonly {
    readonly tool: string
    readonly title: string
    readonly audits: number
    readonly grades: ByGrade
  }[]
  /** How the answers to questions of each area were graded. */
  readonly areas: readonly {
    readonly area: string
    readonly title: string
    readonly answers: number
    readonly grades: ByGrade
  }[]
  /** In how many audits each theme stands, the most first; those in none are left out. */
  readonly themes: readonly { readonly theme: string; readonly title: string; readonly audits: number }[]
  readonly agreement: Agreement
  readonly reaudits: Reaudits
}

/** What was found by the audits done in a window, both of whose days count; moderations and re-audits by its last day. */
export function auditFigures(
  children: Iterable<Journey>,
  auditTools: readonly AuditTool[],
  { firstDay, lastDay }: Period,
): AuditFigures {
  const audits = [...children]
    .flatMap(child => auditsOf(child, lastDay))
    .filter(({ on }) => on >= firstDay)
    .sort((a, b) => a.on - b.on || a.entry - b.entry)
  const answers = audits.flatMap(audit => audit.answers)
  const areas = questionAreas(auditTools)
  return {
    audits,
    children: new Set(audits.map(({ child }) => child.ref)).size,
    tools: auditTools
      .map(({ id: tool, title }) => ({ tool, title, ...counted(audits.filter(audit => audit.tool === tool)) }))
      .map(({ count, ...tool }) => ({ ...tool, audits: count }))
      .filter(tool => tool.audits > 0),
    areas: Object.entries(auditAreas)
      .map(([area, title]) => ({
        area,
        title,
        ...counted(answers.filter(({ question }) => areas.get(question ?? '') === area)),
      }))
      .map(({ count, ...area }) => ({ ...area, answers: count })),
    themes: Object.entries(auditThemes)
      .map(([theme, title]) => ({ theme, title, audits: audits.filter(({ themes }) => themes.includes(theme)).length }))
      .filter(theme => theme.audits > 0)
      .sort((a, b) => b.audits - a.audits),
    agreement: agreementOf(audits),
    reaudits: reauditsOf(audits),
  }
}

function counted(graded: readonly { readonly grade?: AuditGrade | undefined }[]): {
  readonly count: number
  readonly grades: ByGrade
} {
  const grades = { outstanding: 0, good: 0, 'requires-improvement': 0, inadequate: 0, none: 0 }
  for (const { grade } of graded) grades[grade ?? 'none']++
  return { count: graded.length, grades }
}

function agreementOf(audits: readonly Audit[]): Agreement {
  const apart = audits.flatMap(({ auditorsGrade, moderatedGrade }) =>
    auditorsGrade && moderatedGrade ? [placeOf(moderatedGrade) - placeOf(auditorsGrade)] : [],
  )
  return {
    moderated: apart.length,
    same: apart.filter(steps => steps === 0).length,
    withinOne: apart.filter(steps => Math.abs(steps) <= 1).length,
    worse: apart.filter(steps => steps > 0).length,
    better: apart.filter(steps => steps < 0).length,
  }
}

function reauditsOf(audits: readonly Audit[]): Reaudits {
  const repeated = audits.filter(({ repeatedBy }) => repeatedBy !== undefined)
  const steps = repeated.flatMap(({ grade, repeatedBy }) =>
    grade && repeatedBy?.grade ? [placeOf(grade) - placeOf(repeatedBy.grade)] : [],
  )
  return {
    repeated: repeated.length,
    better: steps.filter(by => by > 0).length,
    same: steps.filter(by => by === 0).length,
    worse: steps.filter(by => by < 0).length,
  }
}

/** The best is 0. */
const placeOf = (grade: AuditGrade): number => Object.keys(auditGrades).indexOf(grade)
