import { reviewsDue, reviewsHeld } from '#core/review-timescales.ts'
import { carePlanning, carePlanningFrom } from '#core/source.ts'
import lookedAfterReviews from '#core/standards/looked-after-reviews.ts'
import { defineIndicator, flow, printedInJune2017, restingOn } from './indicator.ts'

const regulation33 = { from: carePlanningFrom, source: carePlanning('regulation 33') } as const

export default defineIndicator({
  id: 'reviewed-within-timescales',
  number: '6.7',
  group: 'Looked after children',
  title: 'Looked after children reviewed within timescales',
  alsoCalled: [
    'cases reviewed',
    'lac reviews',
    'reviews completed',
    'reviewed on time',
    'reviewed within timescales',
    'reviews in time',
    'of reviews',
    'reviews were in time',
    'reviews were within timescales',
    'reviews within timescales',
  ],
  definition:
    'Of the reviews held in the month, the percentage held on or before the day they were due: the first within 20 working days of the child starting to be looked after, the second within 3 months of the first, each later one within 6 months of the one before. It counts reviews, not children.',
  whyItMatters:
    'A review is where the people in a child’s life check that the plan still fits, and where the child is heard.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  partly:
    'The return has the dates that reviews were held and not those they were due or why one was put off, so due dates are worked out here; the case system’s own due dates are needed for reviews that were brought forward. Where a review before may have been held in a year with no return, a late review is left out.',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([lookedAfterReviews], standard =>
      flow({
        ...regulation33,
        needs: [],
        population: {
          says: 'reviews held of looked after children',
          isLookedAfter: true,
          events: reviewsHeld(standard),
          on: review => review.heldOn,
        },
        numerator: { says: 'on or before the day they were due', counts: review => review.isOnTime },
        leftOut:
          'Some reviews are left out: the review before them may have been held in a year for which no return is held.',
      }),
    ),
  ],
  companions: [
    {
      title: 'Reviews due that were held on time',
      definition:
        'Of the reviews that fell due in the month while the child was looked after, the percentage held by then. Unlike the percentage of reviews held, it falls when reviews are not held at all.',
      measure: 'percent',
      basis: 'month',
      counting: [
        restingOn([lookedAfterReviews], standard =>
          flow({
            ...regulation33,
            needs: [],
            population: {
              says: 'reviews that fell due',
              isLookedAfter: true,
              events: reviewsDue(standard),
              on: review => review.dueOn,
            },
            numerator: { says: 'held by then', counts: review => review.isOnTime },
          }),
        ),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 95, amber: 90 }],
  examples: [
    {
      name: 'a first review on the 20th working day is in time, one the day after is late',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-05-15 |       | V2           | U6
        Ben   | 2017-05-15 |       | V2           | U6`,
      records: {
        review: `
          child | heldOn
          Ana   | 2017-06-13
          Ben   | 2017-06-14`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'the second review is due 3 months after the first, a month’s last day standing for a day it does not have',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-03-15 |       | V2           | U6
        Ben   | 2017-03-15 |       | V2           | U6`,
      records: {
        review: `
          child | heldOn
          Ana   | 2017-03-31
          Ana   | 2017-06-30
          Ben   | 2017-03-29
          Ben   | 2017-06-30`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'later reviews are due 6 months after the one before',
      asAt: '2017-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2017-02-20 |       | V2           | U6
        Ben   | 2017-02-20 |       | V2           | U6`,
      records: {
        review: `
          child | heldOn
          Ana   | 2017-03-10
          Ana   | 2017-06-09
          Ana   | 2017-12-09
          Ben   | 2017-03-10
          Ben   | 2017-06-09
          Ben   | 2017-12-10`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'reviews of children on short breaks or no longer looked after do not count',
      asAt: '2017-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2017-06-01 |            | V4           | U6
        Ben   | 2017-05-15 | 2017-06-10 | V2           | U6
        Cal   | 2017-05-30 |            | V2           | U6`,
      records: {
        review: `
          child | heldOn
          Ana   | 2017-06-12
          Ben   | 2017-06-12
          Cal   | 2017-06-12`,
      },
      denominator: ['Cal'],
      numerator: ['Cal'],
      display: '100.0%',
    },
    {
      name: 'a late review is left out where the one before may be in a return that is not held',
      asAt: '2017-12-31',
      returns: [2018],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2015-01-05 |       | C2           | U4
        Ben   | 2015-01-05 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2017-12-09
          Ben   | 2017-06-09
          Ben   | 2017-12-10`,
      },
      denominator: ['Ben'],
      numerator: [],
      display: '0.0%',
    },
  ],
})
