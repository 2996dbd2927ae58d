import { birthday, type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import { afterCareOf } from '#core/demonstration/after-care-spells.ts'
import { between, type Chance, happens, pick } from '#core/demonstration/chance.ts'
import { pathwayPlans } from '#core/demonstration/margins/after-care-work.ts'
import { aboutMe, actionsOf, agreementSaid, sectionsOf } from '#core/demonstration/plan-words.ts'
import { inStages, keptFrom, type Story, type Told } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, keepingIn } from '#core/demonstration/timing.ts'
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
    const regular = doneAgainAndAgain(chance, { from: due - 92, until }, (last, count) =>
      count === 0
        ? { within: 92, keeping: first }
        : { within: everyDays, keeping: keepingIn(keeping, story.council.lastYear - yearEndingOf(last + everyDays)) },
    )
    const days = mergedWith(changesOf(story, chance, until), [...regular])
    const told = keptFrom(
      story,
      [...days.keys()].sort((a, b) => a - b),
    )
    let n = 0
    for (const on of told) yield planned(story, on, days.get(on)!, n++)
  },
})

/** Moves, custody, the end of an activity, 18 and 21: most bring a new plan within a month. */
function changesOf(story: Story, chance: Chance, until: Day): readonly (readonly [Day, string])[] {
  const after = afterCareOf(story)
  const { bornOn } = story.life
  const changes: (readonly [Day, string])[] = [
    [birthday(bornOn, 18) - 20, 'turning-18'],
    [birthday(bornOn, 21) - 15, 'turning-21'],
    ...(after?.homes.slice(1).map(h => [h.from + 12, h.code.startsWith('X') ? 'custody' : 'move'] as const) ?? []),
    ...(after?.activities
      .slice(1)
      .flatMap(a => (a.code.startsWith('G') ? [[a.from + 18, 'activity-ended'] as const] : [])) ?? []),
    ...(story.life.childBornOn === undefined ? [] : [[story.life.childBornOn - 60, 'parenthood'] as const]),
  ]
  return changes.flatMap(([on, why]) => {
    const made = on + between(chance, 0, 30)
    return happens(chance, 0.6) && made < until ? [[made, why] as const] : []
  })
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
  const voice = happens(chance, inThirdPerson)
    ? 'third person'
    : happens(chance, lookingBack)
      ? 'looking back'
      : 'their own'
  const agreed = pick(chance, agreement)
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
