import type { Day, Month } from './dates.ts'
import type { Counted, CountingRule } from './indicators/indicator.ts'
import type { Item, Journey } from './journey.ts'
import type { Staff } from './staff.ts'
import { isUnasked, periodOfWindow, printedWindow, ruleFor, type Window } from './stretch.ts'
import { asking, weightOf } from './tally.ts'

/** One time that a child counts, with the record that says so. */
export interface CountedChild {
  readonly child: Journey
  readonly item: Item
}

/** The children behind a figure, in the order of the journeys, each as often as they count. */
export interface ChildrenBehind {
  /** Those below the line; absent for a number. */
  readonly denominator?: readonly CountedChild[]
  /** Those above the line; for an average all who are averaged; for the largest caseload that worker's children. */
  readonly numerator: readonly CountedChild[]
}

/**
 * The children behind a figure: of a month as printed, or of a longer window. None where no rule is in force. Where only
 * some workers' children count, `staff` says who they are.
 */
export function childrenBehind(
  what: Counted,
  journeys: Iterable<Journey>,
  of: Month | Window,
  staff: Staff = NO_STAFF,
): ChildrenBehind {
  const window = typeof of === 'string' ? printedWindow(what, of) : of
  const rule = ruleFor(what, window)
  const [denominator, numerator]: CountedChild[][] = [[], []]
  if (!rule || isUnasked(rule, window)) return { numerator: [] }
  const { firstDay, lastDay } = periodOfWindow(window)
  const among = rule.group?.among
  const asks = asking(rule)
  const consider = (child: Journey, item: Item, on: Day): void => {
    const member = among && staff.get(rule.group?.of(item) ?? '')
    if (among && !(member && among(member, on))) return
    const weight = weightOf(asks, item, child, on)
    if (weight === undefined) return
    denominator!.push({ child, item })
    if (weight !== null) numerator!.push({ child, item })
  }
  for (const child of journeys)
    if (rule.kind === 'snapshot') {
      const item = rule.population.at(child, lastDay)
      if (item) consider(child, item, lastDay)
    } else
      for (const event of rule.population.events(child)) {
        const on = rule.population.on(event)
        if (on >= firstDay && on <= lastDay) consider(child, event, on)
      }
  if (what.measure === 'count' || what.measure === 'rate') return { numerator: numerator! }
  return what.measure === 'largest'
    ? { numerator: inLargestGroup(rule, numerator!) }
    : { denominator: denominator!, numerator: numerator! }
}

const NO_STAFF: Staff = new Map()

/** The children of the worker with most; of several with as many, the one whose reference sorts first. */
function inLargestGroup(rule: CountingRule, children: readonly CountedChild[]): readonly CountedChild[] {
  const groups = new Map<string, CountedChild[]>()
  for (const counted of children) {
    const group = rule.group?.of(counted.item)
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), counted])
  }
  const largest = [...groups].sort(([a, mine], [b, theirs]) => theirs.length - mine.length || (a < b ? -1 : 1))[0]
  return largest?.[1] ?? []
}
