import { type Attributes, classNames, type Optional, partOf } from './content.ts'
import { describedBy, FieldGroup, type FieldProps } from './field.tsx'

export interface SelectItem {
  readonly text: string
  /** The text, if absent. */
  readonly value?: string | number | undefined
  /** Overrides the select's own value. */
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

interface Props extends FieldProps {
  readonly items: readonly Optional<SelectItem>[]
  /** The value of the item that is selected. */
  readonly value?: string | number | undefined
}

export function Select(props: Props) {
  const { name, id = name, label, hint, errorMessage, formGroup, items, value } = props
  return (
    <FieldGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {formGroup?.beforeInput}
      <select
        class={classNames('govuk-select', props.classes, partOf(errorMessage) && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        {...props.attributes}
      >
        {items.map(item => item && <Item item={item} chosen={value} />)}
      </select>
      {formGroup?.afterInput}
    </FieldGroup>
  )
}

const Item = ({ item, chosen }: { readonly item: SelectItem; readonly chosen: string | number | undefined }) => (
  <option
    value={item.value?.toString()}
    selected={item.selected ?? (chosen !== undefined && (item.value ?? item.text).toString() === chosen.toString())}
    disabled={item.disabled}
    {...item.attributes}
  >
    {item.text}
  </option>
)
