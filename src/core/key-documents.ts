import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import keyDocument, { keyDocuments } from './records/key-document.ts'
import leaveToRemain from './records/leave-to-remain.ts'
import unaccompaniedStatus from './records/unaccompanied-status.ts'

const recordedDocumentsOf = recordsOf(keyDocument)
const leavesOf = recordsOf(leaveToRemain)
const statusesOf = recordsOf(unaccompaniedStatus)

export type KeyDocument = keyof typeof keyDocuments

/** A paper that a young person needs, from the first day on which that was known up to but not on another: any day, for what everybody needs. */
export interface Needed {
  readonly document: KeyDocument
  readonly from: Day
  readonly until: Day
}

const EVERYBODYS: readonly Needed[] = (Object.keys(keyDocuments) as readonly KeyDocument[])
  .filter(document => document !== 'immigration-status')
  .map(document => ({ document, from: Number.NEGATIVE_INFINITY, until: NEVER }))

/**
 * The papers that a young person needs by 18. Somebody who came to the country alone needs proof of immigration status in
 * place of a birth certificate, which nobody can send them.
 */
export function documentsNeeded(child: Journey): readonly Needed[] {
  const leaves = leavesOf(child)
  const statuses = statusesOf(child)
  if (leaves.length + statuses.length === 0) return EVERYBODYS
  const known = [...leaves.map(l => l.grantedOn ?? NEVER), ...statuses.map(s => s.ceasedOn ?? Number.NEGATIVE_INFINITY)]
  const from = Math.min(...known)
  const others = EVERYBODYS.map(its => (its.document === 'birth-certificate' ? { ...its, until: from } : its))
  return [...others, { document: 'immigration-status', from, until: NEVER }]
}

/** One holding of a paper: from the day the young person had it, up to but not on the day it runs out. */
export interface Held extends Item {
  readonly document: KeyDocument
  readonly from: Day
  /** NEVER where it does not run out, or nobody said when. */
  readonly until: Day
}

/** Every holding of a paper, in order of the days it was had. */
export const heldOf = (child: Journey): readonly Held[] =>
  recordedDocumentsOf(child).flatMap(({ document, heldOn, expiresOn, entry }) =>
    document === undefined || heldOn === undefined
      ? []
      : [{ entry, document, from: heldOn, until: expiresOn ?? NEVER }],
  )

/** How it stands with one paper. */
export interface DocumentState {
  readonly document: KeyDocument
  readonly state: 'held' | 'expired' | 'applied for' | 'missing'
  /** The day it was had, ran out or was applied for; absent where it is missing. */
  readonly on?: Day
  /** The day it runs out; absent where it is not held or nobody said. */
  readonly expiresOn?: Day
  readonly entry?: number
}

/** How it stands with each paper that a young person needs, at the end of a day, in the order of the list. */
export function documentsOn(child: Journey, asAt: Day): readonly DocumentState[] {
  const held = heldOf(child)
  const recorded = recordedDocumentsOf(child)
  return documentsNeeded(child).flatMap(({ document, from, until }): readonly DocumentState[] => {
    if (from > asAt || until <= asAt) return []
    const last = held.findLast(h => h.document === document && h.from <= asAt && h.until > asAt)
    if (last) {
      const expires = last.until < NEVER ? { expiresOn: last.until } : {}
      return [{ document, state: 'held', on: last.from, entry: last.entry, ...expires }]
    }
    const expired = held.findLast(h => h.document === document && h.until <= asAt)
    const applied = recorded.find(
      r =>
        r.document === document &&
        r.appliedOn !== undefined &&
        r.appliedOn <= asAt &&
        (r.heldOn ?? NEVER) > asAt &&
        r.appliedOn >= (expired?.from ?? r.appliedOn),
    )
    if (applied) return [{ document, state: 'applied for', on: applied.appliedOn!, entry: applied.entry }]
    if (expired) return [{ document, state: 'expired', on: expired.until, entry: expired.entry }]
    return [{ document, state: 'missing' }]
  })
}
