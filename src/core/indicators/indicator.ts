import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { shippedDefinition } from '#core/care-leaver-definitions/chosen.ts'
import type { Day, IsoDate } from '#core/dates.ts'
import type { HouseholdCounting } from '#core/fostering-households.ts'
import type { Item, Journey } from '#core/journey.ts'
import type { Published } from '#core/published.ts'
import { performanceReport, type Source } from '#core/source.ts'
import type { Member } from '#core/staff.ts'
import { toldBy } from '#core/standards/beginning.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { NoTolerance, Tolerance } from '#core/tolerance.ts'
import type { Within } from './within.ts'

/**
 * Who or what is counted at the end of a day: at most one record of a child, such as the episode they are in.
 * Indicators that name the same population object share the work of finding it.
 */
export interface SnapshotPopulation<T extends Item> {
  readonly says: string
  readonly at: (child: Journey, asAt: Day) => T | undefined
  /** True where nobody counts who is not looked after on the day, so that no other day need be asked about. */
  readonly isLookedAfter?: true
}

/** What is counted as it happens: records of a child, each on a day, such as the periods of care that end. */
export interface FlowPopulation<T extends Item> {
  readonly says: string
  readonly events: (child: Journey) => readonly T[]
  readonly on: (event: T) => Day
  /** True where nothing counts before a child's first counted episode or after the day on which the last one ended. */
  readonly isLookedAfter?: true
}

/**
 * Which of the population count for the numerator. A numerator is therefore always part of its denominator.
 * Undefined where the records cannot tell: the item is then left out of both.
 */
interface Numerator<T extends Item> {
  readonly says: string
  readonly counts: (item: T, child: Journey, asAt: Day) => boolean | undefined
}

interface Rule<T extends Item> {
  /** The first day that the rule applies to: to the last day of the month or period described. */
  readonly from: IsoDate
  readonly source: Source
  /** Absent where all of the population count: for numbers, and where `amount` is averaged. */
  readonly numerator?: Numerator<T>
  /** For an average: what is added up over the population. Undefined leaves the item out of the average altogether. */
  readonly amount?: { readonly says: string; readonly of: (item: T, child: Journey) => number | undefined }
  /** For caseloads: the worker that an item belongs to, by the identifier in their staff record. */
  readonly group?: {
    readonly says: string
    readonly of: (item: T) => string | undefined
    /** The staff whose items alone count, by their contracted hours. Absent where no staff records are asked: each worker counts as one. */
    readonly among?: (member: Member, asAt: Day) => boolean
  }
  /** What to say beside a figure from which items were left out because the records cannot tell. */
  readonly leftOut?: string
  /** What counts but deserves a word of caution, such as a blank that is counted as a no. */
  readonly unclear?: {
    readonly says: string
    readonly of: (item: T, child: Journey, asAt: Day) => boolean
  }
  /**
   * The records that it counts by, as lists of record types by id: of each list something must have been recorded of some
   * child by then, or the figure is not recorded. Absent where a return says it all.
   */
  readonly needs?: readonly (readonly string[])[]
  /** What it is counted by, where there is another way: `health assessments in casework`. */
  readonly by?: string
  /** What counts up to the day from which what it needs is recorded: what a return says of the same. */
  readonly otherwise?: CountingRule
  /** The standards that it reads, and how it is made again over others. Absent where it reads none. */
  readonly restsOn?: RestsOn
  /** What it counts in place of children; absent where it counts children. */
  readonly own?: HouseholdCounting
  /** How it is made again by another definition of a care leaver. Absent where it counts none, or by one definition always. */
  readonly byCareLeavers?: { readonly as: (definition: CareLeaverDefinition) => CountingRule }
}

/** What a counting rule reads of standards, so that it can be made again as a council sets them or tries them. */
interface RestsOn {
  readonly standards: readonly Standard[]
  /** The same rule over other standards, in the same order. */
  readonly over: (standards: readonly Standard[]) => CountingRule
}

/** A dated rule that counts what is so at the end of a day. */
export interface SnapshotRule<T extends Item = Item> extends Rule<T> {
  readonly kind: 'snapshot'
  readonly population: SnapshotPopulation<T>
  /** True where the source says it at 31 March alone: any other month is then not recorded. */
  readonly yearEndOnly?: boolean
  /** How many months before the end of the day it looks back; history that begins later calls for caution. */
  readonly looksBackMonths?: number
}

