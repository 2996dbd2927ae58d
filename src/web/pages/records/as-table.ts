import type { AnyRecordType } from '#core/records/record.ts'
import { type RecordField, recordFields } from '#core/records/record-fields.ts'
import type { RecordedEntry } from '#store/store.ts'
import { fieldInWords, type Lookup } from '#web/fields-in-words.ts'
import { type ChildRecord, fieldsInWords, type Wording } from '#web/pages/child/records.ts'
import { cameFrom, cellInWords, whenceOf } from '#web/pages/child/whence.ts'

type Cells = readonly (string | number | undefined)[]

const lookupOf = ({ codes, staff, standards, attachments }: Wording, { standing }: RecordedEntry): Lookup => ({
  codes,
  staff,
  standards,
  ...(attachments && { attachments }),
  ...(standing !== 0 && { year: standing }),
})

/** A value as it is stored: what a program reads, where people read words. */
const stored = (value: unknown): string | number | undefined =>
  value === undefined || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)

const asEver = ({ stands, versions }: ChildRecord): RecordedEntry =>
  stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!

const standsInWords = ({ stands, versions }: ChildRecord): string => {
  if (stands) return 'Stands'
  const { kind, reason } = versions[0]!
  return kind === 'withdrawal' ? `Withdrawn: ${reason ?? ''}` : 'No longer in the return'
}

const whence = (entry: RecordedEntry): Cells => [entry.recordedOn, entry.recordedBy, cameFrom(entry)]

/** Everything that is recorded, a line for each field that says something: in words, and as it is stored. */
export const everythingAsRows = (records: readonly ChildRecord[], wording: Wording): readonly Cells[] => [
  ['Record', 'Kind', 'Date', 'Field', 'In words', 'As stored', 'Stands', 'Recorded on', 'Recorded by', 'From'],
  ...records.flatMap(record => {
    const entry = asEver(record)
    return fieldsInWords(record.type, entry, wording).map(({ name, title, value }) => [
      record.id,
      record.type.title,
      record.on,
      title,
      value,
      stored(entry.body[name]),
      standsInWords(record),
      entry.recordedOn,
      entry.recordedBy,
      cellInWords(whenceOf(record.versions, entry, name, wording.files)),
    ])
  }),
]

/** The records of one type, a line each, with a column for each field, and another for its code where it has one. */
export function typeAsRows(type: AnyRecordType, records: readonly ChildRecord[], wording: Wording): readonly Cells[] {
  const fields = recordFields(type)
  const columns = fields.flatMap((field): readonly Column[] =>
    hasCode(field)
      ? [
          { title: field.meta.title, cell: inWords(field, wording) },
          { title: `${field.meta.title} (code)`, cell: entry => stored(entry.body[field.name]) },
        ]
      : [{ title: field.meta.title, cell: inWords(field, wording) }],
  )
  return [
    ['Record', ...columns.map(({ title }) => title), 'Stands', 'Recorded on', 'Recorded by', 'From'],
    ...records.map(record => {
      const entry = asEver(record)
      return [record.id, ...columns.map(({ cell }) => cell(entry)), standsInWords(record), ...whence(entry)]
    }),
  ]
}

interface Column {
  readonly title: string
  readonly cell: (entry: RecordedEntry) => string | number | undefined
}

/** Fields whose words stand for something shorter. Dates are written once, as programs and spreadsheets both read them. */
const hasCode = ({ kind }: RecordField): boolean =>
  ['choice', 'several', 'code', 'worker', 'standard', 'indicator', 'pounds', 'rows'].includes(kind)

const inWords =
  (field: RecordField, wording: Wording): Column['cell'] =>
  entry => {
    const value = entry.body[field.name]
    if (field.kind === 'date' || field.kind === 'number') return stored(value)
    return fieldInWords(field, value, lookupOf(wording, entry))
  }
