import { ageBand, ofAge } from '#core/indicators/age-band.ts'
import { type CountingRule, snapshot } from '#core/indicators/indicator.ts'
import { lookedAfter } from '#core/indicators/populations.ts'
import type { Episode } from '#core/journey.ts'
import { strategyReport } from '#core/source.ts'
import { type SpecialNeeds, specialNeedsOn } from '#core/special-needs.ts'

const ofSchoolAge = ofAge(lookedAfter, ageBand(5, 17))

/** Of looked after children of 5 and over, whose special educational needs have come to some state. */
export const withNeeds = (says: string, states: readonly SpecialNeeds[]): CountingRule =>
  snapshot<Episode>({
    from: '2014-09-01',
    source: strategyReport('Education, health and care plans of looked after children over the age of 5'),
    needs: [['education-needs']],
    population: ofSchoolAge,
    numerator: {
      says,
      counts(_episode, child, asAt) {
        const state = specialNeedsOn(child, asAt)
        return state !== undefined && states.includes(state)
      },
    },
  })
