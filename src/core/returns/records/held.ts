import type { Body, Entry } from '#core/entry.ts'
import { standing } from '#core/entry.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import { saidByFiles } from './said-by-files.ts'

/** An entry as an import compares it. The line is 0 for what came from no file. */
export interface ToldEntry extends Entry {
  readonly childId: string
  readonly line: number
}

/** A record that the ledger has, as far as an import needs it. */
export interface HeldRecord {
  readonly record: number
  readonly childId: string
  /** What stands; what it said before it was withdrawn, where it was. */
  readonly body: Body
  /** What a file last said of it; absent where people alone recorded it. */
  readonly fromFile: Body | undefined
  /** The same without what people had recorded and the file left as it was. */
  readonly saidByFiles: Body
  readonly isWithdrawn: boolean
  /** When the newest of its entries became known. */
  readonly recordedOn: string
}

/**
 * The records that entries tell of, in the order of the ledger. Those of returns are left out: a later return supersedes
 * whatever else is said of them. The lists are those fields of their type that are lists of rows.
 */
export function heldRecords(entries: readonly ToldEntry[], lists: readonly RecordField[] = []): readonly HeldRecord[] {
  const byRecord = new Map<number, ToldEntry[]>()
  for (const entry of entries)
    if (entry.standing === 0) byRecord.set(entry.record, [...(byRecord.get(entry.record) ?? []), entry])
  return [...byRecord].flatMap(([record, its]): readonly HeldRecord[] => {
    const statements = its.filter(({ kind }) => kind === 'statement')
    const last = statements.at(-1)
    if (!last) return []
    const stands = standing(its)[0]
    const fromFile = statements.findLast(({ line }) => line > 0)
    const recordedOn = its
      .map(entry => entry.recordedOn)
      .sort()
      .at(-1)!
    return [
      {
        record,
        childId: last.childId,
        body: (stands ?? last).body,
        fromFile: fromFile?.body,
        saidByFiles:
          saidByFiles(
            statements.map(({ body, line }) => ({ body, isFromFile: line > 0 })),
            lists,
          ) ?? {},
        isWithdrawn: stands === undefined,
        recordedOn,
      },
    ]
  })
}
