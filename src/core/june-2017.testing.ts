import admissions from '#core/indicators/admissions-of-looked-after-children.ts'
import averageCaseload from '#core/indicators/average-caseload.ts'
import eet from '#core/indicators/care-leavers-in-education-employment-or-training.ts'
import suitable from '#core/indicators/care-leavers-in-suitable-accommodation.ts'
import ceased from '#core/indicators/ceased-to-be-looked-after.ts'
import commissioned from '#core/indicators/commissioned-placements.ts'
import a2 from '#core/indicators/days-to-adoptive-match.ts'
import a1 from '#core/indicators/days-to-adoptive-placement.ts'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import pepsUpToDate from '#core/indicators/education-plans-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import initialHealth from '#core/indicators/initial-health-assessments-in-time.ts'
import stable from '#core/indicators/long-term-placement-stability.ts'
import adoptions from '#core/indicators/number-of-adoptions.ts'
import careLeavers from '#core/indicators/number-of-care-leavers.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import rate from '#core/indicators/rate-of-looked-after-children.ts'
import reviews from '#core/indicators/reviewed-within-timescales.ts'
import threePlacements from '#core/indicators/three-or-more-placements.ts'
import localVisits from '#core/indicators/visits-to-local-standard.ts'
import nationalVisits from '#core/indicators/visits-to-national-standard.ts'
import pathwayPlans from '#core/indicators/with-a-pathway-plan.ts'
import peps from '#core/indicators/with-an-education-plan.ts'
import { type PrintedRow, printedCard } from './printed-card.testing.ts'

const row = (
  indicator: Indicator,
  months: string,
  annual: PrintedRow['annual'] = {},
  yearToDate?: string,
): PrintedRow => ({
  indicator,
  months: months.split(',').map(text => text.trim()),
  annual,
  ...(yearToDate !== undefined && { yearToDate }),
})

/** The scorecard of the corporate parenting performance report of June 2017 as it was printed: January to June 2017. */
export const june2017 = printedCard('2017-06', [
  row(lookedAfter, '470, 483, 488, 501, 504, 522', { 2015: '407', 2016: '432', 2017: '488' }),
  row(rate, '83.4, 85.7, 86.6, 88.9, 89.4, 92.6', { 2015: '70', 2016: '76.6', 2017: '86.6' }),
  row(admissions, '9, 26, 23, 26, 14, 33', { 2015: '175', 2016: '208', 2017: '262' }, '73'),
  row(ceased, '21, 14, 18, 11, 12, 16', { 2015: '160', 2016: '192', 2017: '215' }, '39'),
  row(
    reviews,
    ', 80 of 92 87.0%, 132 of 142 93.0%, 76 of 87 87.4%, 108 of 126 85.7%, 82 of 92 89.1%',
    { 2015: '94.9%', 2016: '83.3%', 2017: '91.3%' },
    '86.8%',
  ),
  row(health, '92.1%, 89.1%, 89.5%, 85.4%, 78.3%, 70.7%', { 2015: '81.4%', 2016: '92.8%', 2017: '89.5%' }),
  row(dental, '63.8%, 60.3%, 57.3%, 56.9%, 56.5%, 55.0%', { 2015: '58.8%', 2016: '94.5%', 2017: '57.3%' }),
  row(
    initialHealth,
    '0 of 28 0.0%, 6 of 16 37.5%, 5 of 12 41.7%, 1 of 17 5.9%, 11 of 27 40.7%, 2 of 4 50.0%',
    { 2016: '8.4%', 2017: '18.2%' },
    '29.2%',
  ),
  row(peps, ', 303 of 315 96.2%, 313 of 323 96.9%, 321 of 327 98.2%, 327 of 345 94.8%, 327 of 357 91.6%', {
    2015: '68.7%',
    2016: '97.8%',
    2017: '96.9%',
  }),
  row(pepsUpToDate, ', 234 of 315 74.3%, 284 of 323 87.9%, 313 of 327 95.7%, 271 of 345 78.6%, 205 of 357 57.4%', {
    2015: '71.4%',
    2016: '95.0%',
    2017: '87.9%',
  }),
  row(plans, '78.6%, 77.8%, 79.1%, 76.8%, 76.4%, 73.8%', { 2015: '98.8%', 2016: '98.4%', 2017: '79.1%' }),
  row(nationalVisits, ', 434 of 483 89.9%, 462 of 488 94.7%, 479 of 501 95.6%, 483 of 504 95.8%, 483 of 522 92.5%', {
    2015: '94.9%',
    2016: '98.1%',
    2017: '94.7%',
  }),
  row(localVisits, ', 424 of 483 87.8%, 431 of 488 88.3%, 456 of 501 91.0%, 458 of 504 90.9%, 433 of 522 83.0%', {
    2015: '64.0%',
    2016: '80.2%',
    2017: '88.3%',
  }),
  row(careLeavers, '223, 223, 223, 220, 217, 215', { 2015: '183', 2016: '197', 2017: '223' }),
  row(pathwayPlans, ', 97.8%, 99.3%, 98.6%, 98.6%, 99.3%', { 2015: '69.8%', 2016: '97.5%', 2017: '99.3%' }),
  row(suitable, '95.1%, 98.2%, 97.8%, 99.5%, 96.8%, 94.4%', { 2015: '97.8%', 2016: '96.5%', 2017: '97.8%' }),
  row(eet, ', 44.4%, 62.9%, 65.4%, 65.0%, 65.3%', { 2015: '71.0%', 2016: '68.0%', 2017: '62.9%' }),
  row(stable, '94 of 141 66.7%, 96 of 144 66.7%, 96 of 145 66.2%, 93 of 145 64.1%, 93 of 147 63.3%, 90 of 145 62.1%', {
    2015: '110 of 153 71.9%',
    2016: '109 of 150 72.7%',
    2017: '96 of 145 66.2%',
  }),
  row(
    threePlacements,
    '61 of 470 13.0%, 58 of 483 12.0%, 58 of 488 11.9%, 58 of 501 11.6%, 64 of 504 12.7%, 63 of 522 12.1%',
    { 2015: '49 of 409 12.0%', 2016: '11.9%', 2017: '58 of 488 11.9%' },
  ),
  row(commissioned, ', , 211 of 488 43.2%, 230 of 501 45.9%, 233 of 504 46.2%, 243 of 522 46.6%', { 2017: '43.2%' }),
  row(adoptions, '9, 1, 2, 1, 3, 1', { 2015: '43', 2016: '43', 2017: '31' }, '5'),
  row(a1, '368.8, 374.7, 404.0, 618.0, 316.3, 323.0', { 2015: '393.0', 2016: '296.0', 2017: '404.0' }),
  row(a2, '211.0, 208.4, 232.9, 378.0, 149.5, 131.0', { 2015: '169.0', 2016: '136.0', 2017: '232.9' }),
  row(averageCaseload, '12.9, 11.0, 11.6, 10.6, 11.7, 10.7', { 2016: '14.1', 2017: '11.6' }),
])
