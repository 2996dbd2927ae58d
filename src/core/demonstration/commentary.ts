import { addMonths, addToMonth, type Day, isoOf, type Month, monthInWords, monthOf, monthPeriod } from '#core/dates.ts'
import type { CaseworkEntry } from './casework.ts'
import type { Council } from './council.ts'

/** What is said of something in one month's report, given that month. */
interface Told {
  readonly about: string
  /** How many months before the last whole one it is said; the last month of all is 0. */
  readonly back: number
  readonly whatHappened?: string
  readonly why?: string
  readonly whatNext?: string
  readonly byWhom?: string
  /** How many months after the month it is to be done. */
  readonly withinMonths?: number
  readonly promise?: 'done' | 'partly' | 'not-yet'
  readonly promiseNote?: string
}

/** Every figure is a live field, so that the words are right whatever the council, also where they are carried forward. */
const TOLD: readonly Told[] = [
  {
    about: 'Looked after children',
    back: 2,
    whatHappened: 'At the end of {month} {6.1} children were looked after: {6.3} came into care and {6.4} left.',
    whatNext: 'Team managers go through every child who could go home or to family, and say what stands in the way.',
    byWhom: 'Head of service, looked after children',
    withinMonths: 2,
  },
  {
    about: 'Looked after children',
    back: 1,
    whatHappened:
      'At the end of {month} {6.1} children were looked after, {6.2} for every 10,000 children who live here. In the month {6.3} came into care and {6.4} left.',
    why: 'The reasons have not changed:\n• More children are neglected than there are early help workers for.\n• Those who leave wait for a court date first.',
    whatNext: 'The list of children who could go home is read again at the meeting of heads of service.',
    byWhom: 'Head of service, looked after children',
    withinMonths: 2,
    promise: 'partly',
    promiseNote: 'Three teams of four have done it.',
  },
  {
    about: 'health-assessments-up-to-date',
    back: 2,
    whatHappened: 'At the end of {month} {6.9} had a health assessment in date: {6.9 n} of {6.9 d} children.',
    why: 'Assessments are done and reach the record late.',
    whatNext: 'The health team and the council match their lists child by child.',
    byWhom: 'Looked after children health team',
    withinMonths: 1,
  },
  {
    about: 'health-assessments-up-to-date',
    back: 1,
    whatHappened:
      'At the end of {month} {6.9} had a health assessment in date, against a target of {6.9 target} and {6.9 last month} the month before.',
    why: 'The lists were matched. Most of those without an assessment are young people of 16 and 17 who did not want one.',
    whatNext: 'Nurses offer them a talk by telephone first, at a time that they choose.',
    byWhom: 'Looked after children health team',
    withinMonths: 2,
    promise: 'done',
  },
  {
    about: 'health-assessments-up-to-date',
    back: 0,
    whatHappened:
      'At the end of {month} it was {6.9}, which is {6.9 direction}. The council’s own list of those without one is down to the young people who said no.',
    whatNext: 'Go on offering the talk first; look again at the end of the quarter.',
    byWhom: 'Looked after children health team',
    withinMonths: 3,
    promise: 'partly',
    promiseNote: 'Half of them have been offered it.',
  },
  {
    about: 'dental-checks-up-to-date',
    back: 1,
    whatHappened: 'Dental checks are at {6.10}, {6.10 n} of {6.10 d}.',
    why: 'Two surgeries take no new patients.',
    whatNext: 'Ask the commissioner for evening clinics.',
    byWhom: 'Designated nurse',
    withinMonths: 1,
  },
  {
    about: 'dental-checks-up-to-date',
    back: 0,
    // Typed by hand, and not the scorecard's: so that whoever tries Waymark sees it found.
    whatHappened: 'In MONTH 12.3% of dental checks were up to date.',
    whatNext: 'Ask the commissioner for evening clinics.',
    byWhom: 'Designated nurse',
    withinMonths: 1,
    promise: 'not-yet',
  },
  {
    about: 'plans-up-to-date',
    back: 1,
    whatHappened: '{6.14} of the children had a plan in date, {6.14 direction}.',
    why: 'A plan is due 10 working days after each review, and some reviews were late.',
    whatNext: 'Reviewing officers close a review only with the plan.',
    byWhom: 'Reviewing officers’ manager',
    withinMonths: 2,
  },
  {
    about: 'care-leavers-in-suitable-accommodation',
    back: 1,
    whatHappened: '{7.3} of care leavers live in suitable accommodation.',
    whatNext: 'Housing brings a plan for each young person who does not.',
    byWhom: 'Leaving care manager',
    withinMonths: 1,
  },
  {
    about: 'Care leavers',
    back: 0,
    whatHappened:
      'The leaving care service works with {7.1} care leavers. {7.4} of them are in education, employment or training.',
    why: 'Apprenticeships with the council begin in September and January.',
    whatNext: 'Ring-fence ten of next year’s apprenticeships.',
    byWhom: 'Director of children’s services',
    withinMonths: 4,
  },
]

/** The day of the month after on which the report is written. */
const WRITTEN_AFTER = 8

/** What the council says of its figures in the last three whole months, some of it not yet said of the last. */
export function commentaryTold(council: Council): readonly CaseworkEntry[] {
  const last = addToMonth(monthOf(council.toldTo + 1), -1)
  return TOLD.flatMap(told => {
    const month = addToMonth(last, -told.back)
    const recordedOn = monthPeriod(month).lastDay + WRITTEN_AFTER
    return recordedOn <= council.toldTo ? [entryOf(told, month, recordedOn)] : []
  })
}

function entryOf({ about, back: _, withinMonths, ...said }: Told, month: Month, recordedOn: Day): CaseworkEntry {
  const { lastDay } = monthPeriod(month)
  const worded = Object.fromEntries(
    Object.entries(said).map(([name, text]) => [name, text.replace('MONTH', monthInWords(month))]),
  )
  return {
    key: `commentary ${about} ${month}`,
    type: 'commentary',
    body: {
      about,
      month,
      ...worded,
      ...(withinMonths !== undefined && { by: isoOf(addMonths(lastDay, withinMonths)) }),
    },
    recordedOn,
  }
}
