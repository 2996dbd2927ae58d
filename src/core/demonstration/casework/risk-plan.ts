import { birthday, type Day, NEVER } from '#core/dates.ts'
import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { happens } from '#core/demonstration/chance.ts'
import { risks } from '#core/demonstration/margins/practice.ts'
import { inStages, keptFrom, leftCareOn, type Story, type Told } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, foundOn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { safetyPlans, saidOfRisk } from '#core/demonstration/words/said-of-risk.ts'
import { defineTeller } from './teller.ts'

/** A trigger plan for children over 11, and what is a danger while it lasts. */
export default defineTeller({
  type: 'risk-plan',
  *tells(story) {
    yield* triggerPlan(story)
    yield* exploitation(story)
    for (const { from, until, code } of afterCareOf(story)?.homes ?? [])
      if (until >= story.from && from <= story.to) {
        if (code.startsWith('S')) yield risk(story, 'homelessness', 'high', from, until)
        if (code.startsWith('X')) yield risk(story, 'custody', 'medium', from, until)
      }
    const chance = story.chance('other risks')
    const [from, until] = [story.homes.at(-1)!.from + 60, story.homes.at(-1)!.until]
    if (birthday(story.life.bornOn, 13) > from || until < story.from || from > story.to - 40) return
    if (happens(chance, risks.is.selfHarm))
      yield risk(story, 'self-harm', 'medium', from + 20, Math.min(until, from + 400))
    if (happens(chance, risks.is.substances))
      yield risk(story, 'substances', 'low', from + 30, Math.min(until, from + 500))
  },
})

function* triggerPlan(story: Story): Generator<Told> {
  const chance = story.chance('trigger plan')
  const from = Math.max(birthday(story.life.bornOn, 11), story.homes[0]!.from)
  const until = Math.min(leftCareOn(story) ?? NEVER, birthday(story.life.bornOn, 18))
  if (from >= until || from > story.to) return
  const starts = happens(chance, risks.is.triggerPlanFromEleven) ? from : foundOn(story, 'trigger plan', from)
  const { firstWithinDays, everyDays, keeping } = risks.is.triggerPlans
  const days = doneAgainAndAgain(chance, { from: starts, until: Math.min(until, story.to + 1) }, (_, count) => ({
    within: count === 0 ? firstWithinDays : everyDays,
    keeping,
  }))
  const level = story.life.missing.length > 5 ? 'high' : story.life.missing.length > 0 ? 'medium' : 'low'
  for (const [n, on] of keptFrom(story, [...days]).entries())
    yield inStages({
      on,
      says: {
        kind: 'trigger-plan',
        updatedOn: on,
        level,
        reviewOn: on + everyDays,
        ...(on >= story.wordsFrom && {
          plan: says(story, safetyPlans['trigger-plan'], n, on),
          youngPersonSaid: says(story, saidOfRisk, n, on),
        }),
      },
    })
}

/** Some of those who go missing again and again. */
function* exploitation(story: Story): Generator<Told> {
  const { missing } = story.life
  const fourth = missing[3]
  if (!fourth || fourth.startedOn < story.from || fourth.startedOn > story.to) return
  if (!happens(story.chance('exploitation'), risks.is.exploitationIfMissing)) return
  yield risk(
    story,
    'exploitation',
    'high',
    fourth.startedOn + 6,
    Math.min(leftCareOn(story) ?? NEVER, fourth.startedOn + 420),
  )
}

function risk(story: Story, kind: keyof typeof safetyPlans, level: string, from: Day, until: Day): Told {
  return inStages(
    {
      on: from,
      says: {
        kind,
        updatedOn: from,
        level,
        reviewOn: from + 42,
        ...(from >= story.wordsFrom - 200 && {
          plan: says(story, safetyPlans[kind], 0, from),
          youngPersonSaid: says(story, saidOfRisk, 1, from),
        }),
      },
    },
    until < NEVER ? { on: until, says: { endedOn: until } } : undefined,
  )
}
