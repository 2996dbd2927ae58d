import { decisionsOf, differencesOf } from '#core/eligibility.ts'
import { eligibilityOf } from '#core/leaving-care-reasons.ts'
import { seesChildren } from '#web/audiences.ts'
import { definePage } from '#web/page.ts'
import { Eligibility } from '#web/pages/leaving-care/eligibility.tsx'
import { plannedIn } from '#web/pages/pathway-plan/plans.ts'

/** A young person and the leaving care service: what the law makes of them, day by day, and what they are owed. */
export default definePage({
  path: '/children/:child/leaving-care',
  roles: seesChildren,
  audit: 'viewed leaving care',
  async load({ params, services }) {
    const planned = await plannedIn(params.child, services)
    if (!planned) return undefined
    const { child } = planned
    return {
      ...planned,
      spans: eligibilityOf(child),
      decisions: decisionsOf(child),
      differences: differencesOf(child),
    }
  },
  title: () => 'Leaving care',
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: `Child ${child.childId}`, href: `/children/${child.ref}` },
  ],
  view: ({ child, name, spans, decisions, differences, today }) => (
    <>
      <span class="govuk-caption-l">{name ?? `Child ${child.childId}`}</span>
      <h1 class="govuk-heading-l">Leaving care</h1>
      <Eligibility spans={spans} decisions={decisions} differences={differences} today={today} />
    </>
  ),
})
