import { render } from 'preact-render-to-string'
import { assetPath } from '#web/assets/assets.ts'
import { type Content, classNames, type Optional } from './content.ts'
import { Footer, type FooterLink } from './footer.tsx'
import { GenericHeader } from './generic-header.tsx'
import { type NavigationItem, ServiceNavigation } from './service-navigation.tsx'
import { SkipLink } from './skip-link.tsx'

interface Props {
  /** What the page's h1 says. */
  readonly title: string
  /** True puts "Error: " before the title, as a page with an error summary must. */
  readonly hasErrors?: boolean | undefined
  /** Whose service it is: the council's name. */
  readonly authority: string
  readonly navigation?: readonly Optional<NavigationItem>[] | undefined
  /** Who is signed in and the way out, at the end of the bar with the council's name. */
  readonly account?: Content
  /** The pages of the section that this one lies in, beneath the navigation. */
  readonly sectionPages?: Content
  /** Stands across the page at the end of its header: an identity bar. */
  readonly banner?: Content
  /** Back link or breadcrumbs: outside the main content, so that the skip link passes over them. */
  readonly beforeContent?: Content
  readonly footerLinks?: readonly Optional<FooterLink>[] | undefined
  readonly footer?: Content
  /** Takes the whole width of the screen, for a scorecard. */
  readonly isWide?: boolean | undefined
  readonly children: Content
}

/**
 * A whole page. It holds no script and no style of its own, so that the security policy can bar both; the script that
 * it links marks the body as enhanced, and without that script everything on the page still works.
 */
export const PageTemplate = ({ title, hasErrors, authority, isWide, children, ...page }: Props) => (
  <html lang="en" class="govuk-template">
    <head>
      <meta charset="utf-8" />
      <title>{`${hasErrors ? 'Error: ' : ''}${title} – Waymark – ${authority}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#1d70b8" />
      <link rel="icon" sizes="any" href={assetPath('waymark.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetPath('waymark.css')} />
      <script type="module" src={assetPath('waymark.js')} />
    </head>
    <body class={classNames('govuk-template__body', isWide && 'waymark-wide')}>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <header class="govuk-template__header">
        <GenericHeader end={page.account && <div class="waymark-account">{page.account}</div>}>
          {authority}
        </GenericHeader>
        <ServiceNavigation serviceName="Waymark" serviceUrl="/" items={page.navigation} />
        {page.sectionPages}
        {page.banner}
      </header>
      <div class="govuk-width-container">
        {page.beforeContent}
        <main class="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <footer class="govuk-template__footer">
        <Footer links={page.footerLinks}>{page.footer}</Footer>
      </footer>
    </body>
  </html>
)

/** A page as it is sent: the document type, then the template's HTML. */
export const pageHtml = (page: ReturnType<typeof PageTemplate>): string => `<!DOCTYPE html>${render(page)}`
