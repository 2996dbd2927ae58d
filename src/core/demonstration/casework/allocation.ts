import type { Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { advisers } from '#core/demonstration/margins/workers.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { handovers, reasonsForWorkers } from '#core/demonstration/words/said-at-work.ts'
import { type Advised, advisersOf, officersOf, socialWorkersOf } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** Social workers as the returns name them, reviewing officers, and personal advisers from 16. What ended before casework was recorded is not told. */
export default defineTeller({
  type: 'allocation',
  *tells(story) {
    for (const { worker, startedOn, endedOn, reason } of socialWorkersOf(story))
      if (isTold(story, startedOn, endedOn))
        yield allocated(story, 'social-worker', worker, startedOn, startedOn, endedOn, reasonsForWorkers[reason])
    yield* officersAndAdvisers(story)
    yield* waiting(story)
  },
})

/** The reviewing officers of a child and, from 16, the personal advisers. */
export function* officersAndAdvisers(story: Story): Generator<Told> {
  for (const its of officersOf(story))
    if (isTold(story, its.startedOn, its.endedOn))
      yield allocated(story, 'reviewing-officer', its.worker.id, its.askedOn, its.startedOn, its.endedOn)
  for (const [i, its] of advisersOf(story).entries())
    if (isTold(story, its.startedOn, its.endedOn)) yield* advised(story, its, i)
}

const isTold = ({ from, to }: Story, startedOn: Day, endedOn: Day | undefined): boolean =>
  startedOn <= to && (endedOn ?? to) >= from

function allocated(
  story: Story,
  role: string,
  worker: string,
  askedOn: Day,
  startedOn: Day,
  endedOn: Day | undefined,
  reason?: string,
): Told {
  const handover =
    endedOn !== undefined && endedOn > story.wordsFrom
      ? nthSaid(handovers, story.life.seed >>> 2, startedOn % 7)
      : undefined
  return inStages(
    {
      on: startedOn,
      says: {
        worker,
        role,
        askedOn: Math.min(askedOn, startedOn),
        answer: 'accepted',
        startedOn,
        ...(reason && { reason }),
      },
    },
    endedOn === undefined ? undefined : { on: endedOn, says: { endedOn, ...(handover && { handover }) } },
  )
}

function* advised(story: Story, { worker, askedOn, startedOn, endedOn }: Advised, n: number): Generator<Told> {
  const chance = story.chance('advised', startedOn)
  const { introducedWithinDays, declinedFirst } = advisers.is
  const { staff } = story
  const other = staff.advisers[(staff.advisers.indexOf(worker) + 3) % staff.advisers.length]!
  if (n === 0 && other !== worker && happens(chance, declinedFirst))
    yield inStages({
      on: askedOn,
      says: {
        worker: other.id,
        role: 'personal-adviser',
        askedOn: askedOn - 2,
        answer: 'declined',
        declinedBecause: 'Caseload is at its limit until the vacancy is filled',
      },
    })
  const introducedOn = startedOn + between(chance, ...introducedWithinDays)
  const met = introducedOn < (endedOn ?? story.to + 1) ? introducedOn : undefined
  yield inStages(
    { on: startedOn, says: { worker: worker.id, role: 'personal-adviser', askedOn, answer: 'accepted', startedOn } },
    met === undefined ? undefined : { on: met, says: { introducedOn: met } },
    endedOn === undefined
      ? undefined
      : {
          on: endedOn,
          says: {
            endedOn,
            ...(endedOn > story.wordsFrom && { handover: nthSaid(handovers, story.life.seed >>> 3, n) }),
          },
        },
  )
}

/** A handover between social workers that is waiting for an answer on the last day. */
function* waiting(story: Story): Generator<Told> {
  const now = socialWorkersOf(story).findLast(a => a.startedOn <= story.to && (a.endedOn ?? story.to + 1) > story.to)
  const chance = story.chance('handover')
  if (!now || !happens(chance, 0.02)) return
  const { socialWorkers } = story.staff
  const next = socialWorkers[between(chance, 0, socialWorkers.length - 1)]!
  if (next.id === now.worker) return
  const askedOn = story.to - between(chance, 1, 12)
  yield inStages({
    on: askedOn,
    says: {
      worker: next.id,
      role: 'social-worker',
      askedOn,
      answer: 'waiting',
      reason: 'Moves to the team that goes with the plan',
    },
  })
}
