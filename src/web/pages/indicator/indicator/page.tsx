import { type ProfileStanding, standingInWords } from '#core/held-against.ts'
import { madeOf, valuePrinted } from '#core/printed.ts'
import enteredFigure from '#core/records/entered-figure.ts'
import { everyRole } from '#web/audiences.ts'
import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { RagTag } from '#web/govuk/rag-tag.tsx'
import { definePage } from '#web/page.ts'
import { commentaryAddress } from '#web/pages/commentary/addresses.ts'
import { mayComment } from '#web/pages/commentary/commented.ts'
import { Commented } from '#web/pages/commentary/parts.tsx'
import { councilRecordsAddress } from '#web/pages/council-records/addresses.ts'
import { OtherCouncils } from '#web/pages/indicator/benchmark.tsx'
import { type Chosen, chosenIn, isOfHouseholds } from '#web/pages/indicator/chosen.ts'
import { Disagreements, type EnteredBehind, EnteredFrom, enteredBehind } from '#web/pages/indicator/entered.tsx'
import { FurtherFigures } from '#web/pages/indicator/figure-tables.tsx'
import { behindAddress, IndicatorHeading, scorecardCrumb } from '#web/pages/indicator/frame.tsx'
import { Months } from '#web/pages/indicator/months.tsx'
import { tolerancesInWords } from '#web/pages/indicator/tolerances.ts'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { Travel } from '#web/pages/scorecard/figure.tsx'
import { addressFor, recordedOnInWords, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** One indicator: the figure, what it means, how it has gone, and the way to the children behind it. */
export default definePage({
  path: '/indicators/:indicator',
  roles: everyRole,
  audit: 'viewed an indicator',
  section: 'figures',
  query: standpointFields,
  async load(visit) {
    const chosen = await chosenIn(visit)
    return (
      chosen && {
        ...chosen,
        mayEnter: enteredFigure.writtenBy.includes(visit.who.role),
        mayComment: mayComment.includes(visit.who.role) && chosen.seen.recordedOn === undefined,
        entered: await enteredBehind(chosen, visit.services.ledger),
      }
    )
  },
  title: ({ indicator, seen }) => `${indicator.title}, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  breadcrumbs: ({ seen }) => [scorecardCrumb(seen)],

  view: (chosen, frame) => {
    const { indicator, seen } = chosen
    return (
      <>
        <IndicatorHeading indicator={indicator} seen={seen} current="figures" />
        <Headline {...chosen} />
        <Disagreements {...chosen} />
        <Choose seen={seen} frame={frame} />
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <p class="govuk-body-l">{indicator.definition}</p>
            <p class="govuk-body">{indicator.whyItMatters}</p>
            {indicator.partly && <InsetText>{indicator.partly}</InsetText>}
          </div>
        </div>
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <Commented
              about={indicator.id}
              scorecard={seen.scorecard}
              title={`What the council says for ${monthInWords(seen.month)}`}
            />
            {chosen.mayComment && (
              <p class="govuk-body govuk-!-display-none-print">
                <a class="govuk-link" href={commentaryAddress(seen.month, indicator.id)}>
                  {chosen.row.commentary?.state === 'written' ? 'Change' : 'Write'} the commentary for{' '}
                  {monthInWords(seen.month)}
                </a>
              </p>
            )}
          </div>
        </div>
        <Months {...chosen} />
        <FurtherFigures {...chosen} />
        <OtherCouncils {...chosen} />
        <Ways {...chosen} />
      </>
    )
  },
})

/** The figure of the month: value, made of what, going which way, and how it stands. */
function Headline({ indicator, row, seen, entered }: Chosen & { readonly entered: EnteredBehind }) {
  const { figure } = row.months.at(-1)!
  const tolerances = tolerancesInWords(indicator, seen.scorecard.asAt)
  return (
    <section class="waymark-headline" aria-label={`Figure for ${monthInWords(seen.month)}`}>
      <p class="waymark-headline__value">{figure.display}</p>
      <div class="waymark-headline__about">
        <p>
          {madeOf(indicator, figure) && <strong>{madeOf(indicator, figure)}. </strong>}
          {figure.notRecorded}
        </p>
        <EnteredFrom figure={figure} entered={entered} />
        {!row.rag && (
          <p>
            <Travel direction={row.direction} isLong />
          </p>
        )}
        <p>
          <RagTag rag={row.rag}>{row.rag && row.direction && `${standingInWords(row)} ${row.direction.arrow}`}</RagTag>
        </p>
        {row.isOfFew && <p>Few children are behind this figure, so its colour says little.</p>}
        {row.profile && <p>{profileInWords(indicator, row.profile)}</p>}
        {tolerances.length > 0 && <p class="waymark-quiet">{tolerances.join(' ')}</p>}
        <p class="waymark-quiet">
          As at {dateInWords(seen.scorecard.asAt)}, as recorded on {recordedOnInWords(seen)}.
        </p>
        {row.cautions.map(caution => (
          <p>{caution}</p>
        ))}
      </div>
    </section>
  )
}

const profileInWords = (indicator: Chosen['indicator'], { month, value, isReached }: ProfileStanding): string =>
  `${isReached ? 'On profile' : 'Behind its profile'}: ${valuePrinted(indicator, value)} was aimed at by the end of ${monthInWords(month)}.`

/** Where to go from here. */
const Ways = ({ indicator, seen, mayEnter }: Chosen & { readonly mayEnter: boolean }) => (
  <ul class="govuk-list govuk-!-display-none-print">
    {mayEnter && (
      <li>
        <a class="govuk-link" href={`${councilRecordsAddress(enteredFigure.id, '/new')}?indicator=${indicator.number}`}>
          Enter a figure that comes from outside
        </a>
      </li>
    )}
    {seen.seesChildren && (
      <li>
        <a class="govuk-link" href={behindAddress(indicator, seen)}>
          {isOfHouseholds({ indicator, seen }) ? 'The households' : 'The children'} behind the figure for{' '}
          {monthInWords(seen.month)}
        </a>
      </li>
    )}
    <li>
      <a class="govuk-link" href={`/definitions/${indicator.id}`}>
        How it is counted, with worked examples
      </a>
    </li>
    <li>
      <a class="govuk-link" href={`/targets/${indicator.id}`}>
        The target, and those before it
      </a>
    </li>
    <li>
      <a class="govuk-link" href={addressFor(`/indicators/${indicator.id}/figures.csv`, seen)}>
        Download these figures as CSV
      </a>{' '}
      (no personal data)
    </li>
  </ul>
)
