import { ageOn } from '#core/dates.ts'
import { chanceFrom } from '#core/demonstration/chance.ts'
import type { PlacementStep } from '#core/demonstration/life.ts'
import { newPlacement } from '#core/demonstration/placements.ts'
import type { Finding, Step } from './home-finding.ts'
import { beforeFebruary } from './homes-before.ts'
import { inMonth } from './homes-in-month.ts'
import type { Ordered } from './orders.ts'
import { months } from './printed.ts'

/** A child with the homes that they had. */
export interface Housed extends Ordered {
  readonly placements: readonly PlacementStep[]
}

/** Everyone with their homes, so that of each month 8.1 to 8.5, 9.1 and 9.2 are as printed. */
export function housed(children: readonly Ordered[], seed: number): readonly Housed[] {
  const all = children.map((child): Finding => ({ child, steps: [] }))
  beforeFebruary(all)
  for (let place = 1; place < months.length; place++) inMonth(all, place)
  return all.map(({ child, steps }) => ({ ...child, placements: placementsOf(child, steps, seed) }))
}

/** With carers and codes: relatives now and then, long-term fostering where it lasts, homes and hostels by age. */
function placementsOf(child: Ordered, steps: readonly Step[], seed: number): readonly PlacementStep[] {
  return steps.map((step, n) => {
    const chance = chanceFrom(seed, 8, child.number, n)
    const lasts = step.from < child.startedOn + 3 && steps.length === 1
    const code = codeOf(child, step, lasts, chance())
    const drawn = newPlacement(chance, step.from, code, n === 0 ? undefined : reasonFor(step, chance()))
    return { ...drawn, provider: providerOf(step) }
  })
}

function codeOf(
  { bornOn, number, status }: Ordered,
  { kind, from, isCommissioned }: Step,
  lasts: boolean,
  draw: number,
): string {
  if (kind === 'with parents') return 'P1'
  if (kind === 'adoptive') return draw < 0.15 ? 'A5' : 'A6'
  if (kind === 'elsewhere') return ageOn(bornOn, from) >= 16 && number % 2 === 0 ? 'K3' : draw < 0.06 ? 'S1' : 'K2'
  if (!isCommissioned && draw < 0.3) return 'U3'
  return lasts && status === 'C2' ? 'U4' : 'U6'
}

const providerOf = ({ kind, isCommissioned }: Step): string => {
  if (kind === 'with parents') return 'PR0'
  return isCommissioned ? 'PR4' : 'PR1'
}

const reasonFor = ({ kind }: Step, draw: number): string =>
  kind === 'with parents' || kind === 'adoptive' ? 'CARPL' : draw < 0.5 ? 'CARPL' : draw < 0.8 ? 'CREQB' : 'CHILD'
