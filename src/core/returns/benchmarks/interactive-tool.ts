import { isCouncil, regionCode } from '#core/areas.ts'
import { numberPublished } from '#core/publications.ts'
import type { Sheet } from '#core/returns/sheet.ts'
import {
  type FileFault,
  type KnownArea,
  type Looking,
  type PublishedFigures,
  placesOf,
  sameHeading,
  YearsFound,
  yearWritten,
} from './published-file.ts'

/** The headings that the interactive tool's files have for each part of a value, in the order in which they are preferred. */
const headings = {
  measure: ['measure', 'measure_short', 'short desc'],
  year: ['year', 'years'],
  area: ['la_code', 'la number'],
  name: ['area', 'la and regions'],
  region: ['region'],
  value: ['value_text', 'values', 'value'],
} as const

type Part = keyof typeof headings

const placeOf = (places: ReadonlyMap<string, number>, part: Part): number | undefined =>
  headings[part].map(heading => places.get(heading)).find(at => at !== undefined)

/** Whether a file is one of the interactive tool: a row for each area, with either a value of a year or a column for each year. */
export function isInteractiveTool({ headings }: Sheet): boolean {
  const places = placesOf(headings)
  const has = (part: Part) => placeOf(places, part) !== undefined
  return has('area') && ((has('measure') && has('year') && has('value')) || yearColumns(headings).length > 0)
}

const yearColumns = (headings: readonly string[]): readonly { readonly year: number; readonly at: number }[] =>
  headings.flatMap((heading, at) => {
    const year = yearWritten(heading)
    return year === undefined ? [] : [{ year, at }]
  })

/** The figures in a file of the interactive tool, or the first thing that is wrong with it. */
export function figuresOfTool(sheet: Sheet, { measures, measure: asked }: Looking): PublishedFigures | FileFault {
  const places = placesOf(sheet.headings)
  const at = (part: Part) => placeOf(places, part)
  const wide = at('year') === undefined ? yearColumns(sheet.headings) : []
  if (wide.length > 0 && at('measure') === undefined && asked === undefined)
    return { says: 'the file does not say which measure it is of; choose the measure, such as LACHealth%' }
  const codes = new Map(
    measures.flatMap(({ measure, title }) => [measure, title].map(name => [sameHeading(name), measure] as const)),
  )
  const found = new YearsFound()
  const areas = new Map<string, KnownArea>()
  let passedOver = 0
  for (const { line, cells } of sheet.rows) {
    const cell = (part: Part): string => (at(part) === undefined ? '' : (cells[at(part)!] ?? '').trim())
    const name = cell('name')
    const area = regionCode(name) ?? cell('area')
    if (!isCouncil(area) && regionCode(name) === undefined) {
      if (wide.length > 0) continue // the tool's own line of changes, averages and the like
      return {
        line,
        says: `"${cell('area')}" is not the number of a council or a region; take the file as the tool gives it`,
      }
    }
    const region = regionCode(cell('region'))
    areas.set(area, { name, ...(region !== undefined && { region }) })
    const measure = codes.get(sameHeading(at('measure') === undefined ? (asked ?? '') : cell('measure')))
    if (measure === undefined) {
      passedOver += 1
      continue
    }
    const values =
      wide.length > 0
        ? wide.map(({ year, at }) => ({ year, text: (cells[at] ?? '').trim() }))
        : [{ year: yearWritten(cell('year')), text: cell('value') }]
    for (const { year, text } of values) {
      if (year === undefined)
        return { line, says: `"${cell('year')}" is no year that can be read; a year is written as 2025 or 2024-25` }
      if (text === '') continue
      const value = numberPublished(text)
      const fault = found.add(measure, year, area, { text, ...(value !== undefined && { value }), line })
      if (fault) return fault
    }
  }
  return { table: 'LAIT', years: found.years, areas, passedOver }
}
