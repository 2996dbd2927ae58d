import type { AnyRecordType } from '#core/records/record.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'

/** What a file's rows are, as far as its columns go: a record type, or what a partner's list has. */
export type Columned = Pick<AnyRecordType, 'title' | 'about' | 'fields' | 'datedBy'>

/** Whether extracts of a case system may bring records of a type: what people record by hand, and the staff. */
export const isImportable = (type: AnyRecordType): boolean =>
  (type.about === 'child' && type.form !== undefined) || type.id === 'worker'

/** The fields that a column may fill: all but lists of rows, which no column holds. */
export const columnFields = (type: Pick<AnyRecordType, 'fields'>): readonly RecordField[] =>
  recordFields(type).filter(({ kind }) => kind !== 'rows')
