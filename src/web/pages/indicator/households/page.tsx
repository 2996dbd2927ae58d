import { type FosteringHousehold, vacanciesOf } from '#core/fostering-households.ts'
import fosteringHousehold from '#core/records/fostering-household.ts'
import { counted } from '#core/wording.ts'
import { seesChildren } from '#web/audiences.ts'
import { dateInWords, monthInWords, shortDate } from '#web/dates-in-words.ts'
import { Table } from '#web/govuk/table.tsx'
import { definePage, goTo } from '#web/page.ts'
import { PageLinks, paged } from '#web/paged.tsx'
import { councilRecordAddress } from '#web/pages/council-records/addresses.ts'
import { chosenIn, householdsIn, isOfHouseholds } from '#web/pages/indicator/chosen.ts'
import { enteredInWords } from '#web/pages/indicator/entered.tsx'
import { behindAddress, IndicatorHeading, scorecardCrumb } from '#web/pages/indicator/frame.tsx'
import { kindInWords, sourcesOf } from '#web/pages/indicator/household-in-words.ts'
import { Choose } from '#web/pages/scorecard/choose.tsx'
import { addressFor, recordedOnInWords, standpointFields } from '#web/pages/scorecard/standpoint.ts'
import { pageNumber } from '#web/query-fields.ts'

/** The fostering households behind a figure, each with the file and the row that say so. */
export default definePage({
  path: '/indicators/:indicator/households',
  roles: seesChildren,
  audit: 'listed the households behind a figure',
  section: 'figures',
  query: { ...standpointFields, page: pageNumber },
  async load(visit) {
    const chosen = await chosenIn(visit)
    if (!chosen) return undefined
    if (!isOfHouseholds(chosen)) return goTo(behindAddress(chosen.indicator, chosen.seen))
    const households = householdsIn(chosen)
    const sources = await sourcesOf(households, visit.services.ledger)
    return { ...chosen, households, sources, list: paged(households, visit.query.page) }
  },
  title: ({ indicator, seen }) => `Households: ${indicator.title}, ${monthInWords(seen.month)}`,
  problems: ({ seen }) => seen.problems,
  breadcrumbs: ({ seen }) => [scorecardCrumb(seen)],

  view({ indicator, row, seen, households, sources, list }, frame) {
    const { figure } = row.months.at(-1)!
    const address = (path: string) => addressFor(`/indicators/${indicator.id}/${path}`, seen)
    return (
      <>
        <IndicatorHeading
          indicator={indicator}
          seen={seen}
          current="children"
          about="The households behind the figure"
        />
        <p class="govuk-body">
          {monthInWords(seen.month)}: <strong>{figure.display}</strong>. As at {dateInWords(seen.scorecard.asAt)}, as
          recorded on {recordedOnInWords(seen)}.
        </p>
        <Choose seen={seen} frame={frame} />
        {list.total === 0 ? (
          <p class="govuk-body">
            {figure.notRecorded ?? enteredInWords(figure) ?? 'No household counts in this month.'}
          </p>
        ) : (
          <>
            <p class="govuk-body">{placesInWords(households)}</p>
            <Table
              caption="Those who count"
              captionSize="m"
              compact
              firstCellIsHeader
              stacks
              scrollLabel="Households behind the figure"
              head={[
                'Household',
                'Kind',
                'Approved',
                'Deregistered',
                { text: 'Places', format: 'numeric' },
                { text: 'Vacant', format: 'numeric' },
                'From',
              ]}
              rows={list.rows.map(household => [
                <a class="govuk-link" href={councilRecordAddress(fosteringHousehold.id, household.record)}>
                  {household.id === '' ? 'No identifier' : household.id}
                </a>,
                kindInWords(household),
                household.approvedOn === undefined ? '' : shortDate(household.approvedOn),
                household.deregisteredOn === undefined ? '' : shortDate(household.deregisteredOn),
                { text: household.places?.toString() ?? '', format: 'numeric' },
                { text: vacanciesOf(household)?.toString() ?? '', format: 'numeric' },
                sources.get(household.entry) ?? '',
              ])}
            />
            <PageLinks list={list} addressOf={page => `${address('households')}&page=${page}`} />
            <p class="govuk-body govuk-!-display-none-print">
              <a class="govuk-link" href={address('households.csv')}>
                Download these {list.total} rows as CSV
              </a>{' '}
              (holds personal data: keep it where records of carers may be kept)
            </p>
          </>
        )}
      </>
    )
  },
})

/** What the households can take, as they are recorded now. */
function placesInWords(households: readonly FosteringHousehold[]): string {
  const sum = (of: (household: FosteringHousehold) => number | undefined) =>
    households.reduce((all, household) => all + (of(household) ?? 0), 0)
  const [places, filled, onHold] = [sum(its => its.places), sum(its => its.placesFilled), sum(its => its.placesOnHold)]
  if (places === 0) return 'How many places they have is not recorded.'
  return `As last recorded they have ${counted(places, 'place')}: ${filled} filled, ${onHold} on hold and ${sum(vacanciesOf)} vacant.`
}
