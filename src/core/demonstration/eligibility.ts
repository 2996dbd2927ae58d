import { birthday, type Day, NEVER } from '#core/dates.ts'
import { countedPeriods, type Life } from './life.ts'

/** Weeks in care since 14 that make a child of 16 or 17 eligible. Source: Care Planning Regulations 2010, regulation 40. */
const WEEKS = 13

/** The first day on which a young person in care was eligible: 16, and looked after for 13 weeks since 14; undefined where never. */
export function eligibleFrom(life: Life): Day | undefined {
  const [fourteen, sixteen] = [birthday(life.bornOn, 14), birthday(life.bornOn, 16)]
  let days = 0
  for (const { startedOn, endedOn = NEVER } of countedPeriods(life)) {
    const from = Math.max(startedOn, fourteen)
    if (endedOn <= from) continue
    const reachedOn = from + Math.max(0, WEEKS * 7 - days)
    const on = Math.max(reachedOn, sixteen)
    if (on < endedOn) return on < birthday(life.bornOn, 18) ? on : undefined
    days += endedOn - from
  }
  return undefined
}
