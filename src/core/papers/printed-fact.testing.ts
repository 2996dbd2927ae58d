import type { Facts } from '#core/disagreements.ts'
import type { Block } from '#core/document.ts'
import type { PaperDisagreement, Statement } from './statement.ts'

/**
 * Something that the papers of one corporate parenting panel of August 2017 print, as facts: figures with what they are of,
 * as at when and by which definition, or a few words. Each is told by its number in the inventory of the papers.
 */
export interface PrintedFact {
  readonly id: string
  readonly tells: string
  readonly facts?: Facts
  readonly blocks?: readonly Block[]
  /** What must be said of it; absent where nothing may be. */
  readonly finds?: readonly (readonly [kind: PaperDisagreement['kind'], says: RegExp])[]
}

export const [SUMMARY, DETAIL, REPORT] = ['Scorecard', 'Detail of the scorecard', 'Performance report'] as const
export const [LEAVING, REVIEW, SUFFICIENCY, STRATEGY] = [
  'Leaving care report',
  'Review of the strategy',
  'Sufficiency strategy',
  'Strategy',
] as const

/** `of` may have what is said and by which definition after it: `number|target|by 2020`. */
export const said = (
  of: string,
  asAt: string,
  ...each: readonly (readonly [paper: string, value: string, where?: string])[]
): readonly Statement[] => {
  const [subject = '', what = 'value', definition] = of.split('|')
  return each.map(([paper, value, where = 'text']) => ({
    what,
    of: subject,
    asAt,
    value,
    paper,
    where,
    ...(definition !== undefined && { definition }),
  }))
}

export const onePlace = { paper: REPORT, where: 'table' } as const
