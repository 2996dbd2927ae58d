import { addMonths, birthday, type Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { isUnaccompanied } from '#core/demonstration/life.ts'
import { owed } from '#core/demonstration/margins/after-care-work.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** The papers that an adult needs, got together from 16. A passport takes longest. */
export default defineTeller({
  type: 'key-document',
  *tells(story) {
    const { life, to, from } = story
    const eligible = eligibleFrom(life)
    if (eligible === undefined || eligible > to || supportedUntil(story) < from) return
    const chance = story.chance('documents')
    const { birthCertificate, passport, insurance, bankAccount } = owed.is
    const sixteen = birthday(life.bornOn, 16)
    if (!isUnaccompanied(life) && happens(chance, birthCertificate))
      yield held(story, 'birth-certificate', eligible + between(chance, 5, 120), 30)
    if (happens(chance, insurance))
      yield held(story, 'national-insurance', Math.max(eligible, sixteen) + between(chance, 10, 200), 20)
    if (happens(chance, bankAccount)) yield held(story, 'bank-account', eligible + between(chance, 30, 420), 25)
    if (isUnaccompanied(life)) yield held(story, 'immigration-status', eligible + between(chance, 20, 300), 60)
    else if (happens(chance, passport)) {
      const on = eligible + between(chance, 60, 700)
      yield held(story, 'passport', on, 70, addMonths(on, happens(chance, 0.5) ? 60 : 120))
    }
    if (happens(chance, 0.35)) yield held(story, 'photo-id', eligible + between(chance, 120, 700), 40)
  },
})

function held(story: Story, document: string, heldOn: Day, waited: number, expiresOn?: Day): Told {
  const appliedOn = heldOn - waited
  const chance = story.chance(document)
  return inStages(heldOn > story.wordsFrom ? { on: appliedOn, says: { document, appliedOn } } : undefined, {
    on: heldOn,
    says: {
      document,
      appliedOn,
      heldOn,
      ...(expiresOn !== undefined && { expiresOn }),
      heldBy: happens(chance, 0.8) ? 'They do' : 'Kept for them, at their wish',
    },
  })
}
