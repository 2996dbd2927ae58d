import type { Body } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { type CaseworkEntry, demonstrationCasework } from './casework.ts'
import type { DemonstrationOptions } from './council.ts'
import { demonstrationRows } from './demonstration.ts'
import { demonstrationColumns, type ReturnRow } from './return-rows.ts'

/** An entry as a store would number it. */
export interface DemonstrationEntry {
  readonly id: number
  readonly record: number
  readonly type: string
  readonly kind: 'statement'
  readonly standing: number
  readonly body: Body
}

/** The journeys of a demonstration council as a store would tell them, made without one: returns, then casework. */
export const demonstrationJourneys = (
  options: DemonstrationOptions,
  tables: readonly ReturnTable[],
): readonly Journey[] => journeysTold(options, demonstrationEntries(options, tables))

/** The journeys that entries tell, by the children's numbers. */
export const journeysTold = (
  options: DemonstrationOptions,
  entries: ReadonlyMap<string, readonly DemonstrationEntry[]>,
): readonly Journey[] =>
  [...entries].map(([childId, its]) =>
    journeyOf({ ref: childId, childId }, its, { returnYears: demonstrationYears(options) }),
  )

/** The years of the returns of a demonstration council, by the year each ends in. */
export const demonstrationYears = ({ years, lastYear }: DemonstrationOptions): readonly number[] =>
  Array.from({ length: years }, (_, i) => lastYear - years + 1 + i)

/** What a store would hold of each child of a demonstration council, by their number. */
export const demonstrationEntries = (
  options: DemonstrationOptions,
  tables: readonly ReturnTable[],
): ReadonlyMap<string, readonly DemonstrationEntry[]> =>
  entriesTold(demonstrationRows(options), demonstrationCasework(options), tables)

/** What a store would hold of each child of whom rows of returns and casework tell, by their number. */
export function entriesTold(
  rows: Iterable<ReturnRow>,
  casework: Iterable<CaseworkEntry>,
  tables: readonly ReturnTable[],
): ReadonlyMap<string, readonly DemonstrationEntry[]> {
  const tableOf = new Map(tables.map(table => [table.name, table]))
  const children = new Map<string, DemonstrationEntry[]>()
  const records = new Map<string, number>()
  let id = 0
  const tell = (child: string, key: string, type: string, standing: number, body: Body): void => {
    id++
    const record = records.get(key) ?? id
    records.set(key, record)
    const told = children.get(child)
    const entry: DemonstrationEntry = { id, record, type, kind: 'statement', standing, body }
    if (told) told.push(entry)
    else children.set(child, [entry])
  }
  for (const { table: name, cells, year } of rows) {
    const table = tableOf.get(name)!
    const headings = demonstrationColumns[name] as readonly string[]
    const body: Record<string, string> = {}
    for (const { name: column, field, holds } of table.columns) {
      const text = cells[headings.indexOf(column)]
      if (text) body[field] = holds === 'date' ? text.split('/').reverse().join('-') : text
    }
    const identity = table.identifiedBy.map(column => cells[headings.indexOf(column)]).join()
    const key = `${name} ${cells[0]} ${identity} ${table.eachYear === 'a new record' ? year : ''}`
    tell(cells[0]!, key, table.record, year, body)
  }
  for (const { child, key, type, body } of casework) if (child !== undefined) tell(child, key, type, 0, body)
  return children
}
