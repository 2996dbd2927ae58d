import { birthday, type Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { healthHistories } from '#core/demonstration/margins/health.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { foundOn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

const SAID = [
  'I never knew I’d had that operation. It explains the scar.',
  'It’s good to have it in one place.',
  'Can you read it with me? Some of it’s hard.',
  'I only want the front page for now.',
]

/** Asked for before 18, received, given and gone through; what nobody thought of is found later. */
export default defineTeller({
  type: 'health-history',
  *tells(story) {
    const { life, from } = story
    const eligible = eligibleFrom(life)
    if (eligible === undefined || supportedUntil(story) < from) return
    const chance = story.chance('health history')
    const { askedFor, received, given, understood, declined } = healthHistories.is
    const adult = birthday(life.bornOn, 18)
    const found = (part: string, on: Day): Day => foundOn(story, `health history ${part}`, on)
    const askedForOn = happens(chance, askedFor)
      ? birthday(life.bornOn, 17) + between(chance, 60, 300)
      : found('asked for', adult)
    const answeredOn = askedForOn + between(chance, 20, 110)
    const receivedOn = happens(chance, received) ? answeredOn : found('received', answeredOn)
    const handedOn = receivedOn + between(chance, 3, 60)
    const kind = happens(chance, 0.85) ? 'passport' : 'history'
    const before = [
      { on: askedForOn, says: { kind, askedForOn } },
      { on: receivedOn, says: { receivedOn } },
    ]
    if (happens(chance, declined)) {
      yield inStages(...before, refused(handedOn))
      yield* offeredAgain(story, kind, handedOn)
      return
    }
    const givenOn = happens(chance, given) ? handedOn : found('given', handedOn)
    const understoodOn = givenOn + (happens(chance, understood) ? between(chance, 0, 28) : between(chance, 29, 240))
    yield inStages(...before, { on: givenOn, says: { givenOn } }, understoodBy(story, understoodOn))
  },
})

/** Half a year later they are asked again, and may say yes. */
function* offeredAgain(story: Story, kind: string, declinedOn: Day): Generator<Told> {
  const until = supportedUntil(story)
  const chance = story.chance('offered again')
  for (let last = declinedOn; ; ) {
    const askedForOn = last + ASK_AGAIN_DAYS + between(chance, -20, 40)
    const on = askedForOn + between(chance, 1, 30)
    if (on > Math.min(until, story.to)) return
    const asked = { on: askedForOn, says: { kind, askedForOn } }
    if (!happens(chance, 0.45)) {
      yield inStages(asked, { on, says: { givenOn: on } }, understoodBy(story, on + between(chance, 0, 28)))
      return
    }
    yield inStages(asked, refused(on))
    last = on
  }
}

const ASK_AGAIN_DAYS = 182

const refused = (on: Day) => ({
  on,
  says: { declinedOn: on, offerAgainOn: on + ASK_AGAIN_DAYS, notes: 'Kept for them. The offer stands.' },
})

const understoodBy = (story: Story, on: Day) => ({
  on,
  says: { understoodOn: on, youngPersonSaid: says(story, SAID, 0, on) },
})
