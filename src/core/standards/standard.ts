import { countedAnew } from '#core/counted-anew.ts'
import type { IsoDate } from '#core/dates.ts'
import { type Day, day, NEVER } from '#core/dates.ts'
import { type Duration, durationInWords } from '#core/duration.ts'
import type { Example as IndicatorExample } from '#core/indicators/indicator.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import type { Source } from '#core/source.ts'

/** The lengths of time that a rule turns on, by name, so that a council may set others and try them on its history first. */
export type Intervals = Readonly<Record<string, Duration>>

/** A dated version of a standard. */
export interface StandardRule<I extends Intervals = Intervals> {
  /** The first day on which something may arise under it. Absent: enacted but not commenced, so off until a council sets the day. */
  readonly from?: IsoDate
  readonly source: Source
  /** False where the source's own words have not been read. */
  readonly isVerified: boolean
  /** The rule in words; intervals in it read as `{every}` and are filled in. */
  readonly says: string
  readonly intervals: I
  /**
   * Everything that was ever due for a child under the rule, and is now, in any order. It may look at the
   * whole journey, but each obligation only at what had happened by the day that it was met or lapsed. The day from which
   * records of what meets it are complete is for a rule that tells the first of its kind from later ones.
   */
  readonly obligations: (child: Journey, intervals: I, completeFrom?: Day) => readonly Obligation[]
}

/** Whose work it is, by default. */
export type Responsible =
  | 'social-worker'
  | 'personal-adviser'
  | 'reviewing-officer'
  | 'health-team'
  | 'virtual-school'
  | 'team-manager'
  | 'legal'
  | 'adoption'

/** A worked example: records as in an indicator's example, and what is due. */
export interface StandardExample extends Pick<IndicatorExample, 'asAt' | 'born' | 'episodes' | 'records'> {
  readonly name: string
  /** For a rule that is off until a council sets its first day: the day set here. */
  readonly from?: IsoDate
  /** By child, what was ever due: `due 2026-05-04, met 2026-05-01` or `due 2026-05-04, overdue`, in order; none: an empty list. */
  readonly due: Readonly<Record<string, readonly string[]>>
}

/** A timescale: what is due for whom and when, by law or by the council's own choice. */
export interface Standard {
  readonly id: string
  readonly title: string
  /** What has to be done, as a worklist names it: `Visit`. */
  readonly task: string
  readonly topic: string
  /** Statutory: an Act, regulations, or statutory guidance. Local: the council's own, or practice. */
  readonly basis: 'statutory' | 'local'
  readonly whose: Responsible
  /** The record types, by id, that meet it, the one that mostly does first: the worklist links to their forms. */
  readonly metBy: readonly string[]
  /**
   * True where what it asks has its moment, such as telling a team of an admission, and something else asks for what is
   * still worth doing. What fell due before the council's records of it begin is then not asked for; otherwise anew.
   */
  readonly passes?: true
  /** The first day on which a council's records of what meets it are complete. Absent in a definition, and where nothing is recorded. */
  readonly completeFrom?: Day
  /** Newest first. */
  readonly rules: readonly StandardRule[]
  readonly reviewed: { readonly on: IsoDate; readonly nextBy: IsoDate }
  readonly examples: readonly StandardExample[]
}

// biome-ignore lint/suspicious/noExplicitAny: a rule's function takes its own intervals, and a standard holds many rules
export const rule = <const I extends Intervals>(its: StandardRule<I>): StandardRule<any> => its

export const defineStandard = (standard: Standard): Standard => standard

/** A rule with the days on which something may arise under it: from one, up to but not on another. */
interface RuleInForce {
  readonly intervals: Intervals
  readonly from: Day
  readonly until: Day
}

/** The rules of a standard with the days on which each was in force, oldest first; a rule that is off is not among them. */
export function rulesInForce({ rules }: Standard): readonly RuleInForce[] {
  const inForce: RuleInForce[] = []
  let until = NEVER
  for (const { from, intervals } of rules) {
    if (from === undefined) continue
    inForce.unshift({ intervals, from: day(from), until })
    until = day(from)
  }
  return inForce
}

/**
 * What was ever due for a child by a standard, and is now, each by the rule that was in force on the day that it arose, and
 * from where the council's records of it begin.
 */
export function obligationsOf(standard: Standard, child: Journey): readonly Obligation[] {
  const { completeFrom } = standard
  const obligations = byItsRules(standard, child)
  return completeFrom === undefined ? obligations : countedAnew(obligations, child, standard, completeFrom)
}

function byItsRules(standard: Standard, child: Journey): readonly Obligation[] {
  const { rules, completeFrom } = standard
  const [newest] = rules
  if (newest === undefined) return NOTHING
  if (rules.length === 1) return newest.from === undefined ? NOTHING : inForce(newest, child, NEVER, completeFrom)
  const obligations: Obligation[] = []
  let until = NEVER
  for (const rule of rules) {
    if (rule.from === undefined) continue
    obligations.unshift(...inForce(rule, child, until, completeFrom))
    until = day(rule.from)
  }
  return obligations
}

/**
 * What was ever due for a child by a standard, and is now, remembered for the child asked about last: all that reads a
 * standard while children are taken one at a time shares the work.
 */
export function dueBy(standard: Standard): (child: Journey) => readonly Obligation[] {
  const known = remembered.get(standard) ?? oncePerJourney(child => obligationsOf(standard, child))
  remembered.set(standard, known)
  return known
}

const remembered = new WeakMap<Standard, (child: Journey) => readonly Obligation[]>()

const NOTHING: readonly Obligation[] = []

/** What arose under a rule from its first day up to but not on another, in order of the days it arose. */
function inForce(
  { from, obligations: of, intervals }: StandardRule,
  child: Journey,
  until: Day,
  completeFrom: Day | undefined,
): readonly Obligation[] {
  const obligations = of(child, intervals, completeFrom)
  if (obligations.length === 0) return obligations
  const since = day(from!)
  let isWhole = true
  let isInOrder = true
  let last = since
  for (const { arisesOn } of obligations) {
    if (arisesOn < since || arisesOn >= until) isWhole = false
    if (arisesOn < last) isInOrder = false
    last = arisesOn
  }
  const its = isWhole ? obligations : obligations.filter(o => o.arisesOn >= since && o.arisesOn < until)
  return isInOrder ? its : its.toSorted((a, b) => a.arisesOn - b.arisesOn || a.dueOn - b.dueOn)
}

/** A rule in words, with its intervals filled in. */
export const ruleInWords = ({ says, intervals }: Pick<StandardRule, 'says' | 'intervals'>): string =>
  says.replaceAll(/\{(\w+)\}/g, (as, name: string) => (intervals[name] ? durationInWords(intervals[name]) : as))
