import { addMonths } from '#core/dates.ts'
import { between, type Chance, happens } from './chance.ts'
import { type Council, chanceOf, identityOf } from './council.ts'
import { bornBetween, sharedBy } from './families.ts'
import type { Life, PeriodOfCare } from './life.ts'
import { newPlacement } from './placements.ts'

/** A disabled child with a series of short breaks: one agreement (V4), or each break for itself (V3). */
export function shortBreakLife(council: Council, kind: number, number: number): Life {
  const identity = identityOf(council, kind, number)
  const chance = chanceOf(identity.seed, 'care')
  const { ethnicity, homePostcode } = sharedBy(council, kind, number)
  return {
    ...identity,
    bornOn: bornBetween(chance, council.lastDay, 7 * 12, 17 * 12, 0),
    sex: happens(chance, 0.68) ? 'male' : 'female',
    ethnicity,
    homePostcode,
    periods: happens(chance, 0.7) ? [underAgreement(chance, council)] : breakByBreak(chance, council),
    outcomes: [],
    missing: [],
  }
}

function underAgreement(chance: Chance, { lastDay }: Council): PeriodOfCare {
  const startedOn = addMonths(lastDay, -between(chance, 3, 50)) - between(chance, 0, 29)
  const hasEnded = happens(chance, 0.35)
  return {
    ...shortBreak(chance, startedOn, 'V4'),
    ...(hasEnded && { endedOn: between(chance, startedOn + 30, lastDay), reasonEnded: 'E8' }),
  }
}

/** Two or three days every five weeks or so: fewer than the 75 days a year that an agreement allows. */
function breakByBreak(chance: Chance, { lastDay }: Council): readonly PeriodOfCare[] {
  const placement = shortBreak(chance, 0, 'V3')
  const periods: PeriodOfCare[] = []
  let startedOn = lastDay - between(chance, 200, 900)
  for (let breaks = between(chance, 6, 22); breaks > 0; breaks--) {
    const endedOn = startedOn + between(chance, 2, 4)
    if (endedOn > lastDay) break
    periods.push({ ...startingOn(placement, startedOn), endedOn, reasonEnded: 'E8' })
    startedOn = endedOn + between(chance, 24, 45)
  }
  return periods
}

function shortBreak(chance: Chance, startedOn: number, status: 'V3' | 'V4'): PeriodOfCare {
  const placement = newPlacement(chance, startedOn, happens(chance, 0.6) ? 'K2' : 'U6')
  return {
    startedOn,
    categoryOfNeed: 'N2',
    legalStatuses: [{ from: startedOn, status }],
    placements: [{ ...placement, distance: 'within the area' }],
  }
}

const startingOn = (period: PeriodOfCare, startedOn: number): PeriodOfCare => ({
  ...period,
  startedOn,
  legalStatuses: period.legalStatuses.map(step => ({ ...step, from: startedOn })),
  placements: period.placements.map(step => ({ ...step, from: startedOn })),
})
