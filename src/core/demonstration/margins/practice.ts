import { chosen, defineMargin, defineShares, scorecard } from './margin.ts'

export const chairing = defineMargin({
  title: 'Reviews as reviewing officers see them',
  source: scorecard('Reviewing officers’ overview: escalations and themes'),
  note: 'How often and how officers speak with the child before a review is judged.',
  is: {
    deferred: 0.07,
    planIsGoodEnough: { yes: 68, partly: 26, no: 6 },
    speaksBefore: 0.78,
    speaksBy: { visit: 48, 'in-person': 14, phone: 20, video: 14, message: 4 },
  },
})

export const escalations = defineMargin<{
  readonly lookedAfter: number
  readonly stages: readonly (readonly [least: number, most: number])[]
}>({
  title: 'Concerns that reviewing officers raise in a month, by stage',
  source: scorecard('Reviewing officers’ activity by stage and month, October 2016 to July 2017'),
  note: 'Below 0 is none: of the higher stages most months have none.',
  is: {
    lookedAfter: 522,
    stages: [
      [10, 31],
      [0, 5],
      [0, 6],
      [-3, 2],
      [-6, 1],
    ],
  },
})

export const returnInterviews = defineMargin({
  title: 'Return interviews',
  source: scorecard('Missing from care: interviews must be there for all, also out of the authority'),
  note: 'Three stamps are kept: offered, held and declined. Those far away are offered fewer.',
  is: {
    offered: 0.9,
    offeredFarAway: 0.52,
    offeredWithinDays: [0, 3],
    offeredLateDays: [4, 11],
    offeredLate: 0.16,
    held: 0.64,
    declined: 0.28,
    independent: 0.86,
  },
})

export const risks = defineMargin({
  title: 'Trigger plans and risks',
  source: scorecard('Trigger plan and risk assessment for all looked after children over 11'),
  is: {
    triggerPlanFromEleven: 0.82,
    triggerPlans: { firstWithinDays: 28, everyDays: 210, keeping: { inTime: 0.62, soonest: 0.7, meanDaysLate: 60 } },
    exploitationIfMissing: 0.3,
    selfHarm: 0.05,
    substances: 0.06,
  },
})

export const relatives = defineMargin({
  title: 'Temporary approval of connected persons, 16 weeks',
  source: scorecard('Regulation 24; peer review, November 2018: up to 16 weeks, extension can be asked for'),
  is: { temporarilyApproved: 0.62, inTimeDays: [60, 111], inTime: 0.68, extended: 0.7, meanDaysLate: 38 },
})

export const homeWithParents = defineMargin({
  title: 'Placement with parents: assessed and approved before the child moves',
  source: scorecard('Reviewing officers’ themes: delay in progressing the placement with parents paperwork'),
  is: { before: 0.6, daysLate: [5, 120], never: 0.06 },
})

export const managing = defineMargin({
  title: 'Management decisions on the record',
  source: scorecard('Management oversight and decisions are to be on the record'),
  is: { everyDays: 150, recorded: 0.7, done: 0.72, noDate: 0.15, missingSeen: 0.72, missingInTime: 0.66 },
})

/** What nobody did in time is found by a new worker, a reviewing officer or an audit, and made good: so many days after it was due. */
export const foundLater = defineMargin({
  title: 'What was left undone, found and made good',
  source: chosen('Monthly audits and fortnightly clinics: little is left undone for more than a year'),
  is: { withinDays: [50, 400] },
})

export const notifying = defineMargin({
  title: 'Word to the health team and the virtual school',
  source: scorecard('Deep dive audit, 2017: 29% of notifications within a day of admission'),
  note: 'As it is once Waymark sends them itself: before then, by hand and late.',
  is: {
    atOnce: 0.88,
    byHandWithinADay: 0.29,
    lateDays: [2, 12],
    /** Before, word of some went only once somebody noticed. */
    forgotten: 0.1,
    acknowledged: 0.93,
    withinDays: [0, 3],
    failed: 0.015,
  },
})

export const clinics = defineMargin({
  title: 'Fortnightly clinics',
  source: chosen('Weekly performance meetings: the reason for each overdue visit is understood'),
  note: 'How often what is overdue is talked of when it first could be, by what it is, and again while it still is.',
  is: {
    everyDays: 14,
    meetings: 4,
    first: { visits: 0.7, health: 0.24, education: 0.22, plans: 0.2, papers: 0.24, court: 0.6, contact: 0.4 },
    locally: 0.2,
    again: 0.3,
  },
})

export const whyLate = defineShares({
  title: 'Reasons for lateness given at the clinic',
  source: chosen('Weekly performance meetings: the reason for each overdue visit is understood'),
  is: {
    'not-recorded': 24,
    'child-declined': 12,
    'child-away': 12,
    worker: 24,
    partner: 10,
    appointment: 10,
    postponed: 4,
    rule: 3,
    other: 4,
  },
})

export const complaining = defineMargin({
  title: 'Complaints and compliments of a year',
  source: chosen('Learning from complaints is a standing item of the panel; no numbers are published'),
  is: {
    complains: 0.03,
    thanks: 0.012,
    advocate: 0.4,
    inTime: 0.7,
    inTimeDays: [5, 12],
    lateDays: [18, 40],
    told: 0.6,
    stages: { one: 70, two: 20, three: 10 },
    outcomes: { upheld: 40, partly: 35, 'not-upheld': 25 },
  },
})
