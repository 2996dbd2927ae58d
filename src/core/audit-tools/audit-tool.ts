import { type Day, day, type IsoDate } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { Source } from '#core/source.ts'

/** The four grades of an audit, the best first, as councils and Ofsted have them. */
export const auditGrades = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
} as const
export type AuditGrade = keyof typeof auditGrades

/** What a question is about: what was done, what that changed, how the child is now, or whether the rules were kept. */
export const auditAreas = {
  intervention: 'Intervention',
  impact: 'Impact',
  outcome: 'Outcome',
  compliance: 'Compliance',
} as const
export type AuditArea = keyof typeof auditAreas

/** One question of an audit, and what each grade of it looks like in a child's record. */
export interface AuditQuestion {
  /** Kept for good: answers are recorded by it. No other question of any tool has it. */
  readonly id: string
  readonly area: AuditArea
  readonly asks: string
  readonly grades: Readonly<Record<AuditGrade, string>>
}

/** The questions of a tool from a day on. */
interface AuditQuestions {
  /** The first day on which an audit asks them. */
  readonly from: IsoDate
  readonly source: Source
  /** By area, in the order in which they are asked. */
  readonly questions: readonly AuditQuestion[]
}

/** What an auditor found of one question, and how that is graded. */
interface AuditExample {
  readonly question: string
  readonly found: string
  readonly grade: AuditGrade
}

/** A tool by which somebody reads a child's record and judges the work. Waymark asks and keeps; the judgement is theirs. */
export interface AuditTool {
  readonly id: string
  readonly title: string
  readonly meaning: string
  /** Its place among the tools. */
  readonly order: number
  /** Of whom a sample is drawn, at the end of a day. */
  readonly population: { readonly says: string; readonly counts: (child: Journey, asAt: Day) => boolean }
  /** Newest first. */
  readonly versions: readonly AuditQuestions[]
  readonly reviewed: { readonly on: IsoDate; readonly nextBy: IsoDate }
  /** For each, another of the same question with the grade beside it: what makes the difference. */
  readonly examples: readonly AuditExample[]
}

export const defineAuditTool = (tool: AuditTool): AuditTool => tool

/** The questions that a tool asks on a day; none before its first version. */
export const questionsOn = ({ versions }: AuditTool, on: Day): readonly AuditQuestion[] =>
  versions.find(({ from }) => day(from) <= on)?.questions ?? []

/** What each tool is called, by its id. */
export const toolTitles = (tools: readonly AuditTool[]): Readonly<Record<string, string>> =>
  Object.fromEntries(tools.map(({ id, title }) => [id, title]))

/** What a tool is called; its id where there is none such any more. */
export const toolTitle = (tools: readonly AuditTool[], tool: string): string =>
  tools.find(({ id }) => id === tool)?.title ?? tool

/** What every question of every version of every tool asks, by its id: an audit of years ago still has its words. */
export const questionTitles = (tools: readonly AuditTool[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tools.flatMap(({ title, versions }) =>
      versions
        .toReversed()
        .flatMap(({ questions }) =>
          questions.map(({ id, asks }) => [id, `${asks} (${title.split(':').at(-1)!.trim()})`]),
        ),
    ),
  )

/** What each question of every version is about, by its id. */
export const questionAreas = (tools: readonly AuditTool[]): ReadonlyMap<string, AuditArea> =>
  new Map(
    tools.flatMap(({ versions }) =>
      versions.flatMap(({ questions }) => questions.map(({ id, area }) => [id, area] as const)),
    ),
  )
