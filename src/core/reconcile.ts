import { type Day, isoOf } from './dates.ts'
import type { Body } from './entry.ts'
import type { Journey, JourneyEntry } from './journey.ts'
import type { Fact, Partner } from './partners/partner.ts'

/** A child on a partner's list. */
export interface ListedChild {
  readonly childId: string
  readonly line: number
  /** What the list says, by its columns' fields. */
  readonly body: Body
}

/** One column in which a list and our records differ. */
export interface Difference {
  readonly fact: Fact
  /** The column's field. */
  readonly column: string
  /** What our last record of the kind says; absent where there is none or it does not say. */
  readonly ours?: unknown
  /** What the list says; absent where it is blank. */
  readonly theirs?: unknown
  /** True where the partner knows what we do not, so that it can be recorded from the list. */
  readonly isMended: boolean
}

/** A record, or a new version of one, that says what the partner knows and we do not. */
export interface Mend {
  readonly child: Journey
  readonly line: number
  readonly fact: Fact
  /** The record that it is a new version of; absent for a new one. */
  readonly of?: JourneyEntry
  readonly body: Body
}

/** A partner's list beside our records as at the end of a day. */
export interface Reconciliation {
  /** On both, and alike in every column that the list has. */
  readonly matched: readonly Journey[]
  /** On ours alone. */
  readonly missingThere: readonly Journey[]
  /** On theirs alone: not known to us at all, or not among those who should be on the list. */
  readonly missingHere: readonly { readonly listed: ListedChild; readonly child?: Journey }[]
  readonly different: readonly {
    readonly child: Journey
    readonly line: number
    readonly differences: readonly Difference[]
  }[]
  readonly mends: readonly Mend[]
  /** Further lines about a child who is on the list already: only the first counts. */
  readonly twice: readonly ListedChild[]
}

interface List {
  readonly rows: readonly ListedChild[]
  /** The fields that the list has a column for: the others are not compared. */
  readonly columns: ReadonlySet<string>
}

/** Compares a partner's list with what we know, child by child and column by column, in the order of the list. */
export function reconcile(
  partner: Partner,
  { rows, columns }: List,
  journeys: Iterable<Journey>,
  asAt: Day,
): Reconciliation {
  const byId = new Map([...journeys].map(child => [child.childId, child]))
  const isOurs = (child: Journey): boolean => partner.population.includes(child, asAt)
  const found = {
    matched: [] as Journey[],
    missingHere: [] as Reconciliation['missingHere'][number][],
    different: [] as Reconciliation['different'][number][],
    mends: [] as Mend[],
    twice: [] as ListedChild[],
  }
  const listedIds = new Set<string>()
  for (const listed of rows) {
    const { childId, line } = listed
    if (listedIds.has(childId)) {
      found.twice.push(listed)
      continue
    }
    listedIds.add(childId)
    const child = byId.get(childId)
    if (!child || !isOurs(child)) {
      found.missingHere.push({ listed, ...(child && { child }) })
      continue
    }
    const compared = partner.facts.map(fact => compare(fact, columns, child, listed, asAt))
    const differences = compared.flatMap(each => each.differences)
    if (differences.length === 0) found.matched.push(child)
    else found.different.push({ child, line, differences })
    for (const { mend } of compared) if (mend) found.mends.push(mend)
  }
  const missingThere = [...byId.values()].filter(child => !listedIds.has(child.childId) && isOurs(child))
  return { ...found, missingThere }
}

interface Compared {
  readonly differences: readonly Difference[]
  readonly mend?: Mend
}

function compare(
  fact: Fact,
  columns: ReadonlySet<string>,
  child: Journey,
  { body: said, line }: ListedChild,
  asAt: Day,
): Compared {
  const [[dayColumn, dayField]] = Object.entries(fact.columns) as [[string, string]]
  const has = Object.entries(fact.columns).filter(([column]) => columns.has(column))
  const ours = ourRecords(fact, child, dayField, asAt)
  const last = ours.at(-1)
  const theirDay = said[dayColumn] as string | undefined
  const theirs = Object.fromEntries(
    has.flatMap(([column, field]) => (said[column] === undefined ? [] : [[field, said[column]]])),
  )
  const ourDay = last?.body[dayField] as string | undefined
  const isNews = theirDay !== undefined && theirDay <= isoOf(asAt) && (ourDay === undefined || theirDay > ourDay)
  const same = theirDay !== undefined && theirDay === ourDay ? last : undefined
  const blanks = same ? Object.entries(theirs).filter(([field]) => same.body[field] === undefined) : []
  const differences = has.flatMap(([column, field]): readonly Difference[] => {
    const [ourValue, theirValue] = [last?.body[field], said[column]]
    // What they say of an older day than ours is not about the same thing, but for the day itself.
    const isOther = theirDay !== ourDay && column !== dayColumn && !isNews && columns.has(dayColumn)
    if (ourValue === theirValue || isOther || (isNews && theirValue === undefined)) return []
    const isMended = isNews ? theirValue !== undefined : blanks.some(([blank]) => blank === field)
    return [
      {
        fact,
        column,
        ...(ourValue !== undefined && { ours: ourValue }),
        ...(theirValue !== undefined && { theirs: theirValue }),
        isMended,
      },
    ]
  })
  if (isNews) return { differences, mend: { child, line, fact, body: { ...fact.also, ...theirs } } }
  if (same && blanks.length > 0)
    return { differences, mend: { child, line, fact, of: same, body: { ...same.body, ...Object.fromEntries(blanks) } } }
  return { differences }
}

/** Our records of a kind that count, dated by the end of a day, oldest first. */
function ourRecords(fact: Fact, child: Journey, dayField: string, asAt: Day): readonly JourneyEntry[] {
  const by = isoOf(asAt)
  const dayOf = ({ body }: JourneyEntry): string => body[dayField] as string
  return (child.casework.get(fact.record.id) ?? [])
    .filter(entry => typeof entry.body[dayField] === 'string' && dayOf(entry) <= by && fact.counts(entry.body))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id - b.id))
}
