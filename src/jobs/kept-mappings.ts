import { type Entry, standing } from '#core/entry.ts'
import { heldRecords } from '#core/returns/records/held.ts'
import { type Columned, columnFields } from '#core/returns/records/importable.ts'
import { type ColumnMapping, mappingFrom, mappingWritten } from '#core/returns/records/mapping.ts'
import { isOfLine, mappingByHeadings, placesOf } from '#core/returns/records/places.ts'
import { shippedMappings } from '#core/returns/records/shipped-mappings.ts'
import type { NewEntry, Writing } from '#store/store.ts'

/** What a mapping is kept for: a kind of record, or a partner's list. */
export type MappedKind = Columned & { readonly id: string }

/** The mappings that imports of a kind have used, the latest first. One that no longer fits it is left out. */
export function keptMappings(type: MappedKind, aboutAuthority: readonly Entry[]): readonly ColumnMapping[] {
  return standing(aboutAuthority.filter(entry => entry.type === 'column-mapping'))
    .filter(({ body }) => body.kind === type.id && typeof body.mapping === 'string')
    .toSorted((a, b) => b.id - a.id)
    .flatMap(({ body }) => {
      const read = mappingFrom(jsonIn(body.mapping as string), type)
      return 'mapping' in read ? [{ ...read.mapping, name: String(body.name) }] : []
    })
}

/** What a text says as JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Asked {
  readonly mapping?: ColumnMapping
  readonly mappingName?: string
}

/** The mapping to read a file by: the one given, the one named, the latest kept or else shipped all of whose columns it has, or what its headings say. */
export function mappingFor(
  type: MappedKind,
  headings: readonly string[],
  kept: readonly ColumnMapping[],
  { mapping, mappingName }: Asked,
): { readonly mapping: ColumnMapping; readonly isToBeKept: boolean } | { readonly refused: string } {
  if (mapping) return { mapping, isToBeKept: true }
  if (mappingName !== undefined) {
    const named = kept.find(({ name }) => name === mappingName)
    if (named) return { mapping: named, isToBeKept: true }
    const names = kept.map(({ name }) => name).join(', ')
    return {
      refused: `no mapping "${mappingName}" is kept for ${type.id}${names === '' ? '' : `; there are ${names}`}. Give the file of a mapping.`,
    }
  }
  const fitting = [...kept, ...shippedMappings(type)].find(each => placesOf(type, each, headings).missing.length === 0)
  return fitting
    ? { mapping: fitting, isToBeKept: true }
    : { mapping: mappingByHeadings(type, headings), isToBeKept: false }
}

/** The name under which a mapping is kept: its own, or else the kind's; of lines of a list, also the list's. */
export function nameOf(type: MappedKind, { name, columns }: ColumnMapping): string {
  if (name !== undefined) return name
  const ofLines = columnFields(type).find(
    field => isOfLine(field) && columns.some(column => column.field === field.name),
  )
  return ofLines ? `${type.title}: ${ofLines.inRow!.list.meta.title}` : type.title
}

/** A mapping as it will be kept under its name, unless it is kept just so. */
export async function mappingEntry(
  type: MappedKind,
  mapping: ColumnMapping,
  writing: Writing,
): Promise<readonly NewEntry[]> {
  const { name: _, ...rest } = mapping
  const name = nameOf(type, mapping)
  const body = { kind: type.id, name, mapping: JSON.stringify(mappingWritten(rest)) }
  const held = heldRecords(await writing.authorityEntries(['column-mapping'])).filter(({ isWithdrawn }) => !isWithdrawn)
  const before = held.find(({ body: its }) => its.kind === type.id && its.name === name)
  if (before?.body.mapping === body.mapping) return []
  return [
    {
      ...(before && { record: before.record }),
      type: 'column-mapping',
      subject: 'authority',
      kind: 'statement',
      standing: 0,
      body,
    },
  ]
}
