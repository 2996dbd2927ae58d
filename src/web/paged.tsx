import { Pagination } from '#web/govuk/pagination.tsx'

/** How many rows a page of a list shows. */
const ROWS = 100

/** One page of a list. */
export interface Paged<T> {
  readonly rows: readonly T[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** The page asked for, or the last where there are fewer. */
export function paged<T>(all: readonly T[], asked = 1, rows = ROWS): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / rows))
  const page = Math.min(asked, pages)
  return { rows: all.slice((page - 1) * rows, page * rows), page, pages, total: all.length }
}

/** All of a list on one page, such as for paper. */
export const onOnePage = <T,>(all: readonly T[]): Paged<T> => paged(all, 1, Math.max(1, all.length))

/** The address of each page of a list that an address shows, with all else that it asks for. */
export const addressOfPages =
  (address: string) =>
  (page: number): string => {
    const [path, query] = address.split('?')
    const fields = new URLSearchParams(query)
    fields.set('page', `${page}`)
    return `${path}?${fields}`
  }

interface Props {
  readonly list: Paged<unknown>
  /** The address of a page of the list. */
  readonly addressOf: (page: number) => string
}

interface WholeProps {
  readonly list: Paged<unknown>
  /** The address of the whole list. */
  readonly href: string
}

/** The way to all of a list on one page, since paper has no other pages; nothing where it has one. */
export const WholeLink = ({ list: { pages, total }, href }: WholeProps) =>
  pages === 1 ? null : (
    <p class="govuk-body govuk-!-display-none-print">
      <a class="govuk-link" href={href}>
        All {total} on one page, to print
      </a>
    </p>
  )

/** The way to the other pages of a list; nothing where it has one. */
export function PageLinks({ list: { page, pages }, addressOf }: Props) {
  if (pages === 1) return null
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    number => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return (
    <Pagination
      previous={page > 1 ? { href: addressOf(page - 1) } : undefined}
      next={page < pages ? { href: addressOf(page + 1) } : undefined}
      items={near.flatMap((number, at) => [
        at > 0 && number - near[at - 1]! > 1 && ({ ellipsis: true } as const),
        { number, href: addressOf(number), current: number === page },
      ])}
    />
  )
}
