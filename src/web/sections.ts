/** The sections of the service in the order of its navigation, in the words of those who use them. */
export const sections = {
  dashboard: 'Dashboard',
  children: 'Children',
  figures: 'Figures',
  reports: 'Reports',
  assurance: 'Assurance',
  boards: 'Boards',
  data: 'Data',
  settings: 'Settings',
} as const

export type Section = keyof typeof sections

/** Where a page lies in the navigation: in a section, and under one of the pages that the menu offers. */
export interface Lies {
  readonly section: Section
  /** The address of the page that it lies under; absent where the menu offers none. */
  readonly under?: string
}

/** Where a page is offered: in a section, or as the visitor's own, beside their name. */
export interface MenuPlace {
  readonly section: Section | 'own'
  readonly title: string
  /** Among the pages of its section, the lowest first; the first is where the section leads. */
  readonly order: number
}
