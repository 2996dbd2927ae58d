import type { RecordedEntry } from '#store/store.ts'
import { readsChildren } from '#web/audiences.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { Value } from '#web/pages/attachments/value.tsx'
import { ChildBanner, ChildHeading } from '#web/pages/child/frame.tsx'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { goneBecause } from '#web/pages/child/record-card.tsx'
import { type ChildRecord, changesBetween, fieldsInWords, type Wording } from '#web/pages/child/records.ts'
import { cameFrom, columnsInWords, type Whence, whenceOf } from '#web/pages/child/whence.ts'

/** Everything that was ever recorded about a child, in the order in which it was recorded, newest first. */
export default definePage({
  path: '/children/:child/recorded',
  roles: readsChildren,
  asks: 'read',
  audit: 'viewed a child',
  query: knownFields,
  load: knownChildIn,
  title: () => 'What was recorded when about a child',
  problems: ({ problems }) => problems,
  breadcrumbs: ({ seesAll }) => (seesAll ? [{ text: 'Children', href: '/children' }] : []),
  banner: known => <ChildBanner {...known} />,

  view: (known, frame) => {
    const said = known.records
      .flatMap(record => record.versions.map(entry => ({ record, entry })))
      .sort((a, b) => b.entry.id - a.entry.id)
    return (
      <>
        <ChildHeading known={known} frame={frame} current="recorded" title="What was recorded when" />
        <p class="govuk-body">
          Nothing that was recorded is ever changed or deleted. A correction is recorded beside what it corrects.
        </p>
        <Table
          caption={`${said.length} entries, newest first`}
          captionSize="m"
          compact
          scrollLabel="What was recorded when"
          head={['Recorded', 'Record', 'What was said', 'Standing', 'From']}
          rows={said.map(({ record, entry }) => [
            <>
              {instantInWords(entry.recordedOn)}
              <br />
              by {entry.recordedBy}
            </>,
            <>
              {record.type.title}
              <br />
              {record.when}
            </>,
            <Said record={record} entry={entry} wording={known.wording} />,
            record.stands?.id === entry.id ? 'Stands' : 'Superseded',
            cameFrom(entry) ?? 'Typed in',
          ])}
        />
      </>
    )
  },
})

interface SaidProps {
  readonly record: ChildRecord
  readonly entry: RecordedEntry
  readonly wording: Wording
}

/** What an entry says that the one before it did not; all that the first says. */
function Said({ record: { type, versions }, entry, wording }: SaidProps) {
  if (entry.kind !== 'statement') return <>{goneBecause(entry)}</>
  const before = versions[versions.indexOf(entry) + 1]
  const changes = changesBetween(
    before ? fieldsInWords(type, before, wording) : [],
    fieldsInWords(type, entry, wording),
  )
  if (changes.length === 0) return <>Said again, the same</>
  return (
    <ul class="waymark-lines">
      {changes.map(({ name, title, before: was, after }) => (
        <li>
          {title}
          {inColumns(whenceOf([], entry, name, wording.files))}: {after ? <Value of={after} /> : 'left blank'}
          {was && (
            <>
              , before: <Value of={was} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const inColumns = ({ columns }: Whence): string => (columns.length === 0 ? '' : `, ${columnsInWords(columns)}`)
