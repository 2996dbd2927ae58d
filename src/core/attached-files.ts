import type { Body } from './entry.ts'
import type { AnyRecordType } from './records/record.ts'
import { type RecordField, recordFields } from './records/record-fields.ts'

/** What the files are known by that a record names, also in its lists of rows, in the order of its fields. */
export function attachedIn(type: Pick<AnyRecordType, 'fields'>, body: Body): readonly string[] {
  return recordFields(type).flatMap(field => {
    const value = body[field.name]
    if (field.kind === 'attached') return typeof value === 'string' ? [value] : []
    if (field.kind !== 'rows' || !Array.isArray(value)) return []
    const within = field.rows.filter(({ kind }) => kind === 'attached')
    return value.flatMap((row: Body) =>
      within.flatMap(({ name }) => (typeof row[name] === 'string' ? [row[name] as string] : [])),
    )
  })
}

/** Whether records of a type may name a file. */
export const mayNameFiles = (type: Pick<AnyRecordType, 'fields'>): boolean => recordFields(type).some(namesFiles)

/** Whether a field, or one of the rows in it, names a file. */
export const namesFiles = ({ kind, rows }: RecordField): boolean => kind === 'attached' || rows.some(namesFiles)
