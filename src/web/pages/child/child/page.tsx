import { z } from 'zod'
import { topics } from '#core/records/record.ts'
import { readsChildren } from '#web/audiences.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import { childOf, draftAddress } from '#web/drafts.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { Timeline } from '#web/govuk/timeline.tsx'
import { definePage, type Problem } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { ChildBanner, ChildHeading } from '#web/pages/child/frame.tsx'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { timelineEntry } from '#web/pages/child/record-card.tsx'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { isAmong, type Narrowed, Topics, topicId } from '#web/pages/child/topics.tsx'
import { dueNow, WhatIsDue } from '#web/pages/lists/what-is-due.tsx'
import { csvAddress } from '#web/pages/records/addresses.ts'
import { pageNumber } from '#web/query-fields.ts'

/** How many records a page of the timeline shows. */
const RECORDS = 50

/** How many of the things due stand at the head of the timeline. */
const DUE_SHOWN = 4

const id = (what: string) => z.string().regex(/^[a-z-]{1,60}$/, `Choose a ${what} from the list`)

/** A child's records on one timeline, newest first, as recorded today or on an earlier day. */
export default definePage({
  path: '/children/:child',
  roles: readsChildren,
  asks: 'read',
  audit: 'viewed a child',
  query: { ...knownFields, kind: id('kind of record'), topic: id('topic'), page: pageNumber },
  async load(visit) {
    const known = await knownChildIn(visit)
    if (!known) return undefined
    const { query, who, services } = visit
    const narrowed = narrowedBy(query, known.records)
    const drafts = await services.desk.draftsOf(who.username)
    const isWhole = known.recordedOn === undefined && Object.keys(narrowed).length === 0 && (query.page ?? 1) === 1
    return {
      ...known,
      narrowed,
      due: isWhole ? await dueNow(services, who, known.child.ref) : undefined,
      list: paged(newestFirst(known.records.filter(record => isAmong(record, narrowed))), query.page, RECORDS),
      drafts: drafts.filter(draft => childOf(draft) === known.child.ref),
      problems: [...known.problems, ...unknownTopic(query.topic)],
    }
  },
  title: () => 'Timeline of a child',
  problems: ({ problems }) => problems,
  breadcrumbs: ({ seesAll }) => (seesAll ? [{ text: 'Children', href: '/children' }] : []),
  banner: known => <ChildBanner {...known} />,

  view: ({ narrowed, due, list, drafts, ...known }, frame) => {
    const { child, recordedOn, records, wording } = known
    const address = (asked: Readonly<Record<string, string | undefined>>): string => {
      const query = new URLSearchParams()
      const all = { 'recorded-on': recordedOn?.slice(0, 10), ...asked }
      for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, value)
      return `/children/${child.ref}${query.size === 0 ? '' : `?${query}`}`
    }
    const topic = narrowed.topic && topicId(narrowed.topic)
    return (
      <>
        <ChildHeading known={known} frame={frame} current="timeline" title="Timeline" />
        {drafts.length > 0 && (
          <InsetText>
            <p class="govuk-body">You have not saved this yet:</p>
            <ul class="govuk-list">
              {drafts.map(draft => (
                <li>
                  <a class="govuk-link" href={draftAddress(draft)}>
                    {draft.title}
                  </a>
                  , kept on {instantInWords(draft.savedOn)}
                </li>
              ))}
            </ul>
          </InsetText>
        )}
        {due && (
          <>
            <h2 class="govuk-heading-m">What is due</h2>
            <WhatIsDue {...due} most={DUE_SHOWN} />
            <h2 class="govuk-heading-m">What was recorded</h2>
          </>
        )}
        <Topics records={records} narrowed={narrowed} addressOf={topic => address({ topic })} />
        <p class="govuk-body">
          {list.total} {list.total === 1 ? 'record' : 'records'}, newest first
          {list.pages > 1 && `: page ${list.page} of ${list.pages}`}
          {narrowed.kind !== undefined && ` (only ‘${list.rows[0]?.type.title}’)`}.
        </p>
        <Timeline items={list.rows.map(record => timelineEntry(record, known, wording))} />
        <PageLinks list={list} addressOf={page => address({ topic, kind: narrowed.kind, page: page.toString() })} />
        <p class="govuk-body">
          <a class="govuk-link" href={csvAddress(child.ref, narrowed.kind, recordedOn)}>
            Keep {narrowed.kind === undefined ? 'everything recorded about this child' : 'these records'} as a table
            (CSV)
          </a>
          . The file holds personal data: keep it where only those who need it can open it.
        </p>
      </>
    )
  },
})

/** What is asked for, where there is any of it. */
function narrowedBy(
  asked: { readonly kind?: string; readonly topic?: string },
  records: readonly ChildRecord[],
): Narrowed {
  const topic = topics.find(topic => topicId(topic) === asked.topic)
  const kind = records.find(({ type }) => type.id === asked.kind)?.type.id
  return { ...(topic !== undefined && { topic }), ...(kind !== undefined && { kind }) }
}

const unknownTopic = (asked: string | undefined): readonly Problem[] =>
  asked === undefined || topics.some(topic => topicId(topic) === asked)
    ? []
    : [{ field: 'topic', text: 'Choose a topic from the list' }]

/** Records without a day stand at the end. */
const newestFirst = (records: readonly ChildRecord[]): readonly ChildRecord[] =>
  [...records].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || b.id - a.id)
