import { ageOn, dayOf, type Period } from '#core/dates.ts'
import { happens } from './chance.ts'
import { chanceOf } from './council.ts'
import { isUnaccompanied, type Life } from './life.ts'
import { lateAndWrong } from './margins/late-and-wrong.ts'
import { cell } from './return-rows.ts'
import { sexCode } from './rule-years.ts'

/** The Header cells after CHILD, in the order of the table's columns. */
export function headerCells(life: Life, year: number, period: Period, inCare: boolean): readonly string[] {
  const { bornOn, sex, ethnicity, childBornOn } = life
  const isMother = childBornOn !== undefined && childBornOn <= period.lastDay
  return [
    sexCode(sex, year),
    cell(bornOn),
    ethnicity,
    pupilNumberIn(life, year),
    inCare && sex === 'female' ? (isMother ? '1' : '0') : '',
    inCare && isMother ? cell(childBornOn) : '',
  ]
}

/** Children below school age have none yet (UN1); some who came alone never went to a school here (UN2). */
function pupilNumberIn(life: Life, year: number): string {
  if (isUnaccompanied(life)) return life.seed % 10 < 6 ? 'UN2' : life.upn
  if (ageOn(life.bornOn, dayOf(year - 1, 8, 31)) < 4) return 'UN1'
  return !life.isToldRightly && happens(chanceOf(life.seed, 'mistakes', year, 2), lateAndWrong.is.blankPupilNumber)
    ? ''
    : life.upn
}
