import { addMonths, birthday } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { isUnaccompanied } from '#core/demonstration/life.ts'
import { inStages } from '#core/demonstration/story.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

const SOLICITORS = ['Northern Refugee Law', 'Ashdown and Mbeki', 'Law centre, Mrs Tattersall']

/** A claim, then leave: as a refugee for five years, or as a child until 17 and a half. Some run out before anybody asks. */
export default defineTeller({
  type: 'leave-to-remain',
  *tells(story) {
    const { life, to, from } = story
    if (!isUnaccompanied(life) || supportedUntil(story) < from) return
    const chance = story.chance('leave')
    const claimedOn = life.periods[0]!.startedOn + between(chance, 2, 30)
    if (claimedOn > to) return
    const solicitor = SOLICITORS[life.seed % SOLICITORS.length]
    const decidedOn = claimedOn + between(chance, 160, 620)
    yield inStages({ on: claimedOn, says: { status: 'claim', grantedOn: claimedOn, solicitor } })
    const isToExpire = story.named?.id === 'unaccompanied-sixteen'
    const grantedOn = isToExpire ? Math.min(decidedOn, to - 60) : decidedOn
    if (grantedOn > to) return
    const asChild = birthday(life.bornOn, 18) - 183
    const isLimited = isToExpire || (happens(chance, 0.28) && asChild > grantedOn + 60)
    const expiresOn = isToExpire ? to + 96 : isLimited ? asChild : addMonths(grantedOn, 60)
    yield inStages(
      {
        on: grantedOn,
        says: {
          status: isLimited ? 'unaccompanied-leave' : happens(chance, 0.85) ? 'refugee' : 'humanitarian',
          grantedOn,
          expiresOn,
          solicitor,
        },
      },
      !isToExpire && happens(chance, 0.85) ? { on: expiresOn - 100, says: { appliedOn: expiresOn - 100 } } : undefined,
    )
    if (isToExpire || !isLimited || !happens(chance, 0.9)) return
    const settledOn = expiresOn + between(chance, -20, 60)
    yield inStages({
      on: settledOn,
      says: {
        status: happens(chance, 0.8) ? 'refugee' : 'discretionary',
        grantedOn: settledOn,
        expiresOn: addMonths(settledOn, 60),
        solicitor,
      },
    })
  },
})
