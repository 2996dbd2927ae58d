import { type Attachments, attachmentInWords } from '#core/attachment.ts'
import { callingControl, choosingControl, refusingControl, withoutControl } from '#web/file-controls.ts'
import { Checkboxes } from '#web/govuk/checkboxes.tsx'
import { FileUpload } from '#web/govuk/file-upload.tsx'
import { attachmentAddress } from '#web/pages/attachments/addresses.ts'
import type { Words } from '#web/pages/records/typed.ts'

interface Props {
  readonly name: string
  readonly label: { readonly text: string; readonly size: 's' }
  readonly hint: string | undefined
  readonly errorMessage: string | undefined
  /** What the file is known by that is attached already. */
  readonly value: string | undefined
  readonly mayBeLeftOut: boolean
  readonly asking: { readonly attachments?: Attachments | undefined; readonly typed: Words }
}

/** The file that is attached already, if there is one, and where another is chosen. */
export function AttachedControl({
  mayBeLeftOut,
  asking: { attachments, typed },
  name,
  value,
  errorMessage = typed[refusingControl(name)],
  ...single
}: Props) {
  const known = attachments?.get(value ?? '')
  const says = known ? attachmentInWords(known) : typed[callingControl(name)]
  const input = (
    <FileUpload
      {...single}
      id={name}
      name={choosingControl(name)}
      errorMessage={errorMessage}
      label={value ? { ...single.label, text: `${single.label.text}: another in its place` } : single.label}
    />
  )
  if (!value) return input
  return (
    <div class="waymark-attached">
      <input type="hidden" name={name} value={value} />
      <input type="hidden" name={callingControl(name)} value={says ?? ''} />
      <p class="govuk-body">
        <strong>{single.label.text}:</strong>{' '}
        <a class="govuk-link" href={attachmentAddress(value)} download>
          {says || 'A file'}
        </a>{' '}
        is attached.
      </p>
      {input}
      {mayBeLeftOut && (
        <Checkboxes
          name={withoutControl(name)}
          small
          items={[
            {
              name: withoutControl(name),
              value: 'yes',
              text: 'Leave the file out',
              checked: Boolean(typed[withoutControl(name)]),
            },
          ]}
        />
      )}
    </div>
  )
}
