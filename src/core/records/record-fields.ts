import { z } from 'zod'
import type { FieldMeta } from './fields.ts'
import type { AnyRecordType } from './record.ts'

/** What a field holds, and so how it is asked for, shown and read. */
export type FieldKind =
  | 'date'
  | 'line'
  | 'long text'
  | 'choice'
  | 'several'
  | 'code'
  | 'yes or no'
  | 'number'
  | 'pounds'
  | 'worker'
  | 'child'
  | 'standard'
  | 'indicator'
  | 'reference'
  | 'refers'
  | 'attached'
  | 'rows'

/** A field of a record type as its definition has it. */
export interface RecordField {
  readonly name: string
  readonly meta: FieldMeta
  readonly kind: FieldKind
  /** Of a number: the least that it may be; that counts. */
  readonly least?: number
  /** Of a number: the most that it may be; that counts. */
  readonly most?: number
  /** True for a number without a fraction. */
  readonly isWhole?: boolean
  /** The fields of each row, of a list of rows; none otherwise. */
  readonly rows: readonly RecordField[]
}

const [known, asked] = [
  new WeakMap<z.ZodObject, readonly RecordField[]>(),
  new WeakMap<z.ZodObject, readonly RecordField[]>(),
]

/** The fields of a record type in the order of its definition, without the text that a return could not read. */
export const recordFields = ({ fields }: Pick<AnyRecordType, 'fields'>): readonly RecordField[] => fieldsIn(fields)

/** The fields that a form asks for, and of those of its rows: all but what Waymark or a file fills in. */
export function askedFields({ fields }: Pick<AnyRecordType, 'fields'>): readonly RecordField[] {
  const before = asked.get(fields)
  if (before) return before
  const its = fieldsIn(fields)
    .filter(isAskedFor)
    .map(field => (field.rows.length === 0 ? field : { ...field, rows: field.rows.filter(isAskedFor) }))
  asked.set(fields, its)
  return its
}

const isAskedFor = ({ meta }: RecordField): boolean => !meta.isUnasked

function fieldsIn(object: z.ZodObject): readonly RecordField[] {
  const before = known.get(object)
  if (before) return before
  const fields = Object.entries(object.shape)
    .filter(([name]) => name !== 'asWritten' && name !== 'extraColumns')
    .map(([name, schema]) => fieldOf(name, schema as z.ZodType))
  known.set(object, fields)
  return fields
}

function fieldOf(name: string, schema: z.ZodType): RecordField {
  const said = schema.meta()
  const meta: FieldMeta = { ...said, title: said?.title ?? name }
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const field = { name, meta, kind: kindOf(meta, inner), rows: meta.rows ? fieldsIn(meta.rows) : [] }
  if (!(inner instanceof z.ZodNumber)) return field
  const { minValue, maxValue, isInt } = inner
  return {
    ...field,
    ...(isBound(minValue) && { least: minValue }),
    ...(isBound(maxValue) && { most: maxValue }),
    isWhole: isInt,
  }
}

/** A whole number always has the bounds that a computer can count to, which are nobody's rule. */
const isBound = (value: number | null): value is number =>
  value !== null && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER

function kindOf({ kind, codes }: FieldMeta, schema: unknown): FieldKind {
  if (kind !== undefined) return kind
  if (codes !== undefined) return 'code'
  if (schema instanceof z.ZodISODate) return 'date'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'yes or no'
  return 'line'
}
