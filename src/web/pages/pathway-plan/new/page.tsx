import { z } from 'zod'
import { day } from '#core/dates.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage, type Outcome } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { PlanForm } from '#web/pages/pathway-plan/plan-form.tsx'
import { planAnswered, withAction } from '#web/pages/pathway-plan/plan-typed.ts'
import { planAddress, planBreadcrumbs } from '#web/pages/pathway-plan/plans.ts'
import { joiningOfReview, lastPlan, reviewWords, saveReview } from '#web/pages/pathway-plan/review.ts'
import { Conflicting, type Contest } from '#web/pages/records/conflict.tsx'
import { basedOn, decided } from '#web/pages/records/correction.ts'

/** A new pathway plan or a review of the last: it starts from what the last one said, so that nothing is typed twice. */
export default definePage({
  path: '/children/:child/pathway-plan/new',
  roles: pathwayPlan.writtenBy,
  asks: 'write',
  audit: 'opened the form of a pathway plan',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    if (!known) return undefined
    const versions = known.records.flatMap(({ type, versions }) => (type.id === pathwayPlan.id ? versions : []))
    const last = lastPlan(versions.toSorted((a, b) => a.id - b.id))
    return {
      ...known,
      isFirst: last === undefined,
      begun: reviewWords(last, who.name),
      versions,
      today: day(dayInEngland(services.now())),
    }
  },
  title: ({ isFirst }) => (isFirst ? 'First pathway plan' : 'Review the pathway plan'),
  breadcrumbs: ({ child }) => planBreadcrumbs(child),
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'recorded a pathway plan',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger } = services
        const child = await ledger.journey(params.child)
        if (!child) return { problems: [{ text: 'There is no such child' }] }
        const joining = joiningOfReview(typed)
        const theirs = (await ledger.history(child.ref)).find(({ id }) => id === basedOn(typed))
        const again = withAction(typed) ?? decided(joining, joining.wordsOf(theirs?.body ?? {}), typed)
        if (again) return { problems: [], typed: again }
        const now = services.now()
        const answered = planAnswered(typed, { child, today: day(dayInEngland(now)) })
        const unsaved = await saveReview({ ledger, who, child: child.ref, typed, now }, answered)
        return unsaved ?? { goTo: planAddress(child.ref) }
      },
    },
  },

  view: ({ child, isFirst, begun, versions, wording, today }, frame) => {
    const typed = frame.isBegun ? frame.typed : begun
    const theirs = versions.find(({ id }) => id === basedOn(typed))
    const contest: Contest | undefined = theirs && {
      joining: joiningOfReview(typed),
      theirs,
      typed,
      wording,
      address: frame.address,
    }
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{isFirst ? 'First pathway plan' : 'Review the pathway plan'}</h1>
          <p class="govuk-body">
            Write it with the young person, to them and in their words. They will have a copy, and so will those who
            help them. Leave out whatever you do not know yet.
          </p>
          {!isFirst && !typed.with && (
            <InsetText>
              It starts from the last plan. What was done is left behind; what was not is here to be kept, changed or
              dropped. The last plan stays as it was.
            </InsetText>
          )}
          {contest && <Conflicting of={contest} />}
          {typed.with && (
            <p class="govuk-body">
              If you both wrote the same review, leave its date as theirs: saving makes one plan of the two, and theirs
              stays on record as it was. With another date yours is a plan of its own.
            </p>
          )}
          <PlanForm typed={typed} frame={frame} today={today} cancel={planAddress(child.ref)} contest={contest} />
        </div>
      </div>
    )
  },
})
