import type { Scorecard } from './scorecard.ts'

/** A month in a sentence: how many indicators stand where, unless none has a target, and which way they went. */
export function inShort({ rows }: Pick<Scorecard, 'rows'>): string {
  const rated = (rag: string) => rows.filter(row => row.rag === rag).length
  const went = (means: string) => rows.filter(row => row.direction?.means === means).length
  const standing = rows.some(({ rag }) => rag !== undefined)
    ? `${rated('green')} are green, ${rated('amber')} amber and ${rated('red')} red; `
    : ''
  return `Of ${rows.length} indicators, ${standing}${went('better')} are better than the month before and ${went('worse')} worse.`
}
