import { adoptionsOf } from '#core/adoptions.ts'
import { recordsOf } from '#core/casework.ts'
import { addMonths, type Day, isoOf } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { periodsOfCare } from '#core/periods-of-care.ts'
import { isAdoptive } from '#core/placements.ts'
import adoptionMilestone from '#core/records/adoption-milestone.ts'
import { type ComputedRow, iso } from './computed-row.ts'
import { whoOn } from './who.ts'

const milestonesOf = recordsOf(adoptionMilestone)

/** Placed with carers who may adopt: fostering for adoption or concurrent planning. */
const FOSTERING_FOR_ADOPTION: ReadonlySet<string> = new Set(['U2', 'U5'])

/**
 * List 10: a row for each decision that a child should be placed for adoption. On the list are those whose decision stands
 * at the end of the day, and those that led to an order or were reversed in the 12 months to it.
 */
export function adoption(child: Journey, asAt: Day): readonly ComputedRow[] {
  const reached = (stage: string, from: Day): Day | undefined =>
    milestonesOf(child).findLast(
      m => m.stage === stage && m.reachedOn !== undefined && m.reachedOn >= from && m.reachedOn <= asAt,
    )?.reachedOn
  return decisionsOf(child, asAt).map(decidedOn => {
    const period = periodsOfCare(child).findLast(p => p.startedOn <= decidedOn && decidedOn <= p.until)
    const episodes = (period?.episodes ?? []).filter(e => e.startedOn <= asAt)
    const order = adoptionsOf(child).find(e => e.endedOn! >= decidedOn && e.endedOn! <= asAt)
    const decision = child.placedForAdoption.find(d => d.decidedOn === decidedOn)
    const reversal = decision?.reversedOn ?? reached('reversed', decidedOn)
    const reversedOn = reversal !== undefined && reversal <= asAt ? reversal : undefined
    const adoptedOn = order?.endedOn ?? reached('order-made', decidedOn)
    const endedOn = adoptedOn ?? reversedOn
    const matched = child.adoptions.findLast(a => a.matchedOn !== undefined && a.matchedOn <= asAt)?.matchedOn
    return {
      cells: {
        ...whoOn(child, asAt),
        enteredCareOn: iso(period?.enteredCareOn ?? period?.startedOn),
        decidedOn: isoOf(decidedOn),
        placementOrderOn: iso(
          reached('placement-order', decidedOn) ?? episodes.find(e => e.legalStatus === 'E1')?.startedOn,
        ),
        matchedOn: iso(reached('matched', decidedOn) ?? matched),
        placedOn: iso(reached('placed', decidedOn) ?? episodes.find(isAdoptive)?.startedOn),
        adoptedOn: iso(adoptedOn),
        reversedOn: iso(reversedOn),
        reasonReversed: reversedOn === undefined ? undefined : decision?.reasonReversed,
        fosteringForAdoptionOn: iso(
          reached('early-permanence', 0) ??
            episodes.find(e => FOSTERING_FOR_ADOPTION.has(e.placement ?? ''))?.startedOn,
        ),
      },
      isOnList: endedOn === undefined || endedOn > addMonths(asAt, -12) ? 'yes' : 'no',
    }
  })
}

/** The days of decisions that a child should be placed for adoption, each once, oldest first. */
function decisionsOf(child: Journey, asAt: Day): readonly Day[] {
  const milestones = milestonesOf(child).filter(m => m.stage === 'best-interests')
  const days = [
    ...[...child.placedForAdoption, ...child.adoptions].map(d => d.decidedOn),
    ...milestones.map(m => m.reachedOn),
  ]
  return [...new Set(days)].filter(on => on !== undefined && on <= asAt).sort((a, b) => a! - b!) as Day[]
}
