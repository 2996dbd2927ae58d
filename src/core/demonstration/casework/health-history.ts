import { birthday } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { owed } from '#core/demonstration/margins/after-care-work.ts'
import { healthHistories } from '#core/demonstration/margins/health.ts'
import { inStages } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

const SAID = [
  'I never knew I’d had that operation. It explains the scar.',
  'It’s good to have it in one place.',
  'Can you read it with me? Some of it’s hard.',
  'I only want the front page for now.',
]

export default defineTeller({
  type: 'health-history',
  *tells(story) {
    const { life, from } = story
    const eligible = eligibleFrom(life)
    if (eligible === undefined || supportedUntil(story) < from) return
    const chance = story.chance('health history')
    const { askedFor, received, given, understood, declined } = healthHistories.is
    const isLongAdult = birthday(life.bornOn, 20) < story.to
    const caughtUp = (likelihood: number): number =>
      isLongAdult ? 1 - (1 - likelihood) * owed.is.stillMissing : likelihood
    if (!happens(chance, caughtUp(askedFor))) return
    const askedForOn = birthday(life.bornOn, 17) + between(chance, 60, 300)
    const receivedOn = askedForOn + between(chance, 20, 110)
    const givenOn = receivedOn + between(chance, 3, 60)
    const understoodOn = givenOn + between(chance, 0, 40)
    const isDeclined = happens(chance, declined)
    const isReceived = happens(chance, caughtUp(received))
    const isGiven = isReceived && !isDeclined && happens(chance, caughtUp(given))
    yield inStages(
      { on: askedForOn, says: { kind: happens(chance, 0.85) ? 'passport' : 'history', askedForOn } },
      isReceived ? { on: receivedOn, says: { receivedOn } } : undefined,
      isReceived && isDeclined
        ? {
            on: givenOn,
            says: { declinedOn: givenOn, offerAgainOn: givenOn + 182, notes: 'Kept for them. The offer stands.' },
          }
        : undefined,
      isGiven ? { on: givenOn, says: { givenOn } } : undefined,
      isGiven && happens(chance, caughtUp(understood))
        ? { on: understoodOn, says: { understoodOn, youngPersonSaid: says(story, SAID, 0, understoodOn) } }
        : undefined,
    )
  },
})
