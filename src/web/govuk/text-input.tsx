import { type Content, classNames, type ElementOptions, type Part, partOf } from './content.ts'
import { describedBy, FieldGroup, type FieldProps } from './field.tsx'

export interface TextInputProps extends FieldProps {
  readonly value?: string | number | undefined
  /** Plain text if absent. For a whole number, leave it absent and set `inputmode` to `numeric`. */
  readonly type?: 'text' | 'email' | 'number' | 'password' | 'search' | 'tel' | 'url' | undefined
  /** Roughly how many characters wide; the full width of the column if absent. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | undefined
  readonly spellcheck?: boolean | undefined
  readonly pattern?: string | undefined
  /** Stands before what is typed, such as £. Hidden from screen readers, so the label must say it too. */
  readonly prefix?: Part
  /** Stands after what is typed, such as miles. Hidden from screen readers, so the label must say it too. */
  readonly suffix?: Part
  readonly inputWrapper?: ElementOptions | undefined
}

export function TextInput(props: TextInputProps) {
  const { name, id = name, label, hint, errorMessage, formGroup, prefix, suffix, inputWrapper } = props
  const wrapped = [formGroup?.beforeInput, partOf(prefix), partOf(suffix), formGroup?.afterInput]
  return (
    <FieldGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {wrapped.some(Boolean) ? (
        <div class={classNames('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {formGroup?.beforeInput}
          <Affix kind="prefix" part={prefix} />
          <Input {...props} />
          <Affix kind="suffix" part={suffix} />
          {formGroup?.afterInput}
        </div>
      ) : (
        <Input {...props} />
      )}
    </FieldGroup>
  )
}

function Input({
  name,
  id = name,
  value,
  type = 'text',
  width,
  spellcheck,
  classes,
  attributes,
  ...props
}: TextInputProps) {
  return (
    <input
      class={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        classes,
        partOf(props.errorMessage) && 'govuk-input--error',
      )}
      id={id}
      name={name}
      type={type as 'text'} // preact types each kind of input apart, so that a union of kinds fits none
      value={value}
      disabled={props.disabled}
      spellcheck={spellcheck}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      inputmode={props.inputmode}
      pattern={props.pattern}
      aria-describedby={describedBy(id, props)}
      {...attributes}
    />
  )
}

function Affix({ kind, part }: { readonly kind: 'prefix' | 'suffix'; readonly part: Part }): Content {
  const affix = partOf(part)
  return (
    affix && (
      <div class={classNames(`govuk-input__${kind}`, affix.classes)} aria-hidden="true" {...affix.attributes}>
        {affix.text}
      </div>
    )
  )
}
