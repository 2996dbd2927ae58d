/** Where a cell is. Lines and columns count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** The place that an address such as `B7` names; undefined where it names none that a spreadsheet has. */
export function placeOf(address: string): Place | undefined {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address) ?? []
  if (letters === undefined) return undefined
  const column = [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0)
  return { line: Number(number), column }
}
