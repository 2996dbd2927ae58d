import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { chosenIn } from '#web/pages/indicator/chosen.ts'
import { longerOf, monthsOf, yearsOf } from '#web/pages/indicator/figure-tables.tsx'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** The figures of one indicator for a spreadsheet. */
export default defineDownload({
  path: '/indicators/:indicator/figures.csv',
  roles: everyRole,
  audit: 'downloaded the figures of an indicator',
  query: standpointFields,
  async load(visit) {
    const chosen = await chosenIn(visit)
    if (!chosen) return undefined
    const { indicator, row, seen } = chosen
    const recordedOn = (seen.recordedOn ?? visit.services.now().toISOString()).slice(0, 10)
    return {
      fileName: `${indicator.id}-${seen.month}-recorded-on-${recordedOn}.csv`,
      rows: [
        [
          'Number',
          'Indicator',
          'Period',
          'Numerator',
          'Denominator',
          'Value',
          'Displayed',
          'Entered from',
          'As at',
          'As recorded on',
        ],
        ...[...monthsOf(row), ...longerOf(row, seen.month), ...yearsOf(row)].map(({ period, figure }) => [
          indicator.number,
          indicator.title,
          period,
          figure.numerator,
          figure.denominator,
          figure.value,
          figure.display,
          figure.entered?.source,
          seen.scorecard.asAt,
          recordedOn,
        ]),
      ],
    }
  },
})
