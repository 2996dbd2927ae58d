import type { AreaCode } from '#core/areas.ts'
import type { NamedArea, PublishedTable, PublishedValues } from '#core/publications.ts'
import type { Published } from '#core/published.ts'

/** A council, region or England as a file names it. */
export interface KnownArea {
  readonly name: string
  /** The number of the council's region; absent where the file does not say. */
  readonly region?: AreaCode
}

/** What a file says of one measure in one year. */
export interface PublishedYear {
  readonly measure: string
  readonly yearEnding: number
  readonly values: PublishedValues
}

/** Figures that a file publishes of many councils. */
export interface PublishedFigures {
  readonly table: PublishedTable
  readonly years: readonly PublishedYear[]
  readonly areas: ReadonlyMap<AreaCode, KnownArea>
  /** How many rows are of measures that no indicator is held against. */
  readonly passedOver: number
}

/** Every council's statistical neighbours, the closest first. */
export interface PublishedNeighbours {
  readonly neighbours: ReadonlyMap<AreaCode, readonly NamedArea[]>
  readonly areas: ReadonlyMap<AreaCode, KnownArea>
}

/** What is wrong with a file, and what to do, without its name. */
export interface FileFault {
  readonly line?: number
  readonly says: string
}

/** The measures that are looked for, and what the file itself does not say. */
export interface Looking {
  readonly measures: readonly Published[]
  /** The measure that a table of the interactive tool is of, where the file names none. */
  readonly measure?: string
}

/** A heading as it is compared: in small letters, without spaces at its ends. */
export const sameHeading = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, ' ')

/** Where each heading stands; of two that are the same, the first. */
export const placesOf = (headings: readonly string[]): ReadonlyMap<string, number> =>
  new Map(headings.map((heading, at) => [sameHeading(heading), at] as const).toReversed())

/** The year to 31 March that a file writes as 2025, 2024-25, 2024/25 or 202425; undefined for anything else. */
export function yearWritten(text: string): number | undefined {
  const [, first, second] = /^((?:19|20)\d\d)(?:[-/]?(\d\d))?$/.exec(text.trim()) ?? []
  if (first === undefined) return undefined
  if (second === undefined) return Number(first)
  return (Number(first) + 1) % 100 === Number(second) ? Number(first) + 1 : undefined
}

/** Values by measure and year, as they are found. */
export class YearsFound {
  readonly #years = new Map<string, { measure: string; yearEnding: number; values: Map<AreaCode, Found> }>()

  /** Adds what a row says; a fault where an earlier row of the area says something else and the two are not to be added. */
  add(measure: string, yearEnding: number, area: AreaCode, said: Found, areAdded = false): FileFault | undefined {
    const key = `${yearEnding} ${measure}`
    const year = this.#years.get(key) ?? { measure, yearEnding, values: new Map<AreaCode, Found>() }
    this.#years.set(key, year)
    const before = year.values.get(area)
    if (before && !areAdded && before.text !== said.text)
      return {
        line: said.line,
        says: `${measure} of area ${area} for ${yearEnding} is "${said.text}" here and "${before.text}" on line ${before.line}; keep one of them`,
      }
    year.values.set(area, before && areAdded ? together(before, said) : (before ?? said))
    return undefined
  }

  get years(): readonly PublishedYear[] {
    return [...this.#years.values()]
  }
}

type Found = PublishedValues extends ReadonlyMap<AreaCode, infer Value> ? Value : never

/** Two parts added up; a part that is suppressed or not known makes the whole so. */
const together = (a: Found, b: Found): Found => {
  if (a.value === undefined) return a
  if (b.value === undefined) return { text: b.text, line: a.line }
  const value = Number((a.value + b.value).toPrecision(12))
  return { text: String(value), value, line: a.line }
}
