import { collectionYearName, type Day, type Period, yearEndingOf, yearTo31March } from './dates.ts'

/** The years of the returns held, by the year each ends in, ascending. They say which days are known at all. */
export type ReturnYears = readonly number[]

/** Whether every day of a period is in the year of a return held. */
export function isPeriodHeld(held: ReturnYears, firstDay: Day, lastDay: Day): boolean {
  const last = yearEndingOf(lastDay)
  for (let year = yearEndingOf(firstDay); year <= last; year++) if (!held.includes(year)) return false
  return true
}

/** The years, by the year each ends in, that a period touches and no return held is for. */
export function missingYears(held: ReturnYears, { firstDay, lastDay }: Period): readonly number[] {
  const missing: number[] = []
  for (let year = yearEndingOf(firstDay); year <= yearEndingOf(lastDay); year++)
    if (!held.includes(year)) missing.push(year)
  return missing
}

/**
 * Whether it is known who was looked after at the end of a day: in the year of a return held, or on the 31 March before
 * the first one, which lists everyone who was in care as its year began.
 */
export const isDayHeld = (held: ReturnYears, asAt: Day): boolean =>
  held.includes(yearEndingOf(asAt)) || (held[0] !== undefined && asAt === yearTo31March(held[0]).firstDay - 1)

/** The first day of the unbroken history that leads to a day which is held. */
export function historyBeginsOn(held: ReturnYears, asAt: Day): Day {
  let year = yearEndingOf(asAt)
  if (!held.includes(year)) return asAt + 1
  while (held.includes(year - 1)) year--
  return yearTo31March(year).firstDay
}

/** Why something outside the returns held is not known, and the remedy, in sentences. */
export const notHeld = (years: readonly number[]): string => {
  const names = years.map(collectionYearName)
  return names.length === 1
    ? `No return is held for ${names[0]}. Import it to see this figure.`
    : `No returns are held for ${names.join(' and ')}. Import them to see this figure.`
}
