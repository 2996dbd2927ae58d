import { birthday, type Day } from '#core/dates.ts'
import { type AfterCare, afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { owed } from '#core/demonstration/margins/after-care-work.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { saidOfMoney } from '#core/demonstration/words/said-of-money.ts'
import { adviserOn, supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What is due to whom and when: told, offered, accepted, paid or declined. Amounts in pence. */
interface Due {
  readonly item: string
  readonly on: Day
  readonly amountPence?: number
}

export default defineTeller({
  type: 'entitlement',
  *tells(story) {
    const eligible = eligibleFrom(story.life)
    if (eligible === undefined || eligible > story.to || supportedUntil(story) < story.from) return
    for (const due of dueTo(story, eligible))
      if (due.on > story.from - 200 && due.on < supportedUntil(story)) yield* owedThis(story, due)
  },
})

function dueTo(story: Story, eligible: Day): readonly Due[] {
  const { bornOn } = story.life
  const after = afterCareOf(story)
  const due: Due[] = [{ item: 'local-offer', on: eligible + 30 }]
  const chance = story.chance('entitled')
  if (happens(chance, 0.5))
    due.push({ item: 'driving-lessons', on: birthday(bornOn, 17) + between(chance, 20, 300), amountPence: 30_000 })
  if (happens(chance, 0.45))
    due.push({ item: '16-to-19-bursary', on: eligible + between(chance, 60, 200), amountPence: 120_000 })
  if (!after) return due
  return [...due, ...afterCare(after)]
}

function afterCare({ leftOn, homes, activities }: AfterCare): readonly Due[] {
  const first = (code: RegExp): Day | undefined => activities.find(a => code.test(a.code))?.from
  const ownHome = homes.find(h => /^[UK]/.test(h.code))?.from
  const stayingPut = homes.find(h => h.code === 'Z1')?.from
  const [degree, apprenticeship] = [first(/1$/), first(/4$/)]
  return [
    { item: 'council-tax', on: leftOn + 20 },
    ...(ownHome === undefined ? [] : [{ item: 'setting-up-home', on: ownHome + 5, amountPence: 300_000 }]),
    ...(stayingPut === undefined ? [] : [{ item: 'staying-put', on: stayingPut + 5 }]),
    ...(degree === undefined
      ? []
      : [
          { item: 'higher-education-bursary', on: degree + 20, amountPence: 200_000 },
          { item: 'vacation-accommodation', on: degree + 50 },
        ]),
    ...(apprenticeship === undefined
      ? []
      : [{ item: 'apprenticeship-bursary', on: apprenticeship + 60, amountPence: 300_000 }]),
  ]
}

function* owedThis(story: Story, { item, on, amountPence }: Due): Generator<Told> {
  const chance = story.chance(item, on)
  const its = owed.is
  if (on > story.to || !happens(chance, its.told)) return
  const worker = adviserOn(story, on)?.id
  const offeredOn = on + between(chance, 0, 20)
  const isOffered = happens(chance, its.offered)
  const answeredOn = offeredOn + between(chance, 0, 25)
  const isAccepted = happens(chance, its.accepted)
  const paidOn = answeredOn + between(chance, 7, 60)
  const told = { item, toldOn: on, worker }
  const said =
    answeredOn >= story.wordsFrom
      ? { youngPersonSaid: says(story, saidOfMoney[isAccepted ? 'accepted' : 'declined'], item.length, on) }
      : {}
  if (!isOffered) return yield inStages({ on, says: told })
  if (!isAccepted)
    return yield inStages({ on: answeredOn, says: { ...told, offeredOn, declinedOn: answeredOn, ...said } })
  yield inStages(
    { on: answeredOn, says: { ...told, offeredOn, acceptedOn: answeredOn, ...said } },
    happens(chance, its.paid) && item !== 'local-offer'
      ? { on: paidOn, says: { paidOn, ...(amountPence !== undefined && { amountPence }) } }
      : undefined,
  )
}
