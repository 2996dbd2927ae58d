import { type Day, day, type IsoDate, isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import { texts } from '#core/returns/annex-a/written.ts'

/** What Waymark holds for the columns of a list, by field. What it does not hold is undefined. */
export type Computed = Readonly<Record<string, string | number | undefined>>

/** What is known beside one child's journey. */
export interface Establishment {
  /** A worker's name, or the identifier itself where nobody is known by it. */
  readonly nameOf: (worker: string) => string
  /** Undefined where it is not recorded. */
  readonly teamOf: (worker: string) => string | undefined
  /** The record types that the council holds any of: what it never records is not nought. */
  readonly isRecorded: (type: string) => boolean
}

/** A row of a list as Waymark would write it: what tells it from the child's other rows, and its cells. */
export interface ComputedRow {
  readonly cells: Computed
  /**
   * Whether the list asks for it on the day. A row that a workbook brought is left out where it is known that the list no
   * longer does, and stays where that is not known.
   */
  readonly isOnList: 'yes' | 'no' | 'not known'
}

export const iso = (on: Day | undefined): IsoDate | undefined => (on === undefined ? undefined : isoOf(on))

/** The last day that any of these give and that is not after a day. */
export function lastOn<T>(items: Iterable<T>, on: (item: T) => Day | undefined, asAt: Day): IsoDate | undefined {
  let last: Day | undefined
  for (const item of items) {
    const its = on(item)
    if (its !== undefined && its <= asAt && (last === undefined || its > last)) last = its
  }
  return iso(last)
}

/** The columns that hold when something last happened: there the later of two days is the better known. */
const isLatest = (field: string): boolean => /^last[A-Z].*On$/.test(field)

/** A row as it was imported with what Waymark knows better; of a last day, the later of the two that is not after the day. */
export function withComputed({ columns }: AnnexAList, imported: Body, computed: Computed, asAt: Day): Body {
  const body: Record<string, unknown> = { ...imported }
  const asWritten = { ...texts(imported, 'asWritten') }
  for (const { name, field } of columns) {
    const better = computed[field]
    const held = imported[field]
    if (better === undefined || better === held) continue
    const heldOn = typeof held === 'string' && isLatest(field) ? day(held) : undefined
    if (heldOn !== undefined && heldOn <= asAt && heldOn > day(String(better))) continue
    body[field] = better
    delete asWritten[name]
  }
  delete body.asWritten
  return Object.keys(asWritten).length > 0 ? { ...body, asWritten } : body
}
