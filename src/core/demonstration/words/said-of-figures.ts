import type { PromiseOutcome } from '#core/commentary.ts'

/** What is said of something in one month's report, given that month. */
export interface SaidOfFigures {
  readonly about: string
  /** How many months before the last whole one it is said; the last month of all is 0. */
  readonly back: number
  readonly whatHappened?: string
  readonly why?: string
  readonly whatNext?: string
  readonly byWhom?: string
  /** How many months after the month it is to be done. */
  readonly withinMonths?: number
  readonly promise?: PromiseOutcome
  readonly promiseNote?: string
}

/** Every figure is a live field, so that the words are right whatever the council, also where they are carried forward. */
export const saidOfFigures: readonly SaidOfFigures[] = [
  {
    about: 'Looked after children',
    back: 2,
    whatHappened: 'At the end of {month} {6.1} children were looked after: {6.3} came into care and {6.4} left.',
    promise: 'done',
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
    promiseNote: 'Most teams have done it; the others have a day set for it.',
  },
  {
    about: 'Looked after children',
    back: 3,
    whatHappened: 'At the end of {month} {6.1} children were looked after.',
    whatNext: 'Heads of service look at why {6.3} came into care in the month.',
    byWhom: 'Head of service, looked after children',
    withinMonths: 1,
  },
  {
    about: 'health-assessments-up-to-date',
    back: 3,
    whatHappened: 'At the end of {month} {6.9} had a health assessment in date: {6.9 n} of {6.9 d} children.',
    whatNext: 'The trust fills both posts of nurse.',
    byWhom: 'Designated nurse',
    withinMonths: 1,
  },
  {
    about: 'health-assessments-up-to-date',
    back: 2,
    whatHappened: 'At the end of {month} {6.9} had a health assessment in date: {6.9 n} of {6.9 d} children.',
    why: 'Assessments are done and reach the record late.',
    promise: 'done',
    promiseNote: 'Both nurses have begun.',
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
    about: 'reviewed-within-timescales',
    back: 2,
    whatHappened: '{6.7} of the reviews of the month were in time, {6.7 n} of {6.7 d}.',
    why: 'Some were put off because the room or the school could not make the day.',
    whatNext: 'The next review is booked before the one before it ends.',
    byWhom: 'Reviewing officers’ manager',
    withinMonths: 1,
  },
  {
    about: 'reviewed-within-timescales',
    back: 1,
    whatHappened: '{6.7} of the reviews of the month were in time, against {6.7 last month} the month before.',
    promise: 'done',
    promiseNote: 'Every review since has left with the date of the next.',
    whatNext: 'Two rooms in the family hub are kept for reviews on three afternoons a week.',
    byWhom: 'Reviewing officers’ manager',
    withinMonths: 1,
  },
  {
    about: 'reviewed-within-timescales',
    back: 0,
    whatHappened: '{6.7} of the reviews of the month were in time, which is {6.7 direction}.',
    promise: 'done',
    promiseNote: 'The rooms have been kept since the first of the month.',
    whatNext: 'See whether it comes of it: look again in a quarter.',
    byWhom: 'Reviewing officers’ manager',
    withinMonths: 3,
  },
  {
    about: 'three-or-more-placements',
    back: 1,
    whatHappened: '{8.2} of the children had three or more placements in twelve months.',
    why: 'Most of those who move again do so within weeks of the move before.',
    whatNext: 'A stability meeting is held within ten working days of any notice.',
    byWhom: 'Fostering manager',
    withinMonths: 1,
  },
  {
    about: 'three-or-more-placements',
    back: 0,
    whatHappened: '{8.2} of the children had three or more placements in twelve months, which is {8.2 direction}.',
    promise: 'done',
    promiseNote: 'Each notice of the month was followed by one.',
    whatNext: 'Carers say in the meeting what would have kept the child with them.',
    byWhom: 'Fostering manager',
    withinMonths: 2,
  },
  {
    about: 'education-plans-up-to-date',
    back: 1,
    whatHappened: '{6.13} of the children had a personal education plan of this term.',
    why: 'Schools hear late when the term’s plan is due.',
    whatNext: 'Every school gets the dates of the term on its first day.',
    byWhom: 'Head of the virtual school',
    withinMonths: 1,
  },
  {
    about: 'education-plans-up-to-date',
    back: 0,
    whatHappened: '{6.13} of the children had a personal education plan of this term, which is {6.13 direction}.',
    promise: 'dropped',
    promiseNote: 'Designated teachers asked for a call instead, a fortnight before each is due.',
    whatNext: 'Advisers call a fortnight before each plan is due.',
    byWhom: 'Head of the virtual school',
    withinMonths: 2,
  },
  {
    about: 'care-leavers-in-education-employment-or-training',
    back: 1,
    whatHappened: '{7.4} of the care leavers were in education, employment or training: {7.4 n} of {7.4 d}.',
    whatNext: 'Everyone who is not is offered a morning with a careers adviser.',
    byWhom: 'Leaving care manager',
    withinMonths: 1,
  },
  {
    about: 'care-leavers-in-education-employment-or-training',
    back: 0,
    whatHappened: '{7.4} of the care leavers were in education, employment or training.',
    promise: 'done',
    promiseNote: 'Everyone was offered one, and most came.',
    whatNext: 'The careers adviser comes to the drop-in each Thursday.',
    byWhom: 'Leaving care manager',
    withinMonths: 1,
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
