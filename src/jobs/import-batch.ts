import { randomBytes } from 'node:crypto'
import { collectionYearName } from '#core/dates.ts'
import type { PlannedEntry } from '#core/returns/ssda903/plan.ts'
import type { Batch, ChildKey, NewEntry } from '#store/store.ts'
import type { Bringing } from './brought-tables.ts'

/** The batch of an import: its files, the children who are new, and its entries. */
export function batchOf(
  entries: readonly PlannedEntry[],
  counted: readonly Bringing[],
  known: ReadonlyMap<string, string>,
): Pick<Batch, 'title' | 'files' | 'children' | 'entries'> {
  const { refOf, children } = references(known)
  const added = entries.map(({ childId, ...entry }): NewEntry => ({ ...entry, subject: refOf(childId) }))
  return { title: titleOf(counted), files: counted.map(sourceOf), children, entries: added }
}

/** The reference of each child, made for those who are not known yet: they are listed as they are asked for. */
export function references(known: ReadonlyMap<string, string>) {
  const refs = new Map(known)
  const children: ChildKey[] = []
  const refOf = (childId: string): string => {
    const held = refs.get(childId)
    if (held !== undefined) return held
    const ref = newReference()
    refs.set(childId, ref)
    children.push({ ref, childId })
    return ref
  }
  return { refOf, children: children as readonly ChildKey[] }
}

function titleOf(counted: readonly Bringing[]): string {
  const years = counted.map(b => b.year)
  const [first, last] = [Math.min(...years), Math.max(...years)].map(collectionYearName)
  return first === last ? `SSDA903 ${first}` : `SSDA903 ${first} to ${last}`
}

const sourceOf = ({ file, read, year }: Bringing): Batch['files'][number] => ({
  name: file.name,
  sha256: file.sha256,
  bytes: file.bytes,
  collectionYear: year,
  table: read.table.name,
  headings: read.headings,
})

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Waymark's own reference for a child: 12 random letters and digits (60 bits), none that look alike. */
export const newReference = (): string => [...randomBytes(12)].map(byte => ALPHABET[byte % 32]).join('')
