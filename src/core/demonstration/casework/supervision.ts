import { ageOn, type Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { supervising } from '#core/demonstration/margins/assuring.ts'
import { inStages, isInCareOn, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { supervised } from '#core/demonstration/words/said-in-supervision.ts'
import { managerOf, socialWorkerOn } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** Supervision about each child in care, since it is recorded here: most of it on time, with what was decided. */
export default defineTeller({
  type: 'supervision',
  *tells(story) {
    const { days, everyDays, missed } = supervising.is
    const chance = story.chance('supervision')
    let n = 0
    for (let on = story.to - days + between(chance, 0, 28); on <= story.to; on += between(chance, ...everyDays)) {
      const heldOn = weekday(on)
      const isMissed = happens(chance, missed)
      if (!isMissed && isInCareOn(story, heldOn) && heldOn > story.homes[0]!.from + 7) yield held(story, heldOn, n++)
    }
  },
})

function held(story: Story, heldOn: Day, n: number): Told {
  const { seed } = story.life
  const chance = story.chance('supervised', heldOn)
  const fitting = supervised.filter(({ from }) => from <= ageOn(story.life.bornOn, heldOn)).slice(-4)
  const { actions, from: _, ...thought } = fitting[(seed + n) % fitting.length]!
  const decisions = actions
    .slice(0, between(chance, 1, actions.length))
    .map((action, i) => ({ action, owner: 'The allocated worker', dueOn: heldOn + between(chance, 7, 28) + i }))
  const says = {
    heldOn,
    supervisor: managerOf(story, heldOn)?.id,
    worker: socialWorkerOn(story, heldOn),
    ...thought,
    decisions,
  }
  const done = decisions.map(its => (happens(chance, supervising.is.done) ? { ...its, doneOn: its.dueOn - 2 } : its))
  const isSomeDone = done.some(its => 'doneOn' in its)
  const lastDoneOn = Math.max(...done.map(its => ('doneOn' in its ? its.doneOn : 0)))
  return inStages({ on: heldOn, says }, isSomeDone ? { on: lastDoneOn, says: { decisions: done } } : undefined)
}
