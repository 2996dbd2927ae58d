import { Account } from './account.ts'
import {
  bearsOnFigures,
  causeOfAuthority,
  causeOfChild,
  type LedgerEntry,
  movedBetween,
  type Telling,
} from './causes.ts'
import { countingBy, type KnownBeside, type OwnDefinitions } from './council.ts'
import { collectionYearName, day, dayInWords, type Instant, type Month } from './dates.ts'
import { type ChildHistory, childByChild, isKnownBy, oneByOne, type Since } from './entries-since.ts'
import { type Everyone, withChildren } from './everyone.ts'
import { behindIssued, type Issue, scorecardOf } from './issue.ts'
import type { Journey } from './journey.ts'
import { KnownBefore } from './known-before.ts'
import { movements, type Parts } from './parts.ts'
import { figuresOn, isSameFigure, type PublishedFigure } from './published-figures.ts'
import { firstDaysOf, type RecordedFrom } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import { Replay } from './replay.ts'
import type { Restatement } from './restated.ts'
import { Tallies } from './scorecard.ts'
import { MONTHS_SHOWN, type Span } from './span.ts'
import { type Steps, workOf } from './steps.ts'

/** What a restatement is made of. */
export interface Restating {
  readonly definitions: OwnDefinitions & { readonly records: readonly AnyRecordType[] }
  readonly month: Month
  readonly since: Since
  readonly until: Instant
  /**
   * What was known: the journeys of all children without entries since then. Those of others, as at any time since, are looked
   * at where their histories leave something out.
   */
  readonly before: Pick<KnownBeside, 'returnYears' | 'lastReturnOn'> & {
    readonly journeys: ReadonlyMap<string, Journey>
    /** All of these journeys counted, over the span of the issue at least; they are counted here if absent. */
    readonly counted?: Omit<Everyone, 'journeys'>
  }
  readonly after: {
    readonly journeys: ReadonlyMap<string, Journey>
    readonly beside: Omit<KnownBeside, 'aboutUs'> & { readonly aboutUs: readonly LedgerEntry[] }
  }
  /** Those of the children with entries since then. */
  readonly histories: readonly ChildHistory[]
  /** Children as they were known, told for other months from the same histories too; absent where there are no others. */
  readonly told?: KnownBefore
  /** What was published; absent where what was known is compared. */
  readonly issue?: Issue
}

/** The months that the scorecard of an issue shows. */
export const spanOf = ({ month, months }: Pick<Issue, 'month' | 'months'>): Span => ({
  to: month,
  months: months.length,
})

/**
 * What has become of a month's figures, explained: the entries since then are taken in one at a time, oldest first, and
 * each is given the change that it made to each figure; then what concerns all, one at a time. So the explanations of a
 * figure add up to its change.
 */
export function* stepsOfRestatement(asked: Restating): Steps<Restatement> {
  const { definitions, month, since, until, before, after, histories, issue } = asked
  const isKnown = isKnownBy(since)
  const { returnYears, lastReturnOn } = before
  const aboutUs = after.beside.aboutUs
  const beside = { aboutUs: aboutUs.filter(isKnown), returnYears, lastReturnOn }
  const span = issue ? spanOf(issue) : { to: month, months: MONTHS_SHOWN }
  const news = new Map(histories.map(({ ref, entries }) => [ref, entries.filter(entry => !isKnown(entry)).length]))
  const ofUs = aboutUs.filter(entry => !isKnown(entry)).length
  // Each child is told as they were, exchanged and looked at; then come the entries.
  const did = workOf(3 * histories.length + [...news.values()].reduce((sum, entries) => sum + entries, ofUs))
  const everyone = yield* everyoneBefore(asked, isKnown, beside, span, did)
  const { firstDays } = everyone
  const recordedFrom = firstDays.recordedFrom

  const card = issue
    ? scorecardOf(issue)
    : everyone.tallies.scorecard(countingBy(definitions, beside, recordedFrom).context)
  const published = figuresOn(card)
  const places = [...published.values()].map(({ place }) => place)
  const replay = new Replay(definitions, span, places, everyone, beside, recordedFrom)
  const account = new Account(card, published, replay)
  if (issue) countedOtherwise(issue, published, replay, account)

  const telling: Telling = {
    types: new Map(definitions.records.map(type => [type.id, type])),
    publishedOn: day(since.recordedOn.slice(0, 10)),
    moved: movedBetween(histories.flatMap(({ entries }) => entries)),
  }
  const isSameYears = returnYears.join() === after.beside.returnYears.join()
  const inTheEnd = isSameYears ? after.journeys : undefined
  const stepped: ChildHistory[] = []
  for (const history of histories) {
    const { ref } = history
    const [was, is] = [replay.journeys.get(ref), inTheEnd?.get(ref)]
    const isPassed = is !== undefined && replay.passesOver(ref, is)
    if (isPassed) firstDays.replace(was, is)
    else stepped.push(history)
    yield did(isPassed ? 1 + news.get(ref)! : 1)
  }
  const told = { returnYears, rest: before.journeys, ...(inTheEnd && { inTheEnd }) }
  for (const { entry, journey, last } of childByChild(stepped, isKnown, told)) {
    const was = replay.journeys.get(entry.subject)
    account.note(causeOfChild(entry, last, telling), replay.followChild(entry.subject, journey))
    firstDays.replace(was, journey)
    yield did()
  }

  let known: KnownBeside = beside
  if (!isSameReturns(known, after.beside)) {
    known = { ...known, returnYears: after.beside.returnYears, lastReturnOn: after.beside.lastReturnOn }
    const effects = replay.followCouncil(known, recordedFrom, isSameYears ? undefined : after.journeys)
    account.note({ kind: 'returns', says: returnsInWords(returnYears, known.returnYears) }, effects, true)
  }
  let from = recordedFrom
  for (const [type, on] of daysChanged(recordedFrom, firstDays.recordedFrom)) {
    from = withDay(from, type, on)
    account.note({ kind: 'recording', says: recordingInWords(from, type, on) }, replay.followCouncil(known, from), true)
    yield
  }
  const isTakenAtOnce = (entry: LedgerEntry) => !bearsOnFigures(entry)
  for (const { entry, all, last } of oneByOne(aboutUs, isKnown, isTakenAtOnce)) {
    known = { ...known, aboutUs: all }
    account.note(causeOfAuthority(entry, last, telling.types), replay.followCouncil(known, from), true)
    yield did()
  }
  if (aboutUs.some(entry => isTakenAtOnce(entry) && !isKnown(entry))) {
    const others = { kind: 'other', says: 'Other records about the authority' } as const
    account.note(others, replay.followCouncil({ ...known, aboutUs }, from), true)
  }
  return {
    month,
    asAt: card.asAt,
    ...(issue && { number: issue.number }),
    since: since.recordedOn,
    until,
    ...account.result,
  }
}

