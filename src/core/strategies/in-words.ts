import { dayInWords } from '#core/dates.ts'
import { counted, upperFirst } from '#core/wording.ts'
import type { Measured, MeasureStanding } from './measured.ts'
import type { Strategy, StrategyVersion } from './strategies.ts'
import type { MeasureCounts, StrategyOn } from './strategy-on.ts'

/** How many measures meet their target, of all that there are. */
export const metInWords = ({ met, all }: MeasureCounts): string =>
  all === 0
    ? 'It has no measures'
    : `${met} of ${counted(all, 'measure')} ${met === 1 ? 'meets its' : 'meet their'} target`

const OTHERS: readonly (readonly [standing: MeasureStanding, one: string, many: string])[] = [
  ['not met', 'does not', 'do not'],
  ['not measured', 'was not measured', 'were not measured'],
  ['without a target', 'has no target', 'have no target'],
  ['of few', 'is of too few children to say', 'are of too few children to say'],
  [
    'not shown',
    'is not shown, so that no child can be recognised',
    'are not shown, so that no child can be recognised',
  ],
]

/** What of those that do not meet it: a sentence, or nothing where all do. */
export function othersInWords(counts: MeasureCounts): string {
  const said = OTHERS.flatMap(([standing, one, many]) =>
    counts[standing] === 0 ? [] : [`${counts[standing]} ${counts[standing] === 1 ? one : many}`],
  )
  return said.length === 0 ? '' : `${said.join('; ')}.`
}

/** How a measure stands, in a word or two; one whose day is past by the end of a day, and is not met, was missed. */
export function standingInWords({ standing, measure }: Measured, day: number): string {
  if (standing === 'not met') return measure.byOn !== undefined && measure.byOn < day ? 'Missed' : 'Not met yet'
  return standing === 'of few' ? 'Too few to say' : standing === 'without a target' ? 'No target' : upperFirst(standing)
}

/** The target and the day by which it is to be met. */
export const targetInWords = ({ target, measure: { byOn } }: Measured): string =>
  [target, byOn !== undefined && `by ${dayInWords(byOn)}`].filter(Boolean).join(' ')

/** Version 2.0, approved by the corporate parenting panel on 3 March 2025 */
export function versionInWords({ number, approvedBy, approvedOn }: StrategyVersion): string {
  const name = `Version ${number ?? 'without a number'}`
  if (approvedOn === undefined) return `${name}, a draft`
  return `${name}, approved${approvedBy === undefined ? '' : ` by ${approvedBy}`} on ${dayInWords(approvedOn)}`
}

/** The years that a strategy covers. */
export function yearsInWords({ fromOn, toOn }: Strategy): string {
  if (fromOn === undefined) return toOn === undefined ? 'Not recorded' : `Until ${dayInWords(toOn)}`
  return toOn === undefined ? `From ${dayInWords(fromOn)}` : `${dayInWords(fromOn)} to ${dayInWords(toOn)}`
}

/** When it is to be reviewed, as a sentence without its stop. */
export const reviewInWords = ({ reviewOn, isPastReview }: StrategyOn): string =>
  reviewOn === undefined
    ? 'No day is set for its review'
    : `It ${isPastReview ? 'was' : 'is'} to be reviewed by ${dayInWords(reviewOn)}`
