import { ageOn, type Day, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { managing } from '#core/demonstration/margins/practice.ts'
import { inStages, leftCareOn, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { nthOf } from '#core/demonstration/words/said.ts'
import { decisions } from '#core/demonstration/words/said-by-managers.ts'
import { managerOf, supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What managers decided, as far back as casework is told in words. Some children have none for a long time. */
export default defineTeller({
  type: 'management-decision',
  *tells(story) {
    yield* onMissing(story)
    const chance = story.chance('managing')
    const until = Math.min(story.to, supportedUntil(story) - 1)
    let n = 0
    for (
      let on = Math.max(story.wordsFrom, story.homes[0]!.from + 20) + between(chance, 0, 140);
      on <= until;
      on += managing.is.everyDays + between(chance, -50, 60)
    )
      if (happens(chance, managing.is.recorded)) yield decided(story, on, n++)
  },
})

/** A manager looks at each missing episode, some too late and some not at all. */
function* onMissing(story: Story): Generator<Told> {
  const { missingSeen, missingInTime } = managing.is
  for (const [n, { startedOn }] of story.life.missing.entries()) {
    const chance = story.chance('oversight', startedOn, n)
    const on = weekday(startedOn + (happens(chance, missingInTime) ? between(chance, 1, 5) : between(chance, 9, 25)))
    if (on < story.wordsFrom || on > story.to || !happens(chance, missingSeen)) continue
    yield inStages({
      on,
      says: {
        decidedOn: on,
        decidedBy: managerOf(story, on)?.id,
        subject: 'missing',
        ...decidedThis(story, 'missing', n),
        owner: 'The allocated worker',
        dueOn: on + 7,
      },
    })
  }
}

type Subject = keyof typeof decisions

function subjectOf(story: Story, on: Day): Subject {
  const chance = story.chance('subject', on)
  const moved = story.homes.some(h => h.from <= on && h.from > on - 60 && !h.isFirst)
  if (moved) return 'placement'
  if (story.life.missing.some(m => m.startedOn <= on && m.startedOn > on - 60)) return 'missing'
  if (ageOn(story.life.bornOn, on) >= 17 || (leftCareOn(story) ?? NEVER) <= on) return 'leaving'
  if (happens(chance, 0.2)) return 'drift'
  return story.family.length > 0 && happens(chance, 0.3) ? 'siblings' : 'general'
}

function decidedThis({ life }: Story, subject: Subject, n: number) {
  const [decision, because, action] = nthOf<readonly [string, string, string]>(decisions[subject], life.seed >>> 5, n)
  return { decision, because, action }
}

const ABOUT: Readonly<Record<Subject, string>> = {
  placement: 'placement',
  missing: 'missing',
  leaving: 'plan',
  drift: 'drift',
  general: 'plan',
  siblings: 'plan',
}

function decided(story: Story, on: Day, n: number): Told {
  const chance = story.chance('decided', on)
  const subject = subjectOf(story, on)
  const dueOn = on + between(chance, 7, 35)
  const doneOn = dueOn + between(chance, -6, 12)
  return inStages(
    {
      on,
      says: {
        decidedOn: on,
        decidedBy: managerOf(story, on)?.id,
        subject: ABOUT[subject],
        ...decidedThis(story, subject, n),
        owner: 'The allocated worker',
        ...(!happens(chance, managing.is.noDate) && { dueOn }),
      },
    },
    happens(chance, managing.is.done)
      ? { on: Math.max(on + 1, doneOn), says: { doneOn: Math.max(on + 1, doneOn) } }
      : undefined,
  )
}
