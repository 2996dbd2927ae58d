import { z } from 'zod'
import { day } from '#core/dates.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { definePage, type Outcome } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { PlanForm } from '#web/pages/pathway-plan/plan-form.tsx'
import { carriedForward, planAnswered, planWords, withAction } from '#web/pages/pathway-plan/plan-typed.ts'
import { planAddress } from '#web/pages/pathway-plan/plans.ts'
import { saveNew } from '#web/pages/records/save.ts'

/** A new pathway plan or a review of the last: it starts from what the last one said, so that nothing is typed twice. */
export default definePage({
  path: '/children/:child/pathway-plan/new',
  roles: pathwayPlan.writtenBy,
  asks: 'write',
  audit: 'opened the form of a pathway plan',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    if (!known) return undefined
    const last = known.records
      .filter(({ type, stands }) => type.id === pathwayPlan.id && stands)
      .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.id - b.id)
      .at(-1)
    return {
      ...known,
      isFirst: last === undefined,
      begun: planWords({ ...carriedForward(last?.stands?.body ?? {}), writtenBy: who.name }),
      today: day(dayInEngland(services.now())),
    }
  },
  title: ({ isFirst }) => (isFirst ? 'First pathway plan' : 'Review the pathway plan'),
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: 'This child', href: `/children/${child.ref}` },
    { text: 'Pathway plan', href: planAddress(child.ref) },
  ],
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'recorded a pathway plan',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, now } = services
        const child = await ledger.journey(params.child)
        if (!child) return { problems: [{ text: 'There is no such child' }] }
        const more = withAction(typed)
        if (more) return { problems: [], typed: more }
        const { body, problems } = planAnswered(typed, { child, today: day(dayInEngland(now())) })
        if (problems.length > 0) return { problems }
        await saveNew(ledger, who, pathwayPlan, [{ child: child.ref, body }], now())
        return { goTo: planAddress(child.ref) }
      },
    },
  },

  view: ({ child, isFirst, begun, today }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{isFirst ? 'First pathway plan' : 'Review the pathway plan'}</h1>
        <p class="govuk-body">
          Write it with the young person, to them and in their words. They will have a copy, and so will those who help
          them. Leave out whatever you do not know yet.
        </p>
        {!isFirst && (
          <InsetText>
            It starts from the last plan. What was done is left behind; what was not is here to be kept, changed or
            dropped. The last plan stays as it was.
          </InsetText>
        )}
        <PlanForm
          typed={frame.isBegun ? frame.typed : begun}
          frame={frame}
          today={today}
          cancel={planAddress(child.ref)}
        />
      </div>
    </div>
  ),
})
