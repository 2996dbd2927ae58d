import { z } from 'zod'
import { handoversWaiting, type WorkerRole, workersOn } from '#core/allocations.ts'
import { isoOf } from '#core/dates.ts'
import { openTo } from '#core/open-cases.ts'
import { workerRoles } from '#core/records/allocation.ts'
import { memberWith } from '#core/staff.ts'
import type { Workload } from '#core/workload.ts'
import { dateInWords, dayTyped, shortDate } from '#web/dates-in-words.ts'
import { HiddenFields } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { NotificationBanner } from '#web/govuk/notification-banner.tsx'
import { Radios } from '#web/govuk/radios.tsx'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { childAddress } from '#web/pages/child/glance.ts'
import { knownChildIn } from '#web/pages/child/known.ts'
import { allocate } from '#web/pages/lists/allocating.ts'
import { answerFields, answerGiven, HandoverAnswer, mayAnswer } from '#web/pages/lists/handover-answer.tsx'
import { WorkloadTable } from '#web/pages/lists/workload-table.tsx'

const roleField = z.enum(
  Object.keys(workerRoles) as [WorkerRole, ...WorkerRole[]],
  'Choose what they are for this child',
)

/** Who may be given a case, by what they are. A second worker may be anyone. */
const JOBS: Readonly<Partial<Record<WorkerRole, string>>> = {
  'social-worker': 'social-worker',
  'personal-adviser': 'personal-adviser',
  'reviewing-officer': 'reviewing-officer',
}

