import type { Keeping } from '#core/demonstration/timing.ts'
import { defineMargin, scorecard } from './margin.ts'

/** How visits are kept to, newest year first. */
export const visitKeeping = defineMargin<readonly [Keeping, ...Keeping[]]>({
  title: 'Visits in time',
  source: scorecard(
    '6.15 and 6.16, June 2017 and the trend: 92.5% by regulations; 83.0%, 88.3%, 80.2%, 64.0% by the local standard',
  ),
  note: 'Set so that the share in time at a month end comes out.',
  is: [
    { inTime: 0.55, soonest: 0.65, meanDaysLate: 13 },
    { inTime: 0.64, soonest: 0.65, meanDaysLate: 11 },
    { inTime: 0.48, soonest: 0.65, meanDaysLate: 15 },
    { inTime: 0.28, soonest: 0.65, meanDaysLate: 18 },
  ],
})

export const visiting = defineMargin({
  title: 'How visits go',
  source: scorecard('Reviews and visits, June 2017; dip sampling of visits'),
  is: {
    /** The first, within a week of moving. */
    first: { inTime: 0.94, soonest: 0.2, meanDaysLate: 5 },
    /** Days between visits, as the council means them to be. */
    every: 28,
    onceMatched: 84,
    onceMatchedInFirstYear: 42,
    /** The share of visits that are in time is so much less where the child lives far away. */
    lessFarAway: 0.16,
    seenAlone: 0.76,
    unsuccessful: 0.045,
    unsuccessfulFarAway: 0.1,
    bedroomSeen: 0.66,
    atSchool: 0.06,
  },
})

/** How often a home that lasts becomes the one that the child is matched to until 18. */
export const matching = defineMargin({
  title: 'Permanent matches',
  source: scorecard('Permanence tracker; 145 of 488 children long-term looked after (8.1)'),
  is: {
    /** Where the home is not called long-term. */
    otherFostering: 0.2,
    residentialFromTwelve: 0.3,
    afterDays: [240, 560],
    decidedDaysBefore: [0, 40],
    /** Where the home is called long-term and no decision is recorded. */
    neverRecorded: 0.06,
  },
})
