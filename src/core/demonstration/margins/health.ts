import { defineMargin, scorecard } from './margin.ts'

/** How health assessments, dental checks and questionnaires are kept to, newest year first. */
export const reviewHealth = defineMargin({
  title: 'Review health assessments in time',
  source: scorecard(
    '6.9, June 2017 and the trend: 70.7%, 89.5%, 92.8%, 81.4%; half of the shortfall are refusals at 16 and 17',
  ),
  note: 'Set so that the share up to date at a month end comes out: the last year falls off, as it did.',
  is: {
    keeping: [
      { inTime: 0.22, soonest: 0.9, meanDaysLate: 260 },
      { inTime: 0.94, soonest: 0.84, meanDaysLate: 30 },
      { inTime: 0.88, soonest: 0.84, meanDaysLate: 40 },
      { inTime: 0.48, soonest: 0.84, meanDaysLate: 80 },
    ],
    refusesFromSixteen: 0.22,
    missed: 0.05,
  },
})

export const initialHealth = defineMargin({
  title: 'Initial health assessments within 20 working days',
  source: scorecard('6.11, June 2017: 50% in the month, 29% in the year to date'),
  is: { inTime: 0.34, withinDays: [13, 26], lateFrom: 29, meanDaysLate: 24, forgotten: 0.02 },
})

export const dental = defineMargin({
  title: 'Dental checks in time',
  source: scorecard('6.10, June 2017 and the trend: 55.0%, 57.3%, 95.0%, 58.8%'),
  note: 'The root cause of the printed figure was that social workers did not enter what had been done.',
  is: {
    fromAge: 2,
    keeping: [
      { inTime: 0.36, soonest: 0.55, meanDaysLate: 280 },
      { inTime: 0.36, soonest: 0.55, meanDaysLate: 270 },
      { inTime: 0.97, soonest: 0.5, meanDaysLate: 20 },
      { inTime: 0.4, soonest: 0.55, meanDaysLate: 230 },
    ],
    /** Done, and entered by nobody. */
    notEntered: 0.1,
    refusesFromFourteen: 0.08,
    missed: 0.06,
    firstWithinDays: 220,
  },
})

export const questionnaires = defineMargin({
  title: 'Strengths and difficulties questionnaires',
  source: scorecard('Placement stability pilot: SDQ of 18 or more; tracking of scores'),
  is: {
    keeping: { inTime: 0.7, soonest: 0.8, meanDaysLate: 80 },
    mean: 14,
    /** Points either way from one year to the next. */
    drift: 5,
    referredFrom: 18,
    considered: 0.88,
    consideredInTime: 0.72,
    referred: 0.6,
    noScore: 0.06,
  },
})

export const healthHistories = defineMargin({
  title: 'Health passports for those who leave care',
  source: scorecard('Health passports: all who are 18 and over'),
  is: { askedFor: 0.95, received: 0.95, given: 0.94, understood: 0.7, declined: 0.06 },
})

export const nurses = defineMargin({
  title: 'A nurse meets the child within a week of coming into care',
  source: scorecard('Health of looked after children: “meet and greet” visits, a pilot in 2016'),
  is: { met: 0.93, inTime: 0.68, withinDays: [2, 7], lateDays: [8, 30], refused: 0.04 },
})
