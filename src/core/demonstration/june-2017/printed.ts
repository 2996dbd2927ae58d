import { type Day, day, type Month, monthPeriod, monthsTo } from '#core/dates.ts'

/**
 * The six months of which figures are printed, oldest first; the lists below have one number for each. Source: corporate
 * parenting performance report, June 2017, appendix A: the scorecard and the page of each group.
 */
export const months: readonly Month[] = monthsTo('2017-06', 6)

/** Their last days. */
export const monthEnds: readonly Day[] = months.map(month => monthPeriod(month).lastDay)

/** The last day that the council is told to. */
export const lastDay: Day = monthEnds.at(-1)!

/** The first day on which casework is recorded; before it the returns say what there is. */
export const caseworkFrom: Day = day('2016-04-01')

/**
 * What is looked after, where, and how long, at the end of each month. Where a percentage alone is printed these are the
 * whole numbers that give it; of January some are not printed at all and are chosen between what is printed.
 */
export const stock = {
  /** 6.1 */
  lookedAfter: [470, 483, 488, 501, 504, 522],
  /** 6.9 and 6.10 print percentages of children looked after for 12 months; these are numbers of whom both can be taken. */
  forAYear: [304, 302, 295, 295, 299, 300],
  /** 6.12 and 6.13, below the line. */
  oldEnoughForPlan: [308, 315, 323, 327, 345, 357],
  /** 8.1 */
  longTerm: [141, 144, 145, 145, 147, 145],
  stable: [94, 96, 96, 93, 93, 90],
  /** 8.2 */
  threeOrMorePlacements: [61, 58, 58, 58, 64, 63],
  /** 9.1 */
  fostered: [337, 348, 353, 357, 364, 385],
  /** 8.4 */
  withParents: [23, 21, 26, 25, 25, 26],
  /** 8.3 is 9.1, 8.4 and these together. */
  placedForAdoption: [17, 17, 17, 17, 17, 17],
  /** 8.5 */
  commissioned: [203, 208, 211, 230, 233, 243],
} as const

/** What was in date at the end of each month, and what was not. */
export const practice = {
  /** 6.9: 92.1, 89.1, 89.5, 85.4, 78.3 and 70.7% of those in care for a year. */
  healthAssessed: [280, 269, 264, 252, 234, 212],
  /** 6.10: 63.8, 60.3, 57.3, 56.9, 56.5 and 55.0% of the same. */
  teethChecked: [194, 182, 169, 168, 169, 165],
  /** 6.12 */
  withEducationPlan: [289, 303, 313, 321, 327, 327],
  /** 6.13 */
  educationPlanInDate: [245, 234, 284, 313, 271, 205],
  /** 6.14: 78.6, 77.8, 79.1, 76.8, 76.4 and 73.8% of those looked after; in January two whose first plan is not due are left out. */
  planInDate: [368, 376, 386, 385, 385, 385],
  /** 6.15. January is printed of 471; 412 of 470 is the same percentage. */
  visitedByRegulation: [412, 434, 462, 479, 483, 483],
  /** 6.16. January likewise. */
  visitedByOwnStandard: [383, 424, 431, 456, 458, 433],
  /** 6.7, held and in time */
  reviewed: [89, 92, 142, 87, 126, 92],
  reviewedInTime: [72, 80, 132, 76, 108, 82],
  /** 6.11, above the line. */
  initialHealthInTime: [0, 3, 10, 1, 11, 2],
} as const

/** 7.1 to 7.4. */
export const afterCare = {
  careLeavers: [223, 223, 223, 220, 217, 215],
  /** 7.2 prints percentages alone: of those numbers that the law gives, how many have no pathway plan. */
  withoutPathwayPlan: [6, 6, 2, 4, 4, 2],
  suitable: [212, 219, 218, 219, 210, 203],
  /** 7.4 prints 44.4, 62.9, 65.4, 65.0 and 65.3% from February; of those in 7.1 the nearest whole numbers. */
  inEducationOrWork: [120, 99, 140, 144, 141, 140],
} as const

/** 11.3 and 11.4. */
export const caseloads = {
  largest: [18, 17, 17, 18, 18, 19],
  average: [12.9, 11.0, 11.6, 10.6, 11.7, 10.7],
} as const

/** Mid-year estimates of children aged 0 to 17: the report reckons every month by one, and gives 76.6 for March 2016. */
export const population: readonly { readonly year: number; readonly aged0To17: number }[] = [
  { year: 2014, aged0To17: 56_356 },
  { year: 2015, aged0To17: 56_392 },
  { year: 2016, aged0To17: 56_356 },
  { year: 2017, aged0To17: 56_356 },
]

/** The place of a month among the six; below 0 where it is not among them. */
export const placeIn = (month: Month): number => months.indexOf(month)
