import {
  addToMonth,
  type Day,
  dayInWords,
  isoOf,
  type Month,
  monthInWords,
  monthOf,
  monthPeriod,
  yearEndingOf,
} from '#core/dates.ts'
import type { Report } from '#core/reports/report.ts'
import type { FigureDefinitions } from '#store/council.ts'
import { freezeIssue } from '#store/freezing.ts'
import type { Ledger } from '#store/store.ts'
import { sentInOn, TAKEN_AFTER_DAYS } from './record-council.ts'

/** So many days after a month ends its report is frozen: the words of it are written by then. */
const FROZEN_AFTER_DAYS = 12
/** How many reports are frozen, before that of the last month, which is left for whoever tries it. */
const REPORTS = 2

/** What reports are made by. */
export interface ReportDefinitions extends FigureDefinitions {
  readonly reports: readonly Report[]
}

/** A demonstration council that is recorded, and to which day. */
interface Publishing {
  readonly ledger: Ledger
  readonly definitions: ReportDefinitions
  readonly toldTo: Day
  readonly frozenBy: string
  readonly onProgress: (says: string) => void
}

/**
 * Freezes the reports of the months before the last whole one that are not yet, each as it was known when it went to the
 * panel. The newest comes first: none is then compared with one before it, which takes as long as all the rest.
 */
export async function publishDemonstration({
  ledger,
  definitions,
  toldTo,
  frozenBy,
  onProgress,
}: Publishing): Promise<void> {
  const frozen = (await ledger.issues()).map(({ month }) => month)
  for (const month of monthsToPublish(toldTo)
    .toReversed()
    .filter(month => !frozen.includes(month))) {
    const approvedOn = monthPeriod(month).lastDay + FROZEN_AFTER_DAYS
    onProgress(`Freezing the report of ${monthInWords(month)}, as known on ${dayInWords(approvedOn)}`)
    const at = `${isoOf(approvedOn)}T16:00:00.000Z`
    await freezeIssue(ledger, definitions, {
      month,
      recordedOn: at,
      now: at,
      approvedBy: 'Director of children’s services',
      approvedOn: isoOf(approvedOn),
      frozenBy,
      reports: definitions.reports,
    })
  }
}

/**
 * The months before the last whole one whose report has been frozen by the end of a day, oldest first: those of its year
 * that ended once the return of the year before was in, for until then nothing is known of the year.
 */
export const monthsToPublish = (toldTo: Day): readonly Month[] =>
  Array.from({ length: REPORTS }, (_, i) => addToMonth(monthOf(toldTo + 1), -REPORTS - 1 + i)).filter(month => {
    const { lastDay } = monthPeriod(month)
    const year = yearEndingOf(toldTo)
    return (
      yearEndingOf(lastDay) === year &&
      lastDay + TAKEN_AFTER_DAYS > sentInOn(year - 1) &&
      lastDay + FROZEN_AFTER_DAYS <= toldTo
    )
  })
