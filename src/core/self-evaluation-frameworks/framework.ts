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

/** What each area of every version is called, by its id: an evaluation of years ago still has its words. */
export const areaTitles = (frameworks: readonly Framework[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    frameworks.flatMap(({ versions }) =>
      versions.toReversed().flatMap(({ areas }) => areas.map(({ id, title }) => [id, title])),
    ),
  )

/** What each grade is called, by its code. */
export const gradeTitles = (frameworks: readonly Framework[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...frameworks.map(({ grades }) => grades))

/** Whether an area was judged on a day. */
export const isJudgedOn = (frameworks: readonly Framework[], area: string, on: IsoDate): boolean =>
  frameworks.some(framework => areasOn(framework, on).some(({ id }) => id === area))
