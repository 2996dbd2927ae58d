import type { AuditArea, AuditTool } from './audit-tool.ts'
import dipSampleVisits from './dip-sample-visits.ts'
import wholeCaseInCare from './whole-case-in-care.ts'
import wholeCaseLeavingCare from './whole-case-leaving-care.ts'

/**
 * The tools whose words a record of an audit has: those in this folder. A record type is read before any folder is, so
 * they are named here, and a test holds the two to each other.
 */
export const auditTools: readonly AuditTool[] = [wholeCaseInCare, wholeCaseLeavingCare, dipSampleVisits]

/** What each tool is called, by its id. */
export const toolTitles: Readonly<Record<string, string>> = Object.fromEntries(
  auditTools.map(({ id, title }) => [id, title]),
)

/** What every question of every version of every tool asks, by its id: an audit of years ago still has its words. */
export const questionTitles: Readonly<Record<string, string>> = Object.fromEntries(
  auditTools.flatMap(({ title, versions }) =>
    versions
      .toReversed()
      .flatMap(({ questions }) =>
        questions.map(({ id, asks }) => [id, `${asks} (${title.split(':').at(-1)!.trim()})`]),
      ),
  ),
)

const areas = new Map(
  auditTools.flatMap(({ versions }) =>
    versions.flatMap(({ questions }) => questions.map(({ id, area }) => [id, area] as const)),
  ),
)

/** What a question is about; undefined where no tool asks it. */
export const areaOf = (question: string | undefined): AuditArea | undefined => areas.get(question ?? '')
