import { addMonths, type Day, yearTo31March } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { actionsForChildren } from './actions-for-children.ts'
import { diedOn } from './after-care-spells.ts'
import { benchmarksTold } from './benchmarks.ts'
import type { Teller } from './casework/teller.ts'
import { tellers } from './casework-tellers.ts'
import { commentaryTold } from './commentary.ts'
import { type Council, councilOf, type DemonstrationOptions } from './council.ts'
import { livesOf, NAMED } from './demonstration.ts'
import { withReferences } from './escalation-references.ts'
import { escalationsIn } from './escalations.ts'
import { householdsIn } from './households.ts'
import { journeySoFar } from './journey-so-far.ts'
import type { Life } from './life.ts'
import { wordsGoBack } from './margins/recording.ts'
import { namedCasework } from './named-casework-list.ts'
import { toldLives } from './named-lives.ts'
import { inTheirOwnWords } from './named-words.ts'
import { personAmong } from './people.ts'
import { type Staff, staffOf, type Worker } from './staff.ts'
import { bodyOf, recordedAfter, type Story, storyOf, type Told } from './story.ts'
import { targetsTold } from './targets.ts'
import type { ToldFile } from './told-file.ts'
import { managerOf } from './workers-of.ts'

/** One version of one record of casework. Entries of one record have the same key and come in order. */
export interface CaseworkEntry {
  readonly key: string
  /** The id of the record type. */
  readonly type: string
  /** The child's number in the returns; absent for what is about the council, and about whoever was drawn. */
  readonly child?: string
  /** Whom it is about where that is drawn by lot from the children of the store; absent for everything else. */
  readonly drawn?: DrawnChild
  readonly body: Body
  readonly recordedOn: Day
  /** The file that its field `file` is to name; absent where it names none. */
  readonly file?: ToldFile
}

/** The child at a place of the draw of a sample for audit, the first being 1. */
export interface DrawnChild {
  readonly sample: string
  readonly place: number
}

/** All casework of a council, in the order in which it was recorded. The same options give the same entries. */
export function demonstrationCasework(options: DemonstrationOptions): readonly CaseworkEntry[] {
  const council = councilOf(options)
  const lives = [...livesOf(council)]
  const staff = staffOf(council, lives)
  const from = caseworkFrom(council)
  const entries: CaseworkEntry[] = [
    ...workersIn(staff.all, from),
    ...householdsIn(council, from),
    ...escalationsIn(council, from),
    ...targetsTold(council),
    ...benchmarksTold(council),
    ...commentaryTold(council),
  ]
  for (const entry of caseworkTold({ council, lives, staff, from, tellers })) entries.push(entry)
  const casework = withReferences(entries.sort(byRecording))
  return [...casework, ...actionsForChildren(casework, council)].sort(byRecording)
}

const byRecording = (a: CaseworkEntry, b: CaseworkEntry): number => a.recordedOn - b.recordedOn

/** Whose casework is told, and what of it. */
interface Telling {
  readonly council: Council
  readonly lives: readonly Life[]
  readonly staff: Staff
  /** The first day on which casework is recorded. */
  readonly from: Day
  readonly tellers: readonly Teller[]
}

/** What tellers tell of lives, one life after the other. */
export function* caseworkTold(telling: Telling): Generator<CaseworkEntry> {
  for (const story of storiesOf(telling)) yield* entriesOf(story, telling.tellers)
}

/** The first day on which casework was recorded here: that of the first return. */
const caseworkFrom = ({ lastYear, years }: Council): Day => yearTo31March(lastYear - years + 1).firstDay

