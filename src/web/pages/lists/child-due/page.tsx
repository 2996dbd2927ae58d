import { isoOf } from '#core/dates.ts'
import { closedOn, type DueOfChild, dueForChild } from '#core/due-of-child.ts'
import type { State } from '#core/lists/list.ts'
import { readsChildren } from '#web/audiences.ts'
import { dateInWords, shortDate } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn, knownFields } from '#web/pages/child/known.ts'
import { AnotherDay } from '#web/pages/lists/another-day.tsx'
import { StateTag } from '#web/pages/lists/cells.tsx'
import { serviceFor } from '#web/pages/lists/shown.ts'
import { Basis, entryAddress, mayHearOf, WhatIsDue } from '#web/pages/lists/what-is-due.tsx'
import { asAt } from '#web/query-fields.ts'

/** Everything due for a child as at a day, with the rule that says so; and what was done, late or let lapse before. */
export default definePage({
  path: '/children/:child/due',
  roles: readsChildren,
  asks: 'read',
  audit: 'viewed what is due for a child',
  query: { ...knownFields, 'as-at': asAt },
  async load(visit) {
    const known = await knownChildIn(visit)
    if (!known) return undefined
    const { service, problems } = await serviceFor(visit)
    const child = service.journeys.get(known.child.ref)
    if (!child) return undefined
    const hears = mayHearOf(visit.services, visit.who)
    return {
      ...known,
      problems,
      service,
      due: dueForChild(service.clock, child, service.asAt, hears),
      notRecorded: service.clock.notRecorded.filter(hears),
      types: visit.services.catalogues.records,
      role: visit.who.role,
    }
  },
  title: () => 'What is due for a child',
  problems: ({ problems }) => problems,
  breadcrumbs: ({ child, recordedOn }) => [
    { text: 'Children', href: '/children' },
    { text: 'This child', href: childAddress(child.ref, recordedOn) },
  ],
  banner: known => <ChildBanner {...known} />,

  view: ({ child, service, due, notRecorded, types, role }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">What is due</h1>
      <p class="govuk-body">
        {inShort(due.owed)} As at {dateInWords(service.asAt)}
        {service.recordedOn && `, as recorded on ${dateInWords(service.recordedOn.slice(0, 10))}`}.
      </p>
      <WhatIsDue child={child} due={due} asAt={service.asAt} records={types} role={role} />
      {due.past.length > 0 && (
        <Table
          caption="What was done, late or no longer owed"
          captionSize="m"
          compact
          scrollLabel="What was done, late or no longer owed"
          head={['What', 'Standard', 'Due', 'Done', 'How it ended', 'Why it was due then']}
          rows={due.past.map(one => [
            one.standard.task,
            <>
              {one.standard.title} <Basis standard={one.standard} />
            </>,
            <time dateTime={isoOf(one.obligation.dueOn)}>{shortDate(one.obligation.dueOn)}</time>,
            done(one, child),
            <StateTag state={stateOf(one)} />,
            one.obligation.because,
          ])}
        />
      )}
      <AnotherDay path={`/children/${child.ref}/due`} frame={frame} />
      {notRecorded.length > 0 && (
        <Details summary={`What this council does not record (${notRecorded.length} standards)`}>
          <ul class="govuk-list govuk-list--bullet">
            {notRecorded.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  ),
})

function inShort(owed: readonly DueOfChild[]): string {
  const overdue = owed.filter(({ state }) => state === 'overdue').length
  if (owed.length === 0) return 'Nothing is due.'
  return `${owed.length} ${owed.length === 1 ? 'thing is' : 'things are'} due, ${overdue === 0 ? 'none' : overdue} overdue.`
}

function done({ obligation, state }: DueOfChild, child: Parameters<typeof entryAddress>[0]) {
  if (state === 'lapsed') return undefined
  const words = shortDate(obligation.metOn!)
  const address = obligation.metBy === undefined ? undefined : entryAddress(child, obligation.metBy)
  return address ? (
    <a class="govuk-link" href={address}>
      {words}
    </a>
  ) : (
    words
  )
}

function stateOf(one: DueOfChild): State {
  const late = closedOn(one) - one.obligation.dueOn
  const days = `${late} ${late === 1 ? 'day' : 'days'} late`
  if (one.state === 'met') return { says: 'In time', tone: 'done' }
  if (one.state === 'met late') return { says: days, tone: 'late' }
  return { says: late > 0 ? `No longer owed, ${days}` : 'No longer owed', tone: 'quiet' }
}
