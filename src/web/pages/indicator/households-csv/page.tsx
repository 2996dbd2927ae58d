import { type Day, isoOf } from '#core/dates.ts'
import { vacanciesOf } from '#core/fostering-households.ts'
import { seesChildren } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { chosenIn, householdsIn } from '#web/pages/indicator/chosen.ts'
import { kindInWords, reasonInWords, sourcesOf } from '#web/pages/indicator/household-in-words.ts'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** The fostering households behind a figure for a spreadsheet. Its name says that it holds personal data. */
export default defineDownload({
  path: '/indicators/:indicator/households.csv',
  roles: seesChildren,
  audit: 'downloaded the households behind a figure',
  query: standpointFields,
  async load(visit) {
    const chosen = await chosenIn(visit)
    if (!chosen) return undefined
    const { indicator, seen } = chosen
    const households = householdsIn(chosen)
    const sources = await sourcesOf(households, visit.services.ledger)
    const recordedOn = (seen.recordedOn ?? visit.services.now().toISOString()).slice(0, 10)
    return {
      fileName: `personal-data-${indicator.id}-${seen.month}-recorded-on-${recordedOn}.csv`,
      rows: [
        [
          'Household',
          'Kind',
          'Approved',
          'Deregistered',
          'Deregistered because',
          'Places',
          'Filled',
          'On hold',
          'Vacant',
          'From',
          'As at',
          'As recorded on',
        ],
        ...households.map(household => [
          household.id,
          kindInWords(household),
          isoOrNone(household.approvedOn),
          isoOrNone(household.deregisteredOn),
          reasonInWords(household),
          household.places,
          household.placesFilled,
          household.placesOnHold,
          vacanciesOf(household),
          sources.get(household.entry),
          seen.scorecard.asAt,
          recordedOn,
        ]),
      ],
    }
  },
})

const isoOrNone = (day: Day | undefined): string | undefined => (day === undefined ? undefined : isoOf(day))
