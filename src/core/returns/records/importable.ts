import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'

/** What a file's rows are, as far as its columns go: a record type, or what a partner's list has. */
export type Columned = Pick<AnyRecordType, 'title' | 'about' | 'fields' | 'datedBy'>

/** Whether extracts of a case system may bring records of a type: what people record by hand, and of what is about the authority what councils keep in files. */
export const isImportable = (type: AnyRecordType): boolean =>
  (mayBeAbout(type, 'child') && type.form !== undefined) || type.comesInFiles === true

/** What a field that is left blank says all the same; undefined for nothing. */
export const ifBlank = ({ fields }: Pick<AnyRecordType, 'fields'>, field: string): string | undefined =>
  fields.shape[field]?.meta()?.ifBlank

/** A field that a column may fill. One of a row in a list is named after both: `actions.owner`, `sections.home.goal`. */
export interface ColumnField extends RecordField {
  /** Absent for a field of the record itself. */
  readonly inRow?: InRow
}

/** Which row of which list a column is of. */
export interface InRow {
  readonly list: RecordField
  /** The field of the row. */
  readonly field: string
  /** The value of the list's `knownBy` that the column stands for; absent where each line of the file is a row of its own. */
  readonly key?: string
}

/**
 * The fields that a column may fill, in the order of the definition. Of a list of rows: those of a row, where each line of
 * the file is one; and, where its rows are known by a choice, those of a row for each value, side by side in one line.
 */
export const columnFields = (type: Pick<AnyRecordType, 'fields'>): readonly ColumnField[] =>
  recordFields(type).flatMap((field): readonly ColumnField[] =>
    field.kind === 'rows' ? [...besideOneAnother(field), ...lineByLine(field)] : [field],
  )

/** The fields of a record type that are lists of rows. */
export const listsOf = (type: Pick<AnyRecordType, 'fields'>): readonly RecordField[] =>
  recordFields(type).filter(({ kind }) => kind === 'rows')

const fieldsOfRow = ({ rows }: RecordField): readonly RecordField[] => rows.filter(({ meta }) => !meta.isUnasked)

const lineByLine = (list: RecordField): readonly ColumnField[] =>
  fieldsOfRow(list).map(field => ({
    ...field,
    name: `${list.name}.${field.name}`,
    meta: {
      ...field.meta,
      title: `A line of ‘${list.meta.title}’: ${field.meta.title}`,
      alsoCalled: [field.meta.title, field.name, ...(field.meta.alsoCalled ?? [])],
    },
    inRow: { list, field: field.name },
  }))

function besideOneAnother(list: RecordField): readonly ColumnField[] {
  const fields = fieldsOfRow(list)
  const knownBy = fields.find(({ name, kind }) => name === list.meta.knownBy && kind === 'choice')
  if (!knownBy) return []
  const { choices = {}, choicesAlsoCalled = {} } = knownBy.meta
  const others = fields.filter(field => field !== knownBy)
  return Object.entries(choices).flatMap(([key, words]) =>
    others.map((field, i): ColumnField => {
      const labels = [words, ...(choicesAlsoCalled[key] ?? [])]
      const says = [field.meta.title, field.name, ...(field.meta.alsoCalled ?? [])]
      return {
        ...field,
        name: `${list.name}.${key}.${field.name}`,
        meta: {
          ...field.meta,
          title: `${words}: ${field.meta.title}`,
          alsoCalled: labels.flatMap(label => [...says.map(what => `${label} ${what}`), ...(i === 0 ? [label] : [])]),
        },
        inRow: { list, field: field.name, key },
      }
    }),
  )
}
