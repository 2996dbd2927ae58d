import type { z } from 'zod'
import type { Body } from '#core/entry.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import type { NewEntry } from './store.ts'

/** The record types by id. */
export type RecordTypes = ReadonlyMap<string, AnyRecordType>

/** The subject of what is about the council itself. */
export const AUTHORITY = 'authority'

/** What an entry says, as its record type's schema accepts it; thrown with the fact and never the value if it does not. */
export function acceptedBody(types: RecordTypes, entry: NewEntry): Body {
  const type = types.get(entry.type)
  if (type === undefined) throw new Error(`There is no record type "${entry.type}".`)
  if (!mayBeAbout(type, entry.subject === AUTHORITY ? AUTHORITY : 'child'))
    throw new Error(
      `${type.title} is about ${type.about === AUTHORITY ? 'the authority' : 'a child'}: give that as its subject.`,
    )
  if (entry.kind !== 'statement') {
    if (!entry.reason?.trim()) throw new Error(`${type.title}: a ${entry.kind} needs a reason.`)
    if (entry.record === undefined)
      throw new Error(`${type.title}: a ${entry.kind} must name the record that it is about.`)
    if (Object.keys(entry.body).length === 0) return entry.body
  }
  if (type.isFinal !== undefined && entry.kind === 'statement' && (entry.record ?? entry.sameRecordAs) !== undefined)
    throw new Error(`${type.title}: ${type.isFinal}.`)
  if (entry.basedOn !== undefined && entry.record === undefined)
    throw new Error(`${type.title}: an entry that builds on another must name the record.`)
  const { success, data, error }: z.ZodSafeParseResult<Body> = type.fields.safeParse(entry.body)
  if (success) return data
  const faults = error.issues.map(issue => `${issue.path.join('.') || 'a field'} (${issue.code})`)
  throw new Error(`${type.title} was not recorded, because its schema refuses ${[...new Set(faults)].join(', ')}.`)
}
