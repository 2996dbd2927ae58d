import { type Entry, standing } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type ColumnMapping, mappingFrom } from '#core/returns/records/mapping.ts'
import { mappingByHeadings, placesOf } from '#core/returns/records/places.ts'

/** The mappings that imports of a record type have used, the latest first. One that no longer fits the type is left out. */
export function keptMappings(type: AnyRecordType, aboutAuthority: readonly Entry[]): readonly ColumnMapping[] {
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

/** The mapping to read a file by: the one given, the one named, the latest kept all of whose columns it has, or what its headings say. */
export function mappingFor(
  type: AnyRecordType,
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
  const fitting = kept.find(each => placesOf(type, each, headings).missing.length === 0)
  return fitting
    ? { mapping: fitting, isToBeKept: true }
    : { mapping: mappingByHeadings(type, headings), isToBeKept: false }
}
