import { birthday, type Day } from '#core/dates.ts'
import { type Chance, happens, pick, type Shares } from './chance.ts'
import type { BirthdayOutcome } from './life.ts'
import { accommodation, activity, inTouch } from './margins/care-leavers.ts'

interface LeavingCare {
  readonly bornOn: Day
  readonly leftOn: Day
  readonly reasonEnded: string
  readonly isWoman: boolean
  readonly isMother: boolean
  /** The age at which the case closes; 26 where it stays open to the end. */
  readonly closesAt: number
  readonly lastDay: Day
}

/** Nothing is known, or nothing is for the council to know. */
const UNKNOWN = '0'

const hasEnded = (contact: string): boolean => contact === 'DIED' || contact === 'RHOM'

/** What was known around each birthday from 17 to 25 since leaving care, one leading to the next. */
export function drawOutcomes(chance: Chance, leaver: LeavingCare): readonly BirthdayOutcome[] {
  const outcomes: BirthdayOutcome[] = []
  let contact = 'YES'
  let home: string | undefined
  let isEet: boolean | undefined
  for (let age = 17; age <= 25 && birthday(leaver.bornOn, age) <= leaver.lastDay; age++) {
    if (birthday(leaver.bornOn, age) < leaver.leftOn) continue
    if (age > FULL_SUPPORT_TO && age >= leaver.closesAt) break
    home = pick(chance, accommodation.is[home ?? leaver.reasonEnded] ?? accommodation.is.U1!)
    isEet = stillEet(chance, age, isEet)
    contact = contactAt(chance, contact, age, leaver.closesAt)
    outcomes.push(outcomeAt(chance, leaver, age, contact, possibleAt(age, home), isEet))
    if (contact === 'DIED') break
  }
  return outcomes
}

/** The return asks about every care leaver to this age, and beyond it about those who ask for support. */
const FULL_SUPPORT_TO = 21

/** No foyer before 18, and no staying put before 18 or after 21. */
function possibleAt(age: number, home: string): string {
  if (age < 18 && (home === 'T1' || home === 'Z1')) return home === 'T1' ? 'D1' : 'E1'
  return age > 21 && home === 'Z1' ? 'U1' : home
}

function stillEet(chance: Chance, age: number, wasEet: boolean | undefined): boolean {
  const { eet, sameNextYear } = activity.is
  if (wasEet !== undefined && happens(chance, sameNextYear)) return wasEet
  return happens(chance, (eet as Readonly<Record<string, number>>)[String(age)] ?? eet['21'])
}

/** Someone whose case has closed is at home again, has died, or needs no more. */
function contactAt(chance: Chance, before: string, age: number, closesAt: number): string {
  const { first, closedBefore21, closedAt21, sameNextYear } = inTouch.is
  if (hasEnded(before)) return before
  if (age >= closesAt) return pick<string>(chance, closesAt < FULL_SUPPORT_TO ? closedBefore21 : closedAt21)
  return before !== 'YES' && happens(chance, sameNextYear) ? before : pick(chance, first)
}

function outcomeAt(
  chance: Chance,
  leaver: LeavingCare,
  age: number,
  contact: string,
  home: string,
  isEet: boolean,
): BirthdayOutcome {
  const isKnown = contact === 'YES' || (!hasEnded(contact) && happens(chance, inTouch.is.knownAllTheSame))
  return {
    age,
    inTouch: contact,
    activity: isKnown ? activityAt(chance, leaver, age, home, isEet) : UNKNOWN,
    accommodation: isKnown ? home : UNKNOWN,
  }
}

function activityAt(chance: Chance, leaver: LeavingCare, age: number, home: string, isEet: boolean): string {
  const { eetTo18, eetFrom19, neetMen, neetWomen } = activity.is
  const inCustody = home === 'X2'
  if (isEet && !inCustody && !leaver.isMother) return pick<string>(chance, age <= 18 ? eetTo18 : eetFrom19)
  if (leaver.isMother) return 'G6'
  return pick<string>(chance, leaver.isWoman ? neetWomen : (neetMen as Shares))
}
