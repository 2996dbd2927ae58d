import { z } from 'zod'
import { seesChildren } from '#web/audiences.ts'
import { Select } from '#web/govuk/select.tsx'
import { Timeline } from '#web/govuk/timeline.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, ChildHeading } from '#web/pages/child/frame.tsx'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { timelineEntry } from '#web/pages/child/record-card.tsx'
import type { ChildRecord } from '#web/pages/child/records.ts'

/** A child's records on one timeline, newest first, as recorded today or on an earlier day. */
export default definePage({
  path: '/children/:child',
  roles: seesChildren,
  audit: 'viewed a child',
  query: { ...knownFields, kind: z.string().regex(/^[a-z-]{1,60}$/, 'Choose a kind of record from the list') },
  async load(visit) {
    const known = await knownChildIn(visit)
    if (!known) return undefined
    const { records } = visit.services.catalogues
    const kind = records.some(({ id }) => id === visit.query.kind) ? visit.query.kind : undefined
    return { ...known, kind }
  },
  title: () => 'Timeline of a child',
  problems: ({ problems }) => problems,
  breadcrumbs: () => [{ text: 'Children', href: '/children' }],
  banner: known => <ChildBanner {...known} />,

  view: ({ kind, ...known }, frame) => {
    const kinds = [...new Map(known.records.map(({ type }) => [type.id, type])).values()]
    const shown = known.records.filter(record => kind === undefined || record.type.id === kind)
    return (
      <>
        <ChildHeading known={known} frame={frame} current="timeline" title="Timeline">
          <Select
            name="kind"
            label="Kind of record"
            value={kind ?? ''}
            items={[{ value: '', text: 'Every kind' }, ...kinds.map(({ id, title }) => ({ value: id, text: title }))]}
            errorMessage={frame.problemWith('kind')}
          />
        </ChildHeading>
        <p class="govuk-body">
          {shown.length} {shown.length === 1 ? 'record' : 'records'}, newest first.
        </p>
        <Timeline items={newestFirst(shown).map(record => timelineEntry(record, known.wording))} />
      </>
    )
  },
})

/** Records without a day stand at the end. */
const newestFirst = (records: readonly ChildRecord[]): readonly ChildRecord[] =>
  [...records].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || b.id - a.id)
