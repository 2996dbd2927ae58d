import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { councilOf, type DemonstrationOptions } from '#core/demonstration/council.ts'
import { rowsOfLife } from '#core/demonstration/life-rows.ts'
import type { ReturnRow } from '#core/demonstration/return-rows.ts'
import { caseworkOf } from './casework.ts'
import { childrenOf } from './lives.ts'
import { afterCare, lastDay, stock } from './printed.ts'

/** A council whose own records come to the figures that were printed for June 2017. Every child in it is made up. */
export interface June2017 {
  readonly options: DemonstrationOptions
  readonly rows: readonly ReturnRow[]
  readonly casework: readonly CaseworkEntry[]
}

/** The council's options: its returns tell six years, the last of them to 30 June 2017. */
export const june2017Options = (authority: string, seed: number): DemonstrationOptions => ({
  authority,
  seed,
  lookedAfter: stock.lookedAfter.at(-1)!,
  careLeavers: afterCare.careLeavers.at(-1)!,
  years: 6,
  lastYear: 2018,
  toldTo: lastDay,
})

/** The same name and seed make the same council. */
export function june2017(authority: string, seed = 1): June2017 {
  const options = june2017Options(authority, seed)
  const council = councilOf(options)
  const children = childrenOf(council)
  return {
    options,
    rows: children.flatMap(({ life }) => rowsOfLife(life, council)),
    casework: caseworkOf(children, seed),
  }
}
