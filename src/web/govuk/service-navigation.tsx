import { type Content, classNames, type ElementOptions, type Optional, type PartOptions } from './content.ts'

export interface NavigationItem extends Omit<PartOptions, 'classes'> {
  readonly href?: string | undefined
  /** True on this very page. */
  readonly current?: boolean | undefined
  /** True within this section of the service. */
  readonly active?: boolean | undefined
}

export interface ServiceNavigationProps extends ElementOptions {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly items?: readonly Optional<NavigationItem>[] | undefined
  /** Names the region; "Service information" if absent. */
  readonly ariaLabel?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationClasses?: string | undefined
  /** Whether a narrow screen hides the links behind a menu button; true if absent and there are two links or more. */
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly start?: Content
  readonly navigationStart?: Content
  readonly navigationEnd?: Content
  /** Stands at the far end, such as who is signed in and the way out. */
  readonly end?: Content
  /** Sets `end` on the same line where there is room. */
  readonly isEndInline?: boolean | undefined
}

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, start, end, isEndInline, classes, attributes } = props
  const inside = (
    <div class={classNames('govuk-width-container', isEndInline && 'govuk-service-navigation__inlining-container')}>
      {start}
      <div class="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={props.serviceUrl} />}
        <Navigation {...props} />
      </div>
      {end}
    </div>
  )
  const shared = {
    class: classNames('govuk-service-navigation', classes),
    'data-module': 'govuk-service-navigation',
    ...attributes,
  }
  if (!serviceName && !start && !end) return <div {...shared}>{inside}</div>
  return (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...shared}>
      {inside}
    </section>
  )
}

const ServiceName = ({ name, url }: { readonly name: string; readonly url: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {url ? (
      <a href={url} class="govuk-service-navigation__link">
        {name}
      </a>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
)

function Navigation({ items = [], navigationStart, navigationEnd, ...props }: ServiceNavigationProps) {
  const { menuButtonText = 'Menu', menuButtonLabel, navigationId = 'navigation', navigationLabel } = props
  const links = items.filter(item => !!item)
  if (links.length === 0 && !navigationStart && !navigationEnd) return null
  return (
    <nav
      aria-label={navigationLabel || menuButtonText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? links.length > 1) && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it cannot be reached until the script has shown it
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {navigationStart}
        {links.map(link => (
          <NavigationLink {...link} />
        ))}
        {navigationEnd}
      </ul>
    </nav>
  )
}

function NavigationLink({ text, href, current, active, attributes }: NavigationItem) {
  const isActive = current || active
  const currency = isActive ? (current ? 'page' : 'true') : undefined
  const inside = isActive ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li class={classNames('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={currency} {...attributes}>
          {inside}
        </a>
      ) : (
        text && (
          <span class="govuk-service-navigation__text" aria-current={currency}>
            {inside}
          </span>
        )
      )}
    </li>
  )
}
