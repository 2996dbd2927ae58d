import type { AnyRecordType } from '#core/records/record.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'

/** Whether extracts of a case system may bring records of a type: what people record by hand, plans, and the staff. */
export const isImportable = (type: AnyRecordType): boolean =>
  (type.about === 'child' && type.form !== undefined) || type.id === 'pathway-plan' || type.id === 'worker'

/** The fields that a column may fill: all but lists of rows, which no column holds. */
export const columnFields = (type: AnyRecordType): readonly RecordField[] =>
  recordFields(type).filter(({ kind }) => kind !== 'rows')

/** The field by whose day a record is known again; undefined for what has none, such as a member of staff. */
export const dateField = (type: AnyRecordType): string | undefined => type.datedBy
