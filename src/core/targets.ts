import { type IsoDate, inForceOn, type Month } from './dates.ts'
import { type Entry, standing } from './entry.ts'
import type { Indicator } from './indicators/indicator.ts'
import { aprilOf } from './stretch.ts'
import type { NoTolerance, PrintedTarget, Tolerance } from './tolerance.ts'

/** What a printed target comes to: bounds by which a value is green, amber or red, or none where they are yet to be set. */
export type Bounds = Pick<Tolerance, 'green' | 'amber' | 'red' | 'lowest'>

/** Why a printed target cannot be read, and what to write instead. */
export interface TargetFault {
  readonly says: string
  readonly fix: string
}

/**
 * A council's target for an indicator from a day on, as its record says it. The one before stays in force up to that day.
 */
export interface Target extends PrintedTarget {
  /** The entry that says it; absent where it is only tried. */
  readonly entry?: number
  /** The indicator by its id, or by its number on the printed scorecard. */
  readonly indicator: string
  readonly from: IsoDate
  /** What is aimed at by the ends of months on the way to the year's, as it was typed. */
  readonly profile?: string
  readonly because?: string
  readonly decidedBy?: string
}

/** A target that cannot be used, which then sets nothing. */
export interface TargetFinding extends TargetFault {
  readonly entry?: number
  readonly indicator: string
}

/**
 * The targets that stand, of what is recorded about the authority, newest day first and of one day the last recorded last,
 * which counts. One without an indicator or a day says nothing.
 */
export const targetsIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly Target[] =>
  standing(entries)
    .filter(({ type, body }) => type === 'target' && body.indicator !== undefined && body.fromOn !== undefined)
    .map(({ id, body }) => {
      const { fromOn, ...said } = body as Omit<Target, 'from'> & { readonly fromOn: IsoDate }
      return { ...said, from: fromOn, entry: id }
    })
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.entry - b.entry))

const isFor =
  ({ id, number }: Pick<Indicator, 'id' | 'number'>) =>
  ({ indicator }: Target): boolean =>
    indicator === id || indicator === number

/** The target of an indicator in force on a day; undefined where the council has set none. */
export const targetOn = (targets: readonly Target[], indicator: Indicator, on: IsoDate): Target | undefined =>
  inForceOn(targets.filter(isFor(indicator)), on)

/** What is aimed at by the end of a month on the way to the year's target. */
export interface Aim {
  readonly month: Month
  readonly value: number
}

/**
 * What a target's profile aims at by the end of a month, or else by the end of the last month before it in the same
 * financial year that it names; undefined where it names none.
 */
export function aimFor({ profile = '' }: Target, month: Month): Aim | undefined {
  const read = profileIn(profile)
  if ('says' in read) return undefined
  const reached = [...read.profile.keys()].filter(named => named >= aprilOf(month) && named <= month).sort()
  const last = reached.at(-1)
  return last === undefined ? undefined : { month: last, value: read.profile.get(last)! }
}

/** Indicators held against a council's own targets in place of those that they came with. One without a target is the same object. */
export const withTargets = (indicators: readonly Indicator[], targets: readonly Target[]): readonly Indicator[] =>
  indicators.map(indicator => {
    const own = targets.filter(isFor(indicator)).flatMap(target => toleranceOf(target, indicator) ?? [])
    return own.length === 0 ? indicator : { ...indicator, tolerances: own }
  })

function toleranceOf(target: Target, { better }: Indicator): Tolerance | NoTolerance | undefined {
  const read = boundsOf(target, better)
  if ('says' in read) return undefined
  const { from, because, decidedBy } = target
  const section = [`from ${from}`, because, decidedBy && `decided by ${decidedBy}`].filter(Boolean).join('; ')
  const printed = {
    ...(target.red !== undefined && { red: target.red }),
    ...(target.amber !== undefined && { amber: target.amber }),
    ...(target.green !== undefined && { green: target.green }),
  }
  const its = { from, source: { title: 'The council’s own target', section } }
  return read.bounds ? { ...its, ...read.bounds, printed } : { ...its, isToBeSet: true, printed }
}

/** What is wrong with targets, in the order of the targets. */
export const targetFindings = (
  targets: readonly Target[],
  indicators: readonly Indicator[],
): readonly TargetFinding[] =>
  targets.flatMap(target => {
    const fault = faultOf(target, indicators)
    return fault
      ? [{ ...fault, ...(target.entry !== undefined && { entry: target.entry }), indicator: target.indicator }]
      : []
  })

/** Why a target cannot be used as it is recorded or typed; undefined if it can. */
export function faultOf(target: Target, indicators: readonly Indicator[]): TargetFault | undefined {
  const indicator = indicators.find(indicator => isFor(indicator)(target))
  if (!indicator)
    return { says: `There is no indicator "${target.indicator}".`, fix: 'Name it by its number, such as 6.9.' }
  for (const read of [boundsOf(target, indicator.better), profileIn(target.profile ?? '')])
    if ('says' in read) return { ...read, says: `Target for ${indicator.number}: ${read.says}` }
  return undefined
}

