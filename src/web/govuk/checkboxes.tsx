import { type Choice, type ChoiceItem, Choices } from './choices.tsx'
import { classNames } from './content.ts'
import { ControlGroup, describedBy, type GroupProps } from './field.tsx'

export interface Checkbox extends Choice {
  /** The group's name, if absent. */
  readonly name?: string | undefined
  /** `exclusive` unticks the others where there is JavaScript, for "None of these". */
  readonly behaviour?: 'exclusive' | undefined
}

interface Props extends GroupProps {
  readonly name: string
  /** The name, if absent. */
  readonly idPrefix?: string | undefined
  readonly items: readonly ChoiceItem<Checkbox>[]
  /** The values of the boxes that are ticked. */
  readonly values?: readonly (string | number)[] | undefined
  readonly small?: boolean | undefined
}

/** A question with any number of answers. */
export function Checkboxes({ name, idPrefix = name, items, values = [], small, classes, attributes, ...group }: Props) {
  const hasFieldset = group.legend !== undefined || group.fieldset !== undefined
  const ticked = values.map(String)
  return (
    <ControlGroup {...group} id={idPrefix}>
      <Choices
        kind="checkboxes"
        items={items}
        idPrefix={idPrefix}
        inputOf={(box: Checkbox) => ({ name: box.name ?? name, behaviour: box.behaviour })}
        isChecked={box => box.checked ?? ticked.includes(box.value.toString())}
        describedBy={hasFieldset ? undefined : describedBy(idPrefix, group)}
        classes={classNames(small && 'govuk-checkboxes--small', classes) || undefined}
        attributes={attributes}
        before={group.formGroup?.beforeInput}
        after={group.formGroup?.afterInput}
      />
    </ControlGroup>
  )
}
