import { type Day, dayInWords } from '#core/dates.ts'
import { escalationThemes } from '#core/records/escalation.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import { lowerFirst } from '#core/wording.ts'
import type { StageClock, StandingEscalation } from './clocks.ts'
import type { Step } from './escalations.ts'
import { stageCalled } from './stages.ts'

/** One thing that happened to a concern: when, what, and what was said of it, a paragraph each. */
export interface CourseEvent {
  readonly on: Day
  readonly what: string
  readonly says: readonly string[]
}

/** All that happened to a concern up to the end of a day, from when it was raised until it was over. */
export function courseInWords(standing: StandingEscalation, asAt: Day): readonly CourseEvent[] {
  const { escalation, clocks } = standing
  const { raisedOn, concern, triedInformally } = escalation
  const begins = (at: number): string => {
    const stage = clocks.stages[at]
    if (!stage) return ''
    return `${lowerFirst(stageCalled(standing.process, stage.stage))}${dueInWords(standing, stage)}`
  }
  const events: CourseEvent[] = [
    {
      on: raisedOn,
      what: `Raised at ${begins(0)}`,
      says: [concern, triedInformally && `Tried informally first: ${triedInformally}`].filter(
        said => !!said,
      ) as string[],
    },
  ]
  let at = 0
  for (const step of stepsBy(standing, asAt)) {
    const left = clocks.stages[at]
    if (step.happened === 'moved-up') at += 1
    const what = {
      response: `Answered${inTimeInWords(left, step)}`,
      'moved-up': `Moved up to ${begins(at)}${left?.answeredOn === undefined && left?.isLate ? '. The stage before had no answer in time' : ''}`,
      paused: 'Paused',
      resumed: 'Taken up again',
      'theme-settled': `Settled: ${themesInWords(step)}`,
      closed: step.outcome ? `Closed: ${lowerFirst(escalationOutcomes[step.outcome])}` : 'Closed',
    }[step.happened ?? 'response']
    events.push({ on: step.happenedOn, what, says: saidAt(step) })
  }
  return events
}

/** Since when a concern waits at the end of a day, and why; undefined where it does not. */
export function pausedNow(
  standing: StandingEscalation,
  asAt: Day,
): { readonly since: Day; readonly because: string | undefined } | undefined {
  if (!standing.clocks.isPaused) return undefined
  const steps = stepsBy(standing, asAt)
  const resumed = steps.findLastIndex(({ happened }) => happened === 'resumed')
  const pause = steps.slice(resumed + 1).find(({ happened }) => happened === 'paused')
  return pause && { since: pause.happenedOn, because: pause.because }
}

/** The steps that count: those by the end of the day, up to the one by which it was over. */
const stepsBy = ({ escalation, clocks }: StandingEscalation, asAt: Day): readonly Step[] => {
  const until = Math.min(asAt, clocks.whole.settledOn ?? asAt)
  return escalation.steps.filter(({ happenedOn, happened }) => happenedOn <= until && happened !== undefined)
}

function dueInWords({ clocks, process }: StandingEscalation, { stage, dueOn }: StageClock): string {
  if (dueOn !== undefined) return `, an answer due by ${dayInWords(dueOn)}`
  const hasTime = process?.stages[stage].answeredWithin !== undefined
  return hasTime && clocks.isPaused ? ', no answer due while it is paused' : ''
}

/** Only the first answer of a stage is in time or late; a stage that has no time says neither. */
function inTimeInWords(stage: StageClock | undefined, { happenedOn }: Step): string {
  if (stage?.dueOn === undefined || stage.answeredOn !== happenedOn) return ''
  return stage.isLate ? ' late' : ' in time'
}

const themesInWords = ({ themes = [] }: Step): string =>
  themes.length === 0 ? 'all of it' : themes.map(theme => lowerFirst(escalationThemes[theme])).join('; ')

const saidAt = ({ because, says, effect }: Step): readonly string[] =>
  [because, says, effect && `What it changed: ${effect}`].filter((said): said is string => !!said)
