/** Where the council's actions are listed, and one of them is shown by the number of its record. */
export const actionsAddress = (narrowed: Readonly<Record<string, string | undefined>> = {}, file = ''): string => {
  const asked = new URLSearchParams(
    Object.entries(narrowed).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return asked.size === 0 ? `/actions${file}` : `/actions${file}?${asked}`
}

/** One that is about a child stands with the child. */
export const actionAddress = (record: number, child?: string): string =>
  child === undefined ? `/actions/${record}` : `/children/${child}/actions/${record}`
