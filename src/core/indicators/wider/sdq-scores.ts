import { ageBand, ofAge } from '#core/indicators/age-band.ts'
import { type CountingRule, type SnapshotPopulation, snapshot } from '#core/indicators/indicator.ts'
import { inOutcomesReturn, lookedAfterForAYear } from '#core/indicators/populations.ts'
import type { Item } from '#core/journey.ts'
import { lastScoreOn } from '#core/sdqs.ts'
import { carePlanningFrom, interactiveTool } from '#core/source.ts'

/** A child with their score; without one where none is recorded. */
interface Answered extends Item {
  readonly score?: number
}

/** The ages of which scores are published. */
const ages = ageBand(5, 16)

/** Looked after for a year and of the ages of which scores are published. */
export const askedForScore = ofAge(lookedAfterForAYear, ages)

const answered: SnapshotPopulation<Answered> = {
  ...askedForScore,
  at(child, asAt) {
    const episode = askedForScore.at(child, asAt)
    return episode && (lastScoreOn(child, asAt) ?? { entry: episode.entry })
  },
}

const returned = ofAge(inOutcomesReturn, ages)

/** The same children, as the yearly return names them. */
const answeredInReturn: SnapshotPopulation<Answered> = {
  says: returned.says,
  at(child, asAt) {
    const its = returned.at(child, asAt)
    const isScore = its?.sdqScore !== undefined && /^\d{1,2}$/.test(its.sdqScore)
    return its && { entry: its.entry, ...(isScore && { score: Number(its.sdqScore) }) }
  },
}

export const sdqs = { from: carePlanningFrom, source: interactiveTool('Emotional_LAC') } as const

const LEFT_OUT = 'Some children have no score in the 12 months; they are left out.'

/** A rule over the scores that are recorded, and over those in the yearly return until questionnaires are. */
export function ofScores(rule: Pick<CountingRule, 'numerator' | 'amount'>): {
  readonly counting: CountingRule
  readonly byReturn: CountingRule
} {
  const its = { ...sdqs, ...rule, leftOut: LEFT_OUT }
  const byReturn = snapshot<Answered>({
    ...its,
    yearEndOnly: true,
    by: 'the yearly return of outcomes (OC2)',
    population: answeredInReturn,
  })
  const counting = snapshot<Answered>({
    ...its,
    needs: [['sdq']],
    by: 'questionnaires as they are completed',
    population: answered,
    otherwise: byReturn,
  })
  return { counting, byReturn }
}

export const PARTLY =
  'Where questionnaires are not recorded, the yearly return stands in: it gives one score a year, at 31 March.'