/** The bounds that a printed target gives for an indicator; none where its range is yet to be set, or a fault. */
export function boundsOf(
  { red, amber, green }: PrintedTarget,
  better: Indicator['better'],
): { readonly bounds?: Bounds } | TargetFault {
  if (better === 'within limits') return withinLimits(green, amber)
  const [reds, ambers, greens] = [red, amber, green].map(boundIn)
  const wrong = [red, amber, green].find((text, i) => isWritten(text) && [reds, ambers, greens][i] === undefined)
  if (wrong !== undefined) return unreadable(wrong)
  if (greens === undefined) return {}
  if (better === 'neither') return neitherWay
  const side = better === 'higher' ? 'from' : 'below'
  for (const [bound, text] of [
    [greens, green],
    [ambers, amber],
  ] as const)
    if (bound && bound.side !== undefined && bound.side !== side) return otherWayAbout(text!, better)
  const isBeyond = (a: Bound, b: Bound): boolean => (better === 'higher' ? a.value > b.value : a.value < b.value)
  if (ambers && isBeyond(ambers, greens)) return beyond(amber!, green!)
  if (reds && ambers && isBeyond(reds, ambers)) return beyond(red!, amber!)
  const isRedApart = better === 'lower' && reds !== undefined && reds.value !== ambers?.value
  return {
    bounds: {
      green: greens.value,
      ...(ambers && { amber: ambers.value }),
      ...(isRedApart && { red: reds.value }),
    },
  }
}

/** A bound: a value, and whether what is from it on or below it is meant. A bare number says neither. */
interface Bound {
  readonly value: number
  readonly side: 'from' | 'below' | undefined
}

const isWritten = (text: string | undefined): boolean =>
  text !== undefined && !/^\s*(n\/?a|none|-|–|range to be set|to be set|tbc|)\s*$/i.test(text)

/** `95%+` and `93%>` are from it on, `<93%` and `12%<` are below it. */
function boundIn(text: string | undefined): Bound | undefined {
  const [, before = '', number, after = ''] =
    /^\s*([<>≥]?)\s*(\d{1,6}(?:\.\d+)?)\s*%?\s*([<>+]?)\s*$/.exec(text ?? '') ?? []
  if (number === undefined) return undefined
  const sign = before || after
  return { value: Number(number), side: sign === '<' ? 'below' : sign === '' ? undefined : 'from' }
}

/** `14-20`, with amber up to a share above it: `1% above range`. */
function withinLimits(
  green: string | undefined,
  amber: string | undefined,
): { readonly bounds?: Bounds } | TargetFault {
  if (!isWritten(green)) return {}
  const [, lowest, highest] = /^\s*(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(green!) ?? []
  if (lowest === undefined || highest === undefined || Number(lowest) > Number(highest)) return unreadable(green!)
  const above = /^\s*(\d+(?:\.\d+)?)\s*%\s+above/i.exec(amber ?? '')?.[1]
  if (isWritten(amber) && above === undefined) return unreadable(amber!)
  return {
    bounds: {
      lowest: Number(lowest),
      green: Number(highest),
      ...(above !== undefined && { amber: (Number(highest) * (100 + Number(above))) / 100 }),
    },
  }
}

const unreadable = (text: string): TargetFault => ({
  says: `"${text.trim()}" is no target that can be read.`,
  fix: 'Write a bound such as <93%, 93%> or 95%+, for lower is better 12%+, 12%< or 9.6%<, a range such as 14-20, or "range to be set".',
})

const neitherWay: TargetFault = {
  says: 'of this indicator neither higher nor lower is better, so nothing of it can be green or red.',
  fix: 'Leave the target out, or write "range to be set".',
}

const beyond = (text: string, other: string): TargetFault => ({
  says: `"${text.trim()}" is better than "${other.trim()}", which is meant to be better.`,
  fix: 'Write green as the best, then amber, then red.',
})

const otherWayAbout = (text: string, better: 'higher' | 'lower'): TargetFault => ({
  says: `"${text.trim()}" points the wrong way: of this indicator ${better === 'higher' ? 'higher' : 'lower'} is better.`,
  fix:
    better === 'higher'
      ? 'Write the value from which it is met, such as 95%+.'
      : 'Write the value below which it is met, such as 9.6%<.',
})

/** A profile as it is typed, `2026-06=88, 2026-09=90`: by month, what the target comes to by its end. */
function profileIn(text: string): { readonly profile: ReadonlyMap<Month, number> } | TargetFault {
  const profile = new Map<Month, number>()
  for (const part of text.split(/[,;\n]/).filter(part => part.trim() !== '')) {
    const [, month, value] = /^\s*(\d{4}-(?:0[1-9]|1[0-2]))\s*=\s*(\d{1,6}(?:\.\d+)?)\s*%?\s*$/.exec(part) ?? []
    if (month === undefined || value === undefined)
      return {
        says: `"${part.trim()}" is no month of a profile.`,
        fix: 'Write the month and what is aimed at by its end, such as 2026-09=90.',
      }
    profile.set(month, Number(value))
  }
  return { profile }
}
