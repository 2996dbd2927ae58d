import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Fault } from './checks.ts'
import type { FieldMeta } from './fields.ts'
import { type AnyRecordType, mayBeAbout } from './record.ts'
import { type RecordField, recordFields } from './record-fields.ts'

/** What an entry says, as far as references go. */
type Said = Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** The records that others may refer to and that stand: by record type, each by its reference with what it is. */
export type Referred = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The field that holds a record's own reference; undefined for a type that has none. */
const referenceField = (type: AnyRecordType): RecordField | undefined =>
  recordFields(type).find(({ kind }) => kind === 'reference')

/** What files call the column of a type's own references where none of some columns gives them; undefined where one does, or there are none. */
export function referencesMissing(type: AnyRecordType, fields: readonly string[]): string | undefined {
  const field = referenceField(type)
  return field === undefined || fields.includes(field.name) ? undefined : field.meta.title
}

/** A record's own reference; undefined where it has none. */
export const referenceOf = (type: AnyRecordType, body: Body): string | undefined => {
  const value = body[referenceField(type)?.name ?? '']
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** References are the same however they are spaced or written in capitals, as minutes write them. */
export const sameReference = (reference: string): string => reference.replaceAll(/\s/g, '').toUpperCase()

/** The record types that some types refer to, also in their lists of rows. */
export function typesReferredTo(
  by: readonly AnyRecordType[],
  types: readonly AnyRecordType[],
): readonly AnyRecordType[] {
  const named = by.flatMap(recordFields).flatMap(({ meta, rows }) => [meta, ...rows.map(row => row.meta)])
  return types.filter(({ id }) => named.some(({ refersTo }) => refersTo === id))
}

/** The ids of record types, with those of the records that may stand for one of theirs. */
export const withStandIns = (types: readonly AnyRecordType[]): readonly string[] =>
  types.flatMap(({ id, alsoReferredTo }) => (alsoReferredTo ? [id, alsoReferredTo.type] : [id]))

/** What stands of record types that others refer to, of entries about the authority in the order of the ledger. */
export const referredIn = (types: readonly AnyRecordType[], entries: readonly Said[]): Referred =>
  new Map(types.map(type => [type.id, referencesOf(type, entries)]))

/** What stands of the record types that a type is held against, of entries about the authority in the order of the ledger. */
export const othersFor = <E extends Said>({ among }: AnyRecordType, entries: readonly E[]): readonly E[] =>
  among === undefined ? [] : standing(entries.filter(({ type }) => among.types.includes(type)))

/**
 * What a child's records may refer to: of what may be about a child their own records, of everything else the council's.
 */
export const referredOfChild = (
  types: readonly AnyRecordType[],
  { own, councils }: { readonly own: readonly Said[]; readonly councils: readonly Said[] },
): Referred => new Map(types.map(type => [type.id, referencesOf(type, mayBeAbout(type, 'child') ? own : councils)]))

/** What the records of a file may refer to. */
export interface ReferredInFile {
  /** Of whom a row is about: a child by the council's identifier, or nobody where it is empty. */
  readonly by: (childId: string) => Referred
  /** What any record may refer to, whomever it is about. */
  readonly anybodys: Referred
}

/** What the records of a file may refer to, of entries about children and of those about the council, in the order of the ledger. */
export function referredInFile(
  types: readonly AnyRecordType[],
  { ofChildren, councils }: { readonly ofChildren: readonly SaidOfChild[]; readonly councils: readonly Said[] },
): ReferredInFile {
  const own = new Map<string, SaidOfChild[]>()
  for (const entry of ofChildren) own.set(entry.childId, [...(own.get(entry.childId) ?? []), entry])
  const kept = new Map([['', referredIn(types, councils)]])
  const shared = [...kept.get('')!].filter(([id]) => !types.some(type => type.id === id && mayBeAbout(type, 'child')))
  const theirs = types.filter(type => mayBeAbout(type, 'child'))
  return {
    by: childId => {
      const referred = kept.get(childId) ?? new Map([...shared, ...referredIn(theirs, own.get(childId) ?? [])])
      kept.set(childId, referred)
      return referred
    },
    anybodys: referredIn(types, [...councils, ...ofChildren]),
  }
}

type SaidOfChild = Said & { readonly childId: string }

function referencesOf(type: AnyRecordType, entries: readonly Said[]): ReadonlyMap<string, string> {
  const { alsoReferredTo: also } = type
  const stands = standing(entries.filter(entry => entry.type === type.id || entry.type === also?.type))
  return new Map(
    stands.flatMap(({ type: its, body }) => {
      if (its !== type.id) return also!.references(body)
      const reference = referenceOf(type, body)
      return reference === undefined ? [] : [[reference, type.summary(body)] as const]
    }),
  )
}

/**
 * What a record refers to that there is not, at most one fault a field and row; what it referred to before is left as it is.
 * Where it is known what anybody's records may refer to, what is somebody else's is told from what there is not.
 */
export function faultsOfReferences(
  type: AnyRecordType,
  body: Body,
  referred: Referred,
  before: Body = {},
  anybodys: Referred = NOBODYS,
): readonly Fault[] {
  return recordFields(type).flatMap((field): readonly Fault[] => {
    const value = body[field.name]
    if (field.kind === 'refers' && value !== before[field.name]) {
      const says = faultIn(field, value, referred, anybodys)
      return says === undefined ? [] : [{ path: [field.name], says }]
    }
    if (field.kind !== 'rows' || !Array.isArray(value)) return []
    const known = JSON.stringify(before[field.name] ?? [])
    return value.flatMap((row: Body, i) =>
      field.rows.flatMap(within => {
        if (within.kind !== 'refers' || known.includes(JSON.stringify(row[within.name] ?? ''))) return []
        const says = faultIn(within, row[within.name], referred, anybodys)
        return says === undefined
          ? []
          : [{ path: [field.name, i, within.name] as const, says: `${field.meta.title}, ${i + 1}: ${says}` }]
      }),
    )
  })
}

const NOBODYS: Referred = new Map()

function faultIn({ meta }: RecordField, value: unknown, referred: Referred, anybodys: Referred): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  const isThere = (its: Referred) => its.get(meta.refersTo ?? '')?.has(value) === true
  if (isThere(referred)) return undefined
  if (meta.isByName) return isCalledSo(value, referred.get(meta.refersTo ?? '')) ? undefined : notCalled(meta, value)
  return `${meta.title}: ${isThere(anybodys) ? `${value} is about somebody else` : `none has the reference ${value}`}`
}

