import { councilOf } from '#core/demonstration/council.ts'
import { rowsOfLife } from '#core/demonstration/life-rows.ts'
import type { ToldCouncil } from '#core/demonstration/told-council.ts'
import { caseworkOf } from './casework.ts'
import { childrenOf } from './lives.ts'
import { afterCare, lastDay, population, stock } from './printed.ts'

/**
 * A council whose own records come to the figures that were printed for June 2017, by the ordinary indicators. Every child in
 * it is made up. The same seed makes the same council; its returns tell six years, the last of them to 30 June 2017.
 */
export function june2017(authority: string, seed = 1): ToldCouncil {
  const options = {
    authority,
    seed,
    lookedAfter: stock.lookedAfter.at(-1)!,
    careLeavers: afterCare.careLeavers.at(-1)!,
    years: 6,
    lastYear: 2018,
    toldTo: lastDay,
  }
  const council = councilOf(options)
  const children = childrenOf(council)
  return {
    options,
    population,
    rows: () => children.flatMap(({ life }) => rowsOfLife(life, council)),
    casework: () => caseworkOf(children, council),
  }
}
