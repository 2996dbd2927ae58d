import type { Audit } from '#core/audits/audits.ts'
import { called } from '#core/called.ts'
import { isoOf } from '#core/dates.ts'
import auditModeration from '#core/records/audit-moderation.ts'
import type { Role } from '#core/roles.ts'
import { withAnswers } from '#web/pages/lists/cells.tsx'
import { newRecordAddress } from '#web/pages/records/addresses.ts'
import { mayWrite } from '#web/pages/records/writable.ts'

interface Props {
  readonly audit: Audit
  readonly role: Role
}

/** Of an audit that nobody moderated: so, and for those who may, the form that does, with what is known of the audit. */
export const NotModerated = ({ audit: { child, tool, on }, role }: Props) => (
  <>
    Not moderated
    {mayWrite(auditModeration, role) && (
      <a
        class="govuk-link waymark-block govuk-!-display-none-print"
        href={withAnswers(newRecordAddress(child.ref, auditModeration.id), { tool, auditedOn: isoOf(on) })}
      >
        Moderate it<span class="govuk-visually-hidden">: {called(child) ?? child.childId}</span>
      </a>
    )}
  </>
)
