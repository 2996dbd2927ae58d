import { classNames, partOf } from './content.ts'
import { describedBy, FieldGroup, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  /** True takes several files at once. */
  readonly multiple?: boolean | undefined
  /** True gives a drop zone where there is JavaScript. */
  readonly javascript?: boolean | undefined
}

export function FileUpload(props: Props) {
  const { name, id = name, label, hint, errorMessage, formGroup, javascript } = props
  const input = (
    <input
      class={classNames('govuk-file-upload', props.classes, partOf(errorMessage) && 'govuk-file-upload--error')}
      id={id}
      name={name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy(id, props)}
      {...props.attributes}
    />
  )
  return (
    <FieldGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      {javascript ? (
        <div class="govuk-file-upload-wrapper" data-module="govuk-file-upload">
          {input}
        </div>
      ) : (
        input
      )}
      {formGroup?.afterInput}
    </FieldGroup>
  )
}
