import auditSample from '#core/records/audit-sample.ts'
import type { Role } from '#core/roles.ts'

export const AUDITS = '/audits'
export const DRAW = `${AUDITS}/draw`

/** The page of a sample, by its reference. */
export const sampleAddress = (reference: string): string => `${AUDITS}/sample?of=${encodeURIComponent(reference)}`

/** Who may draw a sample: those who may write the record of one. */
export const mayDraw: readonly Role[] = auditSample.writtenBy
