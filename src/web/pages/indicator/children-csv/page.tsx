import { day, isoOf } from '#core/dates.ts'
import { seesChildren } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { byChildId, glanceAt } from '#web/pages/child/glance.ts'
import { chosenIn, countedIn } from '#web/pages/indicator/chosen.ts'
import { itemInWords } from '#web/pages/indicator/item-in-words.ts'
import { standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** The children behind a figure for a spreadsheet. Its name says that it holds personal data. */
export default defineDownload({
  path: '/indicators/:indicator/children.csv',
  roles: seesChildren,
  audit: 'downloaded the children behind a figure',
  query: standpointFields,
  async load(visit) {
    const chosen = await chosenIn(visit)
    if (!chosen) return undefined
    const { indicator, seen } = chosen
    const { asAt } = seen.scorecard
    const recordedOn = (seen.recordedOn ?? visit.services.now().toISOString()).slice(0, 10)
    const rows = countedIn(chosen)
      .map(counted => ({ ...counted, ...glanceAt(counted.child, day(asAt), visit.services.catalogues.codes) }))
      .sort(byChildId)
    return {
      fileName: `personal-data-${indicator.id}-${seen.month}-recorded-on-${recordedOn}.csv`,
      rows: [
        [
          'Child',
          'Counts',
          'Record',
          'Age',
          'Date of birth',
          'At the month’s end',
          'Legal status',
          'Placement',
          'As at',
          'As recorded on',
        ],
        ...rows.map(row => [
          row.child.childId,
          row.counts ? 'yes' : 'no',
          itemInWords(row.item),
          row.age,
          row.child.bornOn === undefined ? undefined : isoOf(row.child.bornOn),
          row.standing,
          row.legalStatus,
          row.placement,
          asAt,
          recordedOn,
        ]),
      ],
    }
  },
})
