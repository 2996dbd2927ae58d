import { type Day, day, type Month, monthsTo } from '#core/dates.ts'

/** How a time in care ended. */
export type Way = 'adopted' | 'guardian' | 'arrangements' | 'grown up' | 'home'

/** How many came into care in a time, and how many left it otherwise than to be adopted. */
export interface Flow {
  /** The months of it, oldest first. */
  readonly months: readonly Month[]
  /** 6.3 */
  readonly admitted: number
  /** 6.4 without 10.1: 6.6 and the rest of 6.5, those who turned 18, and those who went home or elsewhere. */
  readonly left: Readonly<Record<Exclude<Way, 'adopted'>, number>>
}

type Left = readonly [guardian: number, arrangements: number, grownUp: number, home: number]

const flow = (months: readonly Month[], admitted: number, ...[guardian, arrangements, grownUp, home]: Left): Flow => ({
  months,
  admitted,
  left: { guardian, arrangements, 'grown up': grownUp, home },
})

/**
 * The years before 2017, of which the report prints 6.3 to 6.6 and 10.1. How the others left it does not say: those who
 * turned 18 are as many as 7.1 asks for, since they count as care leavers up to 21. Its flows do not add up to its stock:
 * 407 and 208, less 192, are not 432. Here they do, by more admissions than are printed: 217 for 208 in 2015-16, and 271
 * for 262 in 2016-17.
 */
export const earlier: readonly Flow[] = [
  flow(['2014-04'], 14, 1, 0, 8, 3),
  flow(['2014-05'], 14, 1, 0, 6, 3),
  flow(['2014-06'], 15, 1, 0, 5, 3),
  flow(monthsTo('2015-03', 9), 132, 9, 5, 51, 21),
  flow(monthsTo('2016-03', 12), 217, 25, 9, 75, 40),
  flow(monthsTo('2016-12', 9), 213, 19, 7, 62, 55),
]

/** January to June 2017, a month each. Of May, 6.5 is what 6.6 and 10.1 come to, which is more than is printed. */
export const printedFlows: readonly Flow[] = [
  flow(['2017-01'], 9, 0, 0, 6, 6),
  flow(['2017-02'], 26, 2, 1, 4, 6),
  flow(['2017-03'], 23, 0, 0, 6, 10),
  flow(['2017-04'], 26, 0, 0, 3, 7),
  flow(['2017-05'], 14, 1, 0, 4, 4),
  flow(['2017-06'], 33, 1, 4, 4, 6),
]

/** The nth part of a whole number shared out evenly. */
export const evenPart = (total: number, n: number, of: number): number =>
  Math.floor(((n + 1) * total) / of) - Math.floor((n * total) / of)

/** Children who left again so soon that their health had not been assessed, nor was it due: who came between two days and left between two others. */
export interface ShortStays {
  readonly from: Day
  readonly to: Day
  readonly leftFrom: Day
  readonly leftTo: Day
  readonly children: number
}

const short = (children: number, from: string, to: string, leftFrom: string, leftTo: string): ShortStays => ({
  children,
  from: day(from),
  to: day(to),
  leftFrom: day(leftFrom),
  leftTo: day(leftTo),
})

/** As many as must have gone for 6.11 to have the children below the line that are printed of April to June. */
export const shortStays: readonly ShortStays[] = [
  short(4, '2017-02-13', '2017-02-24', '2017-03-03', '2017-03-08'),
  short(2, '2017-03-20', '2017-03-24', '2017-04-05', '2017-04-11'),
  short(2, '2017-04-04', '2017-04-10', '2017-04-19', '2017-04-27'),
  short(4, '2017-04-18', '2017-04-26', '2017-05-04', '2017-05-12'),
  short(5, '2017-05-15', '2017-05-24', '2017-06-05', '2017-06-09'),
]

/** When the others of a month came who are looked after still. 6.11 counts by the day 20 working days on. */
export interface Admissions {
  readonly from: Day
  readonly to: Day
  readonly children: number
  /** Of these, how many are as old as 6.12 asks. */
  readonly ofSchoolAge: number
}

const came = (children: number, ofSchoolAge: number, from: string, to: string): Admissions => ({
  children,
  ofSchoolAge,
  from: day(from),
  to: day(to),
})

/** Those who came from December 2016 on and have stayed. */
export const lateAdmissions: readonly Admissions[] = [
  came(27, 17, '2016-12-01', '2016-12-30'),
  came(1, 1, '2017-01-03', '2017-01-03'),
  came(8, 5, '2017-01-05', '2017-01-31'),
  came(22, 12, '2017-02-01', '2017-02-28'),
  came(2, 1, '2017-03-01', '2017-03-03'),
  came(17, 10, '2017-03-06', '2017-03-29'),
  came(2, 2, '2017-03-30', '2017-03-31'),
  came(20, 10, '2017-04-03', '2017-04-28'),
  came(5, 4, '2017-05-02', '2017-05-02'),
  came(4, 3, '2017-05-09', '2017-05-26'),
  came(33, 16, '2017-06-05', '2017-06-29'),
]

/** A working day between two, the nth of so many: bank holidays are left out where they matter by the days asked for. */
export function nthWorkday(from: Day, to: Day, n: number, total: number): Day {
  const on = total <= 1 ? Math.floor((from + to) / 2) : from + Math.floor((n * (to - from)) / (total - 1))
  const ofWeek = (((on + 3) % 7) + 7) % 7
  if (ofWeek < 5) return on
  const monday = on + 7 - ofWeek
  return monday <= to ? monday : on - (ofWeek - 4)
}
