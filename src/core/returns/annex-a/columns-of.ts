import type { Body } from '#core/entry.ts'
import { detailsFrom } from './child-details.ts'
import { columnsMadeFrom } from './facts/fact.ts'
import { placesOf } from './headings.ts'
import type { AnnexAList } from './list.ts'
import { ADOPTER_ID } from './record-fields.ts'

/** Days on which a record that was made from a row begins or ends because its list is of that day: no column says them. */
const OF_THE_LIST: ReadonlySet<string> = new Set(['startedOn', 'endedOn', 'fromOn', 'knownOn', 'returnedOn'])

/** The headings, as the sheet has them, of the columns that a field came from: of a row, or of a record made from one. */
export function columnsOfList(
  list: AnnexAList,
  headings: readonly string[],
  { type, body }: { readonly type: string; readonly body: Body },
  field: string,
): readonly string[] {
  const places = placesOf(list, 1, headings)
  if (!places) return []
  if (field === ADOPTER_ID) return [headings[places.identifier]!]
  const own = type === list.record ? field : type === 'child-details' ? detailsFrom[field] : undefined
  const names =
    own !== undefined
      ? list.columns.filter(column => column.field === own).map(({ name }) => name)
      : type === list.record || OF_THE_LIST.has(field)
        ? []
        : columnsMadeFrom(list, body)
  return names.flatMap(name => headingNamed(list, headings, name) ?? [])
}

/** What a sheet calls a column of its list; undefined where it does not have it. */
export function headingNamed(list: AnnexAList, headings: readonly string[], name: string): string | undefined {
  const places = placesOf(list, 1, headings)
  const at =
    name === list.identifier.name
      ? places?.identifier
      : places?.columns[list.columns.findIndex(column => column.name === name)]
  return at === undefined ? undefined : headings[at]
}
