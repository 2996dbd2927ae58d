import { roles } from '#core/roles.ts'
import { Breadcrumbs } from '#web/govuk/breadcrumbs.tsx'
import type { Content } from '#web/govuk/content.ts'
import { ErrorSummary } from '#web/govuk/error-summary.tsx'
import type { FooterLink } from '#web/govuk/footer.tsx'
import { PageTemplate, pageHtml } from '#web/govuk/page-template.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { HiddenFields } from './form.tsx'
import type { Navigation } from './navigation.ts'
import type { Problem } from './page.ts'
import type { Visitor } from './services.ts'

/** What stands around every page, whoever wrote it. */
export interface Surroundings {
  readonly authority: string
  readonly who: Visitor | undefined
  readonly navigation: Navigation
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
export function layout({ authority, who, navigation, formToken }: Surroundings, page: PageParts): string {
  const { title, problems = [], breadcrumbs, width, banner, content } = page
  return pageHtml(
    PageTemplate({
      title,
      hasErrors: problems.length > 0,
      authority,
      navigation: navigation.sections.map(({ text, href, current }) => ({
        text,
        href,
        current: current === 'page',
        active: current !== undefined,
      })),
      account: who && <Account who={who} own={navigation.own} formToken={formToken} />,
      sectionPages: navigation.section !== undefined && <SectionPages {...navigation} />,
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

const SectionPages = ({ section, pages }: Pick<Navigation, 'section' | 'pages'>) => (
  <div class="waymark-section-pages">
    <div class="govuk-width-container">
      <SubNavigation
        label={`${section}: pages`}
        items={pages.map(({ text, href, current }) => ({
          text,
          href,
          active: current === 'page',
          within: current === 'within',
        }))}
      />
    </div>
  </div>
)

interface AccountProps {
  readonly who: Visitor
  readonly own: Navigation['own']
  readonly formToken: string
}

const Account = ({ who, own, formToken }: AccountProps) => (
  <form method="post" action="/sign-out">
    <HiddenFields form="sign-out" token={formToken} />
    <span class="waymark-account__who">
      <a class="govuk-link govuk-link--no-visited-state" href="/account">
        {who.name}
      </a>
      , {roles[who.role].title.toLowerCase()}
    </span>
    {own.map(({ text, href, current }) => (
      <a
        class="govuk-link govuk-link--no-visited-state"
        href={href}
        aria-current={current && (current === 'page' ? 'page' : 'true')}
      >
        {text}
      </a>
    ))}
    <button type="submit" class="waymark-link-button">
      Sign out
    </button>
  </form>
)

const FOOTER: readonly FooterLink[] = [
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]
