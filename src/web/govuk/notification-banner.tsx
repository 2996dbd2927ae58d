import { type Content, classNames, type ElementOptions, type HeadingLevel } from './content.ts'

interface Props extends ElementOptions {
  /** `success` says that what was just done has worked, and is read out at once. */
  readonly type?: 'success' | undefined
  /** "Success" or "Important" if absent. */
  readonly title?: Content
  readonly titleHeadingLevel?: HeadingLevel | undefined
  /** Must differ between two banners on one page. */
  readonly titleId?: string | undefined
  readonly role?: 'alert' | 'region' | undefined
  readonly disableAutoFocus?: boolean | undefined
  /** A plain string is set as the banner's heading. */
  readonly children: Content
}

export function NotificationBanner({ type, title, titleHeadingLevel = 2, children, classes, ...props }: Props) {
  const Heading: `h${HeadingLevel}` = `h${titleHeadingLevel}`
  const { titleId = 'govuk-notification-banner-title' } = props
  const isSuccess = type === 'success'
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles can be named
    <div
      class={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', classes)}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {title ?? (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  )
}
