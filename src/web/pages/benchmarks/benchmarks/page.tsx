import { regionName } from '#core/areas.ts'
import { collectionYearName } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { byNumber, type Indicator } from '#core/indicators/indicator.ts'
import type { Benchmarks } from '#core/publications.ts'
import { everyRole } from '#web/audiences.ts'
import { Button } from '#web/govuk/button.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { definePage } from '#web/page.ts'
import { mayTake } from '#web/pages/benchmarks/who.ts'

/** What is held of other councils' published figures: of which indicators, for which years, from which files. */
export default definePage({
  path: '/benchmarks',
  roles: everyRole,
  audit: 'nothing',
  menu: { section: 'figures', title: 'Other councils', order: 4 },
  async load({ who, services: { figures } }) {
    const council = await figures.council()
    return {
      indicators: everyIndicator(council),
      benchmarks: council.context.benchmarks,
      mayTake: mayTake.includes(who.role),
    }
  },
  title: () => 'Other councils',
  breadcrumbs: () => [{ text: 'Scorecard', href: '/scorecard' }],

  view: ({ indicators, benchmarks, mayTake }) => (
    <>
      <h1 class="govuk-heading-l">Other councils</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            What the Department for Education publishes of every council stands beside the scorecard’s own figures. It
            is kept as it was published; averages, ranks and the best quarter are worked out from it here.
          </p>
          {mayTake && <Button href="/benchmarks/take">Take published files</Button>}
          {benchmarks?.council ? (
            <SummaryList rows={whoOf(benchmarks)} />
          ) : (
            <InsetText>Nothing is held yet, so figures stand without other councils beside them.</InsetText>
          )}
        </div>
      </div>
      <Table
        caption="Which figures are published, and what is held of them"
        captionSize="m"
        compact
        stacks
        firstCellIsHeader
        scrollLabel="Which figures are published, and what is held of them"
        head={['Indicator', 'Published as', 'Counted as here', 'Years held, and from which files']}
        rows={[...indicators].sort(byNumber).flatMap(indicator => rowsOf(indicator, benchmarks))}
      />
    </>
  ),
})

/** Which council this is, and who its neighbours are by each model. */
const whoOf = ({ council, models }: Benchmarks) => [
  { key: 'This council', value: `${council?.name ?? ''} (${council?.laCode})` },
  council?.region !== undefined && { key: 'Region', value: regionName(council.region) ?? '' },
  ...models.map(({ model, neighbours }) => ({
    key: `Neighbours, ${model} model`,
    value: neighbours.map(({ name }) => name).join(', '),
  })),
]

const SYNTHETIC = 'Made up for a demonstration'

const MATCHES = { yes: 'Yes', nearly: 'Nearly', no: 'No' } as const

const rowsOf = (indicator: Indicator, benchmarks: Benchmarks | undefined) =>
  (indicator.published ?? []).map(({ measure, title, matches, differs }) => {
    const held = (benchmarks?.publications ?? []).filter(publication => publication.measure === measure)
    const years = [...new Set(held.map(({ yearEnding }) => yearEnding))].sort((a, b) => a - b)
    return [
      <>
        {indicator.number}{' '}
        <a class="govuk-link" href={`/indicators/${indicator.id}`}>
          {indicator.title}
        </a>
      </>,
      `${title} (${measure})`,
      differs === undefined ? MATCHES[matches] : `${MATCHES[matches]}. ${differs}`,
      <>
        {yearsInWords(years)}
        {[...new Set(held.flatMap(({ file, table }) => file ?? (table === 'synthetic' ? SYNTHETIC : [])))].map(file => (
          <span class="waymark-block waymark-quiet">{file}</span>
        ))}
      </>,
    ]
  })

/** 2015-16 to 2024-25, with the years between that are missing. */
function yearsInWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return 'None'
  const missing = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(year => !years.includes(year))
  const from =
    first === last ? collectionYearName(first) : `${collectionYearName(first)} to ${collectionYearName(last)}`
  return missing.length === 0 ? from : `${from}, without ${missing.map(collectionYearName).join(', ')}`
}
