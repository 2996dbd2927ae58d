import { type Content, classNames, type ElementOptions, type PartOptions } from './content.ts'

export interface Breadcrumb extends Omit<PartOptions, 'classes'> {
  /** Absent for the page itself. */
  readonly href?: string | undefined
}

interface Props extends ElementOptions {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
}

export const Breadcrumbs = ({ items, collapseOnMobile, labelText = 'Breadcrumb', classes, attributes }: Props) => (
  <nav
    class={classNames('govuk-breadcrumbs', classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={labelText}
    {...attributes}
  >
    <ol class="govuk-breadcrumbs__list">{items.map(crumb)}</ol>
  </nav>
)

const crumb = ({ text, href, attributes }: Breadcrumb): Content =>
  href ? (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {text}
      </a>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {text}
    </li>
  )
