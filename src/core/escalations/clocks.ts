import { type Day, NEVER } from '#core/dates.ts'
import { after } from '#core/duration.ts'
import type { Item, Journey } from '#core/journey.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import { type Escalation, escalationsOf, type Step, type Theme } from './escalations.ts'
import { type Process, processOn, type Stage, stageCalled } from './stages.ts'

/** How long something had, and whether it was late at the end of a day. */
interface Clock {
  readonly beganOn: Day
  /** The last day in time; undefined where none is set, while it is paused, and where the bank holidays are not known. */
  readonly dueOn: Day | undefined
  /** True where it was done after the day it was due, or was not done and that day was over. */
  readonly isLate: boolean
}

/** One stage of a concern. */
export interface StageClock extends Clock {
  readonly stage: Stage
  /** The first answer given while the stage lasted; absent while there is none. */
  readonly answeredOn: Day | undefined
  /** The day that it moved on or was over; absent while the stage lasts. */
  readonly endedOn: Day | undefined
}

/** How a concern stood at the end of a day. */
export interface Clocks {
  /** Each stage that had begun, in order. */
  readonly stages: readonly StageClock[]
  /** The time from when it was raised until all of it is settled. */
  readonly whole: Clock & { readonly settledOn: Day | undefined }
  /** True where the stage that it is at is late and has no answer, or the whole is not settled in time. */
  readonly isLate: boolean
  /** True while it waits, for a reason that a step gives. */
  readonly isPaused: boolean
  /** What had not been settled apart. */
  readonly openThemes: readonly Theme[]
}

/** From one day, which is left out, up to but not on another, which counts again. */
interface Pause {
  readonly from: Day
  readonly until: Day | undefined
}

/** A stage that began: the entry is that of the record that began it. */
interface Begun extends Item {
  readonly stage: Stage
  readonly beganOn: Day
  answeredOn?: Day
  endedOn?: Day
}

interface Course {
  readonly begun: readonly Begun[]
  readonly pauses: readonly Pause[]
  readonly openThemes: readonly Theme[]
  readonly settledOn: Day | undefined
  /** As the step says that closed it; undefined where none did, since each theme was settled apart. */
  readonly outcome: Step['outcome']
}

/**
 * How a concern stood at the end of a day, by what had happened by then: when each stage was to be answered and was, and
 * the whole settled. It is over once it is closed, or once all that it was about is settled.
 */
export function clocksOf(escalation: Escalation, process: Process | undefined, asAt: Day): Clocks {
  const { begun, pauses, openThemes, settledOn } = courseOf(escalation, asAt)
  const dueAfter = (from: Day, workingDays: number | undefined) =>
    workingDays === undefined ? undefined : dueOnAfter(from, workingDays, pauses)
  const isPast = (dueOn: Day | undefined, doneOn = asAt) => dueOn !== undefined && doneOn > dueOn
  const stages = begun.map(({ stage, beganOn, answeredOn, endedOn }): StageClock => {
    const dueOn = dueAfter(beganOn, process?.stages[stage].answeredWithin)
    return { stage, beganOn, dueOn, answeredOn, endedOn, isLate: isPast(dueOn, answeredOn ?? endedOn) }
  })
  const dueOn = dueAfter(escalation.raisedOn, process?.settledWithin)
  const whole = { beganOn: escalation.raisedOn, dueOn, settledOn, isLate: isPast(dueOn, settledOn) }
  const now = stages.at(-1)!
  return {
    stages,
    whole,
    isLate: whole.isLate || (now.answeredOn === undefined && now.isLate),
    isPaused: settledOn === undefined && pauses.at(-1)?.until === undefined && pauses.length > 0,
    openThemes,
  }
}

/** A concern and how it stands: the stage that it is or was last at, as the council calls it, and what came of it so far. */
export interface StandingEscalation {
  readonly child: Journey
  readonly escalation: Escalation
  /** By which it is answered; undefined where it was raised before there was any. */
  readonly process: Process | undefined
  readonly clocks: Clocks
  readonly now: StageClock & { readonly called: string }
  /** As the step says that closed it; undefined where none did by then. */
  readonly outcome: Step['outcome']
  /** What it changed for the child, as steps say by then, oldest first. */
  readonly effects: readonly string[]
}

