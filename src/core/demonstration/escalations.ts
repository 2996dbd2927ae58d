import { addToMonth, type Day, type Month, monthOf, monthPeriod, monthsBetween, monthsTo } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'
import { challengeFrom } from './challenge.ts'
import { between, chanceFrom } from './chance.ts'
import type { Council } from './council.ts'
import { escalations } from './margins/practice.ts'

/** How far back the reviewing service gave its figures, in months. */
const MONTHS_BACK = 36

/** The day of the next month on which the reviewing service sends its figures. */
const SENT_AFTER_DAYS = 8

/**
 * The concerns that reviewing officers raised at each stage, month by month, as the reviewing service counted them until
 * they were recorded: they are entered, since no record of a child says them.
 */
export function escalationsIn(council: Council, from: Day): readonly CaseworkEntry[] {
  const last = addToMonth(monthOf(challengeFrom(council.toldTo)), -1)
  const held = Math.min(MONTHS_BACK, monthsBetween(monthOf(from), last) + 1)
  if (held < 1) return []
  return monthsTo(last, held).flatMap(month =>
    enteredFor(council, month, Math.min(monthPeriod(month).lastDay + SENT_AFTER_DAYS, council.toldTo)),
  )
}

function enteredFor({ seed, lookedAfter }: Council, month: Month, recordedOn: Day): readonly CaseworkEntry[] {
  const { stages, lookedAfter: ofCouncil } = escalations.is
  const chance = chanceFrom(seed, 603, monthPeriod(month).lastDay)
  return stages.map((range, i) => ({
    key: `escalations at stage ${i + 1} in ${month}`,
    type: 'entered-figure',
    body: {
      indicator: `17.${i + 1}`,
      month,
      stretch: 'month',
      numerator: Math.max(0, Math.round((between(chance, ...range) * lookedAfter) / ofCouncil)),
      source: 'Reviewing service: escalation tracker',
    },
    recordedOn,
  }))
}
