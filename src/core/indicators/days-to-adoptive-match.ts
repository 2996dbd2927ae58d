import { adoptionsOf, adoptivePlacement, daysToMatch, placementOrder } from '#core/adoptions.ts'
import { defineIndicator, flow, printedInJune2017 } from './indicator.ts'

export default defineIndicator({
  id: 'days-to-adoptive-match',
  number: '10.5',
  group: 'Adoptions',
  title: 'Days from the placement order to the match with an adoptive family (A2)',
  alsoCalled: ['measure a2', 'a2 measure', 'a2'],
  definition:
    'Of children adopted since 1 April who had a placement order (E1) and were placed for adoption, the average number of days from the order to the decision that matched them with the adopters. A child who was matched before the order counts as 0 days. Each month shows the financial year so far; comparisons with other councils use three years.',
  whyItMatters: 'Once the court has agreed, finding the right family should not keep a child waiting.',
  measure: 'mean',
  unit: 'days',
  better: 'lower',
  basis: 'year-to-date',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({
      from: '2005-12-30', // the Adoption and Children Act 2002 came into force
      source: {
        title: 'Adoption scorecards: methodology and guidance',
        section: 'Indicator A2',
        url: 'https://www.gov.uk/government/publications/adoption-scorecards',
      },
      population: {
        says: 'children adopted who had a placement order and had been placed for adoption, by the date of the order',
        events: child =>
          adoptionsOf(child).filter(
            order => placementOrder(child, order) !== undefined && adoptivePlacement(child, order) !== undefined,
          ),
        on: order => order.endedOn!,
      },
      amount: { says: 'days from the placement order to the match', of: (order, child) => daysToMatch(child, order) },
      leftOut:
        'Some adoptions this year are left out: the date of the match, or the episode that the placement order began, is not held.',
    }),
  ],
  tolerances: [{ ...printedInJune2017, green: 121, amber: 127 }],
  examples: [
    {
      name: 'from the first day under the order to the match; a match before the order is 0 days',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | ceased reason
        Ana   | 2015-01-01 | 2016-01-01 | C2           | U6        | S                  |
        Ana   | 2016-01-01 | 2016-06-01 | E1           | U6        | L                  |
        Ana   | 2016-06-01 | 2017-06-01 | E1           | A6        | P                  | E11
        Ben   | 2015-01-01 | 2016-01-01 | C2           | U6        | S                  |
        Ben   | 2016-01-01 | 2017-04-01 | E1           | A5        | U                  | E12`,
      records: {
        adoption: `
          child | matchedOn
          Ana   | 2016-01-11
          Ben   | 2015-12-31`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana', 'Ben'],
      display: '5.0',
    },
    {
      name: 'left out: no placement order, no recorded match, not placed for adoption, adopted last year',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | V2           | A4        | E11
        Ben   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11
        Cal   | 2016-01-01 | 2017-06-01 | E1           | U6        | E11
        Dee   | 2016-01-01 | 2017-03-31 | E1           | A6        | E11
        Eve   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11`,
      records: {
        adoption: `
          child | matchedOn
          Ana   | 2016-02-01
          Cal   | 2016-02-01
          Dee   | 2016-02-01
          Eve   | 2016-02-01`,
      },
      denominator: ['Eve'],
      numerator: ['Eve'],
      display: '31.0',
    },
  ],
})
