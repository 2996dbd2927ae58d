import type { Body } from '#core/entry.ts'
import type { Reader } from '#core/records/record.ts'
import type { Role } from '#core/roles.ts'

/** Councillors and the council's own officers; a role that is not named here reads nothing that is exempt. */
const READS_EXEMPT: readonly Role[] = [
  'panel-member',
  'democratic-services',
  'performance-analyst',
  'social-worker',
  'personal-adviser',
  'team-manager',
  'service-manager',
  'reviewing-officer',
]

/** Whether a record says itself that it is exempt. What a file said of that and could not be read is taken as a yes. */
const isExempt = ({ exemptBy, asWritten }: Body): boolean =>
  exemptBy !== undefined || Object.keys(asWritten ?? {}).some(heading => /exempt/i.test(heading))

/** Whether somebody may read nothing that is exempt: a partner, a young person or a foster carer, wherever they sit. */
export const closedWhereExempt = (record: Body, { role, isCoopted }: Reader): boolean =>
  isExempt(record) && (isCoopted || !READS_EXEMPT.includes(role))
