import type { AnyPage, Route } from './page.ts'
import { type Lies, type MenuPlace, type Section, sections } from './sections.ts'

/** A page that its visitor may open, and where it is offered. */
interface MenuEntry extends MenuPlace {
  readonly href: string
}

interface Link {
  readonly text: string
  readonly href: string
  /** `page` on this very page, `within` on one that it leads to; absent elsewhere. */
  readonly current?: 'page' | 'within'
}

/** What is offered around a page: the sections, the pages of the one that it lies in, and the visitor's own pages. */
export interface Navigation {
  readonly sections: readonly Link[]
  /** Empty where the section has no more than one page for this visitor, or the page lies in no section. */
  readonly pages: readonly Link[]
  /** The section's title; absent where `pages` is empty. */
  readonly section?: string
  readonly own: readonly Link[]
}

export const noNavigation: Navigation = { sections: [], pages: [], own: [] }

/** What tells where a page lies. */
export type Placed = Pick<AnyPage, 'path' | 'section'> & Partial<Lies>

/** What is offered to someone who may open these routes, around one of their pages or, absent, around no page at all. */
export function navigationOf(openable: readonly Route[], page?: Placed): Navigation {
  const entries = openable.flatMap(route =>
    route.kind === 'page' && route.menu ? [{ ...route.menu, href: route.path }] : [],
  )
  const ordered = entries.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title))
  const nearest = page && nearestTo(page.under ?? page.path, ordered)
  const here = page?.section ?? nearest?.section
  const linkTo = (entry: MenuEntry): Link => ({
    text: entry.title,
    href: entry.href,
    ...(entry === nearest && { current: entry.href === page?.path ? 'page' : 'within' }),
  })
  const of = (section: MenuPlace['section']) => ordered.filter(entry => entry.section === section)

  const offered = (Object.keys(sections) as readonly Section[]).flatMap(section => {
    const first = of(section)[0]
    const isHere = section === here
    const link = first && { text: sections[section], href: first.href }
    return link ? [isHere ? ({ ...link, current: first.href === page?.path ? 'page' : 'within' } as const) : link] : []
  })
  const siblings = here === undefined || here === 'own' ? [] : of(here)
  return {
    sections: offered,
    ...(here !== undefined && here !== 'own' && siblings.length > 1
      ? { section: sections[here], pages: siblings.map(linkTo) }
      : { pages: [] }),
    own: of('own').map(linkTo),
  }
}

/** The entry with the longest address that a path is or lies under. */
const nearestTo = (path: string, entries: readonly MenuEntry[]): MenuEntry | undefined =>
  entries
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
