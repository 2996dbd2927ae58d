import type { IssuedEffect } from './actions/issued-effect.ts'
import { type BothCards, onOneCard } from './both-cards.ts'
import type { Said } from './commentary.ts'
import type { Counting, KnownBeside } from './council.ts'
import { addToMonth, type Instant, type IsoDate, type Month } from './dates.ts'
import type { Document } from './document.ts'
import { type Entry, standing } from './entry.ts'
import { everyIndicator } from './indicators/every-indicator.ts'
import {
  type CompanionInWords,
  companionInWords,
  type IndicatorInWords,
  type IssuedDefinitions,
  inWords,
  issuedDefinitions,
} from './issued-definitions.ts'
import type { Journey } from './journey.ts'
import type { Members } from './members.ts'
import { PlaceLists, placesIn } from './place-list.ts'
import type { PublicVersion } from './public-version.ts'
import { figuresOn, hasChildren, keyOf, type Place, wayOf, waysOf } from './published-figures.ts'
import type { Restatement } from './restated.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import type { Target } from './targets.ts'
import type { UnfinishedReport } from './unfinished.ts'

/** A row of a scorecard with its indicator in words: plain data, which can be kept. */
export type IssuedRow = Omit<ScorecardRow, 'indicator' | 'companions'> & {
  readonly indicator: IndicatorInWords
  readonly companions: readonly (Omit<ScorecardRow['companions'][number], 'companion'> & {
    readonly companion: CompanionInWords
  })[]
}

/** The children behind published figures: each list once, by their places among the references. */
export interface IssuedChildren {
  /** Waymark's own references of everyone who was on a list. */
  readonly refs: readonly string[]
  /** As `place-list.ts` writes them. */
  readonly lists: readonly string[]
  /** By the key of a figure, the numbers of its lists: above the line, below it, or null for a number. */
  readonly behind: Readonly<Record<string, readonly [above: number, below: number | null]>>
  /** By the key of an average, what each above the line adds to it. */
  readonly amounts: Readonly<Record<string, readonly number[]>>
}

/** A commentary record as it stood. */
export interface IssuedCommentary {
  readonly entry: number
  readonly body: Entry['body']
}

/** What a report makes of an issue, kept as it was published. */
export interface IssuedDocument {
  readonly id: string
  readonly document: Document
}

/** A month's report as it was published: it is never changed. */
export interface Issue {
  readonly month: Month
  /** Counts the issues of the month from 1: a later one corrects those before it. */
  readonly number: number
  /** The last day of the month. */
  readonly asAt: IsoDate
  /** What was known by then is in it. */
  readonly recordedOn: Instant
  /** The newest entry that the ledger had: one recorded later under an earlier day is not in it. */
  readonly newest: number
  /** Absent where nobody was named. */
  readonly approvedBy?: string
  readonly approvedOn?: IsoDate
  readonly frozenBy: string
  readonly frozenOn: Instant
  /** The returns that were known. */
  readonly known: Pick<KnownBeside, 'returnYears' | 'lastReturnOn'>
  readonly months: readonly Month[]
  readonly rows: readonly IssuedRow[]
  /** What was counted beyond the printed scorecard; absent where an issue was frozen without it. */
  readonly wider?: readonly IssuedRow[]
  /** What was said of groups of indicators, by the group's name. */
  readonly saidOfGroups: readonly (readonly [group: string, said: Said])[]
  readonly children: IssuedChildren
  readonly definitions: IssuedDefinitions
  /** The council's own, newest first. */
  readonly targets: readonly Target[]
  readonly commentary: readonly IssuedCommentary[]
  /** What had become of the issues of the two months before. */
  readonly restated: readonly Restatement[]
  readonly documents: readonly IssuedDocument[]
  /** What was measured of the actions that were done; absent where it was frozen without. */
  readonly effects?: readonly IssuedEffect[]
  /** The reports that are not in it, since something in them was yet to be written; absent where nobody kept that. */
  readonly unfinished?: readonly UnfinishedReport[]
  /** What those see who may not see children; absent where it was frozen without. */
  readonly publicVersion?: PublicVersion
  /** True where only the public version of it is here; absent where it is whole. */
  readonly isSuppressed?: true
}

/** An issue before it has its number, which the store gives it. */
export type NewIssue = Omit<Issue, 'number'>

/** What an issue is made of beside its figures. */
export interface Freezing extends Pick<Issue, 'recordedOn' | 'newest' | 'frozenBy' | 'frozenOn'> {
  readonly approvedBy?: string | undefined
  readonly approvedOn?: IsoDate | undefined
  readonly beside: KnownBeside
  readonly restated: readonly Restatement[]
  readonly documents: readonly IssuedDocument[]
  readonly effects?: readonly IssuedEffect[]
  readonly unfinished?: readonly UnfinishedReport[]
  readonly publicVersion?: PublicVersion
}

