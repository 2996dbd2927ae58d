import { type Day, type Instant, isoOf } from '#core/dates.ts'
import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import type { NewEntry, Writing } from '#store/store.ts'
import { DrawnChildren } from './drawn-children.ts'
import { newReference } from './import-batch.ts'

/** The first day of 1970 was a Thursday. */
const FRIDAY = 1

/** In this many days before the last, each day is a batch of its own: pages show what came in since yesterday. */
const DAYS_APART = 14

/** The day of the batch that an entry goes into: the Friday of its week, and no later than the last day. */
const batchDay = (on: Day, last: Day): Day =>
  on > last - DAYS_APART ? on : Math.min(on + ((((FRIDAY - on) % 7) + 7) % 7), last - DAYS_APART)

/** Entries of one batch, recorded at the end of its last day. */
export interface WeekOfCasework {
  readonly on: Day
  readonly entries: readonly CaseworkEntry[]
}

/** Casework by the week in which it was recorded, the last days each by itself; oldest first. */
export function weeksOf(casework: readonly CaseworkEntry[], last: Day): readonly WeekOfCasework[] {
  const weeks = new Map<Day, CaseworkEntry[]>()
  for (const entry of casework) {
    const on = batchDay(entry.recordedOn, last)
    const week = weeks.get(on)
    if (week) week.push(entry)
    else weeks.set(on, [entry])
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([on, entries]) => ({ on, entries }))
}

/** Records casework week by week into one ledger. It knows which record each key stands for, so weeks must come in order. */
export class CaseworkLoader {
  readonly #writing: Writing
  readonly #recordedBy: string
  readonly #records = new Map<string, number>()
  readonly #drawn: DrawnChildren
  #refs: Map<string, string> | undefined

  constructor(writing: Writing, recordedBy: string) {
    this.#writing = writing
    this.#drawn = new DrawnChildren(writing)
    this.#recordedBy = recordedBy
  }

  /** To be called once something else has added children. */
  forgetChildren(): void {
    this.#refs = undefined
  }

  async load({ on, entries: told }: WeekOfCasework): Promise<void> {
    const entries = await this.#withDrawn(told)
    this.#refs ??= new Map(await this.#writing.childKeys())
    const refs = this.#refs
    const children = [...new Set(entries.flatMap(entry => entry.child ?? []))]
      .filter(childId => !refs.has(childId))
      .map(childId => ({ ref: newReference(), childId }))
    for (const { ref, childId } of children) refs.set(childId, ref)
    const begun = new Map<string, number>()
    const added = entries.map((entry, i): NewEntry => {
      const record = this.#records.get(entry.key)
      const place = begun.get(entry.key)
      if (record === undefined && place === undefined) begun.set(entry.key, i)
      return {
        ...(record !== undefined && { record }),
        ...(record === undefined && place !== undefined && { sameRecordAs: place }),
        type: entry.type,
        subject: entry.ref ?? (entry.child === undefined ? 'authority' : refs.get(entry.child)!),
        kind: 'statement',
        standing: 0,
        body: entry.body,
      }
    })
    const { firstEntry } = await this.#writing.append({
      title: `Casework to ${isoOf(on)}`,
      recordedBy: this.#recordedBy,
      recordedOn: endOf(on),
      files: [],
      children,
      entries: added,
    })
    for (const [key, place] of begun) this.#records.set(key, firstEntry + place)
  }

  /** What is about children who were drawn, with who they are; what is about more than were drawn is left out. */
  async #withDrawn(told: readonly CaseworkEntry[]): Promise<readonly AboutDrawn[]> {
    this.#drawn.tell(told)
    const entries: AboutDrawn[] = []
    for (const entry of told) {
      const ref = entry.drawn && (await this.#drawn.refOf(entry.drawn))
      if (ref !== undefined) entries.push({ ...entry, ref })
      else if (!entry.drawn) entries.push(entry)
    }
    return entries
  }
}

/** An entry with the reference of the child whom it is about, where that was drawn. */
interface AboutDrawn extends CaseworkEntry {
  readonly ref?: string
}

const endOf = (on: Day): Instant => `${isoOf(on)}T17:30:00.000Z`
