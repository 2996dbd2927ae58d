import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  /** Whose record this is. */
  readonly children: Content
  /** Buttons and links that act on the whole record. */
  readonly actions?: Content
}

/** Says on every page of a record whose it is. From MoJ. */
export const IdentityBar = ({ children, actions, classes, attributes }: Props) => (
  <div class={classNames('moj-identity-bar', classes)} {...attributes}>
    <div class="moj-identity-bar__container">
      <div class="moj-identity-bar__details">
        <span class="moj-identity-bar__title">{children}</span>
      </div>{' '}
      {actions && (
        <div class="moj-identity-bar__actions">
          <div class="moj-identity-bar__menu">{actions}</div>
        </div>
      )}
    </div>
  </div>
)
