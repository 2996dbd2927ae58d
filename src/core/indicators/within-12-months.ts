import { adoptionTime, decisionBefore } from '#core/adoptions.ts'
import { after } from '#core/duration.ts'
import type { Episode } from '#core/journey.ts'
import { childrenAct1989, performanceReport } from '#core/source.ts'
import { type Example, flow } from './indicator.ts'
import { adopted } from './populations.ts'

/** Adopted within 12 months of the decision: what the number (10.2) and the percentage (10.3) count alike. */
export const within12Months = flow<Episode>({
  from: childrenAct1989,
  source: performanceReport('10.2 and 10.3, within 12 months of the decision that the child should be placed'),
  population: adopted,
  numerator: {
    says: 'within 12 calendar months of the decision',
    counts(order, child) {
      const decidedOn = decisionBefore(child, order)
      return decidedOn !== undefined && order.endedOn! <= after(decidedOn, adoptionTime)!
    },
  },
  unclear: {
    says: 'No decision is recorded for some of the children adopted this year; they count as not within 12 months.',
    of: (order, child) => decisionBefore(child, order) === undefined,
  },
})

export const within12MonthsExamples: readonly Example[] = [
  {
    name: 'an order on the day 12 months after the decision is within them, the day after is not',
    asAt: '2017-06-30',
    episodes: `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2015-01-01 | 2017-06-15 | E1           | A6        | E11
      Ben   | 2015-01-01 | 2017-06-16 | E1           | A6        | E12`,
    records: {
      adoption: `
        child | decidedOn
        Ana   | 2016-06-15
        Ben   | 2016-06-15`,
    },
    denominator: ['Ana', 'Ben'],
    numerator: ['Ana'],
    display: '50.0%',
  },
  {
    name: 'a decision that was made again counts from then; one that is not recorded cannot count',
    asAt: '2017-06-30',
    episodes: `
      child | started    | ended      | legal status | placement | ceased reason
      Ana   | 2014-01-01 | 2017-06-15 | E1           | A6        | E11
      Ben   | 2014-01-01 | 2017-06-15 | E1           | A6        | E11
      Cal   | 2014-01-01 | 2017-06-15 | E1           | A6        | E11`,
    records: {
      'placed-for-adoption': `
        child | decidedOn  | reversedOn
        Ana   | 2015-01-10 | 2015-09-01
        Ana   | 2016-10-01 |
        Ben   | 2015-01-10 |
        Ben   | 2016-10-01 | 2016-12-01`,
    },
    denominator: ['Ana', 'Ben', 'Cal'],
    numerator: ['Ana'],
    display: '33.3%',
  },
]
