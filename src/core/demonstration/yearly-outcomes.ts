import { ageOn, type Day, type Period } from '#core/dates.ts'
import { between, type Chance, happens, pick } from './chance.ts'
import { type Council, chanceOf } from './council.ts'
import { countedPeriods, type Life } from './life.ts'
import { healthAssessed, noQuestionnaire, teethChecked, yearlyOutcomes } from './margins/in-care.ts'
import { yearsBack } from './margins/margin.ts'

/** Looked after without a break from the first day of the year to the end of the last. */
export const isLookedAfterAllYear = (life: Life, { firstDay, lastDay }: Period): boolean =>
  countedPeriods(life).some(p => p.startedOn <= firstDay && (p.endedOn ?? lastDay + 1) > lastDay)

const yesNo = (is: boolean): string => (is ? '1' : '0')

/** The OC2 cells after CHILD and DOB, in the order of the table's columns. */
export function yearlyOutcomeCells(life: Life, council: Council, year: number, period: Period): readonly string[] {
  const chance = chanceOf(life.seed, 'outcomes', year)
  const back = Math.max(0, council.lastYear - year)
  const age = ageOn(life.bornOn, period.lastDay)
  const is = yearlyOutcomes.is
  const misuses = age >= 12 && happens(chance, is.substanceMisuseFrom12)
  const received = misuses && happens(chance, is.interventionReceived)
  return [
    ...questionnaireCells(chance, life.bornOn, period),
    age >= 10 ? yesNo(happens(chance, is.convictedFrom10)) : '',
    age < 5 ? yesNo(happens(chance, is.surveillanceUpToDate)) : '',
    yesNo(happens(chance, is.immunised)),
    yesNo(happens(chance, yearsBack(teethChecked.is, back))),
    yesNo(happens(chance, yearsBack(healthAssessed.is, back))),
    yesNo(misuses),
    misuses ? yesNo(received) : '',
    misuses && !received ? yesNo(happens(chance, is.interventionOffered)) : '',
  ]
}

/** A strengths and difficulties score, or why there is none: for children who were 4 to 16 during the year. */
function questionnaireCells(chance: Chance, bornOn: Day, { firstDay, lastDay }: Period): readonly [string, string] {
  const { questionnaireReturned, questionnaireMean } = yearlyOutcomes.is
  if (ageOn(bornOn, lastDay) < 4 || ageOn(bornOn, firstDay) >= 17) return ['', '']
  const returned = happens(chance, questionnaireReturned)
  const score = Math.min(40, Math.round((chance() + chance() + chance()) * (questionnaireMean / 1.5)))
  if (returned) return [String(score), '']
  const isEdge = ageOn(bornOn, firstDay) < 4 || ageOn(bornOn, lastDay) > 16
  return ['', isEdge && between(chance, 0, 2) > 0 ? 'SDQ1' : pick(chance, noQuestionnaire.is)]
}
