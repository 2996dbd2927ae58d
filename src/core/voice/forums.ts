import type { Entry } from '#core/entry.ts'
import { standing } from '#core/entry.ts'

/** A forum of young people: a board of one of two kinds. */
export interface Forum {
  readonly reference: string
  readonly name: string
  readonly kind: ForumKind
}

export type ForumKind = 'children-in-care-council' | 'care-leavers-forum'

const KINDS: readonly ForumKind[] = ['children-in-care-council', 'care-leavers-forum']

/** Whether a kind of board is one of young people. */
export const isForumKind = (kind: unknown): kind is ForumKind => KINDS.some(one => one === kind)

/** The forums that stand, of entries about the authority in the order of the ledger. */
export const forumsIn = (
  entries: readonly Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>[],
): readonly Forum[] =>
  standing(entries.filter(({ type }) => type === 'board')).flatMap(({ body }): readonly Forum[] => {
    const { reference, name, kind } = body
    if (!isForumKind(kind) || typeof reference !== 'string') return []
    return [{ reference, name: typeof name === 'string' && name.trim() !== '' ? name : reference, kind }]
  })
