import { closedWithoutOffer } from '#core/after-21.ts'
import { decisionsOf, differencesOf } from '#core/eligibility.ts'
import { eligibilityOf } from '#core/leaving-care-reasons.ts'
import { caseOn, casesOf } from '#core/support-times.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { WarningText } from '#web/govuk/warning-text.tsx'
import { definePage } from '#web/page.ts'
import { ChildBanner, ChildPages } from '#web/pages/child/frame.tsx'
import { knownChildIn } from '#web/pages/child/known.ts'
import { Eligibility } from '#web/pages/leaving-care/eligibility.tsx'
import { ActivityPart, HomePart } from '#web/pages/leaving-care/living-and-doing.tsx'
import { EntitlementsPart, HealthAndPapersPart } from '#web/pages/leaving-care/owed-and-held.tsx'
import { planAddress, plannedIn } from '#web/pages/pathway-plan/plans.ts'

/** A young person and the leaving care service: what the law makes of them, where they live, what they do and are owed. */
export default definePage({
  path: '/children/:child/leaving-care',
  roles: seesChildren,
  asks: 'read',
  audit: 'viewed leaving care',
  async load({ params, who, services }) {
    const [planned, known] = await Promise.all([
      plannedIn(params.child, services),
      knownChildIn({ params, query: {}, who, services }),
    ])
    if (!planned || !known) return undefined
    const { child, today } = planned
    return {
      ...planned,
      known,
      spans: eligibilityOf(child),
      decisions: decisionsOf(child),
      differences: differencesOf(child),
      open: caseOn(child, today),
      last: casesOf(child).at(-1),
      unoffered: closedWithoutOffer(child),
      codes: services.catalogues.codes,
    }
  },
  title: () => 'Leaving care',
  breadcrumbs: ({ child }) => [
    { text: 'Children', href: '/children' },
    { text: `Child ${child.childId}`, href: `/children/${child.ref}` },
  ],
  banner: ({ known }) => <ChildBanner {...known} />,
  view: view => {
    const { known, child, spans, decisions, differences, today, open, last, unoffered } = view
    return (
      <>
        <h1 class="govuk-heading-l waymark-heading">Leaving care</h1>
        <ChildPages known={known} current="leaving-care" />
        {unoffered.map(({ closedOn }) => (
          <WarningText>
            The case was closed on {dateInWords(closedOn)}, after 21, and no offer of support is on record.
          </WarningText>
        ))}
        <p class="govuk-body">
          {open
            ? `The leaving care service has worked with them since ${dateInWords(open.openedOn)}.`
            : last
              ? `Their case was closed on ${dateInWords(last.until)}. It can be opened again at any time up to 25.`
              : 'No leaving care case is recorded.'}
        </p>
        <div class="govuk-button-group">
          <Button href={`/children/${child.ref}/leaving-care/case`} variant={open ? 'secondary' : undefined}>
            {open ? 'Change or close the case' : last ? 'Open the case again' : 'Open a case'}
          </Button>
          <a class="govuk-link" href={planAddress(child.ref)}>
            Pathway plan
          </a>
          <a class="govuk-link" href={`/children/${child.ref}/records/new`}>
            Record something
          </a>
        </div>
        <Eligibility
          isInReturns={child.counted.length > 0}
          spans={spans}
          decisions={decisions}
          differences={differences}
          today={today}
        />
        <HomePart {...view} />
        <ActivityPart {...view} />
        <EntitlementsPart {...view} />
        <HealthAndPapersPart {...view} />
      </>
    )
  },
})
