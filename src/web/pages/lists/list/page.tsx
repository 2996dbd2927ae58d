import { workerOn } from '#core/allocations.ts'
import complaints from '#core/lists/complaints.ts'
import handovers from '#core/lists/handovers.ts'
import { mayOpenList } from '#core/lists/listing.ts'
import missing from '#core/lists/missing.ts'
import { childPageRoles } from '#core/roles.ts'
import type { Workload } from '#core/workload.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { definePage, type Frame } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { HeldBack } from '#web/pages/access/held-back.tsx'
import { AnotherDay } from '#web/pages/lists/another-day.tsx'
import { Closing } from '#web/pages/lists/closing.tsx'
import { Facets } from '#web/pages/lists/facets.tsx'
import { GroupsTable } from '#web/pages/lists/groups-table.tsx'
import { type Asked, answerFields, answerGiven, HandoverAnswer } from '#web/pages/lists/handover-answer.tsx'
import { ListTable } from '#web/pages/lists/list-table.tsx'
import { listAddress, listFields, type Shown, shownIn } from '#web/pages/lists/shown.ts'
import { WorkloadTable } from '#web/pages/lists/workload-table.tsx'

/** How many rows a page of a list shows: they are tall, most of all on a telephone. */
const ROWS = 25

/** The lists whose rows are counted together on a page of their own. */
const LEARNT_FROM: ReadonlySet<string> = new Set([complaints.id, missing.id])

/** One list: who is on it, as at today or another day, narrowed and sorted by links. */
export default definePage({
  path: '/lists/:list',
  roles: childPageRoles,
  allows: ({ params, who, services }) =>
    services.catalogues.worklists.every(list => list.id !== params.list || mayOpenList(list, who.role)),
  audit: 'viewed a list',
  width: 'wide',
  query: listFields,
  async load(visit) {
    const shown = await shownIn(visit)
    return (
      shown && {
        shown,
        page: paged(shown.listing.rows, visit.query.page, ROWS),
        records: visit.services.catalogues.records,
        asked: askedOf(shown),
        work:
          shown.list.above === 'workload' ? workOf(shown, visit.services.caseload.workloads(shown.service)) : undefined,
        closing: isProjected(shown) ? await visit.services.caseload.closing() : [],
      }
    )
  },
  title: ({ shown: { list } }) => list.title,
  problems: ({ shown }) => shown.problems,

  forms: {
    accept: {
      audit: 'accepted a handover',
      fields: answerFields.accept,
      act: async ({ who, services, params }, values) =>
        answerGiven(services, who, (await services.caseload.at()).staff, values, `/lists/${params.list}`),
    },
    decline: {
      audit: 'declined a handover',
      fields: answerFields.decline,
      act: async ({ who, services, params }, values) =>
        answerGiven(services, who, (await services.caseload.at()).staff, values, `/lists/${params.list}`),
    },
  },

  view: ({ shown, page, records, asked, work, closing }, frame) => (
    <>
      <h1 class="govuk-heading-l waymark-heading">
        {headingOf(shown)}
        <span class="govuk-caption-m">{shown.list.question}</span>
      </h1>
      {asked.map(({ child, handover }) => (
        <HandoverAnswer
          child={child}
          handover={handover}
          frame={frame}
          today={shown.service.asAt}
          from={nameOfWorker(shown, workerOn(child, handover.role, shown.service.asAt)?.worker)}
        />
      ))}
      <GroupsTable shown={shown} />
      <Closing projections={closing} />
      {work && <WorkloadTable caption="Who has how much to do" workloads={work} />}
      {shown.list.reads.includes('notification') && (
        <p class="govuk-body">
          <a class="govuk-link" href="/notifications">
            Notifications: what was told, and who has seen it
          </a>
        </p>
      )}
      {LEARNT_FROM.has(shown.list.id) && (
        <p class="govuk-body">
          <a class="govuk-link" href="/learning">
            What complaints and return interviews say together
          </a>
        </p>
      )}
      <Facets shown={shown} />
      <p class="govuk-body waymark-list-count">
        <strong>{counted(shown)}</strong> As at {dateInWords(shown.service.asAt)}
        {shown.service.recordedOn && `, as recorded on ${dateInWords(shown.service.recordedOn.slice(0, 10))}`}.
      </p>
      {page.total === 0 ? (
        <p class="govuk-body">{whyEmpty(shown)}</p>
      ) : (
        <ListTable shown={shown} rows={page.rows} records={records} />
      )}
      <PageLinks list={page} addressOf={number => listAddress(shown, { page: String(number) })} />
      {page.total > 0 && (
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={listAddress(shown, {}, '/rows.csv')}>
            Download as CSV
          </a>{' '}
          or{' '}
          <a class="govuk-link" href={listAddress(shown, {}, '/rows.xlsx')}>
            as Excel
          </a>{' '}
          (holds personal data: keep it where records of children may be kept)
        </p>
      )}
      {shown.service.sights && <HeldBack sights={shown.service.sights} />}
      <ListOnAnotherDay shown={shown} frame={frame} />
      <NotRecorded shown={shown} />
    </>
  ),
})

