import { addToMonth, ageOn, type Day, monthOf, monthPeriod } from '#core/dates.ts'
import { between, type Chance, happens, pick } from './chance.ts'
import { challenging, checking } from './margins/assuring.ts'
import { reviewsOf } from './reviews.ts'
import { oncePerStory, type Story, weekday } from './story.ts'
import { challenges, pauses } from './words/said-in-challenge.ts'
import { officerOn } from './workers-of.ts'

/** What is wrong with a plan, as officers tell it. */
export type Wrong = (typeof challenges)[number]

/** A checklist before a review, with what was found wrong; none where it was good enough. */
export interface Checklist {
  readonly completedOn: Day
  readonly reviewOn: Day
  readonly worker: string
  readonly grade: keyof typeof checking.is.grades
  readonly wrong: readonly Wrong[]
}

/** What happened to a concern, as its record says it. */
export interface Happened {
  readonly on: Day
  readonly says: Readonly<Record<string, unknown>>
}

/** A concern, raised by itself or by the checklist of its day. */
export interface Concern {
  readonly raisedOn: Day
  readonly worker: string
  readonly stage: keyof typeof challenging.is.stages
  readonly wrong: readonly Wrong[]
  readonly isByChecklist: boolean
  readonly steps: readonly Happened[]
}

/** The first day on which checklists and concerns are records; before it the reviewing service kept a tracker. */
export const challengeFrom = (toldTo: Day): Day =>
  monthPeriod(addToMonth(monthOf(toldTo), -checking.is.months)).firstDay

/** The checklists before a child's reviews, oldest first. */
export const checklistsOf = oncePerStory((story): readonly Checklist[] => {
  const { life, council, to } = story
  const { before, late, grades } = checking.is
  return reviewsOf(life, council).flatMap(({ heldOn }): readonly Checklist[] => {
    const chance = story.chance('checklist', heldOn)
    const answer = chance()
    const isLate = answer > before && answer < before + late
    const completedOn = isLate ? heldOn : weekday(heldOn - between(chance, 1, 9))
    const worker = officerOn(story, completedOn)?.id
    const isTold = completedOn >= Math.max(challengeFrom(to), story.homes[0]!.from) && completedOn <= to
    if (answer >= before + late || worker === undefined || !isTold) return []
    const grade = pick(chance, grades)
    const count = grade === 'inadequate' ? between(chance, 1, 3) : grade === 'requires-improvement' ? 1 : 0
    return [{ completedOn, reviewOn: heldOn, worker, grade, wrong: wrongs(story, heldOn, count) }]
  })
})

/** So many things wrong, no two of one kind, of those that may be at the child's age. */
function wrongs({ life }: Story, on: Day, count: number): readonly Wrong[] {
  const its = challenges.filter(({ from }) => from <= ageOn(life.bornOn, on))
  return Array.from({ length: Math.min(count, its.length) }, (_, i) => its[(life.seed + on + i) % its.length]!)
}

/** The concerns about a child, those that a checklist is by itself among them, each with what happened to it. */
export const concernsOf = oncePerStory((story): readonly Concern[] => {
  const { raised, stages, twoThemes } = challenging.is
  const byChecklist = checklistsOf(story).flatMap(({ grade, completedOn, worker, wrong }): readonly Concern[] => {
    const chance = story.chance('checklist settled', completedOn)
    return grade === 'inadequate'
      ? [going(story, { raisedOn: completedOn, worker, stage: 'stage-1', wrong, isByChecklist: true }, chance)]
      : []
  })
  const others = reviewsOf(story.life, story.council).flatMap(({ heldOn }): readonly Concern[] => {
    const chance = story.chance('concern', heldOn)
    const raisedOn = weekday(heldOn + between(chance, 4, 60))
    const worker = officerOn(story, raisedOn)?.id
    const isTold = raisedOn >= challengeFrom(story.to) && raisedOn <= story.to
    if (!happens(chance, raised) || !isTold || worker === undefined) return []
    const wrong = wrongs(story, raisedOn, happens(chance, twoThemes) ? 2 : 1)
    return [going(story, { raisedOn, worker, stage: pick(chance, stages), wrong, isByChecklist: false }, chance)]
  })
  return [...byChecklist, ...others]
})

const ANSWER_DAYS = { 'stage-1': 1, 'stage-2': 6, 'stage-3': 5, 'stage-4': 6, 'stage-5': 20 } as const
const STAGES = ['stage-1', 'stage-2', 'stage-3', 'stage-4', 'stage-5'] as const

/** How a concern went on: answered, moved up, paused, its themes settled apart, and closed with what came of it. */
function going(story: Story, concern: Omit<Concern, 'steps'>, chance: Chance): Concern {
  const its = challenging.is
  const { wrong, raisedOn, worker, stage } = concern
  const steps: Happened[] = []
  let on = raisedOn
  const then = (days: number, happened: string, says: Happened['says'] = {}): void => {
    on = Math.max(on, weekday(on + days))
    steps.push({ on, says: { happenedOn: on, happened, ...says } })
  }
  let place = STAGES.indexOf(stage)
  for (let goes = true; goes; ) {
    const isAnswered = happens(chance, its.answered)
    const days = ANSWER_DAYS[STAGES[place]!] + (happens(chance, its.inTime) ? 0 : between(chance, 2, 6))
    if (isAnswered) then(days, 'response', { says: wrong[0]?.agreed })
    goes = place < 3 && happens(chance, isAnswered ? its.movesUp / 2 : its.movesUp * 3)
    if (!goes) break
    place = Math.min(3, place + (happens(chance, its.skips) ? 2 : 1))
    then(between(chance, 2, 5), 'moved-up', { toStage: STAGES[place], by: worker })
  }
  if (happens(chance, its.pauses)) {
    then(1, 'paused', { because: pauses[story.life.seed % pauses.length], by: worker })
    const isStillPaused = !happens(chance, its.resumes)
    if (isStillPaused && on > story.to - its.longestPause) return { ...concern, steps }
    then(between(chance, ...its.pausedDays), 'resumed', { by: worker })
  }
  const effectOf = (its: Wrong | undefined) => (happens(chance, challenging.is.saysEffect) ? its?.effect : undefined)
  if (wrong.length === 2 && happens(chance, 0.5))
    then(between(chance, 3, 9), 'theme-settled', { themes: [wrong[1]!.theme], effect: effectOf(wrong[1]), by: worker })
  if (happens(chance, its.closes)) {
    const outcome = pick(chance, its.outcomes)
    const isBetter = outcome === 'resolved' || outcome === 'partly'
    then(Math.max(2, raisedOn + between(chance, ...its.settledDays) - on), 'closed', {
      outcome,
      effect: isBetter ? effectOf(wrong[0]) : undefined,
      by: worker,
    })
  }
  return { ...concern, steps }
}
