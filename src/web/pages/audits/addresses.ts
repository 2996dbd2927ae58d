import { type Day, isoOf } from '#core/dates.ts'
import auditSample from '#core/records/audit-sample.ts'
import type { Role } from '#core/roles.ts'

export const AUDITS = '/audits'
export const DRAW = `${AUDITS}/draw`

/** The page of a sample, by its reference. */
export const sampleAddress = (reference: string): string => `${AUDITS}/sample?of=${encodeURIComponent(reference)}`

/** The audits of the year to a day that are behind a figure. */
export const foundAddress = (asAt: Day, asked: Readonly<Record<string, string>>): string =>
  `${AUDITS}/found?${new URLSearchParams({ 'as-at': isoOf(asAt), ...asked })}`

/** The form of an audit of a child by a tool, with what is known of it already. */
export function auditAddress(
  child: string,
  tool: string,
  knows: { readonly sample?: string; readonly repeatsAuditOn?: string } = {},
): string {
  const query = new URLSearchParams(knows)
  return `/children/${child}/case-audit/${tool}${query.size === 0 ? '' : `?${query}`}`
}

/** Who may draw a sample: those who may write the record of one. */
export const mayDraw: readonly Role[] = auditSample.writtenBy
