import { upperFirst } from '#core/wording.ts'
import { type Attributes, classNames, partOf } from './content.ts'
import { ControlGroup, type GroupProps } from './field.tsx'
import { TextInput } from './text-input.tsx'

/** The settings of the day, the month or the year. */
export interface DatePart {
  /** What follows the prefix in its name; `day`, `month` or `year` if absent. */
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly id?: string | undefined
  readonly value?: string | number | undefined
  /** Whether this part is wrong. If no part says, all three are marked when there is an error message. */
  readonly error?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly inputmode?: 'numeric' | 'text' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type DatePartName = 'day' | 'month' | 'year'

interface Props extends GroupProps {
  readonly id: string
  /** The parts are named `prefix-day`, `prefix-month` and `prefix-year`; plain `day` and so on if absent. */
  readonly namePrefix?: string | undefined
  /** As they were typed, so that a date that does not exist can be shown again. */
  readonly values?: { readonly [part in DatePartName]?: string | number | undefined } | undefined
  readonly day?: DatePart | undefined
  readonly month?: DatePart | undefined
  readonly year?: DatePart | undefined
  /** The parts asked for; all three if absent. */
  readonly parts?: readonly DatePartName[] | undefined
}

/** A date that someone knows, typed in three boxes. */
export function DateInput({
  id,
  namePrefix,
  values,
  parts = ['day', 'month', 'year'],
  classes,
  attributes,
  ...props
}: Props) {
  const { errorMessage, formGroup, day, month, year, ...group } = props
  const settings = { day, month, year }
  const isMarked = (part: DatePart = {}): boolean => part.error === true || hasErrorClass(part)
  const anyIsMarked = parts.some(part => isMarked(settings[part]))
  const isWrong = (part: DatePart): boolean =>
    isMarked(part) || (part.error !== false && !!partOf(errorMessage) && !anyIsMarked)

  return (
    <ControlGroup
      {...group}
      id={id}
      errorMessage={errorMessage}
      formGroup={formGroup}
      fieldset={group.fieldset || group.legend ? { role: 'group', ...group.fieldset } : undefined}
    >
      <div class={classNames('govuk-date-input', classes)} id={id} {...attributes}>
        {formGroup?.beforeInput}
        {parts.map(part => {
          const { name = part, label, error, value, classes, ...input } = settings[part] ?? {}
          return (
            <div class="govuk-date-input__item">
              <TextInput
                {...input}
                id={input.id ?? `${id}-${name}`}
                name={namePrefix ? `${namePrefix}-${name}` : name}
                label={{ text: label ?? upperFirst(name), classes: 'govuk-date-input__label' }}
                value={value ?? values?.[part]}
                inputmode={input.inputmode ?? 'numeric'}
                classes={classNames(
                  'govuk-date-input__input',
                  isWrong({ error, classes }) && !hasErrorClass({ classes }) && 'govuk-input--error',
                  !classes?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`,
                  classes,
                )}
              />
            </div>
          )
        })}
        {formGroup?.afterInput}
      </div>
    </ControlGroup>
  )
}

const hasErrorClass = ({ classes = '' }: DatePart): boolean => classes.split(' ').includes('govuk-input--error')
