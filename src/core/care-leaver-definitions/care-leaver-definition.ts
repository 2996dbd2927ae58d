import { type Day, day, type IsoDate } from '#core/dates.ts'
import type { Example } from '#core/indicators/indicator.ts'
import type { Journey } from '#core/journey.ts'
import type { Source } from '#core/source.ts'

/** A dated version of a definition of a care leaver. */
export interface CareLeaverRule {
  /** The first day that is judged by it. */
  readonly from: IsoDate
  readonly source: Source
  /** The words of the source. */
  readonly says: string
  /** How Waymark reads what the words leave open; absent where they leave nothing open. */
  readonly readAs?: string
  /** Whether somebody is a care leaver at the end of a day. */
  readonly counts: (child: Journey, asAt: Day) => boolean
}

/** One of the ways in which councils and the law say who is a care leaver. Each gives another number of young people. */
export interface CareLeaverDefinition {
  readonly id: string
  readonly title: string
  /** Newest first. */
  readonly rules: readonly CareLeaverRule[]
  readonly reviewed: { readonly on: IsoDate; readonly nextBy: IsoDate }
  /** The types of records, by id, without which it cannot be said who counts; absent where the episodes say it. */
  readonly needs?: readonly string[]
  readonly examples: readonly CareLeaverExample[]
}

/** A worked example: records as in an indicator's example, and who counts. */
export interface CareLeaverExample extends Pick<Example, 'name' | 'asAt' | 'born' | 'episodes' | 'records'> {
  readonly counts: readonly string[]
}

export const defineCareLeaver = (definition: CareLeaverDefinition): CareLeaverDefinition => definition

/** Whether somebody is a care leaver by a definition at the end of a day, by the rule in force then; nobody is where there was no rule. */
export function isCareLeaver({ rules }: CareLeaverDefinition): (child: Journey, asAt: Day) => boolean {
  const dated = rules.map(({ from, counts }) => ({ from: day(from), counts }))
  return (child, asAt) => dated.find(({ from }) => from <= asAt)?.counts(child, asAt) ?? false
}

/** Those who are care leavers by a definition at the end of a day. */
export function careLeaversBy(
  definition: CareLeaverDefinition,
  children: readonly Journey[],
  asAt: Day,
): readonly Journey[] {
  const counts = isCareLeaver(definition)
  return children.filter(child => counts(child, asAt))
}

/** What choosing one definition over another does: who would come in, and who would fall out. */
export interface EffectOfChoosing {
  readonly before: readonly Journey[]
  readonly after: readonly Journey[]
  readonly comeIn: readonly Journey[]
  readonly fallOut: readonly Journey[]
}

/** What would change on a day if one definition were chosen in place of another. */
export function effectOfChoosing(
  { from, to }: { readonly from: CareLeaverDefinition; readonly to: CareLeaverDefinition },
  children: readonly Journey[],
  asAt: Day,
): EffectOfChoosing {
  const [before, after] = [careLeaversBy(from, children, asAt), careLeaversBy(to, children, asAt)]
  const [were, are] = [new Set(before), new Set(after)]
  return {
    before,
    after,
    comeIn: after.filter(child => !were.has(child)),
    fallOut: before.filter(child => !are.has(child)),
  }
}
