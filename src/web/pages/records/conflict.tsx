import type { RecordField } from '#core/records/record-fields.ts'
import { fieldInWords } from '#web/fields-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import type { Wording } from '#web/pages/child/records.ts'
import { type Corrected, fieldsNamed } from '#web/pages/records/correction.ts'
import type { Words } from '#web/pages/records/typed.ts'

interface Props {
  readonly of: Corrected
  readonly typed: Words
  readonly wording: Wording
}

/** What somebody else changed meanwhile; nothing where nobody did. */
export function Conflicting({ of, typed, wording }: Props) {
  const [clashes, taken] = [fieldsNamed(of.type, typed.clashes), fieldsNamed(of.type, typed.taken)]
  if (clashes.length + taken.length === 0) return null
  return (
    <InsetText id="conflict">
      {taken.length > 0 && (
        <>
          <p class="govuk-body">They changed this, and it is in the form as they have it:</p>
          <ul class="govuk-list govuk-list--bullet">
            {taken.map(field => (
              <li>
                {field.meta.title}: {inWords(field, of, wording)}
              </li>
            ))}
          </ul>
        </>
      )}
      {clashes.length > 0 && (
        <p class="govuk-body">
          You both changed {clashes.map(({ meta }) => `‘${meta.title}’`).join(', ')}. The form has yours, and theirs
          stands beneath it: use either, or write what is right, then save.
        </p>
      )}
    </InsetText>
  )
}

/** Beneath a question that both answered: the other answer, and buttons that choose. */
export function Clash({
  field,
  of,
  typed,
  wording,
  address,
}: Props & { readonly field: RecordField; readonly address: string }): Content {
  if (!fieldsNamed(of.type, typed.clashes).includes(field)) return null
  const formAction = `${address}#${field.name}`
  return (
    <div class="waymark-clash">
      <p class="govuk-body-s waymark-quiet">
        {of.newest.recordedBy} answered ‘{field.meta.title}’:
      </p>
      <p class="govuk-body waymark-as-typed">{inWords(field, of, wording)}</p>
      <div class="govuk-button-group">
        <Button variant="secondary" name="_do" value={`theirs ${field.name}`} formAction={formAction}>
          Use theirs
        </Button>
        {(field.kind === 'long text' || field.kind === 'line') && (
          <Button variant="secondary" name="_do" value={`both ${field.name}`} formAction={formAction}>
            Use both
          </Button>
        )}
        <Button variant="secondary" name="_do" value={`mine ${field.name}`} formAction={formAction}>
          Keep mine
        </Button>
      </div>
    </div>
  )
}

const inWords = (field: RecordField, { newest }: Corrected, { codes, staff, standards }: Wording): string =>
  fieldInWords(field, newest.body[field.name], { codes, staff, standards }) || 'left blank'
