import { birthday, type Day } from '#core/dates.ts'
import { type AfterCare, afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { isFostering } from '#core/demonstration/homes.ts'
import { owed } from '#core/demonstration/margins/after-care-work.ts'
import { homeOn, inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { foundOn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { saidOfMoney } from '#core/demonstration/words/said-of-money.ts'
import { adviserOn, supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What every care leaver is to be told of by 18. */
const TOLD_OF = [
  'local-offer',
  'setting-up-home',
  'council-tax',
  '16-to-19-bursary',
  'higher-education-bursary',
  'apprenticeship-bursary',
] as const

/** When something falls due to them, and how much it is in pence. */
interface Due {
  readonly on: Day
  readonly amountPence?: number
}

export default defineTeller({
  type: 'entitlement',
  *tells(story) {
    const eligible = eligibleFrom(story.life)
    const until = supportedUntil(story)
    if (eligible === undefined || eligible > story.to || until < story.from) return
    const adult = birthday(story.life.bornOn, 18)
    const chance = story.chance('told')
    const { toldInTime, toldOfEach } = owed.is
    const isInTime = happens(chance, toldInTime)
    const toldOn = isInTime
      ? between(chance, eligible + 10, Math.max(eligible + 30, adult - 10))
      : adult + between(chance, 5, 240)
    const due = dueTo(story, eligible)
    for (const item of TOLD_OF) {
      const itsOn = happens(chance, toldOfEach) ? toldOn : foundOn(story, item, Math.max(toldOn, adult))
      if (itsOn < until) yield owedThis(story, item, itsOn, due.get(item))
    }
    for (const [item, its] of due)
      if (!TOLD_OF.some(each => each === item) && its.on < until && its.on > story.from - 200)
        yield owedThis(story, item, its.on, its)
  },
})

function dueTo(story: Story, eligible: Day): ReadonlyMap<string, Due> {
  const { bornOn } = story.life
  const due = new Map<string, Due>()
  const chance = story.chance('entitled')
  if (happens(chance, 0.5))
    due.set('driving-lessons', { on: birthday(bornOn, 17) + between(chance, 20, 300), amountPence: 30_000 })
  if (happens(chance, 0.45))
    due.set('16-to-19-bursary', { on: eligible + between(chance, 60, 200), amountPence: 120_000 })
  const seventeen = birthday(bornOn, 17)
  const home = homeOn(story, seventeen + 150)
  if (home && isFostering(home)) {
    const isOffered = happens(chance, owed.is.stayingPutOffered)
    const on = seventeen + between(chance, 150, 340)
    due.set('staying-put', { on: isOffered ? on : foundOn(story, 'staying put', birthday(bornOn, 18)) })
  }
  for (const [item, its] of afterCareOf(story) ? afterCare(afterCareOf(story)!) : []) due.set(item, its)
  return due
}

function* afterCare({ leftOn, homes, activities }: AfterCare): Generator<readonly [string, Due]> {
  const first = (code: RegExp): Day | undefined => activities.find(a => code.test(a.code))?.from
  const ownHome = homes.find(h => /^[UK]/.test(h.code))?.from
  const [degree, apprenticeship] = [first(/1$/), first(/4$/)]
  yield ['council-tax', { on: leftOn + 20 }]
  if (ownHome !== undefined) yield ['setting-up-home', { on: ownHome + 5, amountPence: 300_000 }]
  if (degree !== undefined) {
    yield ['higher-education-bursary', { on: degree + 20, amountPence: 200_000 }]
    yield ['vacation-accommodation', { on: degree + 50 }]
  }
  if (apprenticeship !== undefined) yield ['apprenticeship-bursary', { on: apprenticeship + 60, amountPence: 300_000 }]
}

/** Told on one day; offered, answered and paid when it falls due. */
function owedThis(story: Story, item: string, toldOn: Day, due: Due | undefined): Told {
  const chance = story.chance(item)
  const its = owed.is
  const told = { on: toldOn, says: { item, toldOn, worker: adviserOn(story, toldOn)?.id } }
  if (!due || !happens(chance, its.offered)) return inStages(told)
  const offeredOn = Math.max(toldOn, due.on) + between(chance, 0, 20)
  const answeredOn = offeredOn + between(chance, 0, 25)
  const isAccepted = happens(chance, its.accepted)
  const said =
    answeredOn >= story.wordsFrom
      ? { youngPersonSaid: says(story, saidOfMoney[isAccepted ? 'accepted' : 'declined'], item.length, toldOn) }
      : {}
  const paidOn = answeredOn + between(chance, 7, 60)
  return inStages(
    told,
    {
      on: answeredOn,
      says: { offeredOn, ...(isAccepted ? { acceptedOn: answeredOn } : { declinedOn: answeredOn }), ...said },
    },
    isAccepted && due.amountPence !== undefined && happens(chance, its.paid)
      ? { on: paidOn, says: { paidOn, amountPence: due.amountPence } }
      : undefined,
  )
}
