import { renderToString } from 'preact-render-to-string'
import { roles } from '#core/roles.ts'
import { Breadcrumbs } from '#web/govuk/breadcrumbs.tsx'
import { classNames, type Content } from '#web/govuk/content.ts'
import { ErrorSummary } from '#web/govuk/error-summary.tsx'
import { GenericHeader } from '#web/govuk/generic-header.tsx'
import { ServiceNavigation } from '#web/govuk/service-navigation.tsx'
import { SkipLink } from '#web/govuk/skip-link.tsx'
import type { Assets } from './assets.ts'
import type { Problem } from './page.ts'
import type { Visitor } from './services.ts'

export interface MenuEntry {
  readonly title: string
  readonly href: string
}

/** What stands around every page, the same whoever wrote the page. */
export interface Surroundings {
  readonly authority: string
  readonly who: Visitor | undefined
  /** The entries that the visitor may open, in order. */
  readonly menu: readonly MenuEntry[]
  /** The menu entry that the page belongs to. */
  readonly current?: string
  readonly formToken: string
  /** The addresses of the style sheet and the script, which change when they do. */
  readonly assets: Assets
}

export interface PageOptions {
  readonly title: string
  readonly problems?: readonly Problem[]
  readonly breadcrumbs?: readonly { readonly text: string; readonly href: string }[]
  readonly width?: 'wide'
  readonly content: Content
}

/** A whole page as HTML. */
export const pageHtml = (surroundings: Surroundings, page: PageOptions): string =>
  `<!DOCTYPE html>${renderToString(<Layout {...surroundings} {...page} />)}`

function Layout({ authority, who, title, problems = [], content, assets, breadcrumbs, width, ...rest }: Surroundings & PageOptions) {
  const container = classNames('govuk-width-container', width && `waymark-width--${width}`)
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${problems.length > 0 ? 'Error: ' : ''}${title} – Waymark`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} />
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <header class="govuk-template__header">
          <GenericHeader containerClasses={container}>Waymark</GenericHeader>
          <ServiceNavigation
            serviceName={authority}
            serviceUrl="/"
            navigationLabel="Main"
            items={rest.menu.map(entry => ({
              text: entry.title,
              href: entry.href,
              active: entry.href === rest.current,
            }))}
            end={who && <SignedIn who={who} formToken={rest.formToken} />}
            isEndInline
          />
        </header>
        <div class={container}>
          {breadcrumbs && <Breadcrumbs items={[...breadcrumbs]} collapseOnMobile />}
          <main class="govuk-main-wrapper" id="main-content" tabIndex={-1}>
            {problems.length > 0 && <ErrorSummary errors={problems.map(summarised)} />}
            {content}
          </main>
        </div>
        <Footer container={container} />
      </body>
    </html>
  )
}

const summarised = ({ field, text }: Problem) => ({ text, href: field === undefined ? undefined : `#${field}` })

const SignedIn = ({ who, formToken }: { readonly who: Visitor; readonly formToken: string }) => (
  <form class="waymark-signed-in" method="post" action="/sign-out">
    <a class="govuk-link govuk-link--no-visited-state" href="/account">
      {who.name}
      <span class="govuk-visually-hidden">, your account</span>
    </a>{' '}
    <span class="waymark-signed-in__role">{roles[who.role].title}</span>
    <input type="hidden" name="_csrf" value={formToken} />
    <input type="hidden" name="form" value="sign-out" />
    <button type="submit" class="waymark-link-button">
      Sign out
    </button>
  </form>
)

const Footer = ({ container }: { readonly container: string }) => (
  <footer class="govuk-template__footer">
    <div class="govuk-footer">
      <div class={container}>
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <h2 class="govuk-visually-hidden">Support links</h2>
            <ul class="govuk-footer__inline-list">
              {FOOTER.map(({ title, href }) => (
                <li class="govuk-footer__inline-list-item">
                  <a class="govuk-footer__link" href={href}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
            <span class="govuk-footer__licence-description">
              Waymark is a corporate parenting and leaving care system for English councils.
            </span>
          </div>
        </div>
      </div>
    </div>
  </footer>
)

const FOOTER: readonly MenuEntry[] = [
  { title: 'Accessibility', href: '/accessibility' },
  { title: 'Cookies', href: '/cookies' },
]
