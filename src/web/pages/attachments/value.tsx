import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import type { FieldInWords } from '#web/pages/child/records.ts'

/** What a field says; of one that names a file, a link by which it is opened. */
export const Value = ({ of: { value, file }, says = value }: { readonly of: FieldInWords; readonly says?: string }) =>
  file === undefined ? (
    says
  ) : (
    <a class="govuk-link" href={attachmentAddress(file)} download>
      {value}
    </a>
  )
