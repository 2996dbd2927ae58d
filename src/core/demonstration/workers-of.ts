import { addMonths, birthday, type Day, NEVER } from '#core/dates.ts'
import { afterCareOf } from './after-care-spells.ts'
import { between, happens, mix, wait } from './chance.ts'
import { eligibleFrom } from './eligibility.ts'
import type { Life } from './life.ts'
import { countedPeriods } from './life.ts'
import { advisers } from './margins/workers.ts'
import { type Allocation, allocationsOf } from './social-workers.ts'
import type { Worker } from './staff.ts'
import { leftCareOn, oncePerStory, type Story } from './story.ts'

const known = new WeakMap<Life, readonly Allocation[]>()

/** The social workers that a child had, as the returns tell them. */
export function socialWorkersOf({ life, council }: Story): readonly Allocation[] {
  const before = known.get(life)
  if (before) return before
  const all = allocationsOf(life, council)
  known.set(life, all)
  return all
}

/** Who visits on a day: for brothers and sisters who are visited together, the worker of the first of them. */
export function socialWorkerOn(story: Story, on: Day, together: readonly Life[] = []): string | undefined {
  const [first] = [story.life, ...together].sort((a, b) => (a.child < b.child ? -1 : 1))
  return socialWorkersOf({ ...story, life: first! }).findLast(a => a.startedOn <= on)?.worker
}

/** A time with a personal adviser or a reviewing officer. */
export interface Advised {
  readonly worker: Worker
  readonly askedOn: Day
  readonly startedOn: Day
  readonly endedOn?: Day
}

/** The named lives that are told after care have one adviser, so that one caseload shows them all. */
const SHOWN = 0

/** The personal advisers of a young person, one after another, from 16 to the end of support; none where none was allocated yet. */
export const advisersOf = oncePerStory((story): readonly Advised[] => {
  const { life, staff, to, named } = story
  const eligible = eligibleFrom(life)
  if (eligible === undefined || eligible > to) return []
  const chance = story.chance('advisers')
  const { bySixteen, meanDaysLate, meanYears, waitsForNext, waitsDays } = advisers.is
  const askedOn = happens(chance, bySixteen)
    ? eligible + between(chance, -90, 0)
    : eligible + 20 + wait(chance, meanDaysLate)
  const until = Math.min(birthday(life.bornOn, 25), endOfSupport(story))
  let place = named ? SHOWN : mix(life.seed, 61) % staff.advisers.length
  let from = askedOn + between(chance, 1, 10)
  const all: Advised[] = []
  while (from < until && from <= to) {
    const goesOn = from + 90 + wait(chance, meanYears * 365)
    const isLast = named !== undefined || goesOn >= Math.min(until, to)
    const endedOn = isLast ? (until <= to ? until : undefined) : goesOn
    all.push({
      worker: staff.advisers[place]!,
      askedOn: all.length === 0 ? askedOn : from - 7,
      startedOn: from,
      ...(endedOn !== undefined && { endedOn }),
    })
    if (isLast) break
    place = (place + 1 + Math.floor(chance() * (staff.advisers.length - 1))) % staff.advisers.length
    from = goesOn + (happens(chance, waitsForNext) ? between(chance, ...waitsDays) : 0)
  }
  return isLeftVacant(story, all.at(-1))
    ? [...all.slice(0, -1), { ...all.at(-1)!, endedOn: to - between(chance, 6, 60) }]
    : all
})

/** An adviser who has just gone, and whose post nobody holds yet. */
function isLeftVacant(story: Story, last: Advised | undefined): boolean {
  const hasLeftCare = (leftCareOn(story) ?? NEVER) < story.to - 120
  const isOpen = last !== undefined && last.endedOn === undefined && last.startedOn < story.to - 90
  return isOpen && hasLeftCare && !story.named && happens(story.chance('vacant post'), advisers.is.leftVacant)
}

export const adviserOn = (story: Story, on: Day): Worker | undefined =>
  advisersOf(story).findLast(a => a.startedOn <= on && (a.endedOn ?? NEVER) > on)?.worker

/** Who is in touch with a young person: their adviser, or whoever is on duty where they have none. */
export const inTouchBy = (story: Story, on: Day): Worker =>
  adviserOn(story, on) ?? story.staff.advisers[mix(story.life.seed, on) % story.staff.advisers.length]!

/** The day on which the council's support was over; NEVER while it goes on. */
function endOfSupport(story: Story): Day {
  const after = afterCareOf(story)
  return after ? (after.ended?.on ?? NEVER) : (leftCareOn(story) ?? NEVER)
}

/** The reviewing officers of a child, one after another. */
export const officersOf = oncePerStory((story): readonly Advised[] => {
  const { life, staff, to } = story
  const chance = story.chance('officers')
  const all: Advised[] = []
  let place = mix(life.seed, 62) % staff.officers.length
  for (const { startedOn, endedOn } of countedPeriods(life)) {
    let from = startedOn + between(chance, 1, 5)
    const until = endedOn ?? NEVER
    while (from < until && from <= to) {
      const goesOn = from + 200 + wait(chance, advisers.is.meanYearsWithReviewingOfficer * 365)
      const isLast = goesOn >= Math.min(until, to)
      const ends = isLast ? endedOn : goesOn
      all.push({
        worker: staff.officers[place]!,
        askedOn: from,
        startedOn: from,
        ...(ends !== undefined && ends <= to && { endedOn: ends }),
      })
      if (isLast) break
      place = (place + 1) % staff.officers.length
      from = goesOn
    }
  }
  return all
})

export const officerOn = (story: Story, on: Day): Worker | undefined =>
  officersOf(story).findLast(a => a.startedOn <= on)?.worker

/** The day on which the plan becomes a pathway plan: three months after 16. */
export const pathwayFrom = (life: Life): Day | undefined => {
  const eligible = eligibleFrom(life)
  return eligible === undefined ? undefined : addMonths(eligible, 3)
}

/** The first day on which there is no support any more: 25, or when it ended; NEVER for those in care. */
export const supportedUntil = (story: Story): Day => Math.min(birthday(story.life.bornOn, 25), endOfSupport(story))

/** The manager of the team that the child's social worker is in. */
export function managerOf(story: Story, on: Day): Worker | undefined {
  const team = story.staff.byId.get(socialWorkerOn(story, on) ?? '')?.team
  return story.staff.managers.find(m => m.team === team)
}

/** Whether support ended so long before the last day that nobody has opened the record since. */
export const isLongGone = (story: Story): boolean => supportedUntil(story) < story.to - LONG_GONE_DAYS

const LONG_GONE_DAYS = 730
