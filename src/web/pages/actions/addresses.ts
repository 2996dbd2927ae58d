/** Where the council's actions are listed, and one of them is shown by the number of its record. */
export const actionsAddress = (narrowed: Readonly<Record<string, string | undefined>> = {}): string => {
  const asked = new URLSearchParams(
    Object.entries(narrowed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return asked.size === 0 ? '/actions' : `/actions?${asked}`
}
export const actionAddress = (record: number): string => `/actions/${record}`
