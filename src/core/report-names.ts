/** What reports were called by their ids before: addresses, commands and what officers wrote for them still find them. */
const NOW_CALLED: Readonly<Record<string, string>> = { 'reviewing-officers': 'iro-overview' }

/** By what else files may call reports: the ids that they had before, by the id of now. */
export const reportsAlsoCalled: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(NOW_CALLED).map(id => [id, Object.keys(NOW_CALLED).filter(before => NOW_CALLED[before] === id)]),
)

/** What reports are called, by their ids. */
export const reportTitles = (
  reports: readonly { readonly id: string; readonly title: string }[],
): Readonly<Record<string, string>> => Object.fromEntries(reports.map(({ id, title }) => [id, title]))

/** The id by which a report is called now. */
export const reportIdNow = (id: string): string => NOW_CALLED[id] ?? id

/** A report by its id, or by the one that it had before; undefined where there is none. */
export const reportCalled = <R extends { readonly id: string }>(reports: readonly R[], id: string): R | undefined =>
  reports.find(report => report.id === reportIdNow(id))
