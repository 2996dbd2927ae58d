import { type AuditTool, questionsOn } from '#core/audit-tools/audit-tool.ts'
import dipSampleVisits from '#core/audit-tools/dip-sample-visits.ts'
import wholeCaseInCare from '#core/audit-tools/whole-case-in-care.ts'
import wholeCaseLeavingCare from '#core/audit-tools/whole-case-leaving-care.ts'
import { ageOn, type Day } from '#core/dates.ts'
import { auditThemes } from '#core/records/case-audit.ts'
import { between, type Chance, happens, pick } from './chance.ts'
import { auditing } from './margins/assuring.ts'
import { isInCareOn, oncePerStory, type Story, weekday } from './story.ts'
import { restsOn, saidToAuditors, workersSaid } from './words/said-in-supervision.ts'
import { managerOf, officerOn, supportedUntil } from './workers-of.ts'

export type Grade = keyof typeof auditing.is.grades

/** An audit of a child's record, as its record and that of its moderation say it. */
export interface ToldAudit {
  readonly on: Day
  readonly says: Readonly<Record<string, unknown>>
  /** Absent where nobody moderated it. */
  readonly moderation?: { readonly on: Day; readonly says: Readonly<Record<string, unknown>> }
}

const GRADES: readonly Grade[] = ['outstanding', 'good', 'requires-improvement', 'inadequate']
const YEAR = 365

/** Why a moderator gives a worse grade than the auditor. */
export const WHY_ANOTHER_GRADE = 'The work is described well. What it changed for the child is not there.'

/** The audits of a child's record in the last year: most of one child in five, and again of some that were poor. */
export const auditsTold = oncePerStory((story): readonly ToldAudit[] => {
  const its = auditing.is
  const chance = story.chance('audit')
  const on = weekday(story.to - between(chance, 4, YEAR))
  if (!happens(chance, its.audited)) return []
  const isInCare = isInCareOn(story, on)
  if (!isInCare && supportedUntil(story) <= on) return []
  const tool = isInCare ? (happens(chance, its.dipSampled) ? dipSampleVisits : wholeCaseInCare) : wholeCaseLeavingCare
  const grade = pick(chance, its.grades)
  const first = audited(story, { on, tool, grade }, chance)
  const isPoor = grade === 'inadequate' || grade === 'requires-improvement'
  const again = weekday(on + between(chance, ...its.againAfterDays))
  if (first === undefined || !isPoor || !happens(chance, its.again) || again > story.to) return first ? [first] : []
  const better = GRADES[GRADES.indexOf(grade) - (happens(chance, its.better) ? 1 : 0)]!
  const second = audited(story, { on: again, tool, grade: better, repeatsAuditOn: on }, chance)
  return second ? [first, second] : [first]
})

interface Audited {
  readonly on: Day
  readonly tool: AuditTool
  readonly grade: Grade
  readonly repeatsAuditOn?: Day
}

/** Absent where nobody managed the team then. */
function audited(story: Story, { on, tool, grade, repeatsAuditOn }: Audited, chance: Chance): ToldAudit | undefined {
  const auditor = managerOf(story, on)?.id
  if (auditor === undefined) return undefined
  const { seed } = story.life
  const { answers, ...found } = foundIn({ on, tool, grade }, seed, chance)
  const isAsked = happens(chance, 0.6) && ageOn(story.life.bornOn, on) >= 5
  const says = {
    tool: tool.id,
    auditedOn: on,
    auditor,
    repeatsAuditOn,
    answers,
    youngPersonSaid: isAsked ? saidToAuditors[seed % saidToAuditors.length] : undefined,
    ...found,
  }
  if (!happens(chance, auditing.is.moderated)) return { on, says }
  const moderatedOn = weekday(on + between(chance, 6, 18))
  const moderated = happens(chance, auditing.is.agrees) ? grade : (GRADES[GRADES.indexOf(grade) + 1] ?? 'inadequate')
  return {
    on,
    says,
    moderation: {
      on: moderatedOn,
      says: {
        tool: tool.id,
        auditedOn: on,
        moderatedOn,
        moderator: officerOn(story, moderatedOn)?.id,
        grade: moderated,
        because: moderated === grade ? undefined : WHY_ANOTHER_GRADE,
      },
    },
  }
}

/** What an audit of a grade says beside who did it, when and of whom. */
export function foundIn({ on, tool, grade }: Omit<Audited, 'repeatsAuditOn'>, seed: number, chance: Chance) {
  const themes = Object.keys(auditThemes)
  const isPoor = grade === 'inadequate' || grade === 'requires-improvement'
  return {
    answers: questionsOn(tool, on).map(({ id }, i) => {
      const its = near(grade, chance)
      return { question: id, grade: its, restsOn: restsOn[its]![(seed + i) % restsOn[its]!.length] }
    }),
    grade,
    workerSaid: workersSaid[seed % workersSaid.length],
    strengths: isPoor ? undefined : restsOn.good![seed % 2],
    mustChange: isPoor
      ? 'The plan says what changes, who does it and by when. The manager looks at it in a month.'
      : undefined,
    themes: [themes[seed % themes.length]!, themes[(seed + 4) % themes.length]!],
  }
}

/** Most answers are graded as the whole is, some one better or worse. */
function near(grade: Grade, chance: Chance): Grade {
  const step = happens(chance, 0.6) ? 0 : happens(chance, 0.5) ? 1 : -1
  return GRADES[Math.min(3, Math.max(0, GRADES.indexOf(grade) + step))]!
}