/** A dated rule that counts what happens in a period. */
export interface FlowRule<T extends Item = Item> extends Rule<T> {
  readonly kind: 'flow'
  readonly population: FlowPopulation<T>
  /** True where a child counts once a year: months then add up within one year to 31 March and no further. */
  readonly onceAYear?: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: a rule's functions take its own kind of record, and a list holds many kinds
export type CountingRule = SnapshotRule<any> | FlowRule<any>

export const snapshot = <T extends Item>(rule: Omit<SnapshotRule<T>, 'kind'>): CountingRule => ({
  kind: 'snapshot',
  ...rule,
})
export const flow = <T extends Item>(rule: Omit<FlowRule<T>, 'kind'>): CountingRule => ({ kind: 'flow', ...rule })

/** A rule that reads standards, made over them: `make` is kept so that it can be made over others. It needs the records that meet them. */
export function restingOn<const S extends readonly Standard[]>(
  standards: S,
  make: (...standards: { readonly [I in keyof S]: Standard }) => CountingRule,
): CountingRule {
  return {
    needs: standards.map(toldBy),
    ...make(...(standards as { readonly [I in keyof S]: Standard })),
    restsOn: { standards, over: others => restingOn(others as unknown as S, make) },
  }
}

/**
 * A rule that counts care leavers, as Waymark ships the definition of them: `make` is kept so that it can be made by the one
 * that a council chooses. It needs the records without which that definition cannot be read, and those of its own.
 */
export function countingCareLeavers(make: (definition: CareLeaverDefinition) => CountingRule): CountingRule {
  const as = (definition: CareLeaverDefinition): CountingRule => {
    const rule = make(definition)
    const own = definition.needs === undefined ? [] : [definition.needs]
    return { ...rule, needs: [...own, ...(rule.needs ?? [])], byCareLeavers: { as } }
  }
  return as(shippedDefinition)
}

/**
 * How a figure is made of what was counted.
 *
 * `count`: how many. `percent`: numerator of denominator. `rate`: how many for every 10,000 children aged 0 to 17.
 * `mean`: amounts added up, over how many. `largest`: the most items in one group. `per-group`: items over groups.
 */
export type Measure = 'count' | 'percent' | 'rate' | 'mean' | 'largest' | 'per-group'

/**
 * The period that the scorecard prints for a month: its last day, the month, the financial year to its end,
 * or the 12 months to its end. A `rolling-year` snapshot looks back over those 12 months from the last day.
 */
export type Basis = 'snapshot' | 'month' | 'year-to-date' | 'rolling-year'

/** Records in a worked example, one a row: a table of episodes, and of other records by their type. */
export interface Example {
  readonly name: string
  /** The last day described, the last of a month. A flow counts the month that it ends. */
  readonly asAt: IsoDate
  /** Dates of birth; 1 January 2010 for those not named. */
  readonly born?: Readonly<Record<string, IsoDate>>
  /** The years, by the year each ends in, of the returns held; absent where nothing is missing. */
  readonly returns?: readonly number[]
  /** Children aged 0 to 17 by the year of the mid-year estimate, for a rate. */
  readonly populations?: Readonly<Record<number, number>>
  /** Headings: child, started, ended, legal status, placement; and, where they matter, those in `examples.ts`. */
  readonly episodes?: string
  /** Tables of other records by record type, such as `review`: headings are `child`, `year` and the record's field names. */
  readonly records?: Readonly<Record<string, string>>
  /** For what is entered from outside: by month, what was entered of it. */
  readonly entered?: Readonly<Record<string, number>>
  /** A table of staff, whose headings are field names of their records. */
  readonly staff?: string
  /** The children counted below the line, one mention for each time they count. For a number: not given. */
  readonly denominator?: readonly string[]
  /** The children counted above the line, or by a number. */
  readonly numerator: readonly string[]
  /** The figure as it is shown. */
  readonly display: string
}

/** What is counted, by dated rules, newest first, and how a figure is made of it. */
export interface Counted {
  /** That of an indicator; absent for another way of counting one. */
  readonly id?: string
  readonly number?: string
  readonly measure: Measure
  readonly basis: Basis
  readonly counting: readonly CountingRule[]
}

/** A second way of counting, published beside an indicator so that it can be compared. */
export interface Companion extends Counted {
  readonly title: string
  readonly definition: string
}

/** An indicator: what it means in words, how it is counted, from when, and worked examples of who counts and who does not. */
export interface Indicator extends Counted {
  readonly id: string
  /** As the printed scorecard numbers it; beyond that, from 12.1 on. */
  readonly number: string
  readonly group: string
  readonly title: string
  /** What papers call it in a sentence, in small letters, with or without an s: by these what is typed of it is known. */
  readonly alsoCalled?: readonly string[]
  readonly definition: string
  readonly whyItMatters: string
  readonly unit:
    | 'children'
    | 'young people'
    | 'percent'
    | 'per 10,000'
    | 'days'
    | 'cases'
    | 'adoptions'
    | 'periods of care'
    | 'households'
    | 'points'
    | 'episodes'
    | 'escalations'
  readonly better: 'higher' | 'lower' | 'within limits' | 'neither'
  /** For `within limits`: the lowest and the highest value that count as within. */
  readonly limits?: { readonly lowest: number; readonly highest: number; readonly source: Source }
  /** What the return cannot say, in a sentence, and what would: absent where the figure is whole. */
  readonly partly?: string
  readonly reviewed: { readonly on: IsoDate; readonly nextBy: IsoDate }
  readonly tolerances?: readonly (Tolerance | NoTolerance)[]
  readonly companions?: readonly Companion[]
  /** What is published of every council that it is held against, the best match first; absent where nothing is. */
  readonly published?: readonly Published[]
  /** What it is a part of by what it means; absent where it is a part of nothing else. */
  readonly within?: readonly Within[]
  readonly examples: readonly Example[]
}

export const defineIndicator = (indicator: Indicator): Indicator => indicator

/** Where the tolerances that Waymark ships with were printed. A council sets its own. */
export const printedInJune2017 = {
  from: '2017-04-01',
  source: performanceReport('Target and tolerances'),
} as const

/** In the order of the printed scorecard: 6.9 before 6.10. */
export const byNumber = (a: Pick<Indicator, 'number'>, b: Pick<Indicator, 'number'>): number => {
  const [[aGroup = 0, aPlace = 0], [bGroup = 0, bPlace = 0]] = [partsOf(a.number), partsOf(b.number)]
  return aGroup - bGroup || aPlace - bPlace
}

const partsOf = (number: string): readonly number[] => number.split('.').map(Number)
