import { type Checklist, checklistsOf } from '#core/demonstration/challenge.ts'
import { between, type Chance, happens } from '#core/demonstration/chance.ts'
import { checking } from '#core/demonstration/margins/assuring.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { challenges } from '#core/demonstration/words/said-in-challenge.ts'
import { defineTeller } from './teller.ts'

/** What the reviewing officer finds before a review; what is Inadequate is a concern by itself. */
export default defineTeller({
  type: 'quality-checklist',
  *tells(story) {
    for (const checklist of checklistsOf(story)) {
      const { completedOn, reviewOn, worker, grade, wrong } = checklist
      const chance = story.chance('checklist areas', completedOn)
      yield onceTold(completedOn, {
        completedOn,
        reviewOn,
        worker,
        areas: areasOf(checklist, chance),
        overall: grade,
        ...(wrong.length > 0 && { mustChange: wrong.map(({ agreed }) => agreed).join(' ') }),
      })
    }
  },
})

/** What was wrong, with some areas that were well enough. */
function areasOf({ grade, wrong }: Checklist, chance: Chance) {
  const bad = wrong.map(({ area, found }) => ({ area, grade, found }))
  const count = between(chance, ...checking.is.areas) - bad.length
  const others = challenges.map(({ area }) => area).filter(area => !bad.some(its => its.area === area))
  const from = between(chance, 0, others.length - 1)
  const well = Array.from({ length: count }, (_, i) => others[(from + i) % others.length]!)
  return [...bad, ...well.map(area => ({ area, grade: wellEnough(grade, chance) }))]
}

const wellEnough = (overall: Checklist['grade'], chance: Chance): Checklist['grade'] =>
  overall === 'outstanding' && happens(chance, 0.7)
    ? 'outstanding'
    : happens(chance, 0.75)
      ? 'good'
      : 'requires-improvement'
