import { group } from 'd3-array'
import { inForceOn } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { byNumber } from '#core/indicators/indicator.ts'
import { GOOD_IS } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import { smallNumberRuleOn } from '#core/small-numbers.ts'
import { type Target, targetFindings, targetOn } from '#core/targets.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import { UnusableSettings } from '#web/pages/standards/decision.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { targetsAddress } from '#web/pages/targets/addresses.ts'

/** What the council aims at, indicator by indicator, as it is printed beside the figures. */
export default definePage({
  path: '/targets',
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'figures', title: 'Targets', order: 3 },
  async load({ who, services: { figures, catalogues, now } }) {
    const council = await figures.council()
    const { targets = [], smallNumbers } = council.context
    const today = dayInEngland(now())
    return {
      groups: [...group([...everyIndicator(council)].sort(byNumber), indicator => indicator.group)],
      targets,
      findings: targetFindings(targets, everyIndicator(catalogues)),
      today,
      few: smallNumberRuleOn(smallNumbers, today),
      maySet: mayTry.includes(who.role),
    }
  },
  title: () => 'Targets',
  breadcrumbs: () => [{ text: 'Scorecard', href: '/scorecard' }],

  view: ({ groups, targets, findings, today, few, maySet }) => (
    <>
      <h1 class="govuk-heading-l">Targets</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            What is aimed at, as it is printed beside the figures: red, amber and green. A target holds from its day on,
            and the one before it up to then, so that a figure that was red stays red.
          </p>
          <UnusableSettings findings={findings} />
        </div>
      </div>
      {groups.map(([title, indicators]) => (
        <Table
          caption={title}
          captionSize="m"
          compact
          stacks
          firstCellIsHeader
          scrollLabel={title}
          head={['Indicator', 'Good is', 'Red', 'Amber', 'Green', 'From', 'Who decided']}
          rows={indicators.map(indicator => rowOf(indicator, targets, today))}
        />
      ))}
      <h2 class="govuk-heading-m" id="small-numbers">
        Small numbers
      </h2>
      <p class="govuk-body">
        {few.fewerThan === 0
          ? 'A colour is given however few children are behind a figure.'
          : `With fewer than ${few.fewerThan} below the line, ${few.colour === 'none' ? 'no colour is given' : 'a colour is marked “few children”'}.`}{' '}
        <SourceText source={few.source} />
        {maySet && (
          <>
            {' '}
            <a class="govuk-link govuk-!-display-none-print" href="/small-numbers">
              Set it from a day
            </a>
          </>
        )}
      </p>
    </>
  ),
})

function rowOf(indicator: Indicator, targets: readonly Target[], today: string) {
  const { red, amber, green } = printedBounds(indicator, today)
  const own = targetOn(targets, indicator, today)
  const tolerance = inForceOn(indicator.tolerances ?? [], today)
  return [
    <>
      {indicator.number}{' '}
      <a class="govuk-link" href={targetsAddress(indicator.id)}>
        {indicator.title}
      </a>
    </>,
    GOOD_IS[indicator.better],
    red ?? '',
    amber ?? '',
    green ?? '',
    tolerance ? dateInWords(tolerance.from) : '',
    own ? (own.decidedBy ?? 'The council') : tolerance ? 'As Waymark comes' : '',
  ]
}
