import { classNames } from './content.ts'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'

interface Props extends Omit<TextareaProps, 'describedBy'> {
  /** How many characters, or words, may be typed. The server must check it too. */
  readonly maxlength: number
  /** `characters` counts an accented letter or an emoji as one; `length`, the default, as JavaScript does. */
  readonly countType?: 'length' | 'characters' | 'words' | undefined
  /** The percentage of the limit from which the count is shown; always shown if absent. */
  readonly threshold?: number | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
}

/** A text area that counts down to its limit where there is JavaScript. */
export function CharacterCount({ maxlength, countType, threshold, countMessage, formGroup, ...props }: Props) {
  const { name, id = name } = props
  return (
    <Textarea
      {...props}
      describedBy={`${id}-info`}
      classes={classNames('govuk-js-character-count', props.classes)}
      formGroup={{
        ...formGroup,
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': maxlength,
          'data-threshold': threshold,
          'data-count-type': countType,
          ...formGroup?.attributes,
        },
        afterInput: (
          <>
            <Hint id={`${id}-info`} classes={classNames('govuk-character-count__message', countMessage?.classes)}>
              You can enter up to {maxlength} {countType === 'words' ? 'words' : 'characters'}
            </Hint>
            {formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}
