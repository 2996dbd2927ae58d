import { type CodeSet, codeLabel } from '#core/codes/code-set.ts'

export const NOT_RECORDED = 'not recorded'

/** What a code means, with the code; "not recorded" where there is none. A code that no set has stands as it was written. */
export function codeInWords(sets: readonly CodeSet[], set: string, code: string | undefined, year?: number): string {
  if (code === undefined) return NOT_RECORDED
  const label = codeLabel(sets, set, code, year)
  return label === undefined ? `${code}, which is not a known code` : `${label} (${code})`
}
