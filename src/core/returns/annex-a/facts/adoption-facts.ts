import { adoptionsOf } from '#core/adoptions.ts'
import { recordsOf } from '#core/casework.ts'
import { day, type IsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import adoptionMilestone, { type adoptionStages } from '#core/records/adoption-milestone.ts'
import reasons from '#core/returns/annex-a/codes/reason-no-longer-for-adoption.ts'
import { adoption } from '#core/returns/annex-a/computed/adoption.ts'
import { cellsFrom, type Given, type Mapping, type Told } from './fact.ts'

const milestonesOf = recordsOf(adoptionMilestone)

/** The columns of list 10 that give the day on which a stage was reached. */
const stages: Readonly<Record<string, keyof typeof adoptionStages>> = {
  decidedOn: 'best-interests',
  placementOrderOn: 'placement-order',
  fosteringForAdoptionOn: 'early-permanence',
  matchedOn: 'matched',
  placedOn: 'placed',
  adoptedOn: 'order-made',
  reversedOn: 'reversed',
}

/**
 * The stages on the way to adoption that the row gives a day for, unless it lies ahead or before the child's birth. What
 * episodes or a return say already needs no milestone.
 */
export const milestonesFrom: Mapping = told => {
  const why = reasons.codes.find(code => code.value === told.row.reasonReversed)?.label
  return Object.entries(stages).flatMap(([field, stage]) =>
    stage === 'reversed' && why !== undefined
      ? milestone(told, stage, field, [field, 'reasonReversed'], { why })
      : milestone(told, stage, field, [field]),
  )
}

const ADOPTED: ReadonlySet<unknown> = new Set(['E11', 'E12'])

/** The adoption order by which a child ceased to be looked after. */
export const adoptionOrderFrom: Mapping = told =>
  ADOPTED.has(told.row.reasonEnded) ? milestone(told, 'order-made', 'endedOn', ['endedOn', 'reasonEnded']) : []

function milestone(
  told: Told,
  stage: keyof typeof adoptionStages,
  field: string,
  columns: readonly string[],
  more: Body = {},
): readonly Given[] {
  const { row, child, asAt } = told
  const reachedOn = row[field] as IsoDate | undefined
  const bornOn = row.bornOn as IsoDate | undefined
  if (reachedOn === undefined || day(reachedOn) > asAt || (bornOn !== undefined && reachedOn < bornOn)) return []
  const cell = Object.entries(stages).find(([, its]) => its === stage)![0]
  const isHeld =
    adoption(child, asAt).some(({ cells }) => cells[cell] === reachedOn) ||
    adoptionsOf(child).some(({ endedOn }) => stage === 'order-made' && endedOn === day(reachedOn)) ||
    milestonesOf(child).some(m => m.stage === stage && m.reachedOn === day(reachedOn))
  const body = { stage, reachedOn, ...more, ...cellsFrom(told, columns) }
  return [{ about: `${stage} ${reachedOn}`, facts: isHeld ? [] : [{ type: 'adoption-milestone', body }] }]
}