/**
 * Everyone as they were known. Those with entries since then are told anew from what came before; only they are counted
 * again where everyone has been counted already.
 */
function* everyoneBefore(
  { definitions, before, histories, told = new KnownBefore(), issue }: Restating,
  isKnown: (entry: LedgerEntry) => boolean,
  beside: KnownBeside,
  span: Span,
  did: () => number,
): Steps<Everyone> {
  const others = new Map<string, Journey | undefined>()
  for (const history of histories) {
    others.set(
      history.ref,
      told.journeyOf(history, history.entries.filter(isKnown), beside, before.journeys.get(history.ref)),
    )
    yield did()
  }
  if (before.counted && issue) return yield* withChildren({ ...before, ...before.counted }, others, did)

  const journeys = new Map(before.journeys)
  for (const [ref, journey] of others)
    if (journey) journeys.set(ref, journey)
    else journeys.delete(ref)
  const firstDays = firstDaysOf(journeys.values(), definitions.records)
  yield
  const tallies = new Tallies(countingBy(definitions, beside, firstDays.recordedFrom).indicators, span)
  for (const child of journeys.values()) {
    tallies.replace(undefined, child)
    yield
  }
  return { journeys, firstDays, tallies }
}

/** What was published and is counted otherwise by Waymark's own definitions as they are now, of the very same entries. */
function countedOtherwise(
  issue: Issue,
  published: ReadonlyMap<string, PublishedFigure>,
  replay: Replay,
  account: Account,
): void {
  const differing = [...published].filter(([key, { figure }]) => !isSameFigure(figure, replay.figure(key)))
  const parts = replay.partsOf(new Set(differing.map(([key]) => key)))
  for (const row of issue.rows) {
    const { id, number, title } = row.indicator
    const effects = differing
      .filter(([, { place }]) => place.indicator === id)
      .map(([key, { place, figure }]) => ({
        key,
        before: figure,
        after: replay.figure(key),
        moved: movements(issuedParts(issue, place), parts.get(key) ?? new Map()),
      }))
    account.note({ kind: 'definition', says: `Waymark’s own definition of ${number} ${title}` }, effects, true)
  }
}

function issuedParts({ children }: Issue, place: PublishedFigure['place']): Parts {
  const { above, below = [], amounts } = behindIssued(children, place)
  const parts = new Map<string, { above: number; below: number }>()
  const add = (ref: string, more: { readonly above: number; readonly below: number }) => {
    const part = parts.get(ref) ?? { above: 0, below: 0 }
    parts.set(ref, { above: part.above + more.above, below: part.below + more.below })
  }
  for (const [i, ref] of above.entries()) add(ref, { above: amounts?.[i] ?? 1, below: 0 })
  for (const ref of below) add(ref, { above: 0, below: 1 })
  return parts
}

const isSameReturns = (a: KnownBeside, b: KnownBeside): boolean =>
  a.returnYears.join() === b.returnYears.join() && a.lastReturnOn === b.lastReturnOn

function returnsInWords(before: readonly number[], after: readonly number[]): string {
  const added = after.filter(year => !before.includes(year)).map(collectionYearName)
  if (added.length === 0) return 'A later return of the same year was recorded'
  return `${added.length === 1 ? 'The return' : 'The returns'} of ${added.join(', ')} came in`
}

/** The record types that begin on another day than they did, with the day; undefined for those no longer held. */
const daysChanged = (before: RecordedFrom, after: RecordedFrom): readonly (readonly [string, number | undefined])[] =>
  [...new Set([...before.days.keys(), ...after.days.keys()])]
    .sort()
    .filter(type => before.days.get(type) !== after.days.get(type))
    .map(type => [type, after.days.get(type)] as const)

function withDay(from: RecordedFrom, type: string, on: number | undefined): RecordedFrom {
  const changed = new Map(from.days)
  if (on === undefined) changed.delete(type)
  else changed.set(type, on)
  return { ...from, days: changed }
}

const recordingInWords = ({ titles }: RecordedFrom, type: string, on: number | undefined): string =>
  `${titles.get(type) ?? type}: ${on === undefined ? 'no longer held' : `recorded from ${dayInWords(on)}`}`
