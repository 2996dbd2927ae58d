import type { IsoDate } from '#core/dates.ts'
import type { Source } from '#core/source.ts'

/** One thing that a framework judges, in its own words. */
export interface FrameworkArea {
  /** Kept for good: evaluations are recorded by it. No other area of any framework has it. */
  readonly id: string
  readonly title: string
  /** What is looked at in it; none where the framework's own text must be read. */
  readonly looksAt: readonly string[]
}

/** What a framework judges from a day on. */
interface FrameworkVersion {
  readonly from: IsoDate
  readonly source: Source
  /** In the order in which they are judged. */
  readonly areas: readonly FrameworkArea[]
}

/** By what a council judges itself: areas, and grades by their codes, the best first. The judgement is the council's. */
export interface Framework {
  readonly id: string
  readonly title: string
  readonly meaning: string
  readonly grades: Readonly<Record<string, string>>
  /** Newest first. */
  readonly versions: readonly FrameworkVersion[]
  readonly reviewed: { readonly on: IsoDate; readonly nextBy: IsoDate }
}

export const defineFramework = (framework: Framework): Framework => framework

/** What a framework judges on a day; nothing before its first version. */
export const areasOn = ({ versions }: Pick<Framework, 'versions'>, on: IsoDate): readonly FrameworkArea[] =>
  versions.find(({ from }) => from <= on)?.areas ?? []

/**
 * What each area of every version is called, by its id: an evaluation of years ago still has its words. One that two
 * frameworks call alike says of which it is.
 */
export function areaTitles(frameworks: readonly Framework[]): Readonly<Record<string, string>> {
  const areas = frameworks.flatMap(({ title: of, versions }) =>
    versions.toReversed().flatMap(({ areas }) => areas.map(({ id, title }) => ({ id, title, of }))),
  )
  const isAlike = (title: string) => new Set(areas.flatMap(its => (its.title === title ? its.of : []))).size > 1
  return Object.fromEntries(areas.map(({ id, title, of }) => [id, isAlike(title) ? `${title} (${of})` : title]))
}

/** What each grade is called, by its code; what a code means in each where frameworks differ. */
export function gradeTitles(frameworks: readonly Framework[]): Readonly<Record<string, string>> {
  const titles = new Map<string, Set<string>>()
  for (const { grades } of frameworks)
    for (const [code, title] of Object.entries(grades)) titles.set(code, (titles.get(code) ?? new Set()).add(title))
  return Object.fromEntries([...titles].map(([code, its]) => [code, [...its].join(', or ')]))
}

/** The framework that has an area in any version; undefined where none has. */
export const frameworkOf = (frameworks: readonly Framework[], area: string): Framework | undefined =>
  frameworks.find(({ versions }) => versions.some(({ areas }) => areas.some(({ id }) => id === area)))

/** Whether an area was judged on a day. */
export const isJudgedOn = (frameworks: readonly Framework[], area: string, on: IsoDate): boolean =>
  frameworks.some(framework => areasOn(framework, on).some(({ id }) => id === area))
