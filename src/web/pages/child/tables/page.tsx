import { group } from 'd3-array'
import type { CodeSet } from '#core/codes/code-set.ts'
import { day, NEVER } from '#core/dates.ts'
import { placementsOf } from '#core/placements.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { readsChildren } from '#web/audiences.ts'
import { codeInWords } from '#web/codes-in-words.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, ChildHeading } from '#web/pages/child/frame.tsx'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { RecordTable } from '#web/pages/child/record-table.tsx'
import { daysOf, type Span, spansOf } from '#web/pages/child/spans.ts'

/** A child's placements and legal statuses, as their episodes tell them, and every record as a table. */
export default definePage({
  path: '/children/:child/tables',
  roles: readsChildren,
  asks: 'read',
  audit: 'viewed a child',
  query: knownFields,
  width: 'wide',
  async load(visit) {
    const known = await knownChildIn(visit)
    return (
      known && {
        ...known,
        by: day(known.recordedOn?.slice(0, 10) ?? visit.services.now().toISOString().slice(0, 10)),
      }
    )
  },
  title: () => 'Episodes and placements of a child',
  problems: ({ problems }) => problems,
  breadcrumbs: ({ seesAll }) => (seesAll ? [{ text: 'Children', href: '/children' }] : []),
  banner: known => <ChildBanner {...known} />,

  view: ({ by, ...known }, frame) => {
    const { child, wording } = known
    const { codes } = wording
    const placements = placementsOf(child).map(({ startedOn, until, episodes }) => ({
      value: episodes.at(-1)?.placement,
      startedOn,
      until,
      episodes: episodes.length,
    }))
    const stands = known.records.filter(record => record.stands)
    const newestFirst = stands.toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
    const byType = [...group(newestFirst, record => record.type)].sort(([a], [b]) => datedFirst(a, b))
    return (
      <>
        <ChildHeading known={known} frame={frame} current="tables" title="Episodes, placements and the rest" />
        <SpanTable title="Placements" names="Placement" set="placement" spans={placements} codes={codes} by={by} />
        <SpanTable
          title="Legal statuses"
          names="Legal status"
          set="legal-status"
          spans={spansOf(child.episodes, episode => episode.legalStatus)}
          codes={codes}
          by={by}
        />
        {byType.map(([type, records]) => (
          <RecordTable type={type} records={records} wording={wording} />
        ))}
      </>
    )
  },
})

/** What happened on a day before what was said of a year, and then by title. */
const datedFirst = (a: AnyRecordType, b: AnyRecordType): number =>
  Number(a.datedBy === undefined) - Number(b.datedBy === undefined) || a.title.localeCompare(b.title, 'en')

interface SpanTableProps {
  readonly title: string
  readonly names: string
  readonly set: string
  readonly spans: readonly Span[]
  readonly codes: readonly CodeSet[]
  readonly by: number
}

const SpanTable = ({ title, names, set, spans, codes, by }: SpanTableProps) =>
  spans.length === 0 ? null : (
    <Table
      caption={title}
      captionSize="m"
      compact
      firstCellIsHeader
      scrollLabel={title}
      head={[names, 'From', 'To', { text: 'Days', format: 'numeric' }, { text: 'Episodes', format: 'numeric' }]}
      rows={spans
        .map(span => [
          codeInWords(codes, set, span.value),
          dateInWords(span.startedOn),
          span.until === NEVER ? 'Still in force' : dateInWords(span.until),
          daysOf(span, by).toLocaleString('en-GB'),
          span.episodes,
        ])
        .toReversed()}
    />
  )
