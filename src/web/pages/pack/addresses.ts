import type { Month } from '#core/dates.ts'

/** The address of what officers write in a report of a month: of all its sections, or of one by its id. */
export const wordsAddress = (report: string, month: Month, section?: string): string =>
  `/pack/reports/${report}/words?${new URLSearchParams({ month, ...(section !== undefined && { section }) })}`
