/** What reports were called by their ids before: addresses, commands and what officers wrote for them still find them. */
const NOW_CALLED: Readonly<Record<string, string>> = { 'reviewing-officers': 'iro-overview' }

/** The id by which a report is called now. */
export const reportIdNow = (id: string): string => NOW_CALLED[id] ?? id

/** A report by its id, or by the one that it had before; undefined where there is none. */
export const reportCalled = <R extends { readonly id: string }>(reports: readonly R[], id: string): R | undefined =>
  reports.find(report => report.id === reportIdNow(id))
