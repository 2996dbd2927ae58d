import type { AnyRecordType } from '#core/records/record.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { type ChildRecord, fieldsInWords, type Wording } from '#web/pages/child/records.ts'
import { cameFrom } from '#web/pages/child/whence.ts'

interface Props {
  readonly type: AnyRecordType
  /** Those that stand, newest first. */
  readonly records: readonly ChildRecord[]
  readonly wording: Wording
}

/** Every record of one type as a table, drawn from the type's fields: a column for each that any of the records fills. */
export function RecordTable({ type, records, wording }: Props) {
  const rows = records.flatMap(({ stands }) =>
    stands ? [{ stands, fields: fieldsInWords(type, stands, wording) }] : [],
  )
  const columns = new Map(rows.flatMap(({ fields }) => fields.map(({ name, title }) => [name, title] as const)))
  const isYearly = type.datedBy === undefined && rows.some(({ stands }) => stands.standing > 0)
  return (
    <Table
      caption={type.title}
      captionSize="m"
      compact
      scrollLabel={type.title}
      head={[...(isYearly ? ['Year to'] : []), ...columns.values(), 'Recorded']}
      rows={rows.map(({ stands, fields }) => [
        ...(isYearly ? [`31 March ${stands.standing}`] : []),
        ...[...columns.keys()].map(name => fields.find(field => field.name === name)?.value ?? ''),
        [instantInWords(stands.recordedOn).split(' at ')[0], cameFrom(stands)].filter(Boolean).join(', '),
      ])}
    />
  )
}
