import type { RecordedEntry } from './store.ts'

/** A save built on an entry that is no longer the record's newest. Nothing was saved; a page can show both versions. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
  /** What whoever saved was looking at; absent if the record has no such entry. */
  readonly basedOn: RecordedEntry | undefined
  /** What somebody else has recorded since. */
  readonly newest: RecordedEntry

  constructor(basedOn: RecordedEntry | undefined, newest: RecordedEntry) {
    super(`Record ${newest.record} has been changed since it was read: its newest entry is ${newest.id}.`)
    this.basedOn = basedOn
    this.newest = newest
  }
}
