import type { RecordedEntry } from '#store/store.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import type { ChildRecord, FieldInWords, Wording } from '#web/pages/child/records.ts'
import { cameFrom, columnInWords, type Whence, whenceOf } from '#web/pages/child/whence.ts'

interface Props {
  readonly record: ChildRecord
  /** What the page shows of it. */
  readonly entry: RecordedEntry
  readonly fields: readonly FieldInWords[]
  readonly wording: Wording
}

/** The cell of its file that each field came from. Nothing where all was typed in. */
export function WhereFrom({ record, entry, fields, wording }: Props) {
  const found = fields.map(({ name, title }) => ({
    title,
    whence: whenceOf(record.versions, entry, name, wording.files),
  }))
  if (found.every(({ whence }) => whence.entry.file === undefined)) return null
  return (
    <Details summary="Where each of these comes from">
      <Table
        compact
        scrollLabel="Where each field comes from"
        head={['Field', 'Column', 'File and row']}
        rows={found.map(({ title, whence }) => [
          title,
          columnsSaid(whence),
          cameFrom(whence.entry) ?? `Typed in by ${whence.entry.recordedBy}`,
        ])}
      />
    </Details>
  )
}

/** A day that is the list's own, and what an import adds, stand in no column. */
const columnsSaid = ({ entry, columns }: Whence): string =>
  entry.file === undefined ? '' : columns.length === 0 ? 'In no column' : columns.map(columnInWords).join(' and ')