/** The concerns about a child that had been raised by the end of a day, by the process of their time; oldest first. */
export const escalationsStanding = (
  child: Journey,
  asAt: Day,
  processes: readonly Process[],
): readonly StandingEscalation[] =>
  escalationsOf(child)
    .filter(({ raisedOn }) => raisedOn <= asAt)
    .map(escalation => {
      const process = processOn(processes, escalation.raisedOn)
      const clocks = clocksOf(escalation, process, asAt)
      const now = clocks.stages.at(-1)!
      const { outcome } = courseOf(escalation, asAt)
      const effects = escalation.steps.flatMap(({ happenedOn, effect }) =>
        happenedOn <= asAt && effect !== undefined ? [effect] : [],
      )
      return {
        child,
        escalation,
        process,
        clocks,
        now: { ...now, called: stageCalled(process, now.stage) },
        outcome,
        effects,
      }
    })

/** The concerns about a child that had been raised and were not settled at the end of a day. */
export const openEscalations = (
  child: Journey,
  asAt: Day,
  processes: readonly Process[],
): readonly StandingEscalation[] =>
  escalationsStanding(child, asAt, processes).filter(({ clocks }) => clocks.whole.settledOn === undefined)

/** Whether a concern that is open waits for an answer at the stage that it is at, and is not paused. */
export const awaitsAnswer = ({ clocks, now }: Pick<StandingEscalation, 'clocks' | 'now'>): boolean =>
  now.answeredOn === undefined && !clocks.isPaused

/** Every stage that a concern about a child ever began at or moved up to: a concern counts once at each. */
export const stagesBegun: (child: Journey) => readonly StageBegun[] = oncePerJourney(child =>
  escalationsOf(child).flatMap(escalation =>
    courseOf(escalation, NEVER).begun.map(begun => ({ ...begun, themes: escalation.themes })),
  ),
)

/** A stage of a concern, with all that the concern was about. */
interface StageBegun extends Readonly<Begun> {
  readonly themes: readonly Theme[]
}

/** Each concern about a child that was ever settled: when, and what came of it. */
export const settledOf = (child: Journey): readonly Pick<Course, 'settledOn' | 'outcome'>[] =>
  escalationsOf(child)
    .map(escalation => courseOf(escalation, NEVER))
    .filter(({ settledOn }) => settledOn !== undefined)

/** What its steps make of it up to the end of a day; those after it was over change nothing. */
function courseOf({ entry, raisedOn, beginsAt, themes, steps }: Escalation, asAt: Day): Course {
  const begun: Begun[] = [{ entry, stage: beginsAt, beganOn: raisedOn }]
  const pauses: Pause[] = []
  let openThemes: readonly Theme[] = themes
  let settledOn: Day | undefined
  let outcome: Step['outcome']
  for (const { entry, happened, happenedOn, toStage, outcome: said, themes: about = [] } of steps) {
    if (happenedOn > asAt || settledOn !== undefined) break
    const now = begun.at(-1)!
    const pause = pauses.at(-1)
    const isPaused = pause !== undefined && pause.until === undefined
    if (happened === 'response') now.answeredOn ??= happenedOn
    if (happened === 'moved-up') {
      now.endedOn = happenedOn
      begun.push({ entry, stage: toStage ?? NEXT[now.stage], beganOn: happenedOn })
    }
    if (happened === 'paused' && !isPaused) pauses.push({ from: happenedOn, until: undefined })
    if (happened === 'resumed' && isPaused) pauses.splice(-1, 1, { ...pause, until: happenedOn })
    if (happened === 'theme-settled')
      openThemes = about.length === 0 ? [] : openThemes.filter(theme => !about.includes(theme))
    if (happened === 'closed') outcome = said
    if (happened === 'closed' || (happened === 'theme-settled' && openThemes.length === 0)) settledOn = happenedOn
  }
  if (settledOn !== undefined) begun.at(-1)!.endedOn = settledOn
  return { begun, pauses, openThemes: settledOn === undefined ? openThemes : [], settledOn, outcome }
}

/** Where a concern moves to whose step does not say. */
const NEXT: Readonly<Record<Stage, Stage>> = {
  'stage-1': 'stage-2',
  'stage-2': 'stage-3',
  'stage-3': 'stage-4',
  'stage-4': 'stage-5',
  'stage-5': 'stage-5',
}

/** The day that many working days after another, the days of a pause left out; undefined while a pause has no end. */
function dueOnAfter(from: Day, workingDays: number, pauses: readonly Pause[]): Day | undefined {
  let on: Day | undefined = from
  for (let left = workingDays; left > 0; ) {
    on = after(on, { workingDays: 1 })
    if (on === undefined) return undefined
    const pause = pauses.find(({ from, until }) => from <= on! && (until === undefined || on! < until))
    if (pause === undefined) left--
    else if (pause.until === undefined) return undefined
  }
  return on
}
