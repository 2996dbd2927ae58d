import type { IsoDate } from '#core/dates.ts'
import { areasOn, type Framework } from './framework.ts'
import ilacs from './ilacs.ts'

/**
 * The frameworks whose words a self-evaluation has: those in this folder. A record type is read before any folder is, so
 * they are named here, and a test holds the two to each other.
 */
export const frameworks: readonly Framework[] = [ilacs]

/** What each area of every version is called, by its id: an evaluation of years ago still has its words. */
export const areaTitles: Readonly<Record<string, string>> = Object.fromEntries(
  frameworks.flatMap(({ versions }) =>
    versions.toReversed().flatMap(({ areas }) => areas.map(({ id, title }) => [id, title])),
  ),
)

/** What each grade is called, by its code. */
export const gradeTitles: Readonly<Record<string, string>> = Object.assign(
  {},
  ...frameworks.map(({ grades }) => grades),
)

/** The framework that has an area; undefined where none has. */
const frameworkOf = (area: string): Framework | undefined =>
  frameworks.find(({ versions }) => versions.some(({ areas }) => areas.some(({ id }) => id === area)))

/** Whether an area was judged on a day. */
export const isJudgedOn = (area: string, on: IsoDate): boolean => {
  const framework = frameworkOf(area)
  return framework !== undefined && areasOn(framework, on).some(({ id }) => id === area)
}
