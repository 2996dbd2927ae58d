import type { z } from 'zod'
import { type Day, day } from './dates.ts'
import type { Body } from './entry.ts'
import type { Item, Journey, JourneyEntry } from './journey.ts'
import type { Done } from './obligation.ts'
import type { RecordType } from './records/record.ts'

/** What a record says, with its days as days and the entry that says it. A field that says nothing is undefined. */
export type Recorded<Fields> = Item & {
  readonly [Name in keyof Fields]: Name extends `${string}On` | 'extendedTo' ? Day | undefined : Fields[Name]
}

/**
 * A child's records of one type, oldest first by the field that dates them; those without that day come last. What was
 * withdrawn is not among them.
 */
export function recordsOf<Fields extends z.ZodObject>(
  type: RecordType<Fields>,
): (child: Journey) => readonly Recorded<z.infer<Fields>>[] {
  type Its = readonly Recorded<z.infer<Fields>>[]
  const dates = Object.keys(type.fields.shape).filter(field => field.endsWith('On') || field === 'extendedTo')
  return child => {
    const entries = child.casework.get(type.id)
    if (entries === undefined) return NONE
    const read = readOf(child)
    const before = read.get(type.id)
    if (before) return before as Its
    const items = inOrder(
      entries.map(entry => withDays(entry, dates)),
      type.datedBy ?? '',
    )
    read.set(type.id, items)
    return items as unknown as Its
  }
}

/**
 * What was done by some records, in order of the days that they give; those that give none are left out. A record that is
 * dated later than what it says was done says it from its own day on.
 */
export function doneBy<Its extends Item>(
  records: readonly Its[],
  on: (its: Its) => Day | undefined,
  datedBy?: (its: Its) => Day | undefined,
): readonly Done[] {
  if (records.length === 0) return NONE
  const done: Done[] = []
  let isInOrder = true
  for (const its of records) {
    const said = on(its)
    if (said === undefined) continue
    const day = Math.max(said, datedBy?.(its) ?? said)
    const last = done.at(-1)
    if (last !== undefined && (day < last.on || (day === last.on && its.entry < last.entry))) isInOrder = false
    done.push({ on: day, entry: its.entry })
  }
  return isInOrder ? done : done.sort((a, b) => a.on - b.on || a.entry - b.entry)
}

const NONE: readonly never[] = []

type Read = Map<string, readonly (Item & Body)[]>

/** What has been read of each journey, by type; and of the one asked about last, since children are taken one at a time. */
const known = new WeakMap<Journey, Read>()
let last: { readonly child: Journey; readonly read: Read } | undefined

function readOf(child: Journey): Read {
  if (last?.child === child) return last.read
  let read = known.get(child)
  if (read === undefined) known.set(child, (read = new Map()))
  last = { child, read }
  return read
}

const LAST = Number.MAX_SAFE_INTEGER

function withDays({ id, body }: JourneyEntry, dates: readonly string[]): Item & Body {
  const item: Record<string, unknown> = { ...body, entry: id }
  for (const field of dates) {
    const text = item[field]
    if (typeof text === 'string') item[field] = day(text)
  }
  return item as Item & Body
}

/** Most come in order already, as they were recorded. */
function inOrder(items: (Item & Body)[], datedBy: string): readonly (Item & Body)[] {
  for (let i = 1; i < items.length; i++)
    if (compare(items[i - 1]!, items[i]!, datedBy) > 0) return items.sort((a, b) => compare(a, b, datedBy))
  return items
}

function compare(a: Item & Body, b: Item & Body, datedBy: string): number {
  const [onA = LAST, onB = LAST] = [a[datedBy] as Day | undefined, b[datedBy] as Day | undefined]
  return onA - onB || a.entry - b.entry
}
