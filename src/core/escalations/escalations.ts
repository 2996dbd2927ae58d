import { type Recorded, recordsOf } from '#core/casework.ts'
import { type Day, isoOf } from '#core/dates.ts'
import type { Item, Journey } from '#core/journey.ts'
import escalation, { checklistReference, type escalationThemes } from '#core/records/escalation.ts'
import escalationStep from '#core/records/escalation-step.ts'
import qualityChecklist from '#core/records/quality-checklist.ts'
import type { Stage } from './stages.ts'

export type Theme = keyof typeof escalationThemes

/** What happened to a concern on a day, as its record says. */
export type Step = Recorded<ReturnType<(typeof escalationStep.fields)['parse']>> & { readonly happenedOn: Day }

/** A concern that a reviewing officer raised formally about a child: the entry is that of the record that raises it. */
export interface Escalation extends Item {
  /** By what its steps are recorded; absent where its record gives none, and then it has no steps. */
  readonly reference: string | undefined
  readonly raisedOn: Day
  readonly beginsAt: Stage
  readonly themes: readonly Theme[]
  readonly concern: string | undefined
  /** What was tried before it was raised. */
  readonly triedInformally: string | undefined
  readonly raisedBy: string | undefined
  readonly raisedTo: string | undefined
  /** True where no record raises it but a checklist that was graded Inadequate, which is a concern at stage 1. */
  readonly isByChecklist: boolean
  /** Those that say their day, oldest first. */
  readonly steps: readonly Step[]
}

const recordsOfEscalations = recordsOf(escalation)
const recordsOfSteps = recordsOf(escalationStep)
const checklistsOf = recordsOf(qualityChecklist)

type Checklist = ReturnType<typeof checklistsOf>[number]

/**
 * The concerns raised about a child, oldest first: those recorded with their day and stage, and one at stage 1 for each
 * checklist graded Inadequate that no recorded concern names as its own.
 */
export function escalationsOf(child: Journey): readonly Escalation[] {
  const recorded = recordsOfEscalations(child)
  const inadequate = checklistsOf(child).filter(({ overall }) => overall === 'inadequate')
  if (recorded.length === 0 && inadequate.length === 0) return NONE
  const named = new Set(recorded.map(({ checklistOn }) => checklistOn))
  const steps = recordsOfSteps(child).filter((step): step is Step => step.happenedOn !== undefined)
  const raised = recorded.flatMap(its => ofRecord(its, steps))
  const byChecklist = inadequate.flatMap(its => (named.has(its.completedOn) ? [] : ofChecklist(its, steps)))
  return [...raised, ...byChecklist].sort((a, b) => a.raisedOn - b.raisedOn || a.entry - b.entry)
}

const NONE: readonly Escalation[] = []

function ofRecord(its: ReturnType<typeof recordsOfEscalations>[number], steps: readonly Step[]): readonly Escalation[] {
  const { entry, reference, raisedOn, stage, themes = [], concern, triedInformally, raisedBy, raisedTo } = its
  if (raisedOn === undefined || stage === undefined) return NONE
  return [
    {
      entry,
      reference,
      raisedOn,
      beginsAt: stage,
      themes,
      concern,
      triedInformally,
      raisedBy,
      raisedTo,
      isByChecklist: false,
      steps: stepsUnder(reference, steps),
    },
  ]
}

function ofChecklist(its: Checklist, steps: readonly Step[]): readonly Escalation[] {
  const { entry, completedOn, mustChange, worker } = its
  if (completedOn === undefined) return NONE
  const reference = checklistReference(isoOf(completedOn))
  return [
    {
      entry,
      reference,
      raisedOn: completedOn,
      beginsAt: 'stage-1',
      themes: themesOf(its),
      concern: mustChange,
      triedInformally: undefined,
      raisedBy: worker,
      raisedTo: undefined,
      isByChecklist: true,
      steps: stepsUnder(reference, steps),
    },
  ]
}

/** References are typed by people: capitals and spaces around them do not matter. */
const plain = (reference: string | undefined): string | undefined => reference?.trim().toLowerCase()

function stepsUnder(reference: string | undefined, steps: readonly Step[]): readonly Step[] {
  const sought = plain(reference)
  return sought === undefined ? [] : steps.filter(step => plain(step.escalation) === sought)
}

/** What a checklist's areas are called as themes of a concern; those not here are something else. */
const themeOfArea: Readonly<Record<string, Theme>> = {
  'care-plan': 'care-plan',
  assessment: 'assessment',
  legal: 'proceedings',
  placement: 'placement',
  health: 'health',
  education: 'education',
  contact: 'contact',
  visits: 'visits-and-supervision',
  oversight: 'visits-and-supervision',
  voice: 'voice',
  transition: 'transition',
  records: 'records',
}

/** The themes of a checklist graded Inadequate overall: those of the areas that are Inadequate. */
const themesOf = ({ areas = [] }: Checklist): readonly Theme[] => [
  ...new Set(areas.flatMap(({ area, grade }) => (grade === 'inadequate' ? (themeOfArea[area ?? ''] ?? 'other') : []))),
]
