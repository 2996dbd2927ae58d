import { type AreaCode, ENGLAND, isCouncil, regionCode } from '#core/areas.ts'
import { numberPublished } from '#core/publications.ts'
import type { PublishedIn } from '#core/published.ts'
import type { Sheet } from '#core/returns/sheet.ts'
import {
  type FileFault,
  type KnownArea,
  type Looking,
  type PublishedFigures,
  placesOf,
  YearsFound,
  yearWritten,
} from './published-file.ts'

/** The columns that every CSV file of the department has. */
const columns = ['time_period', 'geographic_level', 'old_la_code'] as const

/** Whether a file is one of the department's own: a row for each area and breakdown, with the area's level and its number. */
export const isDepartments = ({ headings }: Sheet): boolean => {
  const places = placesOf(headings)
  return columns.every(column => places.has(column))
}

/** The figures in one of the department's CSV files, or the first thing that is wrong with it. */
export function figuresOfDepartment(sheet: Sheet, { measures }: Looking): PublishedFigures | FileFault {
  const places = placesOf(sheet.headings)
  const cellOf = (cells: readonly string[], heading: string): string => {
    const at = places.get(heading)
    return at === undefined ? '' : (cells[at] ?? '').trim()
  }
  const wanted = measures.flatMap(({ measure, alsoIn }) =>
    alsoIn && [alsoIn.value, ...Object.keys(alsoIn.where)].every(heading => places.has(heading))
      ? [{ measure, alsoIn, isTaken: taking(alsoIn, places) }]
      : [],
  )
  const found = new YearsFound()
  const areas = new Map<AreaCode, KnownArea>()
  let passedOver = 0
  for (const { line, cells } of sheet.rows) {
    const area = areaOf(heading => cellOf(cells, heading))
    if (area === undefined) continue
    const region = regionCode(cellOf(cells, 'region_name'))
    if (isCouncil(area))
      areas.set(area, {
        name: cellOf(cells, 'la_name') || cellOf(cells, 'geo_breakdown'),
        ...(region !== undefined && { region }),
      })
    const taken = wanted.filter(({ isTaken }) => isTaken(cells))
    if (taken.length === 0) {
      passedOver += 1
      continue
    }
    const yearEnding = yearWritten(cellOf(cells, 'time_period'))
    if (yearEnding === undefined)
      return {
        line,
        says: `"${cellOf(cells, 'time_period')}" is no year that can be read; a year is written as 2025 or 202425`,
      }
    for (const { measure, alsoIn } of taken) {
      const text = cellOf(cells, alsoIn.value)
      if (text === '') continue
      const value = numberPublished(text)
      const said = { text, ...(value !== undefined && { value }), line }
      const areAdded = Object.values(alsoIn.where).some(values => values.length > 1)
      const fault = found.add(measure, yearEnding, area, said, areAdded)
      if (fault) return fault
    }
  }
  return { table: 'DfE', years: found.years, areas, passedOver }
}

/** Whether a row is one of those that a measure takes. */
function taking({ where }: PublishedIn, places: ReadonlyMap<string, number>): (cells: readonly string[]) => boolean {
  const asked = Object.entries(where).map(([heading, values]) => ({
    at: places.get(heading)!,
    values: new Set(values),
  }))
  return cells => asked.every(({ at, values }) => values.has((cells[at] ?? '').trim()))
}

/** The number of the council, region or England that a row is of; undefined for what is none, such as an average of neighbours. */
function areaOf(cell: (heading: string) => string): AreaCode | undefined {
  switch (cell('geographic_level').toLowerCase()) {
    case 'national':
      return ENGLAND
    case 'regional':
      return regionCode(cell('region_name') || cell('geo_breakdown'))
    case 'local authority':
      return isCouncil(cell('old_la_code')) ? cell('old_la_code') : undefined
    default:
      return undefined
  }
}