/** Who works with a child, who was asked to, and every candidate with their workload beside the button that allocates. */
export default definePage({
  path: '/children/:child/allocate',
  roles: ['team-manager', 'social-worker', 'personal-adviser'],
  asks: 'read',
  audit: 'viewed who works with a child',
  width: 'wide',
  query: { role: roleField, done: z.enum(['now', 'ask', 'answered']) },
  async load({ params, query, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    if (!known) return undefined
    const service = await services.caseload.at()
    const { staff, asAt, journeys } = service
    const child = journeys.get(known.child.ref) ?? known.child
    const role = query.role ?? (openTo(child, asAt) === 'leaving-care' ? 'personal-adviser' : 'social-worker')
    const workers = workersOn(child, asAt)
    const has = new Set(workers.filter(working => working.role === role).map(({ worker }) => worker))
    return {
      ...known,
      child,
      asAt,
      staff,
      role,
      workers,
      waiting: handoversWaiting(child, asAt),
      candidates: services.caseload
        .workloads(service)
        .filter(
          ({ member }) =>
            staff.has(member.id) &&
            !member.isVacant &&
            !has.has(member.id) &&
            (JOBS[role] === undefined || member.job === JOBS[role]),
        ),
      who,
      done: query.done,
    }
  },
  title: () => 'Who works with a child',
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: 'This child', href: childAddress(child.ref, undefined) },
  ],
  banner: known => <ChildBanner {...known} />,

  forms: {
    allocate: {
      audit: 'allocated a worker',
      fields: z.object({
        worker: z.string().min(1, 'Choose a worker'),
        role: roleField,
        way: z.enum(['now', 'ask'], 'Say whether they are to be asked first'),
        startedOn: z.string(),
        note: z.string().trim().max(5000, 'Say it in fewer words'),
      }),
      async act({ params, who, services }, { worker, role, way, startedOn, note }) {
        const sight = (await services.sights()).of(params.child)
        if (sight?.kind !== 'whole' || !sight.mayWrite)
          return { problems: [{ text: 'You may allocate this case once you have accepted it' }] }
        const { staff, asAt, journeys } = await services.caseload.at()
        const from = startedOn.trim() === '' ? isoOf(asAt) : dayTyped(startedOn)
        if (from === undefined)
          return { problems: [{ field: 'startedOn', text: 'From must be a date that exists, such as 9 8 2017' }] }
        if (!staff.has(worker)) return { problems: [{ text: 'There is no such worker' }] }
        const child = journeys.get(params.child)
        if (!child) return { problems: [{ text: 'There is no such child' }] }
        const problems = await allocate(
          services.ledger,
          child,
          { child: child.ref, worker, role, way, startedOn: from, askedOn: isoOf(asAt), note: note || undefined },
          who.username,
        )
        if (problems.length > 0) return { problems }
        return {
          goTo: `/children/${child.ref}/allocate?role=${role}&done=${way}`,
          did: way === 'now' ? 'allocated a worker' : 'asked a worker to take a case',
        }
      },
    },
    accept: {
      audit: 'accepted a handover',
      fields: answerFields.accept,
      act: async ({ who, services }, values) =>
        answerGiven(
          services,
          who,
          (await services.caseload.at()).staff,
          values,
          `/children/${values.child}/allocate?done=answered`,
        ),
    },
    decline: {
      audit: 'declined a handover',
      fields: answerFields.decline,
      act: async ({ who, services }, values) =>
        answerGiven(
          services,
          who,
          (await services.caseload.at()).staff,
          values,
          `/children/${values.child}/allocate?done=answered`,
        ),
    },
  },

  view: ({ child, asAt, staff, role, workers, waiting, candidates, who, sight, done }, frame) => {
    const nameOf = (worker: string): string => staff.get(worker)?.name ?? worker
    return (
      <>
        {done && frame.problems.length === 0 && <NotificationBanner type="success">{DONE[done]}</NotificationBanner>}
        <h1 class="govuk-heading-l waymark-heading">Who works with this child</h1>
        <SummaryList
          rows={[
            ...workers.map(({ worker, role, startedOn, introducedOn }) => ({
              key: workerRoles[role],
              value: `${nameOf(worker)}, since ${dateInWords(startedOn)}${introducedOn === undefined ? '' : `; they first met on ${dateInWords(introducedOn)}`}`,
            })),
            ...waiting.map(({ worker, role, askedOn, startsOn }) => ({
              key: `${workerRoles[role]}, asked`,
              value:
                startsOn === undefined
                  ? `${nameOf(worker)}${askedOn === undefined ? '' : `, asked on ${dateInWords(askedOn)}`}. No answer yet: they may read the record until they answer.`
                  : `${nameOf(worker)} takes the case on from ${dateInWords(startsOn)}.`,
            })),
            ...(workers.length + waiting.length === 0
              ? [{ key: 'Workers', value: 'Nobody is recorded as working with this child.' }]
              : []),
          ]}
        />
        {waiting
          .filter(({ worker, startsOn }) => startsOn === undefined && mayAnswer(who, staff, worker))
          .map(handover => (
            <HandoverAnswer
              child={child}
              handover={handover}
              frame={frame}
              today={asAt}
              asked={memberWith(staff, who.username)?.id === handover.worker ? undefined : nameOf(handover.worker)}
              from={
                workers.find(working => working.role === handover.role) &&
                nameOf(workers.find(working => working.role === handover.role)!.worker)
              }
            />
          ))}
        {sight.mayWrite && (
          <>
            <SubNavigation
              label="What the worker is for this child"
              items={Object.entries(workerRoles).map(([value, title]) => ({
                text: title,
                href: `/children/${child.ref}/allocate?role=${value}`,
                active: value === role,
              }))}
            />
            <form method="post" action={frame.address} noValidate>
              <HiddenFields form="allocate" token={frame.formToken} />
              {/* Enter in a field presses a form's first button: this one, which does nothing, rather than the first worker's. */}
              <button type="submit" disabled hidden />
              <input type="hidden" name="role" value={role} />
              <div class="waymark-choose">
                <Radios
                  name="way"
                  legend="How"
                  inline
                  small
                  value={frame.typed.way ?? (who.role === 'team-manager' ? 'now' : 'ask')}
                  items={[
                    { value: 'now', text: 'Allocate' },
                    { value: 'ask', text: 'Ask them first' },
                  ]}
                  errorMessage={frame.problemWith('way')}
                />
                <TextInput
                  name="startedOn"
                  label="From"
                  hint="Such as 9 8 2017. Blank for today."
                  width={10}
                  value={frame.typed.startedOn}
                  errorMessage={frame.problemWith('startedOn')}
                />
              </div>
              <Textarea
                name="note"
                label="What the next worker must know"
                rows={2}
                value={frame.typed.note}
                errorMessage={frame.problemWith('note')}
              />
              {candidates.length === 0 ? (
                <p class="govuk-body">No member of staff is recorded who could be this.</p>
              ) : (
                <WorkloadTable
                  caption={`Who could be the ${workerRoles[role].toLowerCase()}, as at ${shortDate(asAt)}`}
                  workloads={leastFirst(candidates)}
                  action={{
                    title: 'Allocate',
                    of: ({ member }) => (
                      <Button variant="secondary" name="worker" value={member.id} classes="waymark-button--small">
                        Choose<span class="govuk-visually-hidden"> {member.name}</span>
                      </Button>
                    ),
                  }}
                />
              )}
            </form>
          </>
        )}
      </>
    )
  },
})

const DONE = {
  now: 'The worker has been allocated',
  ask: 'The worker has been asked. They answer on their first page',
  answered: 'The answer has been recorded',
} as const

/** Whoever has the least to do for their hours first. */
const leastFirst = (candidates: readonly Workload[]): readonly Workload[] => candidates.toReversed()
