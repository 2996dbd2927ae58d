import { type Content, classNames, type ElementOptions, type Part, partOf } from './content.ts'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Fieldset, type FieldsetOptions, type LegendOptions } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelOptions } from './label.tsx'

/** What a question says about itself, below its label or legend. */
interface Description {
  readonly hint?: Part
  /** What is wrong with the answer and how to mend it; absent while nothing is. */
  readonly errorMessage?: Part<ErrorMessageOptions>
  /** Ids of what else describes the control, separated by spaces. */
  readonly describedBy?: string | undefined
}

export interface FormGroupOptions extends ElementOptions {
  readonly beforeInput?: Content
  readonly afterInput?: Content
}

/** What every single control takes: text input, text area, select and file upload. */
export interface FieldProps extends Description, ElementOptions {
  readonly name: string
  /** The name, if absent. An error summary links to it. */
  readonly id?: string | undefined
  readonly label: Part<LabelOptions>
  readonly disabled?: boolean | undefined
  readonly formGroup?: FormGroupOptions | undefined
}

/** What every group of controls takes: radios, checkboxes and a date. */
export interface GroupProps extends Description, ElementOptions {
  readonly legend?: Part<LegendOptions>
  readonly fieldset?: FieldsetOptions | undefined
  readonly formGroup?: FormGroupOptions | undefined
}

/** The ids of everything that describes a control, for its `aria-describedby`. */
export function describedBy(id: string, { hint, errorMessage, describedBy: other }: Description): string | undefined {
  return classNames(other, partOf(hint) && `${id}-hint`, partOf(errorMessage) && `${id}-error`) || undefined
}

interface FieldGroupProps extends Pick<FieldProps, 'label' | 'hint' | 'errorMessage' | 'formGroup'> {
  readonly id: string
  readonly children: Content
}

/** A single control beneath its label, hint and error. */
export function FieldGroup({ id, label, hint, errorMessage, formGroup, children }: FieldGroupProps) {
  const { text, ...options } = partOf<LabelOptions>(label) ?? { text: undefined }
  return (
    <FormGroup hasError={partOf(errorMessage) !== undefined} {...formGroup}>
      {text !== undefined && (
        <Label for={id} {...options}>
          {text}
        </Label>
      )}
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </FormGroup>
  )
}

interface ControlGroupProps extends GroupProps {
  readonly id: string
  readonly children: Content
}

/** Several controls in a fieldset, which is left out if there is neither a legend nor a setting for it. */
export function ControlGroup({ id, legend, fieldset, formGroup, children, ...description }: ControlGroupProps) {
  const { hint, errorMessage } = description
  const inside = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  )
  return (
    <FormGroup hasError={partOf(errorMessage) !== undefined} {...formGroup}>
      {legend === undefined && fieldset === undefined ? (
        inside
      ) : (
        <Fieldset
          {...fieldset}
          legend={legend}
          describedBy={describedBy(id, {
            ...description,
            describedBy: fieldset?.describedBy ?? description.describedBy,
          })}
        >
          {inside}
        </Fieldset>
      )}
    </FormGroup>
  )
}

interface FormGroupProps extends ElementOptions {
  readonly hasError: boolean
  readonly children: Content
}

const FormGroup = ({ hasError, classes, attributes, children }: FormGroupProps) => (
  <div class={classNames('govuk-form-group', hasError && 'govuk-form-group--error', classes)} {...attributes}>
    {children}
  </div>
)

function HintAndError({ id, ...description }: Pick<Description, 'hint' | 'errorMessage'> & { readonly id: string }) {
  const hint = partOf(description.hint)
  const error = partOf<ErrorMessageOptions>(description.errorMessage)
  return (
    <>
      {hint && (
        <Hint id={`${id}-hint`} classes={hint.classes} attributes={hint.attributes}>
          {hint.text}
        </Hint>
      )}
      {error && (
        <ErrorMessage {...error} id={`${id}-error`}>
          {error.text}
        </ErrorMessage>
      )}
    </>
  )
}
