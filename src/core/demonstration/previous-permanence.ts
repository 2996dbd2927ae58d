import { addMonths } from '#core/dates.ts'
import { between, pick } from './chance.ts'
import { chanceOf } from './council.ts'
import type { Life } from './life.ts'
import { previousPermanence } from './margins/in-care.ts'
import { cell } from './return-rows.ts'

/** The DfE code for an authority that is not known, so that no real one is named. */
const AUTHORITY_NOT_KNOWN = '999'

/** The PrevPerm cells after CHILD and DOB, in the order of the table's columns. Of an old order only the year may be known. */
export function previousPermanenceCells(life: Life): readonly string[] {
  const chance = chanceOf(life.seed, 'previous', 1)
  const option = pick(chance, previousPermanence.is)
  const startedOn = life.periods[0]!.startedOn
  const orderedOn = startedOn - between(chance, 90, 2000)
  if (option === 'Z1' || orderedOn < addMonths(life.bornOn, 1)) return ['Z1', '', '']
  if (option === 'P4') return ['P4', '', '']
  const written = cell(orderedOn)
  return [option, AUTHORITY_NOT_KNOWN, chance() < 0.3 ? `zz/zz/${written.slice(6)}` : written]
}
