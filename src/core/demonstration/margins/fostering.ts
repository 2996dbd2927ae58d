import { chosen, defineMargin, defineShares, scorecard } from './margin.ts'

/** Fostering households, and how many come and go. */
export const fosteringHouseholds = defineMargin({
  title: 'Fostering households at the end of the last month, and those who came and went',
  source: scorecard('Fostering: 159 households at the end of June 2017, 8 recruited and 1 deregistered in June'),
  note: 'How many come and go in other months is chosen: the printed months do not add up.',
  is: {
    households: 159,
    /** Of a council with so many children looked after. */
    lookedAfter: 522,
    lastMonth: { recruited: 8, deregistered: 1 },
    otherMonths: { recruited: [1, 4], deregistered: [0, 4] },
    transferred: 0.06,
    /** Of those without a place on hold. */
    full: 0.7,
  },
})

/** Which kinds of household foster. */
export const householdKinds = defineShares({
  title: 'Fostering households by kind',
  source: chosen('More mainstream than connected persons, and a few short breaks'),
  is: { mainstream: 64, connected: 29, 'short-breaks': 7 },
})

/** Households beside them that are not counted as fostering. */
export const otherHouseholds = defineMargin({
  title: 'Households that do not foster',
  source: chosen('Some young people stay put, and some relatives are approved for 16 weeks'),
  is: { 'staying-put': 9, 'supported-lodgings': 7, temporary: 4 },
})

export const whyDeregistered = defineShares({
  title: 'Why fostering households are deregistered',
  source: chosen('Most resign or retire; some become special guardians'),
  is: { resigned: 40, retired: 22, permanence: 18, moved: 10, 'not-suitable': 5, other: 5 },
})
