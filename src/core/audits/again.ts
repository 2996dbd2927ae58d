import type { AuditGrade } from '#core/audit-tools/audit-tool.ts'
import { addMonths, type Day } from '#core/dates.ts'
import type { Audit } from './audits.ts'

/** Within how many months what was poor is audited again. Waymark's own, since no paper sets it: what is said there is to change must have had time to. */
const AGAIN_WITHIN: Readonly<Partial<Record<AuditGrade, number>>> = { inadequate: 3, 'requires-improvement': 6 }

/** The last day on which an audit is repeated in time, by the grade that stands; undefined where it need not be. */
export function againBy({ grade, on }: Pick<Audit, 'grade' | 'on'>): Day | undefined {
  const months = grade && AGAIN_WITHIN[grade]
  return months === undefined ? undefined : addMonths(on, months)
}

/** Whether an audit of poor work waits to be repeated. */
export const isToBeRepeated = (audit: Audit): boolean => audit.repeatedBy === undefined && againBy(audit) !== undefined