/** What whoever looks was asked to take on and has not answered, on their own list as at today. */
function askedOf({ list, me, service, asked }: Shown): readonly Asked[] {
  if (
    list.opensWith !== 'own' ||
    me === undefined ||
    asked['as-at'] !== undefined ||
    asked['recorded-on'] !== undefined
  )
    return []
  return service
    .rows(handovers)
    .map(({ row }) => row as Asked)
    .filter(({ handover }) => handover.worker === me.id && handover.startsOn === undefined)
}

/** A month closes once, as it is now and for everyone: on an earlier day it has closed already. */
const isProjected = ({ list, listing, asked }: Shown): boolean =>
  list.above === 'projection' &&
  asked['as-at'] === undefined &&
  asked['recorded-on'] === undefined &&
  listing.facets.every(({ chosen }) => chosen === undefined)

/** The work of those whose cases the list shows: of a team, where it is narrowed to one. */
function workOf({ listing }: Shown, all: readonly Workload[]): readonly Workload[] {
  const team = listing.facets.find(({ id }) => id === 'team')?.chosen
  return all.filter(
    ({ member, cases }) => (team === undefined || member.team === team) && (cases > 0 || isCaseholder(member.job)),
  )
}

const isCaseholder = (job: string | undefined): boolean => job === 'social-worker' || job === 'personal-adviser'

const nameOfWorker = ({ service: { staff } }: Shown, worker: string | undefined): string | undefined =>
  worker && (staff.get(worker)?.name ?? worker)

/** A list that opens with somebody's own says whose it is. */
function headingOf({ list, listing, me, service }: Shown): string {
  const worker = listing.facets.find(({ id }) => id === 'worker')?.chosen
  if (list.id === 'my-caseload' && worker === undefined) return 'Everyone’s caseload'
  if (list.opensWith !== 'own' || worker === undefined || worker === me?.id || worker === ' ') return list.title
  return `${list.title.replace(/^My /, '').replace(/^./, first => first.toUpperCase())} of ${service.staff.get(worker)?.name ?? worker}`
}

function counted({ list, asked, listing: { rows, total } }: Shown): string {
  const number = rows.length.toLocaleString('en-GB')
  const children = new Set(rows.map(({ row }) => row.child.ref)).size
  const isOwn = list.opensWith === 'own' && asked.worker === undefined && asked.team === undefined
  const of = rows.length === total || isOwn ? '' : ` of ${total.toLocaleString('en-GB')}`
  if (children === rows.length)
    return `${number}${of} ${rows.length === 1 && !of ? 'child or young person' : 'children and young people'}.`
  return `${number}${of} rows about ${children.toLocaleString('en-GB')} ${children === 1 ? 'child' : 'children and young people'}.`
}

function whyEmpty({ list, listing, me, asked }: Shown): Content {
  const isOwn = list.opensWith === 'own' && asked.worker === undefined && asked.team === undefined
  if (isOwn && me === undefined)
    return 'No staff record has your user name, so Waymark cannot tell which cases are yours. Ask a team manager to add it, or choose a worker above.'
  if (isOwn && listing.total > 0 && list.ownFor !== undefined)
    return 'Nothing in the list is yours. See everyone’s above.'
  return listing.total > 0 && !isOwn ? 'Nothing in the list is left by what it is narrowed to.' : list.empty
}

/** The same list as at another day, or as it was known by another day. */
const ListOnAnotherDay = ({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): Content => (
  <AnotherDay path={`/lists/${shown.list.id}`} frame={frame}>
    {Object.entries(shown.asked).map(
      ([name, value]) =>
        name !== 'as-at' && name !== 'recorded-on' && <input type="hidden" name={name} value={value} />,
    )}
  </AnotherDay>
)

/** The standards of which nothing can be said, so that silence is not taken for all being well. */
const NotRecorded = ({ shown: { service } }: { readonly shown: Shown }): Content =>
  service.clock.notRecorded.length === 0 ? undefined : (
    <Details summary={`What this council does not record (${service.clock.notRecorded.length} standards)`}>
      <p class="govuk-body">
        No record that could meet these standards is held of any child by this day, so nothing is said of them.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {service.clock.notRecorded.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </Details>
  )
