import { z } from 'zod'
import { promptsFor } from '#core/plan-prompts.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { seesChildren } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, ChildPages } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import {
  agreementInWords,
  OwnWords,
  PlanView,
  plannedOnInWords,
  whyInWords,
} from '#web/pages/pathway-plan/plan-view.tsx'
import { chosenPlan, planAddress, plannedIn } from '#web/pages/pathway-plan/plans.ts'
import { Prompts } from '#web/pages/pathway-plan/prompts.tsx'

/** A young person's pathway plan, the newest or an earlier one, as those who work with them read it. */
export default definePage({
  path: '/children/:child/pathway-plan',
  roles: seesChildren,
  asks: 'read',
  audit: 'viewed a pathway plan',
  query: {
    plan: z
      .string()
      .regex(/^\d{1,12}$/, 'Choose a plan from the list')
      .transform(Number),
  },
  async load({ params, query, who, services }) {
    const [planned, known] = await Promise.all([
      plannedIn(params.child, services),
      knownChildIn({ params, query: {}, who, services }),
    ])
    if (!planned || !known) return undefined
    const plan = chosenPlan(planned.plans, query.plan)
    const isNewest = plan !== undefined && plan === planned.plans[0]
    const prompts = isNewest ? promptsFor(plan, planned.child, planned.today) : []
    const entry = plan && planned.child.casework.get(pathwayPlan.id)?.find(({ id }) => id === plan.entry)
    return {
      ...planned,
      known,
      plan,
      prompts,
      record: entry?.record,
      mayWrite: pathwayPlan.writtenBy.includes(who.role),
    }
  },
  title: () => 'Pathway plan',
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: `Child ${child.childId}`, href: `/children/${child.ref}` },
  ],

  banner: ({ known }) => <ChildBanner {...known} />,

  view: ({ known, child, name, plans, plan, prompts, record, mayWrite, today }) => {
    if (!plan)
      return (
        <>
          <h1 class="govuk-heading-l waymark-heading">Pathway plan</h1>
          <ChildPages known={known} current="plan" />
          <InsetText>{plans.length === 0 ? 'No pathway plan is recorded.' : 'There is no such plan.'}</InsetText>
        </>
      )
    const before = plans[plans.indexOf(plan) + 1]
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">Pathway plan</h1>
          <ChildPages known={known} current="plan" />
          {plans[0] !== plan && (
            <InsetText>
              This is an earlier plan.{' '}
              <a class="govuk-link" href={planAddress(child.ref)}>
                The newest is of {plannedOnInWords(plans[0]!)}
              </a>
              .
            </InsetText>
          )}
          <SummaryList
            rows={[
              { key: 'Date', value: plannedOnInWords(plan) },
              { key: 'Why then', value: whyInWords(plan) },
              { key: 'Do they agree?', value: agreementInWords(plan) },
              { key: 'Written by', value: plan.writtenBy ?? 'Not recorded' },
              {
                key: 'Agreed by a manager',
                value:
                  plan.signedOffBy === undefined
                    ? 'Not yet'
                    : `${plan.signedOffBy}${plan.signedOffOn === undefined ? '' : ` (${plannedOnInWords({ ...plan, plannedOn: plan.signedOffOn })})`}`,
              },
            ]}
          />
          <OwnWords words={plan.youngPersonSaid} saidBy={name ?? 'The young person'} on={plan.plannedOn} />
          <Prompts prompts={prompts} />
          <PlanView plan={plan} name={name} today={today} />
        </div>
        <div class="govuk-grid-column-one-third">
          {mayWrite && (
            <div class="govuk-button-group">
              <Button href={planAddress(child.ref, '/new')}>Review the plan</Button>
              <a class="govuk-link" href={planAddress(child.ref, `/${record}/change`)}>
                Put this plan right
              </a>
            </div>
          )}
          <h2 class="govuk-heading-s">Give it to {name ?? 'the young person'}</h2>
          <ul class="govuk-list">
            <li>
              <a class="govuk-link" href={planAddress(child.ref, `/word?plan=${plan.entry}`)}>
                In their language, as Word
              </a>
            </li>
            <li>
              <a class="govuk-link" href={planAddress(child.ref, `/pdf?plan=${plan.entry}`)}>
                In their language, as PDF
              </a>
            </li>
          </ul>
          <h2 class="govuk-heading-s">Plans so far</h2>
          <ul class="govuk-list">
            {plans.slice(0, 6).map(its => (
              <PlanLink child={child.ref} plan={its} isShown={its === plan} />
            ))}
          </ul>
          {plans.length > 6 && (
            <Details summary={`${plans.length - 6} earlier`}>
              <ul class="govuk-list">
                {plans.slice(6).map(its => (
                  <PlanLink child={child.ref} plan={its} isShown={its === plan} />
                ))}
              </ul>
            </Details>
          )}
          {before && (
            <p class="govuk-body">
              <a class="govuk-link" href={planAddress(child.ref, `/compare?from=${before.entry}&to=${plan.entry}`)}>
                What changed since the plan before
              </a>
            </p>
          )}
        </div>
      </div>
    )
  },
})

interface PlanLinkProps {
  readonly child: string
  readonly plan: Parameters<typeof plannedOnInWords>[0]
  readonly isShown: boolean
}

const PlanLink = ({ child, plan, isShown }: PlanLinkProps) => (
  <li>
    {isShown ? (
      <strong>{plannedOnInWords(plan)}</strong>
    ) : (
      <a class="govuk-link" href={planAddress(child, `?plan=${plan.entry}`)}>
        {plannedOnInWords(plan)}
      </a>
    )}
    <span class="waymark-quiet">, {whyInWords(plan).toLowerCase()}</span>
  </li>
)
