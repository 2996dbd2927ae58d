import { type Choice, type ChoiceItem, Choices } from './choices.tsx'
import { classNames } from './content.ts'
import { ControlGroup, type GroupProps } from './field.tsx'

interface Props extends GroupProps {
  readonly name: string
  /** The name, if absent. */
  readonly idPrefix?: string | undefined
  readonly items: readonly ChoiceItem<Choice>[]
  /** The value of the choice that is made; absent if none is. */
  readonly value?: string | number | undefined
  readonly inline?: boolean | undefined
  readonly small?: boolean | undefined
}

/** A question with one answer. */
export function Radios({ name, idPrefix = name, items, value, inline, small, classes, attributes, ...group }: Props) {
  return (
    <ControlGroup {...group} id={idPrefix}>
      <Choices
        kind="radios"
        items={items}
        idPrefix={idPrefix}
        inputOf={() => ({ name })}
        isChecked={choice => choice.checked ?? (value !== undefined && choice.value.toString() === value.toString())}
        classes={classNames(inline && 'govuk-radios--inline', small && 'govuk-radios--small', classes) || undefined}
        attributes={attributes}
        before={group.formGroup?.beforeInput}
        after={group.formGroup?.afterInput}
      />
    </ControlGroup>
  )
}
