import type { Source } from '#core/source.ts'
import { scorecard, sufficiency } from './margin.ts'

/** A published figure that the demonstration council comes near to. */
export interface PublishedFigure {
  readonly title: string
  readonly source: Source
  /** A proportion, from 0 to 1, or days. */
  readonly value: number
  /** How far a council of 5,000 looked after children may be from it, either way. */
  readonly within: number
}

/** What the demonstration council is measured against, for the last day or the last year. */
export const published = {
  fostering: {
    title: 'In a fostering placement',
    source: scorecard('9.2, June 2017'),
    value: 0.738,
    within: 0.03,
  },
  familyBased: { title: 'In a family based setting', source: scorecard('8.3, June 2017'), value: 0.82, within: 0.03 },
  withParents: { title: 'Placed with parents', source: scorecard('8.4, June 2017'), value: 0.05, within: 0.012 },
  commissioned: {
    title: 'In a commissioned placement',
    source: scorecard('8.5, June 2017'),
    value: 0.466,
    within: 0.03,
  },
  stable: {
    title: 'Long term and stable for two years',
    source: scorecard('8.1, June 2017'),
    value: 0.621,
    within: 0.05,
  },
  threeOrMore: {
    title: 'Three or more placements in 12 months',
    source: scorecard('8.2, June 2017'),
    value: 0.121,
    within: 0.02,
  },
  permanence: { title: 'Ceased by permanence', source: scorecard('6.5, 2016-17'), value: 0.279, within: 0.04 },
  specialGuardianship: {
    title: 'Ceased by special guardianship',
    source: scorecard('6.6, 2016-17'),
    value: 0.098,
    within: 0.025,
  },
  adopted: { title: 'Ceased by adoption', source: scorecard('6.8, 2016-17'), value: 0.144, within: 0.03 },
  reviewsInTime: { title: 'Reviews in time', source: scorecard('6.7, June 2017'), value: 0.872, within: 0.03 },
  healthAssessed: { title: 'Health assessments', source: scorecard('6.9, 2016-17'), value: 0.895, within: 0.02 },
  careToMovingIn: { title: 'Days to moving in (A1)', source: scorecard('10.4, June 2017'), value: 323, within: 40 },
  orderToMatch: {
    title: 'Days from order to match (A2)',
    source: scorecard('10.5, June 2017'),
    value: 131,
    within: 25,
  },
  withinTwelveMonths: {
    title: 'Adopted within 12 months of the decision',
    source: scorecard('10.3, 2016-17'),
    value: 0.387,
    within: 0.08,
  },
  suitable: { title: 'In suitable accommodation', source: scorecard('7.3, June 2017'), value: 0.944, within: 0.025 },
  eet: {
    title: 'In education, employment or training',
    source: scorecard('7.4, June 2017'),
    value: 0.653,
    within: 0.04,
  },
  admissionsPerStock: {
    title: 'Admissions in the year for each child looked after on the last day',
    source: scorecard('6.3, 2016-17: 262'),
    value: 262 / 522,
    within: 0.06,
  },
  ceasedPerStock: {
    title: 'Cessations in the year for each child looked after on the last day',
    source: scorecard('6.4, 2016-17: 215'),
    value: 215 / 522,
    within: 0.05,
  },
  withinTheArea: {
    title: 'Placed within the area',
    source: sufficiency('Table 9, July 2016'),
    value: 0.751,
    within: 0.06,
  },
} as const satisfies Record<string, PublishedFigure>
