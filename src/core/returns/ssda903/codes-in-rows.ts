import { type CodeSet, hasCode } from '#core/codes/code-set.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Row } from './row.ts'
import type { ReturnTable } from './table.ts'

/** A column some of whose rows have a code that its set does not have in the year. */
export interface CodesNotInSet {
  readonly column: string
  readonly rows: number
  /** Of the first such row. */
  readonly line: number
}

/** The code sets of a table's columns, by field, as its record type names them. */
export function codeSetsOf(
  table: ReturnTable,
  records: readonly AnyRecordType[],
  sets: readonly CodeSet[],
): ReadonlyMap<string, CodeSet> {
  const shape = records.find(type => type.id === table.record)?.fields.shape as
    | Readonly<Record<string, { meta(): { codes?: string } | undefined }>>
    | undefined
  return new Map(
    table.columns.flatMap(({ field }) => {
      const id = shape?.[field]?.meta()?.codes
      const set = sets.find(s => s.id === id)
      return set ? [[field, set] as const] : []
    }),
  )
}

/** The columns with codes that are not in their sets in a year. */
export const codesNotInSet = (
  table: ReturnTable,
  year: number,
  rows: readonly Row[],
  sets: ReadonlyMap<string, CodeSet>,
): readonly CodesNotInSet[] =>
  table.columns.flatMap(({ name, field }) => {
    const set = sets.get(field)
    if (!set) return []
    const valid = new Set(set.codes.map(c => c.code).filter(code => hasCode(set, code, year)))
    const wrong = rows.filter(({ body }) => body[field] !== undefined && !valid.has(body[field] as string))
    return wrong[0] ? [{ column: name, rows: wrong.length, line: wrong[0].line }] : []
  })
