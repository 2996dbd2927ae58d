import { type Day, day } from './dates.ts'
import { type Entry, standing } from './entry.ts'
import type { RecordedFrom } from './recorded-from.ts'

/** The first day on which the council's records of one kind are complete, as it said itself. */
export interface RecordingStart {
  /** The entry that says it, and the record that it is a version of. */
  readonly entry: number
  readonly record: number
  /** The record type, by id. */
  readonly recordType: string
  readonly fromOn: Day
  readonly because?: string
  readonly decidedBy?: string
}

type Said = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>

/**
 * The starts that stand, of what is recorded about the authority, by record type: of two the later recorded. One without
 * a kind of record or a day says nothing.
 */
export function recordingStarts(entries: Iterable<Said>): ReadonlyMap<string, RecordingStart> {
  const starts = new Map<string, RecordingStart>()
  for (const { type, id, record, body } of standing(entries)) {
    const { recordType, fromOn, because, decidedBy } = body
    if (type !== 'recording-start' || typeof recordType !== 'string' || typeof fromOn !== 'string') continue
    if ((starts.get(recordType)?.entry ?? 0) > id) continue
    starts.set(recordType, {
      entry: id,
      record,
      recordType,
      fromOn: day(fromOn),
      ...(typeof because === 'string' && { because }),
      ...(typeof decidedBy === 'string' && { decidedBy }),
    })
  }
  return starts
}

/** Since when what is recorded, where what the council says of a kind of record comes before what its days say. */
export const withStarts = (from: RecordedFrom, starts: ReadonlyMap<string, RecordingStart>): RecordedFrom =>
  starts.size === 0
    ? from
    : { ...from, days: new Map([...from.days, ...[...starts].map(([type, { fromOn }]) => [type, fromOn] as const)]) }
