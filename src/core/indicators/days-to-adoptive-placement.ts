import { adoptionsOf, adoptivePlacement, daysInCareBefore } from '#core/adoptions.ts'
import type { Episode } from '#core/journey.ts'
import { defineIndicator, type FlowPopulation, flow, printedInJune2017 } from './indicator.ts'

const adoptedAfterPlacement: FlowPopulation<Episode> = {
  says: 'children adopted who had been placed for adoption, by the date of the order',
  events: child => adoptionsOf(child).filter(order => adoptivePlacement(child, order) !== undefined),
  on: order => order.endedOn!,
}

const source = {
  title: 'Adoption scorecards: methodology and guidance',
  section: 'Indicator A1, and A10, which stops at the start of a fostering placement with the adopters',
  url: 'https://www.gov.uk/government/publications/adoption-scorecards',
}

const leftOut =
  'Some adoptions this year are left out: the episode with which the child started to be looked after is not held.'

export default defineIndicator({
  id: 'days-to-adoptive-placement',
  number: '10.4',
  group: 'Adoptions',
  title: 'Days from starting to be looked after to moving in with the adoptive family (A1)',
  alsoCalled: ['measure a1', 'a1 measure', 'a1'],
  definition:
    'Of children adopted since 1 April, the average number of days from the day they started to be looked after to the day they were placed with the family that adopted them (A3 to A6). Children who were not placed before the order are left out. Each month shows the financial year so far; comparisons with other councils use three years.',
  whyItMatters: 'The sooner a child is with the family that will be theirs, the better they attach to it.',
  measure: 'mean',
  unit: 'days',
  better: 'lower',
  basis: 'year-to-date',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    flow({
      from: '2005-12-30', // the Adoption and Children Act 2002 came into force
      source,
      population: adoptedAfterPlacement,
      amount: {
        says: 'days in care before the placement for adoption',
        of: (order, child) => daysInCareBefore(child, order, adoptivePlacement(child, order)!.placedOn),
      },
      leftOut,
    }),
  ],
  companions: [
    {
      title: 'Days to moving in, counting fostering by the adopters (A10)',
      definition:
        'As above, but a child adopted by their foster carers had moved in when they were first fostered by them.',
      measure: 'mean',
      basis: 'year-to-date',
      counting: [
        flow({
          from: '2005-12-30',
          source,
          population: adoptedAfterPlacement,
          amount: {
            says: 'days in care before living with the adopters',
            of: (order, child) => daysInCareBefore(child, order, adoptivePlacement(child, order)!.movedInOn),
          },
          leftOut,
        }),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 487, amber: 511 }],
  examples: [
    {
      name: 'from the start of the last period of care to the first day placed with the adopters',
      asAt: '2017-05-31',
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2014-01-01 | 2014-02-01 | V2           | U6        |
        Ana   | 2016-01-01 | 2016-04-10 | C2           | U6        |
        Ana   | 2016-04-10 | 2017-05-31 | E1           | A6        | E11
        Ben   | 2016-01-01 | 2016-01-02 | E1           | U6        |
        Ben   | 2016-01-02 | 2017-04-01 | E1           | A6        | E12
        Cal   | 2016-01-01 | 2016-04-10 | C2           | U6        |
        Cal   | 2016-04-10 | 2017-03-31 | E1           | A6        | E11`,
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana', 'Ben'],
      display: '50.5',
    },
    {
      name: 'left out: not placed before the order, or the start of care is not held',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | ceased reason
        Ana   | 2016-01-01 | 2017-06-01 | C2           | U6        | S                  | E11
        Ben   | 2016-01-01 | 2016-04-10 | C2           | U6        | P                  |
        Ben   | 2016-04-10 | 2017-06-01 | E1           | A6        | P                  | E11
        Cal   | 2016-01-01 | 2016-01-11 | C2           | U6        | S                  |
        Cal   | 2016-01-11 | 2017-06-01 | E1           | A6        | P                  | E11`,
      denominator: ['Cal'],
      numerator: ['Cal'],
      display: '10.0',
    },
    {
      name: 'adopted by foster carers: placed when fostering became a placement for adoption',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | ceased reason
        Ana   | 2016-01-01 | 2016-01-31 | C2           | U5        | S                  |
        Ana   | 2016-01-31 | 2017-06-01 | E1           | A5        | U                  | E12`,
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '30.0',
    },
    {
      name: 'after a placement for adoption that failed, the one that led to the order counts',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | ceased reason
        Ana   | 2016-01-01 | 2016-02-01 | E1           | A6        | S                  |
        Ana   | 2016-02-01 | 2016-03-01 | E1           | U6        | P                  |
        Ana   | 2016-03-01 | 2016-04-01 | E1           | A6        | P                  |
        Ana   | 2016-04-01 | 2017-06-01 | E1           | A6        | L                  | E12`,
      denominator: ['Ana'],
      numerator: ['Ana'],
      display: '60.0',
    },
  ],
})
