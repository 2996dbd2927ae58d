import { type Day, NEVER } from '#core/dates.ts'
import { between, type Chance, happens } from '#core/demonstration/chance.ts'
import type { LegalStep } from '#core/demonstration/life.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Care proceedings run from the interim order to the final one; before some of them there were pre-proceedings. */
export default defineTeller({
  type: 'legal-proceedings',
  *tells(story) {
    for (const { legalStatuses, endedOn } of countedPeriods(story.life)) {
      const interim = legalStatuses.find(step => step.status === 'C1')
      if (interim && interim.from <= story.to)
        yield* inCourt(story, interim.from, finalStep(legalStatuses, interim), endedOn)
    }
  },
})

const finalStep = (steps: readonly LegalStep[], interim: LegalStep): LegalStep | undefined =>
  steps.find(step => step.from > interim.from && (step.status === 'C2' || step.status === 'E1'))

const WHY = [
  'A second psychological report was ordered; it is due in three weeks.',
  'A grandparent came forward late and is being assessed.',
  'No judge for the final hearing until the new term.',
  'Father traced abroad; papers had to be served and translated.',
]

function* inCourt(
  story: Story,
  interimOn: Day,
  final: LegalStep | undefined,
  leftOn: Day | undefined,
): Generator<Told> {
  const chance = story.chance('court', interimOn)
  const overOn = Math.min(final?.from ?? NEVER, leftOn ?? NEVER)
  if (overOn < story.from) return
  const issuedOn = interimOn - between(chance, 0, 9)
  yield* before(story, chance, issuedOn)
  const weeks26 = issuedOn + 182
  const isLong = Math.min(overOn, story.to) > weeks26
  yield inStages(
    { on: issuedOn, says: { kind: 'care', startedOn: issuedOn, nextHearingOn: issuedOn + between(chance, 12, 25) } },
    isLong
      ? {
          on: weeks26 - 14,
          says: {
            extendedOn: weeks26 - 14,
            extendedTo: weeks26 + 56,
            nextHearingOn: weeks26 + between(chance, 3, 50),
            delay: WHY[between(chance, 0, WHY.length - 1)],
          },
        }
      : undefined,
    overOn === NEVER ? undefined : { on: overOn, says: { endedOn: overOn, outcome: outcomeOf(final, chance) } },
  )
}

function outcomeOf(final: LegalStep | undefined, chance: Chance): string {
  if (final) return final.status === 'E1' ? 'placement-order' : 'care-order'
  return happens(chance, 0.5) ? 'special-guardianship' : happens(chance, 0.6) ? 'supervision-order' : 'no-order'
}

/** A letter before proceedings, and 12 weeks to put things right; some take longer. */
function* before(story: Story, chance: Chance, issuedOn: Day): Generator<Told> {
  if (!happens(chance, 0.35)) return
  const days = happens(chance, 0.65) ? between(chance, 40, 84) : between(chance, 85, 160)
  const startedOn = issuedOn - days
  if (startedOn < Math.max(story.from, story.life.bornOn - 100)) return
  yield inStages(
    { on: startedOn, says: { kind: 'pre-proceedings', startedOn } },
    { on: issuedOn, says: { endedOn: issuedOn, outcome: 'issued' } },
  )
}
