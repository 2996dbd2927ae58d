import type { Indicator } from '#core/indicators/indicator.ts'
import type { Content } from '#web/govuk/content.ts'
import { SubNavigation } from '#web/govuk/sub-navigation.tsx'
import { isOfHouseholds } from '#web/pages/indicator/chosen.ts'
import { addressFor, cards, type Seen } from '#web/pages/scorecard/standpoint.ts'

interface Props {
  readonly indicator: Indicator
  readonly seen: Seen
  readonly current: 'figures' | 'children' | 'definition'
  /** What this page of the indicator shows; the title is the heading's caption then. */
  readonly about?: string
}

/** The heading of every page of an indicator, and the way between them. */
export const IndicatorHeading = ({ indicator, seen, current, about }: Props): Content => (
  <>
    <h1 class="govuk-heading-l waymark-heading">
      <span class="govuk-caption-l">
        {indicator.number} {about ? indicator.title : indicator.group}
      </span>
      {about ?? indicator.title}
    </h1>
    <SubNavigation
      label={`Pages about ${indicator.title}`}
      items={[
        { text: 'Figures', href: addressFor(`/indicators/${indicator.id}`, seen), active: current === 'figures' },
        seen.seesChildren && {
          text: isOfHouseholds({ indicator, seen }) ? 'Households' : 'Children',
          href: behindAddress(indicator, seen),
          active: current === 'children',
        },
        { text: 'Definition', href: `/definitions/${indicator.id}`, active: current === 'definition' },
      ]}
    />
  </>
)

/** Where those behind a figure are listed: children, or fostering households. */
export const behindAddress = (indicator: Indicator, seen: Seen): string =>
  addressFor(`/indicators/${indicator.id}/${isOfHouseholds({ indicator, seen }) ? 'households' : 'children'}`, seen)

/** The way back to the month that the visitor came from. */
export const scorecardCrumb = (seen: Seen) => ({
  text: cards[seen.card].title,
  href: addressFor(cards[seen.card].path, seen),
})
