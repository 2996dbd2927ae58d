import { birthday, type Day } from '#core/dates.ts'
import { type Chance, happens, pickFromBands, wait } from './chance.ts'
import { isShortBreak, type MissingIncident, type PeriodOfCare } from './life.ts'
import { missing } from './margins/in-care.ts'

const YEAR = 365

/** Incidents of a teenager who goes missing: none for most, many for a few; each ends before the next and in care. */
export function drawMissing(
  chance: Chance,
  bornOn: Day,
  periods: readonly PeriodOfCare[],
  unsettled: boolean,
  lastDay: Day,
): readonly MissingIncident[] {
  const who = unsettled ? 'unsettled' : 'settled'
  if (!happens(chance, missing.is.likelihood[who])) return []
  const days = YEAR / missing.is.meanYearly[who]
  const incidents: MissingIncident[] = []
  for (const { startedOn, endedOn, legalStatuses } of periods) {
    if (isShortBreak(legalStatuses[0]!.status)) continue
    const until = endedOn ?? lastDay
    let from = Math.max(startedOn, birthday(bornOn, missing.is.fromAge))
    while (true) {
      from += 2 + wait(chance, days)
      const to = from + pickFromBands(chance, missing.is.days, 20)
      if (to >= until) break
      incidents.push({ kind: happens(chance, missing.is.missingNotAway) ? 'M' : 'A', startedOn: from, endedOn: to })
      from = to
    }
  }
  return incidents
}