const notCalled = ({ title }: FieldMeta, value: string): string =>
  `${title}: none is called ${value} or has that reference`

const isCalledSo = (name: string, those: ReadonlyMap<string, string> = new Map()): boolean =>
  [...those.values()].some(says => sameReference(says) === sameReference(name))

/** What is wrong with a file's row that has no reference, where records of its type have one. */
export function faultsOfNoReference(type: AnyRecordType, body: Body): readonly Fault[] {
  const field = referenceField(type)
  if (!field || referenceOf(type, body) !== undefined) return []
  return [{ path: [field.name], says: `Give it a reference, such as ${field.meta.prefix}-12: nothing can refer to it` }]
}

/**
 * Whether another record of the type has the reference already, or had it once: minutes may have printed it. One that a
 * record had `before` it is corrected may stay, so that anything else can be put right.
 */
export function isTaken(
  type: AnyRecordType,
  body: Body,
  entries: readonly Said[],
  before?: Pick<Said, 'record' | 'body'>,
): boolean {
  const reference = referenceOf(type, body)
  if (reference === undefined) return false
  const was = before && referenceOf(type, before.body)
  if (was !== undefined && sameReference(was) === sameReference(reference)) return false
  return entries.some(entry => {
    const its = entry.type === type.id && entry.record !== before?.record ? referenceOf(type, entry.body) : undefined
    return its !== undefined && sameReference(its) === sameReference(reference)
  })
}

/** A record with its reference: the one given or, where none is, the next after all that its type ever had. */
export function withReference(type: AnyRecordType, body: Body, entries: readonly Said[]): Body {
  const field = referenceField(type)
  if (!field || referenceOf(type, body) !== undefined) return body
  const prefix = `${field.meta.prefix ?? ''}-`
  const numbers = entries.flatMap(entry => {
    const its = entry.type === type.id ? sameReference(referenceOf(type, entry.body) ?? '') : ''
    const [, number] = its.startsWith(prefix) ? (/^(\d{1,9})$/.exec(its.slice(prefix.length)) ?? []) : []
    return number === undefined ? [] : [Number(number)]
  })
  return { ...body, [field.name]: `${prefix}${Math.max(0, ...numbers) + 1}` }
}

/** A record without its reference where the one it is held against has none: Waymark gave it. */
export function withoutReference(type: AnyRecordType, body: Body, unlike: Body): Body {
  const field = referenceField(type)
  if (!field || referenceOf(type, unlike) !== undefined) return body
  const { [field.name]: _, ...rest } = body
  return rest
}

/** Two records with one reference contradict each other. */
export const matterOfReference: NonNullable<AnyRecordType['matter']> = {
  of: ({ reference }) => (typeof reference === 'string' && reference !== '' ? sameReference(reference) : undefined),
  differs: () => true,
  outcome: 'Both are kept, and whatever names the reference may mean either.',
}
