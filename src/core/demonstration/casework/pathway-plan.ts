import { birthday, type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import { afterCareOf, spellOn } from '#core/demonstration/after-care-spells.ts'
import { between, type Chance, happens, pick } from '#core/demonstration/chance.ts'
import { pathwayPlans } from '#core/demonstration/margins/after-care-work.ts'
import { aboutMe, actionsOf, agreementSaid, sectionsOf } from '#core/demonstration/plan-words.ts'
import { plannedAfterReviews } from '#core/demonstration/plans-after-reviews.ts'
import { inStages, keptFrom, leftCareOn, type Story, type Told } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, doneOn, keepingIn } from '#core/demonstration/timing.ts'
import { adviserOn, pathwayFrom, supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** The first by 16 and three months, then every six months and when life changes, for as long as there is support. */
export default defineTeller({
  type: 'pathway-plan',
  *tells(story) {
    const due = pathwayFrom(story.life)
    const { first, never, everyDays, keeping } = pathwayPlans.is
    const chance = story.chance('pathway plan')
    if (due === undefined || due - 90 > story.to || (happens(chance, never) && !story.named)) return
    const until = Math.min(supportedUntil(story), story.to + 1)
    const firstOn = doneOn(chance, due - 92, 92, first)
    if (firstOn >= until) return
    const leftOn = Math.min(leftCareOn(story) ?? NEVER, until)
    const inCare = plannedAfterReviews(story, firstOn, leftOn)
    const from = inCare.at(-1) ?? firstOn
    const later = doneAgainAndAgain(chance, { from, until: leftOn === until ? from : until }, last => ({
      within: everyDays,
      keeping: keepingIn(keeping, story.council.lastYear - yearEndingOf(last + everyDays)),
    }))
    const days = mergedWith(changesOf(story, chance, until), [firstOn, ...inCare, ...later])
    const told = keptFrom(
      story,
      [...days.keys()].sort((a, b) => a - b),
    )
    let n = 0
    for (const on of told) yield planned(story, on, days.get(on)!, n++)
  },
})

/** Moves, custody, the end of an activity, 18 and 21: most bring a new plan, before a move and soon after what nobody planned. */
function changesOf(story: Story, chance: Chance, until: Day): readonly (readonly [Day, string])[] {
  const { homes = [], activities = [] } = afterCareOf(story) ?? {}
  const { bornOn, childBornOn } = story.life
  const soon = (): Day => between(chance, 1, 26)
  const isUnplanned = (code: string): boolean => /^[SX]/.test(code)
  const changes: (readonly [Day, string])[] = [
    [birthday(bornOn, 18) + between(chance, -24, 20), 'turning-18'],
    [birthday(bornOn, 21) + between(chance, -24, 20), 'turning-21'],
    ...[...homes.slice(1), ...story.homes.filter(home => !home.isFirst)].map(
      ({ from, code }) =>
        [
          isUnplanned(code) ? from + soon() : from - between(chance, -6, 18),
          code.startsWith('X') ? 'custody' : 'move',
        ] as const,
    ),
    ...homes
      .filter(({ code }) => code.startsWith('X'))
      .map(({ until: released }) => [released + soon(), 'custody'] as const),
    ...activities.slice(0, -1).map(({ until: ended }) => [ended + soon(), 'activity-ended'] as const),
    ...(childBornOn === undefined ? [] : [[childBornOn - 60, 'parenthood'] as const]),
  ]
  return changes.filter(([on]) => happens(chance, pathwayPlans.is.afterChange) && on < until)
}

/** A plan that comes within two months of a change is the plan of that change. */
function mergedWith(changes: readonly (readonly [Day, string])[], regular: readonly Day[]): Map<Day, string> {
  const from = regular[0] ?? NEVER
  const due = changes.filter(([on]) => on > from)
  const kept = regular.filter((on, i) => i === 0 || !due.some(([change]) => Math.abs(change - on) < 60))
  return new Map([...kept.map((on, i) => [on, i === 0 ? 'first' : 'six-months'] as const), ...due])
}

function planned(story: Story, on: Day, why: string, n: number): Told {
  const chance = story.chance('plan', on)
  const says = { plannedOn: on, why }
  if (on < story.wordsFrom) return inStages({ on, says })
  const { inThirdPerson, lookingBack, agreement } = pathwayPlans.is
  const isThere = (spellOn(afterCareOf(story)?.touch ?? [], on)?.code ?? 'YES') === 'YES'
  const voice =
    !isThere || happens(chance, inThirdPerson)
      ? 'third person'
      : happens(chance, lookingBack)
        ? 'looking back'
        : 'their own'
  const agreed = isThere ? pick(chance, agreement) : 'not-asked'
  const adviser = adviserOn(story, on)
  const isParent = story.life.childBornOn !== undefined && story.life.childBornOn - 200 < on
  const isKnown = agreed === 'yes' || agreed === 'partly'
  return inStages(
    {
      on,
      says: {
        ...says,
        ...(voice === 'their own' && { aboutMe: aboutMe(story, n) }),
        sections: sectionsOf(story, on, n, voice),
        actions: actionsOf(story, on, n, adviser?.name),
        agreement: agreed,
        ...(isKnown && { agreedOn: on, youngPersonSaid: agreementSaid(story, n, agreed) }),
        ...(isParent && {
          parenthood: 'Nursery place from September. Parenting group on Wednesdays. The plan is for two, and says so.',
        }),
        writtenBy: adviser?.name,
      },
    },
    happens(chance, 0.85)
      ? {
          on: on + 10,
          says: { signedOffBy: story.staff.managers.find(m => m.team === adviser?.team)?.name, signedOffOn: on + 10 },
        }
      : undefined,
  )
}
