import { roles } from '#core/roles.ts'
import { Breadcrumbs } from '#web/govuk/breadcrumbs.tsx'
import type { Content } from '#web/govuk/content.ts'
import { ErrorSummary } from '#web/govuk/error-summary.tsx'
import type { FooterLink } from '#web/govuk/footer.tsx'
import { PageTemplate, pageHtml } from '#web/govuk/page-template.tsx'
import { HiddenFields } from './form.tsx'
import type { Problem } from './page.ts'
import type { Visitor } from './services.ts'

interface MenuEntry {
  readonly title: string
  readonly href: string
}

/** What stands around every page, whoever wrote it. */
export interface Surroundings {
  readonly authority: string
  readonly who: Visitor | undefined
  /** The entries that the visitor may open, in order. */
  readonly menu: readonly MenuEntry[]
  /** The path of the page: its menu entry is marked. */
  readonly path: string
  readonly formToken: string
}

export interface PageParts {
  readonly title: string
  readonly problems?: readonly Problem[]
  readonly breadcrumbs?: readonly { readonly text: string; readonly href: string }[] | undefined
  readonly width?: 'wide' | undefined
  /** Stands across the page above everything: whose record this is. */
  readonly banner?: Content
  readonly content: Content
}

/** A whole page as HTML. */
export function layout({ authority, who, menu, path, formToken }: Surroundings, page: PageParts): string {
  const { title, problems = [], breadcrumbs, width, banner, content } = page
  return pageHtml(
    PageTemplate({
      title,
      hasErrors: problems.length > 0,
      authority,
      navigation: menu.map(entry => ({
        text: entry.title,
        href: entry.href,
        active: entry.href === sectionOf(path, menu),
      })),
      account: who && <Account who={who} formToken={formToken} />,
      banner,
      beforeContent: breadcrumbs && <Breadcrumbs items={[...breadcrumbs]} collapseOnMobile />,
      footerLinks: FOOTER,
      footer: 'Waymark holds records about children. Sign out when you leave your desk.',
      isWide: width === 'wide',
      children: (
        <>
          {problems.length > 0 && (
            <ErrorSummary errors={problems.map(({ field, text }) => ({ text, href: field && `#${field}` }))} />
          )}
          {content}
        </>
      ),
    }),
  )
}

/** The longest menu address that a path lies in. */
const sectionOf = (path: string, menu: readonly MenuEntry[]): string | undefined =>
  menu
    .map(entry => entry.href)
    .filter(href => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .sort((a, b) => b.length - a.length)[0]

const Account = ({ who, formToken }: { readonly who: Visitor; readonly formToken: string }) => (
  <form method="post" action="/sign-out">
    <HiddenFields form="sign-out" token={formToken} />
    <span class="waymark-account__who">
      <a class="govuk-link govuk-link--no-visited-state" href="/account">
        {who.name}
      </a>
      , {roles[who.role].title.toLowerCase()}
    </span>{' '}
    <button type="submit" class="waymark-link-button">
      Sign out
    </button>
  </form>
)

const FOOTER: readonly FooterLink[] = [
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]
