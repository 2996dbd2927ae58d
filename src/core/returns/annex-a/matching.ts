import type { Body, Entry } from '#core/entry.ts'
import type { AnnexAList } from './list.ts'
import { ADOPTER_ID } from './record-fields.ts'
import type { Row } from './row.ts'
import { cellOf, saysTheSame } from './written.ts'

/** An entry about a row of a list. The line is 0 where no file says it. */
export type HeldEntry = Pick<Entry, 'record' | 'kind' | 'body'> & { readonly childId: string; readonly line: number }

/** A row of a list that the ledger holds. */
export interface HeldRow {
  readonly record: number
  readonly id: string
  readonly body: Body
  /** What its file said, where someone has corrected that since. */
  readonly file?: Body
  /** Whether the list, as last sent, did not have it. */
  readonly isAbsent: boolean
}

/** What a row of a workbook is to the ledger. */
export type Match = { readonly is: 'unchanged' | 'stated'; readonly held: HeldRow } | { readonly is: 'new' }

/** The rows of a list that the ledger holds, from all entries of its type in the order of the ledger. */
export function heldRows(list: AnnexAList, entries: Iterable<HeldEntry>): readonly HeldRow[] {
  const rows = new Map<number, HeldRow>()
  for (const { record, kind, body, childId, line } of entries) {
    const before = rows.get(record)
    if (kind === 'withdrawal') rows.delete(record)
    else if (kind === 'absence') before && rows.set(record, { ...before, isAbsent: true })
    else {
      const id = list.about === 'adopter' ? String(body[ADOPTER_ID] ?? '') : childId
      const file = line > 0 || !before ? undefined : (before.file ?? before.body)
      rows.set(record, { record, id, body, isAbsent: false, ...(file && { file }) })
    }
  }
  return [...rows.values()]
}

/** What tells a row from the others of its list: the identifier, and the columns that the list says. */
function identityOf({ columns, identifiedBy }: AnnexAList, id: string, body: Body): string {
  const cells = identifiedBy.map(name => cellOf(columns.find(column => column.name === name)!, body))
  return [id, ...cells.map(cell => JSON.stringify(cell) ?? '')].join('\t')
}

/**
 * What each row of a list is: what the list said before, the same row said otherwise (one that had gone may come back), or
 * new. Rows that are told apart by nothing are taken in their order.
 */
export function matchRows(
  list: AnnexAList,
  rows: readonly Row[],
  held: readonly HeldRow[],
): { readonly rows: readonly Match[]; readonly gone: readonly HeldRow[] } {
  const byIdentity = new Map<string, HeldRow[]>()
  for (const row of held) {
    const identity = identityOf(list, row.id, row.body)
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), row])
  }
  const claimed = new Set<HeldRow>()
  const identities = rows.map(row => identityOf(list, row.id, row.body))
  const matches: (Match | undefined)[] = rows.map(() => undefined)
  const claim = (is: 'unchanged' | 'stated', isIt: (held: HeldRow, row: Row) => boolean): void => {
    for (const [i, row] of rows.entries()) {
      if (matches[i]) continue
      const found = byIdentity.get(identities[i]!)?.find(each => !claimed.has(each) && isIt(each, row))
      if (!found) continue
      claimed.add(found)
      matches[i] = { is, held: found }
    }
  }
  claim('unchanged', (each, { body }) => !each.isAbsent && isUnchanged(list, each, body))
  claim('stated', each => !each.isAbsent)
  claim('stated', each => each.isAbsent)
  return {
    rows: matches.map(match => match ?? { is: 'new' }),
    gone: held.filter(row => !row.isAbsent && !claimed.has(row)),
  }
}

/** A row that says what its file said before is unchanged even where someone has corrected the record since. */
const isUnchanged = (list: AnnexAList, { body, file }: HeldRow, said: Body): boolean =>
  saysTheSame(list, body, said) || (file !== undefined && saysTheSame(list, file, said))
