import { type Attachments, attachmentInWords } from '#core/attachment.ts'
import { type CodeSet, codeLabel } from '#core/codes/code-set.ts'
import { isIsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { FieldMeta } from '#core/records/fields.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import type { Referred } from '#core/records/references.ts'
import type { Member, Staff } from '#core/staff.ts'
import type { Standard } from '#core/standards/standard.ts'
import { codeInWords } from './codes-in-words.ts'
import { dateInWords } from './dates-in-words.ts'

/** What a record type says of a field; the field's own name where it has none such. */
export const metaOf = (type: AnyRecordType, field: string): FieldMeta => ({
  title: field,
  ...type.fields.shape[field]?.meta(),
})

/** What the words of a value are looked up in. */
export interface Lookup {
  readonly codes: readonly CodeSet[]
  /** Absent where workers need no name. */
  readonly staff?: Staff
  /** Absent where standards need no title. */
  readonly standards?: readonly Pick<Standard, 'id' | 'title'>[]
  /** Absent where indicators need no title. */
  readonly indicators?: readonly Pick<Indicator, 'id' | 'number' | 'title'>[]
  /** Absent where no field refers to another record. */
  readonly referred?: Referred
  /** Absent where no field names a file. */
  readonly attachments?: Attachments
  /** The year of the return that says it, which decides where a code has meant two things; absent for casework. */
  readonly year?: number
}

/** A field's value as people read it: codes with their meaning, dates written out. */
export function valueInWords(
  { codes }: Pick<FieldMeta, 'codes'>,
  value: unknown,
  sets: readonly CodeSet[],
  year: number | undefined,
): string {
  const text = String(value)
  if (codes !== undefined) return codeInWords(sets, codes, text, year)
  return isIsoDate(text) ? dateInWords(text) : text
}

/** A value of a field as people read it, whatever its kind. A list of rows has a line for each row. */
export function fieldInWords(field: RecordField, value: unknown, lookup: Lookup): string {
  const { meta, kind } = field
  if (value === undefined) return ''
  switch (kind) {
    case 'choice':
      return wordsOfChoice(meta, value)
    case 'several':
      return Array.isArray(value) ? value.map(one => wordsOfChoice(meta, one)).join(', ') : String(value)
    case 'yes or no':
      return value === true ? 'Yes' : value === false ? 'No' : String(value)
    case 'pounds':
      return typeof value === 'number' ? poundsInWords(value) : String(value)
    case 'number':
      return typeof value === 'number' ? value.toLocaleString('en-GB') : String(value)
    case 'worker':
      return wordsOfWorker(lookup, String(value))
    case 'indicator':
      return wordsOfIndicator(lookup, String(value))
    case 'standard':
      return lookup.standards?.find(({ id }) => id === value)?.title ?? String(value)
    case 'refers':
      return wordsOfReferred(meta, String(value), lookup)
    case 'attached':
      return wordsOfFile(lookup, String(value))
    case 'rows':
      return Array.isArray(value) ? value.map(row => rowInWords(field, row as Body, lookup)).join('\n') : String(value)
    case 'code':
      return casework(meta, String(value), lookup)
    default:
      return valueInWords(meta, value, lookup.codes, lookup.year)
  }
}

const wordsOfChoice = ({ choices = {} }: FieldMeta, value: unknown): string =>
  Object.hasOwn(choices, String(value)) ? choices[String(value)]! : String(value)

/** An indicator by its number and title, whichever of its names it was given by. */
const wordsOfIndicator = ({ indicators }: Lookup, named: string): string => {
  const indicator = indicators?.find(({ id, number }) => id === named || number === named)
  return indicator ? `${indicator.number} ${indicator.title}` : named
}

/** A record by its reference and what it is; the reference alone where none has it. */
function wordsOfReferred({ refersTo = '' }: FieldMeta, reference: string, { referred }: Lookup): string {
  const says = referred?.get(refersTo)?.get(reference)
  return says === undefined ? reference : `${reference} ${says}`
}

const wordsOfFile = ({ attachments }: Lookup, id: string): string => {
  const file = attachments?.get(id)
  return file ? attachmentInWords(file) : 'A file'
}

const wordsOfWorker = ({ staff }: Lookup, id: string): string => {
  const member = staff?.get(id)
  return member ? memberInWords(member) : id
}

/** A member of staff as people know them: their name and team. */
export const memberInWords = ({ name, team }: Member): string => (team === undefined ? name : `${name}, ${team}`)

/** What casework says of a code set may be in words that no set has; a return's code always says that it is not one. */
function casework({ codes = '' }: FieldMeta, value: string, { codes: sets, year }: Lookup): string {
  return year === undefined && codeLabel(sets, codes, value) === undefined
    ? value
    : codeInWords(sets, codes, value, year)
}

const rowInWords = ({ rows }: RecordField, row: Body, lookup: Lookup): string =>
  rows
    .flatMap(field =>
      row[field.name] === undefined ? [] : [`${field.meta.title}: ${fieldInWords(field, row[field.name], lookup)}`],
    )
    .join('; ')

/** £35 or £35.50 */
const poundsInWords = (pence: number): string =>
  `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: pence % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`
