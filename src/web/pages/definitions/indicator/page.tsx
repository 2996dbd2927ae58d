import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import type { Published } from '#core/published.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { definePage } from '#web/page.ts'
import { CountingRules, SourceText } from '#web/pages/definitions/rules.tsx'
import { WorkedExample } from '#web/pages/definitions/worked-example.tsx'
import { tolerancesInWords } from '#web/pages/indicator/tolerances.ts'

/** One indicator in words: what it means, how it is counted from when, and worked examples. */
export default definePage({
  path: '/definitions/:indicator',
  roles: everyRole,
  audit: 'nothing',
  async load({ params, services: { catalogues, now } }) {
    const indicator = everyIndicator(catalogues).find(({ id }) => id === params.indicator)
    return (
      indicator && {
        indicator,
        recordTypes: catalogues.records,
        codes: catalogues.codes,
        today: now().toISOString().slice(0, 10),
      }
    )
  },
  title: ({ indicator }) => `Definition: ${indicator.title}`,
  breadcrumbs: () => [{ text: 'Definitions', href: '/definitions' }],

  view({ indicator, recordTypes, codes, today }) {
    const { number, title, definition, whyItMatters, better, measure, basis, partly, reviewed } = indicator
    const tolerances = tolerancesInWords(indicator, today)
    return (
      <>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l waymark-heading">
              <span class="govuk-caption-l">{number} Definition</span>
              {title}
            </h1>
            <p class="govuk-body-l">{definition}</p>
            <p class="govuk-body">{whyItMatters}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={`/indicators/${indicator.id}`}>
                See the figures
              </a>
            </p>
            {partly && <InsetText>{partly}</InsetText>}
            <SummaryList
              rows={[
                { key: 'Good is', value: GOOD_IS[better] },
                { key: 'Data note', value: DATA_NOTE[measure] },
                { key: 'Period', value: BASIS[basis] },
                tolerances.length > 0 && { key: 'Tolerances', value: tolerances.join(' ') },
                indicator.limits && { key: 'Limits from', value: <SourceText source={indicator.limits.source} /> },
                { key: 'Reviewed', value: `${dateInWords(reviewed.on)}, next by ${dateInWords(reviewed.nextBy)}` },
              ]}
            />
            <ComparedWith published={indicator.published ?? []} />
            <h2 class="govuk-heading-m">How it is counted</h2>
            <CountingRules of={indicator} />
            {(indicator.companions ?? []).map(companion => (
              <>
                <h2 class="govuk-heading-m">Also published: {companion.title}</h2>
                <p class="govuk-body">{companion.definition}</p>
                <CountingRules of={companion} />
              </>
            ))}
          </div>
        </div>
        <h2 class="govuk-heading-m">Worked examples</h2>
        <p class="govuk-body">The children are made up. Where nothing is said, a child was born on 1 January 2010.</p>
        {indicator.examples.map(example => (
          <WorkedExample example={example} recordTypes={recordTypes} codes={codes} />
        ))}
      </>
    )
  },
})

const MATCHES = {
  yes: 'Counted as here.',
  nearly: 'Counted nearly as here.',
  no: 'Not counted as here.',
} as const

/** What is published of every council that the indicator is held against, and how that is counted. */
const ComparedWith = ({ published }: { readonly published: readonly Published[] }) =>
  published.length > 0 && (
    <>
      <h2 class="govuk-heading-m">What other councils’ figures are</h2>
      {published.map(({ measure, title, matches, differs, source }) => (
        <p class="govuk-body">
          {title} ({measure}). {MATCHES[matches]} {differs} <SourceText source={source} />
        </p>
      ))}
    </>
  )
