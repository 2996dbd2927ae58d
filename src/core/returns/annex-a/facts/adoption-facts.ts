import { recordsOf } from '#core/casework.ts'
import { day, type IsoDate } from '#core/dates.ts'
import adoptionMilestone, { type adoptionStages } from '#core/records/adoption-milestone.ts'
import reasons from '#core/returns/annex-a/codes/reason-no-longer-for-adoption.ts'
import { adoption } from '#core/returns/annex-a/computed/adoption.ts'
import { cellsFrom, type Mapping } from './fact.ts'

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
  const { row, child, asAt } = told
  const known = adoption(child, asAt)
  const bornOn = row.bornOn as IsoDate | undefined
  return Object.entries(stages).flatMap(([field, stage]) => {
    const reachedOn = row[field] as IsoDate | undefined
    if (reachedOn === undefined || day(reachedOn) > asAt || (bornOn !== undefined && reachedOn < bornOn)) return []
    const isHeld =
      known.some(({ cells }) => cells[field] === reachedOn) ||
      milestonesOf(child).some(m => m.stage === stage && m.reachedOn === day(reachedOn))
    const why = stage === 'reversed' ? reasons.codes.find(code => code.value === row.reasonReversed)?.label : undefined
    const fields = why === undefined ? [field] : [field, 'reasonReversed']
    const body = { stage, reachedOn, ...(why !== undefined && { why }), ...cellsFrom(told, fields) }
    return [{ about: `${stage} ${reachedOn}`, facts: isHeld ? [] : [{ type: 'adoption-milestone', body }] }]
  })
}
