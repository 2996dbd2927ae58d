import { z } from 'zod'
import { day } from '#core/dates.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { type KnownChild, knownChildIn } from '#web/pages/child/known.ts'
import { PlanForm } from '#web/pages/pathway-plan/plan-form.tsx'
import { planJoining } from '#web/pages/pathway-plan/plan-joining.ts'
import { planAnswered, withAction } from '#web/pages/pathway-plan/plan-typed.ts'
import { planAddress, planBreadcrumbs } from '#web/pages/pathway-plan/plans.ts'
import { Conflicting, contestOf } from '#web/pages/records/conflict.tsx'
import { type Corrected, correct, correctedIn, decided, theirsOf, typedFrom } from '#web/pages/records/correction.ts'

/** The plan that an address names, as it is corrected; undefined where there is none. */
function planIn({ child, records }: KnownChild, record: string): Corrected | undefined {
  const plan = records.find(({ id, type }) => type.id === pathwayPlan.id && String(id) === record)
  return plan && correctedIn(child.ref, plan, planJoining)
}

/** Corrects a pathway plan: a new version of it is recorded, and what it said before stays on record. */
export default definePage({
  path: '/children/:child/pathway-plan/:record/change',
  roles: pathwayPlan.writtenBy,
  asks: 'write',
  audit: 'opened the form of a pathway plan',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    if (!known) return undefined
    const of = planIn(known, params.record)
    if (!of) return goTo(planAddress(params.child))
    return { ...known, of, today: day(dayInEngland(services.now())) }
  },
  title: () => 'Change this plan',
  breadcrumbs: ({ child }) => planBreadcrumbs(child),
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'changed a pathway plan',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, now } = services
        const known = await knownChildIn({ params, query: {}, who, services })
        const of = known && planIn(known, params.record)
        if (!of) return { problems: [{ text: 'There is no such plan' }] }
        const again = withAction(typed) ?? decided(of.joining, theirsOf(of, typed), typed)
        if (again) return { problems: [], typed: again }
        const today = day(dayInEngland(now()))
        const answered = planAnswered(typed, { child: known.child, today, before: of.says.body })
        const unsaved = await correct(of, { ledger, who, typed }, answered)
        return unsaved ?? { goTo: planAddress(of.child) }
      },
    },
  },

  view: ({ child, of, wording, today }, frame) => {
    const typed = frame.isBegun ? frame.typed : typedFrom(of)
    const contest = contestOf(of, { typed, wording, address: frame.address })
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Change this plan</h1>
          <p class="govuk-body">
            To put right what was written. If something has happened since, review the plan instead.
          </p>
          <Conflicting of={contest} />
          <PlanForm typed={typed} frame={frame} today={today} cancel={planAddress(child.ref)} contest={contest} />
        </div>
      </div>
    )
  },
})
