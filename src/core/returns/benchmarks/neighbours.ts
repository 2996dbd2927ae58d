import { type AreaCode, isCouncil, regionCode } from '#core/areas.ts'
import type { NamedArea } from '#core/publications.ts'
import type { Sheet } from '#core/returns/sheet.ts'
import { type FileFault, type KnownArea, type PublishedNeighbours, placesOf } from './published-file.ts'

/** Whether a file lists statistical neighbours: a row for each council and neighbour, or a row for each council. */
export const isNeighbours = (sheet: Sheet): boolean => isLong(sheet) || isWide(sheet)

const LONG = ['la.number', 'sn_rank', 'sn_la_name', 'sn_la_number'] as const

const isLong = ({ headings }: Sheet): boolean => {
  const places = placesOf(headings)
  return LONG.every(heading => places.has(heading))
}

const isWide = ({ headings }: Sheet): boolean => {
  const places = placesOf(headings)
  return places.has('la number') && places.has('la name') && places.has('sn1')
}

/** Every council's neighbours in a list, or the first thing that is wrong with it. */
export const neighboursIn = (sheet: Sheet): PublishedNeighbours | FileFault =>
  isLong(sheet) ? ofRows(sheet) : ofColumns(sheet)

function ofRows({ headings, rows }: Sheet): PublishedNeighbours | FileFault {
  const places = placesOf(headings)
  const lists = new Map<AreaCode, { rank: number; area: NamedArea }[]>()
  const areas = new Map<AreaCode, KnownArea>()
  for (const { line, cells } of rows) {
    const cell = (heading: string): string => (cells[places.get(heading) ?? -1] ?? '').trim()
    const [council, code, rank] = [cell('la.number'), cell('sn_la_number'), Number(cell('sn_rank'))]
    if (!isCouncil(council) || !isCouncil(code) || !(rank > 0))
      return { line, says: 'a row needs the number of a council, the number of its neighbour and the rank' }
    areas.set(council, { name: cell('la.name') })
    const list = lists.get(council) ?? []
    lists.set(council, [...list, { rank, area: { code, name: cell('sn_la_name') } }])
  }
  const neighbours = new Map(
    [...lists].map(([council, list]) => [council, list.sort((a, b) => a.rank - b.rank).map(({ area }) => area)]),
  )
  return { neighbours, areas }
}

/** A row for each council, with columns SN1 to SN10 for its neighbours' numbers. */
function ofColumns({ headings, rows }: Sheet): PublishedNeighbours | FileFault {
  const places = placesOf(headings)
  const columns = Array.from({ length: 10 }, (_, i) => places.get(`sn${i + 1}`)).filter(at => at !== undefined)
  const cell = (cells: readonly string[], heading: string): string => (cells[places.get(heading) ?? -1] ?? '').trim()
  const councils = rows.filter(({ cells }) => isCouncil(cell(cells, 'la number')))
  const areas = new Map<AreaCode, KnownArea>(
    councils.map(({ cells }) => {
      const region = regionCode(cell(cells, 'goreg'))
      return [
        cell(cells, 'la number'),
        { name: cell(cells, 'la name'), ...(region !== undefined && { region }) },
      ] as const
    }),
  )
  const neighbours = new Map<AreaCode, readonly NamedArea[]>()
  for (const { line, cells } of councils) {
    const codes = columns.map(at => (cells[at] ?? '').trim()).filter(code => code !== '' && code !== '-')
    const strange = codes.find(code => !areas.has(code))
    if (strange !== undefined)
      return { line, says: `there is no council ${strange} in the list, which is named as a neighbour` }
    neighbours.set(
      cell(cells, 'la number'),
      codes.map(code => ({ code, name: areas.get(code)!.name })),
    )
  }
  return { neighbours, areas }
}
