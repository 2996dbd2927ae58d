import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  /** "/" if absent. */
  readonly url?: string | undefined
  /** Whose service it is. */
  readonly children: Content
  readonly containerClasses?: string | undefined
  /** Stands at the far end, such as who is signed in and the way out. */
  readonly end?: Content
}

/** The bar at the top of the page that says whose service it is: the council's name, never the crown. */
export const GenericHeader = ({ url = '/', children, containerClasses, end, classes, attributes }: Props) => (
  <div class={classNames('govuk-generic-header', classes)} {...attributes}>
    <div class={classNames('govuk-generic-header__container', containerClasses ?? 'govuk-width-container')}>
      <div class="govuk-generic-header__logo">
        <a href={url} class="govuk-generic-header__homepage-link">
          {children}
        </a>
      </div>
      {end}
    </div>
  </div>
)
