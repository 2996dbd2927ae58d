import { z } from 'zod'
import { day } from '#core/dates.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { Conflict } from '#store/conflict.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { definePage, goTo, type Outcome } from '#web/page.ts'
import { ChildBanner } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { PlanForm } from '#web/pages/pathway-plan/plan-form.tsx'
import { planAnswered, planWords, withAction } from '#web/pages/pathway-plan/plan-typed.ts'
import { planAddress } from '#web/pages/pathway-plan/plans.ts'

/** Corrects a pathway plan: a new version of it is recorded, and what it said before stays on record. */
export default definePage({
  path: '/children/:child/pathway-plan/:record/change',
  roles: pathwayPlan.writtenBy,
  asks: 'write',
  audit: 'opened the form of a pathway plan',
  async load({ params, who, services }) {
    const known = await knownChildIn({ params, query: {}, who, services })
    if (!known) return undefined
    const plan = known.records.find(({ id, type }) => type.id === pathwayPlan.id && String(id) === params.record)
    if (!plan?.stands) return goTo(planAddress(params.child))
    return {
      ...known,
      basedOn: plan.stands.id,
      begun: planWords(plan.stands.body),
      today: day(dayInEngland(services.now())),
    }
  },
  title: () => 'Change this plan',
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: 'This child', href: `/children/${child.ref}` },
    { text: 'Pathway plan', href: planAddress(child.ref) },
  ],
  banner: known => <ChildBanner {...known} />,

  forms: {
    save: {
      audit: 'changed a pathway plan',
      keepsDrafts: true,
      fields: z.object({}).catchall(z.string()),
      async act({ params, who, services }, typed): Promise<Outcome> {
        const { ledger, now } = services
        const child = await ledger.journey(params.child)
        const plan = child?.casework.get(pathwayPlan.id)?.find(entry => String(entry.record) === params.record)
        if (!child || !plan) return { problems: [{ text: 'There is no such plan' }] }
        const more = withAction(typed)
        if (more) return { problems: [], typed: more }
        const { body, problems } = planAnswered(typed, { child, today: day(dayInEngland(now())) })
        if (problems.length > 0) return { problems }
        const basedOn = Number(typed['based-on'])
        try {
          await ledger.write(writing =>
            writing.append({
              title: 'Change a pathway plan',
              recordedBy: who.username,
              files: [],
              children: [],
              entries: [
                {
                  record: plan.record,
                  basedOn: Number.isSafeInteger(basedOn) && basedOn > 0 ? basedOn : plan.id,
                  type: pathwayPlan.id,
                  subject: child.ref,
                  kind: 'statement',
                  standing: 0,
                  body,
                },
              ],
            }),
          )
        } catch (error) {
          if (!(error instanceof Conflict)) throw error
          return {
            problems: [
              {
                text: 'Someone else changed this plan while you were writing. Your words are below and nothing is lost: open the plan in another window, take over what they wrote, and save again',
              },
            ],
            typed: { ...typed, 'based-on': String(plan.id) },
          }
        }
        return { goTo: planAddress(child.ref) }
      },
    },
  },

  view: ({ child, begun, basedOn, today }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Change this plan</h1>
        <p class="govuk-body">
          To put right what was written. If something has happened since, review the plan instead.
        </p>
        <PlanForm
          typed={frame.isBegun ? frame.typed : { ...begun, 'based-on': String(basedOn) }}
          frame={frame}
          today={today}
          cancel={planAddress(child.ref)}
        />
      </div>
    </div>
  ),
})
