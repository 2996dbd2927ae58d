import { type Apprenticeship, apprenticeshipsIn } from '#core/activity.ts'
import { type CountingRule, countingCareLeavers, snapshot } from '#core/indicators/indicator.ts'
import { careLeaversAs } from '#core/indicators/populations.ts'
import { careLeaversRegulationsFrom, leavingCareReport } from '#core/source.ts'

/** Care leavers who are in an apprenticeship of a kind on the day. */
export const inAnApprenticeship = (says: string, isOne: (its: Apprenticeship) => boolean): CountingRule =>
  countingCareLeavers(who =>
    snapshot({
      from: careLeaversRegulationsFrom,
      source: leavingCareReport('Education, employment and training: apprenticeships, the family firm'),
      needs: [['activity']],
      population: careLeaversAs(who),
      numerator: {
        says,
        counts: (_item, child, asAt) => apprenticeshipsIn(child, { firstDay: asAt, lastDay: asAt }).some(isOne),
      },
    }),
  )
