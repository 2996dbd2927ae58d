import { ageOn, birthday, type Day, yearEndingOf } from '#core/dates.ts'
import { type Chance, chanceFrom, happens, mix } from '#core/demonstration/chance.ts'
import { type Home, homesOf, isFar } from '#core/demonstration/homes.ts'
import type { Life } from '#core/demonstration/life.ts'
import { siblingVisits } from '#core/demonstration/margins/recording.ts'
import { visiting, visitKeeping } from '#core/demonstration/margins/visits.ts'
import { personOf } from '#core/demonstration/people.ts'
import { matchedOn } from '#core/demonstration/permanence.ts'
import { keptFrom, onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, type Keeping, keepingIn } from '#core/demonstration/timing.ts'
import { accountOfVisit, SPEAKS_FROM, saidAtVisit, whyNotSeen } from '#core/demonstration/voice.ts'
import { socialWorkerOn } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'visit',
  *tells(story) {
    for (const home of story.homes) if (home.until > story.from) yield* visitsIn(story, home)
  },
})

/** Brothers and sisters with the same carers are visited on the same days: their visits are drawn from their home. */
function* visitsIn(story: Story, home: Home): Generator<Told> {
  const ofHome = chanceFrom(mix(home.carer, home.from), 501)
  const match = matchedOn(story, home)
  const days = doneAgainAndAgain(ofHome, { from: home.from, until: lastDayOf(story, home) }, (last, count) =>
    count === 0
      ? { within: 7, keeping: visiting.is.first }
      : { within: intervalAfter(match, home, last), keeping: keepingAfter(story, home, last) },
  )
  const together = story.family.filter(other => isThere(other, home))
  let n = 0
  for (const on of keptFrom(story, [...days])) yield* toldOf(story, home, on, n++, together)
}

const lastDayOf = ({ life, to }: Story, { until }: Home): Day => Math.min(until, birthday(life.bornOn, 18), to + 1)

const isThere = (life: Life, { carer, from }: Home): boolean =>
  homesOf(life).some(h => h.carer === carer && h.from === from)

function intervalAfter(match: Day | undefined, home: Home, last: Day): number {
  const { every, onceMatched, onceMatchedInFirstYear } = visiting.is
  if (match === undefined || match > last) return every
  return last - home.from < 365 ? onceMatchedInFirstYear : onceMatched
}

function keepingAfter(story: Story, home: Home, last: Day): Keeping {
  const keeping = keepingIn(visitKeeping.is, story.council.lastYear - yearEndingOf(last))
  return isFar(home) ? { ...keeping, inTime: keeping.inTime - visiting.is.lessFarAway } : keeping
}

function* toldOf(story: Story, home: Home, on: Day, n: number, together: readonly Life[]): Generator<Told> {
  const ofHome = chanceFrom(mix(home.carer, on), 502)
  const chance = story.chance('visit', on)
  const isCopied = together.length > 0 && happens(ofHome, siblingVisits.is.copied)
  const others = together.filter(life => homesOf(life).some(h => h.carer === home.carer && h.until > on))
  const worker = socialWorkerOn(story, on, others)
  const inWords = on >= story.wordsFrom
  const missed = happens(chance, isFar(home) ? visiting.is.unsuccessfulFarAway : visiting.is.unsuccessful)
  if (missed && inWords && on - 4 > home.from)
    yield onceTold(on - 4, {
      visitedOn: on - 4,
      worker,
      seen: 'not-seen',
      whyNotSeen: whyNotSeen(story, home, n),
      where: 'placement',
    })
  yield onceTold(on, {
    visitedOn: on,
    worker,
    seen:
      ageOn(story.life.bornOn, on) >= SPEAKS_FROM && happens(chance, visiting.is.seenAlone) ? 'alone' : 'with-others',
    ...(inWords && inFull(story, home, on, n, isCopied ? ofHome : chance)),
    ...(inWords && others.length > 0 && { group: others.map(life => personOf(life).firstName).join(', ') }),
  })
}

function inFull(story: Story, home: Home, on: Day, n: number, chance: Chance) {
  const { atSchool, bedroomSeen } = visiting.is
  const isAtSchool = ageOn(story.life.bornOn, on) >= 5 && happens(chance, atSchool)
  return {
    where: isAtSchool ? 'school' : 'placement',
    childSaid: saidAtVisit(story, home, on, n, chance),
    experience: accountOfVisit(story, home, on, n, isAtSchool),
    bedroomSeen: isAtSchool ? undefined : happens(chance, bedroomSeen) ? 'yes' : 'no',
  }
}
