import { defineMargin, england, scorecard } from './margin.ts'

export const educationPlans = defineMargin({
  title: 'Personal education plans',
  source: scorecard('6.12 and 6.13, June 2017: 91.6% have one; 57.4% up to date, 95.7% in April'),
  note: 'Up to date by the local standard of four months, on average over the months.',
  is: {
    fromAge: 2,
    /** The first, within 20 working days. */
    first: { inTime: 0.6, soonest: 0.4, meanDaysLate: 30 },
    everyDays: 120,
    keeping: [
      { inTime: 0.3, soonest: 0.8, meanDaysLate: 68 },
      { inTime: 0.66, soonest: 0.72, meanDaysLate: 26 },
      { inTime: 0.6, soonest: 0.72, meanDaysLate: 30 },
    ],
    /** Nobody thinks of a plan at first: under 5 until school comes near, else until it is found. */
    forgotten: { 'under 5': 0.3, 'of school age': 0.1, 'from 16': 0.45 },
    quality: { good: 64, 'nearly-good': 27, 'not-good': 9 },
    authorised: 0.86,
  },
})

export const educationNeeds = defineMargin({
  title: 'Special educational needs',
  source: scorecard(
    'Virtual school, August 2017: 92 education, health and care plans, 11 in assessment, 32 statements of 413',
  ),
  is: { plan: 0.26, assessing: 0.03, support: 0.22 },
})

export const attendances = defineMargin({
  title: 'School attendance',
  source: england('Outcomes of looked after children: about 91% of sessions attended; 12% suspended at least once'),
  is: { terms: 3, usual: [0.9, 1], poor: [0.45, 0.88], poorLikelihood: 0.16, suspended: 0.09, fewHours: 0.04 },
})

export const adultServices = defineMargin({
  title: 'Planning for adult services from 14',
  source: scorecard('Transitions project: planning from the 14th birthday, referral before the 15th'),
  is: { planned: 0.82, inTime: 0.68, withinDays: [5, 85], lateDays: [100, 400] },
})
