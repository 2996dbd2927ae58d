import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { Standard } from '#core/standards/standard.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { definePage } from '#web/page.ts'
import { IndicatorLinks } from '#web/pages/definitions/indicator-links.tsx'
import { StandardExampleView } from '#web/pages/standards/example.tsx'
import { BasisTag, WHOSE } from '#web/pages/standards/in-words.tsx'
import { RuleCards } from '#web/pages/standards/rule-cards.tsx'
import { mayTry } from '#web/pages/standards/who.ts'

/** One standard: its dated versions, what meets it, which figures rest on it, and worked examples. */
export default definePage({
  path: '/standards/:standard',
  roles: everyRole,
  audit: 'nothing',
  async load({ params, who, services: { catalogues, figures, now } }) {
    const { standards } = (await figures.council()).configured
    const standard = standards.find(({ id }) => id === params.standard)
    return (
      standard && {
        standard,
        metBy: catalogues.records.filter(({ id }) => standard.metBy.includes(id)).map(({ title }) => title),
        resting: everyIndicator(catalogues).filter(indicator => rests(indicator, standard)),
        recordTypes: catalogues.records,
        codes: catalogues.codes,
        today: now().toISOString().slice(0, 10),
        mayTry: mayTry.includes(who.role),
      }
    )
  },
  title: ({ standard }) => `Standard: ${standard.title}`,
  breadcrumbs: () => [{ text: 'Standards', href: '/standards' }],

  view: ({ standard, metBy, resting, recordTypes, codes, today, mayTry }) => (
    <>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l waymark-heading">
            <span class="govuk-caption-l">{standard.topic}</span>
            {standard.title}
          </h1>
          <SummaryList
            rows={[
              { key: 'Basis', value: <BasisTag basis={standard.basis} /> },
              { key: 'Whose work', value: WHOSE[standard.whose] },
              { key: 'On a worklist', value: standard.task },
              metBy.length > 0 && { key: 'Met by a record of', value: metBy.join(', ') },
              { key: 'Recorded here', value: <Recorded standard={standard} /> },
              resting.length > 0 && { key: 'Figures that rest on it', value: <IndicatorLinks indicators={resting} /> },
              {
                key: 'Reviewed',
                value: `${dateInWords(standard.reviewed.on)}, next by ${dateInWords(standard.reviewed.nextBy)}`,
              },
            ]}
          />
          {mayTry && (
            <p class="govuk-body govuk-!-display-none-print">
              <a class="govuk-link" href={`/standards/${standard.id}/try`}>
                Try another interval on our own history, or set it from a day
              </a>
            </p>
          )}
          <h2 class="govuk-heading-m">The rule, version by version</h2>
          <p class="govuk-body">
            What arose under one version stays owed by it: a change of rule does not move what was already due.
          </p>
          <RuleCards standard={standard} today={today} />
        </div>
      </div>
      <h2 class="govuk-heading-m">Worked examples</h2>
      <p class="govuk-body">The children are made up. Where nothing is said, a child was born on 1 January 2010.</p>
      {standard.examples.map(example => (
        <StandardExampleView example={example} recordTypes={recordTypes} codes={codes} />
      ))}
    </>
  ),
})

/** From which day records of what meets it are complete, and what becomes of what fell due before. */
const Recorded = ({ standard: { completeFrom, passes } }: { readonly standard: Standard }) => (
  <>
    {completeFrom === undefined
      ? 'Not at all, so nothing is overdue by it. '
      : `From ${dateInWords(completeFrom)}. What fell due before is ${passes ? 'not asked for any more' : 'counted anew from then'}. `}
    <a class="govuk-link" href="/standards/recording">
      What is recorded, and since when
    </a>
  </>
)

const rests = (indicator: Indicator, { id }: Standard): boolean =>
  [indicator, ...(indicator.companions ?? [])].some(({ counting }) =>
    counting.some(({ restsOn }) => restsOn?.standards.some(standard => standard.id === id)),
  )
