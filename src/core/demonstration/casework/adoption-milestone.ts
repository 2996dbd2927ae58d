import { type Day, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Every stage on the way to adoption, and away from it. */
export default defineTeller({
  type: 'adoption-milestone',
  *tells(story) {
    const { life } = story
    const { adoption } = life
    const period = life.periods.at(-1)!
    const early = period.placements.find(p => p.code === 'U5')
    if (early) yield onceTold(early.from, { stage: 'early-permanence', reachedOn: early.from })
    if (!adoption || (period.endedOn ?? NEVER) < story.from) return
    const chance = story.chance('adoption')
    const { decidedOn, matchedOn, reversedOn } = adoption
    const orderedOn = period.legalStatuses.find(step => step.status === 'E1')?.from
    const placedOn = period.placements.find(p => p.code.startsWith('A'))?.from
    const adoptedOn = period.reasonEnded?.startsWith('E1') && adoption.adopters ? period.endedOn : undefined
    const stages: readonly (readonly [string, Day | undefined, string?])[] = [
      ['considered', decidedOn - between(chance, 30, 80)],
      ['best-interests', decidedOn],
      [
        'placement-order-applied',
        orderedOn === undefined ? undefined : Math.max(decidedOn + 1, orderedOn - between(chance, 8, 40)),
      ],
      ['placement-order', orderedOn],
      ['family-finding', orderedOn === undefined ? undefined : orderedOn + between(chance, 1, 30)],
      ['matched', matchedOn],
      ['placed', placedOn],
      ['order-applied', adoptedOn === undefined ? undefined : adoptedOn - between(chance, 20, 60)],
      ['order-made', adoptedOn],
      ['reversed', reversedOn, 'No family found in a year of looking. The foster carers have asked to be the family.'],
      [
        'order-revoked',
        reversedOn === undefined ? undefined : period.legalStatuses.find(s => s.from > reversedOn)?.from,
      ],
    ]
    for (const [stage, reachedOn, why] of stages)
      if (reachedOn !== undefined && reachedOn <= story.to && reachedOn > life.bornOn)
        yield onceTold(reachedOn, {
          stage,
          reachedOn,
          ...(why && { why }),
          ...(slow(stage, orderedOn, reachedOn) &&
            happens(chance, 0.6) && {
              why: 'Brothers and sisters to be placed together; two families considered and not right',
            }),
        })
  },
})

const slow = (stage: string, orderedOn: Day | undefined, on: Day): boolean =>
  stage === 'matched' && orderedOn !== undefined && on - orderedOn > 121
