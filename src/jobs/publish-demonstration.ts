import { type Day, dayInWords, isoOf, monthInWords } from '#core/dates.ts'
import { frozenOn, monthsToPublish } from '#core/demonstration/published-months.ts'
import type { Report } from '#core/reports/report.ts'
import type { FigureDefinitions } from '#store/council.ts'
import { freezeIssue } from '#store/freezing.ts'
import type { Ledger } from '#store/store.ts'

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
    const approvedOn = frozenOn(month)
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
