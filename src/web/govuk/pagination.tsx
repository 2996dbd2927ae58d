import { type Attributes, type Content, classNames, type ElementOptions, type Optional } from './content.ts'

interface Arrow {
  readonly href: string
  /** "Previous page" or "Next page" if absent. */
  readonly text?: Content
  /** What the other page is about, where these are parts of one thing. */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface PageLink {
  readonly number: number | string
  readonly href: string
  readonly current?: boolean | undefined
  /** "Page" and its number if absent. */
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Stands for the pages left out between two others. */
interface Ellipsis {
  readonly ellipsis: true
}

/**
 * What the pagination of a list shows on one of its pages, both counted from 1: the first page, the last, the one that
 * is shown with its neighbours, and an ellipsis for the rest. Nothing if all fits on one page.
 */
export function pagesOf(current: number, count: number, hrefOf: (page: number) => string): Props | undefined {
  if (count <= 1) return undefined
  const shown = [...new Set([1, current - 1, current, current + 1, count])]
    .filter(page => page >= 1 && page <= count)
    .sort((a, b) => a - b)
  return {
    previous: current > 1 ? { href: hrefOf(current - 1) } : undefined,
    next: current < count ? { href: hrefOf(current + 1) } : undefined,
    items: shown.flatMap((page, index) => {
      const link = { number: page, href: hrefOf(page), current: page === current }
      return page - (shown[index - 1] ?? 0) > 1 ? [{ ellipsis: true as const }, link] : [link]
    }),
  }
}

interface Props extends ElementOptions {
  readonly previous?: Arrow | undefined
  readonly next?: Arrow | undefined
  readonly items?: readonly Optional<PageLink | Ellipsis>[] | undefined
  /** "Pagination" if absent. */
  readonly landmarkLabel?: string | undefined
}

export const Pagination = ({ previous, next, items, landmarkLabel, classes, attributes }: Props) => (
  <nav
    class={classNames('govuk-pagination', !items && 'govuk-pagination--block', classes)}
    aria-label={landmarkLabel || 'Pagination'}
    {...attributes}
  >
    {previous && <ArrowLink direction="prev" link={previous} isBlock={!items} />}
    {items && <ul class="govuk-pagination__list">{items.map(item => item && <PageItem item={item} />)}</ul>}
    {next && <ArrowLink direction="next" link={next} isBlock={!items} />}
  </nav>
)

const PageItem = ({ item }: { readonly item: PageLink | Ellipsis }) =>
  'ellipsis' in item ? (
    <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  ) : (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )

interface ArrowLinkProps {
  readonly direction: 'prev' | 'next'
  readonly link: Arrow
  /** True where there are no page numbers between the two arrows. */
  readonly isBlock: boolean
}

function ArrowLink({ direction, link, isBlock }: ArrowLinkProps) {
  const isDecorated = isBlock && !link.labelText
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={direction} {...link.attributes}>
        {(isBlock || direction === 'prev') && <ArrowIcon direction={direction} />}
        <span
          class={classNames('govuk-pagination__link-title', isDecorated && 'govuk-pagination__link-title--decorated')}
        >
          {link.text ?? (
            <>
              {direction === 'prev' ? 'Previous' : 'Next'}
              <span class="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && isBlock && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!isBlock && direction === 'next' && <ArrowIcon direction={direction} />}
      </a>
    </div>
  )
}

const ArrowIcon = ({ direction }: { readonly direction: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={direction === 'prev' ? LEFT : RIGHT} />
  </svg>
)

const LEFT =
  'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
const RIGHT =
  'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'