/** The figures of both scorecards, and who is behind them. */
export interface Gathered extends BothCards {
  /** By their places among the journeys. */
  readonly members: Members
  readonly journeys: readonly Journey[]
}

/** A month's report, frozen: the figures of a scorecard as a council counted them, and everything that they rest on. */
export function frozen(
  { members, journeys, ...cards }: Gathered,
  { configured, careLeavers, context, ...counting }: Counting,
  { beside, restated, documents, approvedBy, approvedOn, ...rest }: Freezing,
): NewIssue {
  const { scorecard, wider } = cards
  const { asAt, months, rows } = scorecard
  const month = months.at(-1)!
  return {
    month,
    asAt,
    ...rest,
    ...(approvedBy !== undefined && { approvedBy }),
    ...(approvedOn !== undefined && { approvedOn }),
    known: { returnYears: beside.returnYears, lastReturnOn: beside.lastReturnOn },
    months,
    rows: rows.map(issuedRow),
    wider: wider.rows.map(issuedRow),
    saidOfGroups: [...(onOneCard(cards).saidOfGroups ?? [])],
    children: childrenOn(onOneCard(cards), members, journeys, context.staff),
    definitions: issuedDefinitions(everyIndicator(counting), configured.standards, careLeavers.definitions),
    targets: context.targets ?? [],
    commentary: standing(beside.aboutUs)
      .filter(({ type, body }) => type === 'commentary' && body.month === month)
      .map(({ id, body }) => ({ entry: id, body })),
    restated,
    documents,
  }
}

/** The months of which the next issue says what has become: the two before it, the older first. */
export const monthsRerun = (month: Month): readonly Month[] => [addToMonth(month, -2), addToMonth(month, -1)]

function issuedRow({ indicator, companions, ...row }: ScorecardRow): IssuedRow {
  return {
    ...row,
    indicator: inWords(indicator),
    companions: companions.map(({ companion, ...its }) => ({ ...its, companion: companionInWords(companion) })),
  }
}

/** What of an issue is its scorecard. */
type PublishedCard = Pick<Issue, 'asAt' | 'months' | 'rows' | 'saidOfGroups' | 'isSuppressed'>

/** Both scorecards of an issue; the wider one is empty where it was frozen without. */
export const cardsOf = ({ wider = [], ...issue }: PublishedCard & Pick<Issue, 'wider'>): BothCards => ({
  scorecard: scorecardOf(issue),
  wider: scorecardOf({ ...issue, rows: wider }),
})

/** The scorecard of an issue, as whatever shows scorecards takes it. Its indicators count nothing any more. */
export const scorecardOf = ({ asAt, months, rows, saidOfGroups, isSuppressed }: PublishedCard): Scorecard => ({
  asAt,
  months,
  ...(isSuppressed && { isSuppressed }),
  ...(saidOfGroups.length > 0 && { saidOfGroups: new Map(saidOfGroups) }),
  rows: rows.map(({ indicator, companions, ...row }) => ({
    ...row,
    indicator: { ...indicator, counting: [], examples: [] },
    companions: companions.map(({ companion, ...its }) => ({ ...its, companion: { ...companion, counting: [] } })),
  })),
})

function childrenOn(
  scorecard: Scorecard,
  members: Members,
  journeys: readonly Journey[],
  staff: Counting['context']['staff'],
): IssuedChildren {
  const ways = new Map(scorecard.rows.flatMap(row => waysOf(row.indicator)).map(({ way, what }) => [way, what]))
  const lists = new PlaceLists()
  const behind: Record<string, readonly [number, number | null]> = {}
  const amounts: Record<string, readonly number[]> = {}
  for (const [key, { place, figure }] of figuresOn(scorecard)) {
    const what = ways.get(wayOf(place))
    if (!what || !hasChildren(figure)) continue
    const its = members.behind(what, place.window, staff)
    behind[key] = [lists.add(its.above), its.below === undefined ? null : lists.add(its.below)]
    if (its.amounts) amounts[key] = its.amounts
  }
  return { refs: journeys.map(({ ref }) => ref), lists: lists.lists, behind, amounts }
}

/** The children behind a published figure, by reference, each as often as they counted. */
export interface IssuedBehind {
  readonly above: readonly string[]
  /** Absent for a number. */
  readonly below?: readonly string[]
  /** What each of those above added to an average. */
  readonly amounts?: readonly number[]
}

/** Who was behind a figure of an issue. Nobody where it was not recorded, or is not on the scorecard. */
export function behindIssued({ refs, lists, behind, amounts }: IssuedChildren, place: Place): IssuedBehind {
  const key = keyOf(place)
  const its = behind[key]
  if (!its) return { above: [] }
  const [above, below] = its
  const children = (list: number): readonly string[] => placesIn(lists[list]!).map(at => refs[at]!)
  return {
    above: children(above),
    ...(below !== null && { below: children(below) }),
    ...(amounts[key] && { amounts: amounts[key] }),
  }
}
