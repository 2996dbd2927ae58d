import { addMonths, ageOn, birthday, type Day, NEVER } from '#core/dates.ts'
import { between, type Chance, happens, pick } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { questionnaires } from '#core/demonstration/margins/health.ts'
import { noQuestionnaire } from '#core/demonstration/margins/in-care.ts'
import { inStages, keptFrom, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { doneAgainAndAgain } from '#core/demonstration/timing.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'sdq',
  *tells(story) {
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) yield* inCare(story, startedOn, endedOn)
  },
})

function* inCare(story: Story, startedOn: Day, endedOn: Day): Generator<Told> {
  const chance = story.chance('sdq', startedOn)
  const from = Math.max(startedOn + between(chance, 40, 200), birthday(story.life.bornOn, 4))
  const until = Math.min(endedOn, birthday(story.life.bornOn, 17), story.to + 1)
  const first = weekday(from)
  if (first >= until) return
  const days = doneAgainAndAgain(chance, { from: first, until }, last => ({
    within: addMonths(last, 12) - last,
    keeping: questionnaires.is.keeping,
  }))
  for (const on of keptFrom(story, [first, ...days])) yield toldOf(story, on)
}

/** About the same from year to year: a child who is unhappy in one year is likely to be so in the next. */
function scoreOf(story: Story, chance: Chance): number {
  const its = story.chance('sdq of this child')
  const usual = (its() + its() + its()) * (questionnaires.is.mean / 1.5)
  return Math.min(
    40,
    Math.max(0, Math.round(usual) + between(chance, -questionnaires.is.drift, questionnaires.is.drift)),
  )
}

const HELP = [
  'Carers met the therapeutic team for six sessions; score to be taken again in six months.',
  'Play therapy at school on Thursdays. Nightmares have stopped.',
  'Waited eleven weeks for a first appointment. Carers supported by consultation meanwhile.',
  'Offered twice and not wanted. The key worker has the advice instead.',
]

function toldOf(story: Story, on: Day): Told {
  const chance = story.chance('sdq', on)
  const { noScore, referredFrom, referred, considered, consideredInTime } = questionnaires.is
  if (happens(chance, noScore))
    return inStages({ on, says: { completedOn: on, reason: pick(chance, noQuestionnaire.is) } })
  const score = scoreOf(story, chance)
  const by =
    ageOn(story.life.bornOn, on) >= 11 && happens(chance, 0.15) ? 'child' : happens(chance, 0.8) ? 'carer' : 'school'
  const isReferred = score >= referredFrom && happens(chance, referred)
  const consideredOn = weekday(on + between(chance, 4, happens(chance, consideredInTime) ? 26 : 90))
  const help = on >= story.wordsFrom ? { intervention: HELP[between(chance, 0, HELP.length - 1)] } : {}
  return inStages(
    { on, says: { completedOn: on, score, completedBy: by } },
    score >= referredFrom && happens(chance, considered)
      ? { on: consideredOn, says: { consideredOn, ...(isReferred && { referredOn: consideredOn, ...help }) } }
      : undefined,
  )
}
