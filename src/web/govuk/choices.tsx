import {
  type Attributes,
  type Content,
  classNames,
  type ElementOptions,
  type Optional,
  type Part,
  partOf,
} from './content.ts'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

/** One radio button or checkbox. */
export interface Choice {
  readonly text: Content
  readonly value: string | number
  readonly id?: string | undefined
  readonly hint?: Part
  /** Overrides the values of the group. */
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while this is chosen; always shown without JavaScript, so the server must expect it unasked. */
  readonly conditional?: Content
  readonly label?: ElementOptions | undefined
  readonly attributes?: Attributes | undefined
}

/** A word between two choices, such as "or". */
interface Divider {
  readonly divider: string
}

export type ChoiceItem<Item extends Choice> = Optional<Item | Divider>

interface Props {
  readonly kind: 'radios' | 'checkboxes'
  readonly items: readonly ChoiceItem<Choice>[]
  /** The first choice has this id, so that an error can link to it; the others have it with their number. */
  readonly idPrefix: string
  readonly inputOf: (choice: Choice) => { readonly name: string; readonly behaviour?: string | undefined }
  readonly isChecked: (choice: Choice) => boolean
  /** Ids of what describes each choice, where no fieldset carries them. */
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly before?: Content
  readonly after?: Content
}

/** The choices themselves, which radios and checkboxes draw alike. */
export const Choices = ({ items, before, after, ...group }: Props) => (
  <div
    class={classNames(`govuk-${group.kind}`, group.classes)}
    data-module={`govuk-${group.kind}`}
    {...group.attributes}
  >
    {before}
    {items.map((item, index) => {
      if (!item) return null
      if ('divider' in item) return <div class={`govuk-${group.kind}__divider`}>{item.divider}</div>
      return <ChoiceInput {...group} choice={item} id={item.id ?? idOf(group.idPrefix, index)} />
    })}
    {after}
  </div>
)

const idOf = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`)

interface ChoiceInputProps extends Omit<Props, 'items' | 'before' | 'after'> {
  readonly choice: Choice
  readonly id: string
}

function ChoiceInput({ kind, choice, id, inputOf, isChecked, describedBy }: ChoiceInputProps) {
  const { name, behaviour } = inputOf(choice)
  const checked = isChecked(choice)
  const hint = partOf(choice.hint)
  const hintId = hint && `${id}-item-hint`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          data-aria-controls={choice.conditional ? `conditional-${id}` : undefined}
          data-behaviour={behaviour}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...choice.attributes}
        />
        <Label
          for={id}
          classes={classNames(`govuk-${kind}__label`, choice.label?.classes)}
          attributes={choice.label?.attributes}
        >
          {choice.text}
        </Label>
        {hint && (
          <Hint id={hintId} classes={classNames(`govuk-${kind}__hint`, hint.classes)} attributes={hint.attributes}>
            {hint.text}
          </Hint>
        )}
      </div>
      {choice.conditional && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {choice.conditional}
        </div>
      )}
    </>
  )
}
