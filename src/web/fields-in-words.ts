import type { CodeSet } from '#core/codes/code-set.ts'
import { isIsoDate } from '#core/dates.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { codeInWords } from './codes-in-words.ts'
import { dateInWords } from './dates-in-words.ts'

interface FieldMeta {
  readonly title: string
  /** The code set that its values are of. */
  readonly codes?: string
}

/** What a record type says of a field; the field's own name where it has none such. */
export const metaOf = (type: AnyRecordType, field: string): FieldMeta => ({
  title: field,
  ...type.fields.shape[field]?.meta(),
})

/** A field's value as people read it: codes with their meaning, dates written out. */
export function valueInWords(
  { codes }: FieldMeta,
  value: unknown,
  sets: readonly CodeSet[],
  year: number | undefined,
): string {
  const text = String(value)
  if (codes !== undefined) return codeInWords(sets, codes, text, year)
  return isIsoDate(text) ? dateInWords(text) : text
}
