import { Button } from './button.tsx'
import { classNames } from './content.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'

type Props = Omit<TextInputProps, 'type' | 'spellcheck' | 'autocapitalize' | 'prefix' | 'suffix' | 'inputWrapper'>

/** A password, with a button to show it where there is JavaScript. */
export const PasswordInput = ({ id, name, formGroup, classes, autocomplete = 'current-password', ...props }: Props) => (
  <TextInput
    {...props}
    id={id ?? name}
    name={name}
    type="password"
    classes={classNames('govuk-password-input__input govuk-js-password-input-input', classes)}
    autocomplete={autocomplete}
    autocapitalize="none"
    spellcheck={false}
    inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
    formGroup={{
      ...formGroup,
      classes: classNames('govuk-password-input', formGroup?.classes),
      attributes: { 'data-module': 'govuk-password-input', ...formGroup?.attributes },
      afterInput: (
        <>
          <Button
            type="button"
            variant="secondary"
            classes="govuk-password-input__toggle govuk-js-password-input-toggle"
            attributes={{ 'aria-controls': id ?? name, 'aria-label': 'Show password' }}
            isHidden
          >
            Show
          </Button>
          {formGroup?.afterInput}
        </>
      ),
    }}
  />
)
