import { type Body, type Entry, standing } from '#core/entry.ts'
import type { AnyRecordType, Reader } from './record.ts'
import { type RecordField, recordFields } from './record-fields.ts'
import { referenceOf, sameReference } from './references.ts'

type Said = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** The references of closed records, by record type. */
type Closed = Map<string, Set<string>>

/**
 * The entries about the authority that a reader may not see, by their numbers: of records that are closed to them, and of
 * all that refers to one of those, such as the minute of an exempt item, its resolutions and their actions. What a record
 * said while it was closed stays closed when it is opened, and what it said before closes with it.
 */
export function closedEntries(
  types: readonly AnyRecordType[],
  entries: readonly Said[],
  reader: Reader,
): ReadonlySet<number> {
  const byId = new Map(types.map(type => [type.id, type]))
  const isClosedItself = ({ type, body }: Said) => byId.get(type)?.closedTo?.(body, reader) ?? false
  if (!entries.some(isClosedItself)) return NONE
  const closed: Closed = new Map()
  const isClosed = (entry: Said) => isClosedItself(entry) || isWithin(byId.get(entry.type), entry.body, closed)
  const open = new Map([...versionsOf(entries)])
  const records = new Set<number>()
  let isMore = true
  while (isMore) {
    isMore = false
    for (const [record, versions] of open) {
      if (!isClosed(versions.at(-1)!)) continue
      open.delete(record)
      records.add(record)
      isMore = takeReferences(byId.get(versions[0]!.type), versions, closed) || isMore
    }
  }
  return new Set(entries.filter(entry => records.has(entry.record) || isClosed(entry)).map(({ id }) => id))
}

const NONE: ReadonlySet<number> = new Set()

/** What each record said, oldest first. */
function versionsOf(entries: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const versions = new Map<number, Said[]>()
  for (const entry of entries)
    if (entry.kind === 'statement') {
      const before = versions.get(entry.record)
      if (before) before.push(entry)
      else versions.set(entry.record, [entry])
    }
  return versions
}

/** Adds what a record was ever referred to by; false where it has no reference. */
function takeReferences(type: AnyRecordType | undefined, versions: readonly Said[], closed: Closed): boolean {
  const references = type ? versions.flatMap(({ body }) => referenceOf(type, body) ?? []) : []
  if (references.length === 0) return false
  const others = closed.get(type!.id) ?? new Set()
  closed.set(type!.id, others)
  for (const reference of references) others.add(sameReference(reference))
  return true
}

/** Whether a record refers to one that is closed, itself or in a row. */
function isWithin(type: AnyRecordType | undefined, body: Body, closed: Closed): boolean {
  if (type === undefined || closed.size === 0) return false
  const names = ({ meta }: RecordField, value: unknown): boolean =>
    meta.refersTo !== undefined &&
    !meta.isOnlyNamed &&
    typeof value === 'string' &&
    (closed.get(meta.refersTo)?.has(sameReference(value)) ?? false)
  return recordFields(type).some(field => {
    const value = body[field.name]
    if (field.kind !== 'rows') return names(field, value)
    return Array.isArray(value) && value.some((row: Body) => field.rows.some(within => names(within, row[within.name])))
  })
}

/** Who somebody is to records that may be closed to them, as the members of boards are recorded. */
export function readerOf(
  { role, username }: Pick<Reader, 'role'> & { readonly username: string },
  entries: readonly Said[],
): Reader {
  if (role !== 'panel-member') return { role, isCoopted: false }
  const seats = standing(entries.filter(({ type }) => type === 'board-member'))
    .map(({ body }) => body)
    .filter(body => typeof body.username === 'string' && body.username.trim().toLowerCase() === username.toLowerCase())
  return { role, isCoopted: seats.length > 0 && seats.every(({ standing }) => COOPTED.includes(String(standing))) }
}

/** As what those sit on a board who are neither councillors nor officers. */
const COOPTED: readonly string[] = ['young-person', 'foster-carer', 'partner']
