import { birthday, type Day, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { leftCareOn, onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { managerOf } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What the council decided that a young person is; a few decisions are not what the dates say. */
export default defineTeller({
  type: 'eligibility-decision',
  *tells(story) {
    const eligible = eligibleFrom(story.life)
    if (eligible === undefined) return
    const adult = birthday(story.life.bornOn, 18)
    const left = leftCareOn(story) ?? NEVER
    yield* decided(story, 'eligible', eligible, 'Looked after for 13 weeks since 14, and in care at 16.')
    if (left < adult) yield* decided(story, 'relevant', left, 'Was eligible, and left care before 18.')
    if (story.life.outcomes.length > 0)
      yield* decided(story, 'former-relevant', adult, 'Reached 18 having been eligible.')
  },
})

function* decided(story: Story, category: string, fromOn: Day, because: string): Generator<Told> {
  const chance = story.chance(category)
  const decidedOn = fromOn + between(chance, 0, 50)
  if (decidedOn > story.to || fromOn < story.from - 500 || !happens(chance, 0.9)) return
  const isMistaken = category === 'former-relevant' && happens(chance, 0.035)
  yield onceTold(decidedOn, {
    category: isMistaken ? 'qualifying' : category,
    fromOn,
    decidedOn,
    decidedBy: managerOf(story, fromOn)?.id,
    because: isMistaken ? 'Counted from the last placement alone; earlier care was not looked at.' : because,
  })
}
