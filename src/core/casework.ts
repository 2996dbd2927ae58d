import type { z } from 'zod'
import { type Day, day } from './dates.ts'
import type { Body } from './entry.ts'
import type { Item, Journey, JourneyEntry } from './journey.ts'
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
  type Its = Recorded<z.infer<Fields>>
  const read = new WeakMap<Journey, readonly Its[]>()
  const dates = Object.keys(type.fields.shape).filter(field => field.endsWith('On') || field === 'extendedTo')
  const on = (item: Its): Day => (type.datedBy && (item[type.datedBy as keyof Its] as Day | undefined)) ?? LAST
  return child => {
    const entries = child.casework.get(type.id)
    if (entries === undefined) return []
    const before = read.get(child)
    if (before) return before
    const items = entries.map(entry => withDays(entry, dates) as Its)
    items.sort((a, b) => on(a) - on(b) || a.entry - b.entry)
    read.set(child, items)
    return items
  }
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
