import type { IsoDate } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import { faultOf, type Target, targetsIn } from '#core/targets.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, dayInEngland } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { Tag } from '#web/govuk/tag.tsx'
import { definePage } from '#web/page.ts'
import { tolerancesInWords } from '#web/pages/indicator/tolerances.ts'
import { UnusableSettings } from '#web/pages/standards/decision.tsx'
import { mayTry } from '#web/pages/standards/who.ts'
import { targetsAddress } from '#web/pages/targets/addresses.ts'

/** An indicator's target today, and every one before it: who decided, why, and when it was recorded. */
export default definePage({
  path: '/targets/:indicator',
  roles: everyRole,
  audit: 'nothing',
  async load({ params, who, services: { figures, catalogues, ledger, now } }) {
    const known = everyIndicator(catalogues)
    const indicator = everyIndicator(await figures.council()).find(({ id }) => id === params.indicator)
    const shipped = known.find(({ id }) => id === params.indicator)
    if (!indicator || !shipped) return undefined
    const entries = await ledger.history('authority')
    const recorded = new Map(standing(entries).map(entry => [entry.id, entry]))
    const own = targetsIn(entries)
      .filter(target => target.indicator === indicator.id || target.indicator === indicator.number)
      .map(target => ({ target, entry: recorded.get(target.entry!)! }))
    return {
      indicator,
      shipped,
      own,
      findings: own.flatMap(({ target }) => faultOf(target, known) ?? []),
      today: dayInEngland(now()),
      maySet: mayTry.includes(who.role),
    }
  },
  title: ({ indicator }) => `Target: ${indicator.title}`,
  breadcrumbs: () => [{ text: 'Targets', href: targetsAddress() }],

  view: ({ indicator, shipped, own, findings, today, maySet }) => {
    const inWords = tolerancesInWords(indicator, today)
    const before = printedFor(shipped)
    return (
      <>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l waymark-heading">
              <span class="govuk-caption-l">{indicator.number} Target</span>
              {indicator.title}
            </h1>
            <p class="govuk-body-l">
              {inWords.length === 0 ? 'No target is in force today.' : `Today: ${inWords.join(' ')}`}
            </p>
            <UnusableSettings findings={findings} />
            <ul class="govuk-list govuk-!-display-none-print">
              {maySet && (
                <li>
                  <a class="govuk-link" href={targetsAddress(indicator.id, 'set')}>
                    Set a target from a day
                  </a>
                </li>
              )}
              <li>
                <a class="govuk-link" href={`/indicators/${indicator.id}`}>
                  See the figures
                </a>
              </li>
            </ul>
          </div>
        </div>
        <Table
          caption="Every target, newest first"
          captionSize="m"
          stacks
          firstCellIsHeader
          scrollLabel="Every target, newest first"
          head={['From', 'Red', 'Amber', 'Green', 'Profile through the year', 'Why', 'Who decided', 'Recorded']}
          rows={[
            ...own.map(({ target, entry }) => [
              <>
                {dateInWords(target.from)}
                {target.from > today && (
                  <span class="waymark-block">
                    <Tag colour="blue">To come</Tag>
                  </span>
                )}
              </>,
              ...boundsOf(target),
              target.profile ?? '',
              target.because ?? '',
              target.decidedBy ?? '',
              `${dateInWords(entry.recordedOn.slice(0, 10))}, ${entry.recordedBy}`,
            ]),
            ...before.map(({ from, printed }) => [
              dateInWords(from),
              ...boundsOf(printed),
              '',
              'As Waymark comes, from the printed report of June 2017',
              '',
              '',
            ]),
          ]}
        />
      </>
    )
  },
})

const boundsOf = ({ red, amber, green }: Pick<Target, 'red' | 'amber' | 'green'>): readonly string[] => [
  red ?? '',
  amber ?? '',
  green ?? '',
]

/** The tolerances that an indicator came with, as they are printed. */
const printedFor = (
  indicator: Parameters<typeof printedBounds>[0],
): readonly { from: IsoDate; printed: ReturnType<typeof printedBounds> }[] =>
  (indicator.tolerances ?? []).map(({ from }) => ({ from, printed: printedBounds(indicator, from) }))