/** Every life as casework tells it. Series of short breaks have none. */
function* storiesOf({ council, lives, staff, from }: Telling): Generator<Story> {
  const families = new Map<string, Life[]>()
  for (const life of lives) families.set(familyOf(life), [...(families.get(familyOf(life)) ?? []), life])
  const named = new Map(
    toldLives(council, NAMED).flatMap(({ id, lives: its }) =>
      its.map((life, place) => [life.child, { id, place }] as const),
    ),
  )
  const wordsFrom = addMonths(council.toldTo, -wordsGoBack.is.months)
  for (const life of lives) {
    const its = named.get(life.child)
    const family = families.get(familyOf(life))!.filter(other => other !== life)
    const story = storyOf(council, life, {
      person: personAmong(life, family),
      staff,
      family,
      from,
      wordsFrom,
      ...(its && { named: its }),
    })
    if (story.homes.length > 0) yield story
  }
}

/** Brothers and sisters share a home, and what the family is like. */
const familyOf = ({ homePostcode, ethnicity, periods, child }: Life): string =>
  homePostcode === undefined ? child : `${homePostcode} ${ethnicity} ${periods.at(-1)!.categoryOfNeed}`

/** The records of one life, type by type; what was not recorded by the last day is left out. */
function entriesOf(story: Story, tellers: readonly Teller[]): readonly CaseworkEntry[] {
  const its = story.named && namedCasework.get(story.named.id)
  const died = diedOn(story)
  const lived = died === undefined ? story : { ...story, to: Math.min(story.to, died) }
  const told = its?.until ? { ...story, to: Math.min(story.to, its.until(story)) } : lived
  const records: Recorded[] = []
  for (const { type, tells } of tellers)
    if (!its?.insteadOf?.includes(type))
      for (const record of tells(told, () => journeySoFar(told, records)))
        records.push({ type, record, isLater: type === 'death' })
  for (const { type, told: record } of its?.adds?.(told) ?? [])
    records.push({ type, record: type === 'management-decision' ? decidedBy(told, record) : record, isLater: true })
  const entries = records.flatMap((record, n) =>
    entriesOfRecord(record.isLater ? story : told, record, n, its?.changes?.[record.type]),
  )
  return its ? inTheirOwnWords(entries, its, story.named!.place) : entries
}

/** Whoever manages the team decides where nobody else is named. */
const decidedBy = (story: Story, { stages }: Told): Told => ({
  stages: stages.map(({ on, says }) => ({ on, says: { decidedBy: managerOf(story, on)?.id, ...says } })),
})

interface Recorded {
  readonly type: string
  readonly record: Told
  /** Recorded as late as it may be: what else is told of a life ends on the day that someone died. */
  readonly isLater: boolean
}

function entriesOfRecord(
  story: Story,
  { type, record }: Recorded,
  n: number,
  change: (says: Body, story: Story) => Body = says => says,
): readonly CaseworkEntry[] {
  const { life, from, to } = story
  const chance = story.chance('recorded', n)
  const entries: CaseworkEntry[] = []
  let says: Body = {}
  let before = from
  for (const stage of record.stages) {
    if (stage.on > to) break
    says = { ...says, ...stage.says }
    before = Math.max(before, recordedAfter(chance, stage.on))
    if (before > to) break
    entries.push({
      key: `${life.child} ${n}`,
      type,
      child: life.child,
      body: bodyOf(change(says, story)),
      recordedOn: before,
    })
  }
  return entries
}

/** Who works here, told on the first day, and posts when they fell vacant. */
export function workersIn(workers: readonly Worker[], from: Day): readonly CaseworkEntry[] {
  return workers.map(({ id, name, job, team, isLookedAfterTeam, hoursAWeek, startedOn, username }) => ({
    key: `worker ${id}`,
    type: 'worker',
    body: bodyOf({
      worker: id,
      ...(name && { name }),
      isVacancy: name === undefined ? 'vacant' : 'filled',
      job,
      team,
      isLookedAfterTeam: isLookedAfterTeam ? 'yes' : 'no',
      hoursAWeek,
      ...(username && { username }),
      startedOn,
    }),
    recordedOn: Math.max(from, startedOn),
  }))
}
