import { birthday, calendarDate, type Day, dayOf, NEVER } from '#core/dates.ts'
import { afterCareOf, type Spell } from '#core/demonstration/after-care-spells.ts'
import { type Chance, happens, pick } from '#core/demonstration/chance.ts'
import { one } from '#core/demonstration/people.ts'
import { inStages, leftCareOn, type Story, type Told } from '#core/demonstration/story.ts'
import { colleges, universities } from '#core/demonstration/words/names.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { barriers, courses, jobs, saidOfActivity } from '#core/demonstration/words/said-of-activity.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'activity',
  *tells(story) {
    const after = afterCareOf(story)
    for (const [i, spell] of [...inCare(story), ...(after?.activities ?? [])].entries())
      if (spell.from <= story.to && spell.until >= story.from) yield does(story, spell, i)
  },
})

/** After Year 11, while still in care: most go to college. */
function inCare(story: Story): readonly Spell[] {
  const { life } = story
  const from = Math.max(leavesSchoolOn(life.bornOn) + 70, story.homes[0]?.from ?? NEVER)
  const until = Math.min(leftCareOn(story) ?? NEVER, birthday(life.bornOn, 18))
  if (from >= until || from > story.to) return []
  const chance = story.chance('activity in care')
  const code = happens(chance, 0.82) ? pick(chance, { F2: 82, F4: 8, F5: 6, P2: 4 }) : 'G5'
  return [{ from, until: until > story.to ? NEVER : until, code }]
}

/** The end of June in the school year, from September on, in which they turn 16. */
function leavesSchoolOn(bornOn: Day): Day {
  const { year, month } = calendarDate(birthday(bornOn, 16))
  return dayOf(month >= 9 ? year + 1 : year, 6, 30)
}

const isNothing = (code: string): boolean => code.startsWith('G')

function does(story: Story, { from, until, code }: Spell, n: number): Told {
  const chance = story.chance('activity', from)
  const inWords = (until === NEVER ? story.to : until) >= story.wordsFrom
  const isApprenticeship = /^[FP]4/.test(code)
  return inStages(
    {
      on: from,
      says: {
        startedOn: from,
        activity: code,
        ...(isNothing(code) ? { barrier: barrierOf(story, code, chance) } : inWords && { what: whatOf(code, chance) }),
        ...(isApprenticeship && {
          isApprenticeship,
          isRingFenced: happens(chance, 0.4),
          isWithCouncil: happens(chance, 0.35),
        }),
        ...(inWords && {
          youngPersonSaid: nthSaid(saidOfActivity[isNothing(code) ? 'nothing' : 'something'], story.life.seed >>> 3, n),
        }),
      },
    },
    until === NEVER
      ? undefined
      : {
          on: until,
          says: {
            endedOn: until,
            endedBecause: isNothing(code)
              ? 'moved-on'
              : pick(chance, { finished: 40, 'moved-on': 25, left: 22, 'could-not': 8, dismissed: 5 }),
          },
        },
  )
}

function barrierOf(story: Story, code: string, chance: Chance): string {
  if (code === 'G4') return 'health'
  if (code === 'G6') return 'caring'
  if (story.life.homePostcode === undefined && happens(chance, 0.3)) return 'status'
  return pick(chance, barriers)
}

function whatOf(code: string, chance: Chance): string {
  if (/1$/.test(code)) return `Degree at ${one(universities, chance)}`
  if (/2$/.test(code)) return `${one(courses, chance)} at ${one(colleges, chance)}`
  return one(jobs[/4$/.test(code) ? 'apprenticeship' : 'job'], chance)
}
