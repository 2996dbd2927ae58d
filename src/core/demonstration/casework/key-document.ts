import { addMonths, birthday, type Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { isUnaccompanied } from '#core/demonstration/life.ts'
import { owed } from '#core/demonstration/margins/after-care-work.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { foundOn } from '#core/demonstration/timing.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

type Document = keyof typeof owed.is.documents

/** The papers that an adult needs, got together from 16. A passport takes longest, and runs out. */
export default defineTeller({
  type: 'key-document',
  *tells(story) {
    const { life, to, from } = story
    const eligible = eligibleFrom(life)
    if (eligible === undefined || eligible > to || supportedUntil(story) < from) return
    const chance = story.chance('documents')
    const isAlone = isUnaccompanied(life)
    const adult = birthday(life.bornOn, 18)
    for (const document of Object.keys(owed.is.documents) as Document[]) {
      const { held, waits } = owed.is.documents[document]
      const isTheirs = document === 'immigration-status' ? isAlone : !(isAlone && document === 'birth-certificate')
      const isLate = happens(chance, owed.is.documentLate)
      const byAdult = between(chance, eligible + 5, Math.max(eligible + 40, adult - 5))
      const inTime = isLate ? adult + between(chance, 5, 300) : byAdult
      const isForgotten = !happens(chance, held)
      if (!isTheirs || (isForgotten && happens(story.chance(`never: ${document}`), owed.is.stillMissing))) continue
      const heldOn = isForgotten ? foundOn(story, document, adult) : inTime
      const years = document === 'passport' ? (happens(chance, 0.5) ? 5 : 10) : undefined
      yield got(story, document, heldOn, waits, years === undefined ? undefined : addMonths(heldOn, years * 12))
    }
  },
})

function got(story: Story, document: Document, heldOn: Day, waits: number, expiresOn: Day | undefined): Told {
  const appliedOn = heldOn - waits
  const keeper = happens(story.chance(document), 0.8) ? 'They do' : 'Kept for them, at their wish'
  return inStages(heldOn > story.wordsFrom ? { on: appliedOn, says: { document, appliedOn } } : undefined, {
    on: heldOn,
    says: { document, appliedOn, heldOn, expiresOn, heldBy: keeper },
  })
}
