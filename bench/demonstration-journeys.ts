import { demonstrationRows } from '#core/demonstration/demonstration.ts'
import { demonstrationColumns } from '#core/demonstration/return-rows.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'

interface Told {
  id: number
  record: number
  type: string
  kind: 'statement'
  standing: number
  body: Body
}

/** Journeys of a demonstration council of a size, made without a store: for measuring what counts them alone. */
export function demonstrationJourneys(lookedAfter: number, tables: readonly ReturnTable[]): readonly Journey[] {
  const options = {
    authority: 'Bench',
    lookedAfter,
    careLeavers: Math.round(lookedAfter * 0.41),
    years: 6,
    lastYear: 2026,
    seed: 1,
  }
  const tableOf = new Map(tables.map(table => [table.name, table]))
  const children = new Map<string, { entries: Told[]; records: Map<string, number> }>()
  let id = 0
  for (const { table: name, cells, year } of demonstrationRows(options)) {
    const table = tableOf.get(name)!
    const child = children.get(cells[0]!) ?? { entries: [] as Told[], records: new Map<string, number>() }
    children.set(cells[0]!, child)
    const body: Record<string, string> = {}
    const headings = demonstrationColumns[name] as readonly string[]
    for (const { name: column, field, holds } of table.columns) {
      const text = cells[headings.indexOf(column)]
      if (text) body[field] = holds === 'date' ? text.split('/').reverse().join('-') : text
    }
    const identity = table.identifiedBy.map(column => cells[headings.indexOf(column)]).join()
    const key = `${name} ${identity} ${table.eachYear === 'a new record' ? year : ''}`
    id++
    const record = child.records.get(key) ?? id
    child.records.set(key, record)
    child.entries.push({ id, record, type: table.record, kind: 'statement', standing: year, body })
  }
  const known = { returnYears: [2021, 2022, 2023, 2024, 2025, 2026] }
  return [...children].map(([childId, { entries }]) => journeyOf({ ref: childId, childId }, entries, known))
}
