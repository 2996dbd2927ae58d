import type { Day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import type { WrittenCell, WrittenSheet } from '#core/returns/grid.ts'
import { adoption } from './computed/adoption.ts'
import { childrenInCare } from './computed/children-in-care.ts'
import { type ComputedRow, type Establishment, withComputed } from './computed/computed-row.ts'
import { leavingCare } from './computed/leaving-care.ts'
import { type AnnexAList, listName } from './list.ts'
import { cellOf, texts } from './written.ts'

/** A row that an import brought and that stands. */
export interface ImportedRow {
  /** The identifier of whose it is. */
  readonly id: string
  readonly body: Body
}

/** The lists that Waymark works out from what else it holds, by number. The others are as they were imported. */
const computedLists: Readonly<
  Record<number, (child: Journey, asAt: Day, known: Establishment) => readonly ComputedRow[]>
> = { 8: childrenInCare, 9: leavingCare, 10: adoption }

/**
 * The rows of a list as at the end of a day: those imported, in their order, with what Waymark knows better, and after them
 * those that it knows of alone, by identifier. The journeys are of what was recorded otherwise than by Annex A.
 */
export function rowsToWrite(
  list: AnnexAList,
  imported: readonly ImportedRow[],
  journeys: readonly Journey[],
  asAt: Day,
  known: Establishment,
): readonly ImportedRow[] {
  const compute = computedLists[list.number]
  if (!compute) return imported
  const computed = new Map(journeys.map(child => [child.childId, compute(child, asAt, known)]))
  const importedOf = new Map<string, ImportedRow[]>()
  for (const row of imported) importedOf.set(row.id, [...(importedOf.get(row.id) ?? []), row])
  const partners = new Map<ImportedRow, ComputedRow>()
  const alone: ImportedRow[] = []
  for (const [id, rows] of computed) {
    const left = pair(list, importedOf.get(id) ?? [], rows, partners)
    for (const { cells } of left.filter(row => row.isOnList === 'yes'))
      alone.push({ id, body: withComputed(list, {}, cells, asAt) })
  }
  return [
    ...imported.flatMap((row): readonly ImportedRow[] => {
      const partner = partners.get(row)
      if (!partner) return [row]
      return partner.isOnList === 'no' ? [] : [{ id: row.id, body: withComputed(list, row.body, partner.cells, asAt) }]
    }),
    ...alone.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  ]
}

/** Pairs the imported rows of a child with computed ones: those identified alike, else the one with the one. The rest is returned. */
function pair(
  { columns, identifiedBy }: AnnexAList,
  imported: readonly ImportedRow[],
  computed: readonly ComputedRow[],
  partners: Map<ImportedRow, ComputedRow>,
): readonly ComputedRow[] {
  const fields = identifiedBy.map(name => columns.find(column => column.name === name)!.field)
  const left = new Set(computed)
  for (const row of imported) {
    const same = [...left].find(({ cells }) => fields.every(field => cells[field] === row.body[field]))
    if (!same) continue
    partners.set(row, same)
    left.delete(same)
  }
  const unpaired = imported.filter(row => !partners.has(row))
  const [row, ...otherRows] = unpaired
  const [last] = [...left].filter(each => each.isOnList === 'yes')
  if (row && last && otherRows.length === 0 && left.size === 1) {
    partners.set(row, last)
    left.delete(last)
  }
  return [...left]
}

/** A list as a sheet of a workbook: Ofsted's headings, and after them the columns that only councils' own lists have. */
export function sheetOf(list: AnnexAList, rows: readonly ImportedRow[]): WrittenSheet {
  const extras = [...new Set(rows.flatMap(({ body }) => Object.keys(texts(body, 'extraColumns'))))]
  return {
    name: listName(list),
    headings: [list.identifier.name, ...list.columns.map(column => column.name), ...extras],
    rows: rows.map(({ id, body }): readonly WrittenCell[] => [
      id === '' ? undefined : { text: id },
      ...list.columns.map(column => cellOf(column, body)),
      ...extras.map(name => {
        const text = texts(body, 'extraColumns')[name]
        return text === undefined ? undefined : { text }
      }),
    ]),
  }
}
