import { englandNamed } from '#core/benchmarks.ts'
import { controlInWords } from '#core/control-in-words.ts'
import { type ControlLimits, controlSources } from '#core/control-limits.ts'
import { valuePrinted } from '#core/printed.ts'
import { TrendChart } from '#web/charts/trend-chart.tsx'
import { shortMonth } from '#web/dates-in-words.ts'
import { Details } from '#web/govuk/details.tsx'
import { SourceText } from '#web/pages/definitions/rules.tsx'
import type { Chosen } from './chosen.ts'
import type { EnteredBehind } from './entered.tsx'
import { monthsOf, PeriodTable } from './figure-tables.tsx'
import { scaleOf } from './tolerances.ts'

/** The last 12 months drawn, beside the same months in figures with what each is made of. */
export function Months({ indicator, row, seen, entered }: Chosen & { readonly entered: EnteredBehind }) {
  const values = row.months.map(({ figure }) => figure.value)
  const known = values.filter(value => value !== undefined)
  const { control } = row
  const marks = linesOf(row)
  const { domain, green } = scaleOf(indicator, seen.scorecard.asAt, [
    ...known,
    ...(control ? [control.lower, control.upper] : []),
    ...marks.map(({ value }) => value),
  ])
  const title = `${shortMonth(row.months[0]!.month)} to ${shortMonth(seen.month)}`
  return (
    <figure class="waymark-figure">
      <figcaption class="waymark-figure__title">{`Month by month, ${title}`}</figcaption>
      <div class="waymark-figure__parts">
        {known.length > 0 && (
          <TrendChart
            id="trend"
            title={`${indicator.title}, ${title}`}
            periods={row.months.map(({ month }) => shortMonth(month))}
            series={[{ label: indicator.title, values }]}
            domain={domain}
            bands={[
              ...(green ? [{ label: 'Green', from: green[0], to: green[1] }] : []),
              ...(control ? [{ label: 'Usual', from: control.lower, to: control.upper, isRange: true as const }] : []),
            ]}
            targets={marks}
            format={value => valuePrinted(indicator, value)}
            absence={row.months.some(({ figure }) => figure.suppressed) ? 'suppressed' : undefined}
          />
        )}
        <PeriodTable
          title="The same months in figures"
          of={indicator}
          periods={monthsOf(row).toReversed()}
          entered={entered}
        />
      </div>
      {control && <UsualRange indicator={indicator} seen={seen} control={control} />}
    </figure>
  )
}

/** What is news and what is not, and by whose rules. */
const UsualRange = ({ indicator, seen, control }: Pick<Chosen, 'indicator' | 'seen'> & { control: ControlLimits }) => (
  <>
    <p class="govuk-body govuk-!-margin-top-4">{controlInWords(indicator, control, seen.month).join(' ')}</p>
    <Details summary="How the usual range is worked out">
      <p class="govuk-body">
        Three standard deviations to either side of the middle, from the months before. Of what happens in a month
        chance alone is allowed for; of what is so on a day, how far each month was from the one before.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {controlSources.map(source => (
          <li>
            <SourceText source={source} />
          </li>
        ))}
      </ul>
    </Details>
  </>
)

/** The lines across the chart: what neighbours and England came to, where that was counted as the indicator is and is no plain number. */
function linesOf({
  indicator,
  benchmark,
}: Chosen['row']): readonly { readonly label: string; readonly value: number }[] {
  if (!benchmark || benchmark.matches === 'no' || indicator.measure === 'count') return []
  const { england, neighboursMean } = benchmark
  return [
    ...(neighboursMean === undefined ? [] : [{ label: 'Neighbours', value: neighboursMean }]),
    ...(england === undefined ? [] : [{ label: englandNamed(benchmark), value: england }]),
  ]
}
