import type { Source } from '#core/source.ts'

/** One code of a set. A code with no years is valid, as far as is known, in every collection year. */
export interface Code {
  readonly code: string
  /** What a professional would read, without the code. */
  readonly label: string
  /** The first collection year that has the code, by the year it ends in. */
  readonly from?: number
  /** The last collection year that has the code, by the year it ends in. */
  readonly to?: number
}

/** A DfE code set: what the codes of a column mean, and in which years. */
export interface CodeSet {
  readonly id: string
  /** The column that the DfE names the set after. */
  readonly dfe: string
  readonly title: string
  readonly source: Source
  readonly codes: readonly Code[]
}

export const defineCodes = (set: CodeSet): CodeSet => set

/** Whether a set has a code in a collection year, by the year it ends in. */
export const hasCode = (set: CodeSet, code: string, year: number): boolean =>
  set.codes.some(c => c.code === code && isInUse(c, year))

/**
 * What a code of a set means; undefined where the set does not have it. A code that was retired still has its meaning.
 * The year decides only where a code has meant two things.
 */
export function codeLabel(sets: readonly CodeSet[], id: string, code: string, year?: number): string | undefined {
  const meanings = sets.find(set => set.id === id)?.codes.filter(c => c.code === code) ?? []
  const inYear = year === undefined ? undefined : meanings.find(c => isInUse(c, year))
  return (inYear ?? meanings.at(-1))?.label
}

/** Whether a code is in use in a collection year, by the year it ends in. */
export const isInUse = ({ from, to }: Code, year: number): boolean => (from ?? year) <= year && year <= (to ?? year)
