import { classNames, partOf } from './content.ts'
import { describedBy, FieldGroup, type FieldProps } from './field.tsx'

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined
  /** Lines shown at first; 5 if absent. */
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
}

export function Textarea(props: TextareaProps) {
  const { name, id = name, label, hint, errorMessage, formGroup, value = '' } = props
  return (
    <FieldGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      <textarea
        class={classNames('govuk-textarea', partOf(errorMessage) && 'govuk-textarea--error', props.classes)}
        id={id}
        name={name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(id, props)}
        {...props.attributes}
      >
        {
          // HTML drops one line break at the start of a text area, so one that was typed there needs another before it.
          value.startsWith('\n') ? `\n${value}` : value
        }
      </textarea>
      {formGroup?.afterInput}
    </FieldGroup>
  )
}
