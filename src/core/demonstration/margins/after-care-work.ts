import { defineMargin, scorecard } from './margin.ts'

export const keepingInTouch = defineMargin({
  title: 'Contact with care leavers',
  source: scorecard('Leaving care, June 2017: 94% in meaningful contact within 8 weeks; text and email do not count'),
  is: {
    everyDays: 56,
    everyDaysInCustodyOrHomeless: 28,
    /** From 21 contact is as often as the young person wants it. */
    everyDaysFrom21: 56,
    keeping: { inTime: 0.87, soonest: 0.5, meanDaysLate: 17 },
    methods: { 'at-home': 46, 'in-person': 27, phone: 22, video: 5 },
    methodsFar: { 'at-home': 0, phone: 45, video: 30, 'in-person': 25 },
    /** Beside each: a text, or a call that nobody answered. */
    text: 0.18,
    attempted: 0.12,
    refusedEveryDays: 130,
    lostEveryDays: 35,
  },
})

export const pathwayPlans = defineMargin({
  title: 'Pathway plans',
  source: scorecard(
    '7.2, June 2017: 99.3% have a plan; 87% complete overall. Quality: forward-looking, in their voice, with contingency',
  ),
  is: {
    first: { inTime: 0.8, soonest: 0.2, meanDaysLate: 16 },
    never: 0.004,
    everyDays: 182,
    keeping: [
      { inTime: 0.66, soonest: 0.82, meanDaysLate: 45 },
      { inTime: 0.74, soonest: 0.82, meanDaysLate: 40 },
      { inTime: 0.62, soonest: 0.82, meanDaysLate: 60 },
    ],
    /** How often a change in life brings a new plan. */
    afterChange: 0.72,
    /** Plans that are not as they should be. */
    inThirdPerson: 0.14,
    lookingBack: 0.1,
    noOwner: 0.16,
    noDate: 0.14,
    noContingency: 0.3,
    agreement: { yes: 74, partly: 12, no: 3, 'not-asked': 11 },
    needsAssessed: { inTime: 0.76, soonest: 0.4, meanDaysLate: 40 },
  },
})

export const carePlans = defineMargin({
  title: 'Care plans up to date',
  source: scorecard('6.14, June 2017: 73.8%; plans are really reviewed every five to six months'),
  is: {
    first: { inTime: 0.8, soonest: 0.3, meanDaysLate: 12 },
    /** Within ten working days of each review, newest year first; else late, or not before the next. */
    afterReviews: { inTime: [0.48, 0.6, 0.6, 0.56], withinDays: 12, meanDaysLate: 130 },
  },
})

/** What young people are owed, and what becomes of it. */
export const owed = defineMargin({
  title: 'Entitlements and documents',
  source: scorecard('Leaving care report, July 2017: fully costed offer; entitlements booklet'),
  is: {
    /** Told of it all at 16 or 17, in one or two conversations; the others later. */
    toldInTime: 0.84,
    toldOfEach: 0.94,
    stayingPutOffered: 0.78,
    offered: 0.88,
    accepted: 0.85,
    paid: 0.9,
    /** How many have it by 18 or soon after, and the days that it takes to come. */
    documents: {
      'birth-certificate': { held: 0.95, waits: 30 },
      'national-insurance': { held: 0.97, waits: 20 },
      'nhs-number': { held: 0.96, waits: 5 },
      'bank-account': { held: 0.94, waits: 25 },
      'photo-id': { held: 0.84, waits: 40 },
      passport: { held: 0.74, waits: 70 },
      'immigration-status': { held: 0.9, waits: 60 },
    },
    documentLate: 0.12,
    /** Of the papers that somebody had not at 18, how many never come. */
    stillMissing: 0.08,
  },
})
