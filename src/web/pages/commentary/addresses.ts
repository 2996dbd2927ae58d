import type { Month } from '#core/dates.ts'

/** The address of a month's commentary; of the form for one indicator, by its id, or one group, by its name. */
export const commentaryAddress = (month: Month, about?: string): string =>
  about === undefined ? `/commentary?month=${month}` : `/commentary/${month}/${slugOf(about)}`

/** What an address calls an indicator or a group: the indicator's id, or the group's name in small letters with hyphens. */
export const slugOf = (about: string): string => about.toLowerCase().replace(/[^a-z0-9]+/g, '-')
