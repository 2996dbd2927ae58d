import { recordsOf } from '#core/casework.ts'
import { type Day, type Month, monthOf } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { escalationStages } from '#core/records/escalation.ts'
import qualityChecklist from '#core/records/quality-checklist.ts'
import { escalationsStanding } from './clocks.ts'
import type { Process, Stage } from './stages.ts'

export type ChecklistGrade = NonNullable<ReturnType<typeof checklistsOf>[number]['overall']>

const checklistsOf = recordsOf(qualityChecklist)

/** So many of so many. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** What reviewing officers found before reviews, and how they were answered, in some months up to the end of a day. */
export interface ReviewingPractice {
  readonly months: readonly Month[]
  /** How many checklists were completed in each month, by grade; those that say none are left out. */
  readonly checklists: Readonly<Record<ChecklistGrade, readonly number[]>>
  /** Of the stages begun in the months that have a time, by stage: answered in time, of those answered or past their day. */
  readonly answered: readonly (Share & { readonly stage: Stage })[]
  /** Of the concerns settled in the months: in time, and with what it changed for the child. */
  readonly settledInTime: Share
  readonly effectSaid: Share
}

const STAGES = Object.keys(escalationStages) as readonly Stage[]

/** The practice of reviewing officers and those who answer them; undefined where neither checklist nor concern is recorded in the months. */
export function reviewingPractice(
  children: readonly Journey[],
  months: readonly Month[],
  asAt: Day,
  processes: readonly Process[],
): ReviewingPractice | undefined {
  const isIn = (on: Day | undefined): on is Day => on !== undefined && on <= asAt && months.includes(monthOf(on))
  const found = children.flatMap(child => checklistsOf(child).filter(({ completedOn }) => isIn(completedOn)))
  const standing = children.flatMap(child => escalationsStanding(child, asAt, processes))
  if (found.length === 0 && standing.length === 0) return undefined
  const begun = standing
    .flatMap(({ clocks }) => clocks.stages)
    .filter(({ beganOn, dueOn, answeredOn, isLate }) => isIn(beganOn) && (isLate || (dueOn && answeredOn)))
  const settled = standing.filter(({ clocks: { whole } }) => isIn(whole.settledOn))
  const of = settled.length
  const ofGrade = (grade: ChecklistGrade) =>
    months.map(month => found.filter(its => its.overall === grade && monthOf(its.completedOn!) === month).length)
  return {
    months,
    checklists: {
      outstanding: ofGrade('outstanding'),
      good: ofGrade('good'),
      'requires-improvement': ofGrade('requires-improvement'),
      inadequate: ofGrade('inadequate'),
    },
    answered: STAGES.flatMap(stage => {
      const its = begun.filter(one => one.stage === stage)
      return its.length === 0 ? [] : [{ stage, count: its.filter(({ isLate }) => !isLate).length, of: its.length }]
    }),
    settledInTime: { count: settled.filter(({ clocks: { whole } }) => !whole.isLate).length, of },
    effectSaid: { count: settled.filter(({ effects }) => effects.length > 0).length, of },
  }
}
