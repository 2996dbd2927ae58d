import type { Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { isFar } from '#core/demonstration/homes.ts'
import type { MissingIncident } from '#core/demonstration/life.ts'
import { returnInterviews } from '#core/demonstration/margins/practice.ts'
import { homeOn, inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { says } from '#core/demonstration/voice.ts'
import { learntOnReturn, saidOnReturn, themesOnReturn } from '#core/demonstration/words/worker-notes.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'return-interview',
  *tells(story) {
    let n = 0
    for (const incident of story.life.missing)
      if (incident.endedOn >= story.from && incident.endedOn <= story.to) yield offered(story, incident, n++)
  },
})

const INTERVIEWERS = ['Missing from care worker, Barnside Project', 'Advocate, Voice North', 'Return interview service']

function offered(story: Story, { endedOn: returnedOn }: MissingIncident, n: number): Told {
  const its = returnInterviews.is
  const chance = story.chance('return', returnedOn, n)
  const home = homeOn(story, returnedOn)
  const isAway = home !== undefined && isFar(home)
  const first = { on: returnedOn, says: { returnedOn, setting: isAway ? 'outside' : 'inside' } }
  if (!happens(chance, isAway ? its.offeredFarAway : its.offered)) return inStages(first)
  const [soonest, latest] = happens(chance, its.offeredLate) ? its.offeredLateDays : its.offeredWithinDays
  const offeredOn = returnedOn + between(chance, soonest, latest)
  const answer = chance()
  const on = offeredOn + between(chance, 0, 3)
  if (answer > its.held + its.declined) return inStages(first, { on: offeredOn, says: { offeredOn } })
  if (answer > its.held) return inStages(first, { on, says: { offeredOn, declinedOn: on } })
  const isIndependent = happens(chance, its.independent)
  return inStages(first, {
    on,
    says: {
      offeredOn,
      heldOn: on,
      isIndependent,
      interviewer: isIndependent ? INTERVIEWERS[n % INTERVIEWERS.length] : 'Key worker at the home',
      ...(on >= story.wordsFrom && { childSaid: says(story, saidOnReturn, n, on), ...learned(story, n, on) }),
    },
  })
}

function learned(story: Story, n: number, on: Day) {
  const learned = says(story, learntOnReturn, n, on)
  const themes = themesOnReturn[(learntOnReturn as readonly string[]).indexOf(learned)]
  return { learned, ...(themes && { themes: [...themes] }) }
}
