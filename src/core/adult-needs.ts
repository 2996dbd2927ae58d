import { birthdaysOf } from './birthdays.ts'
import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import type { Done, Obligation } from './obligation.ts'
import { doneBy, NOTHING_OWED, owedOnce } from './owed.ts'
import adultServices from './records/adult-services.ts'
import educationNeeds from './records/education-needs.ts'
import { careLeaverTimes, endOf } from './support-times.ts'
import { timesInCare } from './time-in-care.ts'

const adultServicesOf = recordsOf(adultServices)
const needsOf = recordsOf(educationNeeds)

/** The first day on which a child was known to have needs that may last into adulthood, and the entry that says so. */
export interface AdultNeeds {
  readonly knownOn: Day
  readonly entry: number
  /** The day that it was said they would need no adult services, or their plan ceased; NEVER while neither. */
  readonly until: Day
}

/**
 * What says that a child may need adult services: an education, health and care plan, or a worker who says that they will.
 * A worker’s `no` is the last word, whatever plan there is.
 */
export function adultNeedsOf(child: Journey): AdultNeeds | undefined {
  const said = adultServicesOf(child)
  const needs = needsOf(child)
  if (said.length === 0 && needs.length === 0) return undefined
  const yes = said.find(s => s.isNeeded === 'yes')
  const no = said.at(-1)?.isNeeded === 'no' ? said.at(-1) : undefined
  const plan = needs.find(n => n.status === 'plan')
  const ceased = plan && needs.find(n => n.status === 'ceased' && (n.fromOn ?? 0) >= (plan.fromOn ?? 0))
  const planOn = plan && (plan.issuedOn ?? plan.fromOn)
  const yesOn = yes && firstDayOf(yes)
  if (planOn === undefined && yesOn === undefined) return undefined
  const isPlanFirst = planOn !== undefined && (yesOn === undefined || planOn <= yesOn)
  const ends = no ? (firstDayOf(no) ?? 0) : yes ? NEVER : (ceased?.fromOn ?? NEVER)
  return { knownOn: isPlanFirst ? planOn : yesOn!, entry: isPlanFirst ? plan!.entry : yes!.entry, until: ends }
}

type Said = ReturnType<typeof adultServicesOf>[number]

const firstDayOf = ({ plannedOn, referredOn, assessedOn }: Said): Day | undefined => {
  const first = Math.min(plannedOn ?? NEVER, referredOn ?? NEVER, assessedOn ?? NEVER)
  return first === NEVER ? undefined : first
}

export const plannedForAdultServices = (child: Journey): readonly Done[] =>
  doneBy(adultServicesOf(child), a => a.plannedOn)
export const referredToAdultServices = (child: Journey): readonly Done[] =>
  doneBy(adultServicesOf(child), a => a.referredOn)

/**
 * What is owed by an age to a child with such needs while the council looks after them or they are a care leaver under 18:
 * by a day, or some months after it became known or they came into care, if that is later.
 */
export function owedForAdulthood(
  child: Journey,
  byOf: (turns: { readonly turns14On: Day; readonly turns15On: Day }) => Day,
  monthsLater: (on: Day) => Day | undefined,
  because: string,
  done: (child: Journey) => readonly Done[],
): readonly Obligation[] {
  const needs = adultNeedsOf(child)
  const ages = needs && birthdaysOf(child)
  if (needs === undefined || ages === undefined) return NOTHING_OWED
  const care = timesInCare(child).find(t => t.until > Math.max(ages.turns14On, needs.knownOn))
  if (care === undefined) return NOTHING_OWED
  const { turns18On } = ages
  const arisesOn = Math.max(ages.turns14On, needs.knownOn, care.startedOn)
  const lapsesOn = Math.min(turns18On, needs.until, Math.max(care.until, endOf(careLeaverTimes(child))))
  const later = arisesOn === ages.turns14On ? undefined : monthsLater(arisesOn)
  const dueOn = Math.max(byOf(ages), later ?? 0)
  if (arisesOn >= lapsesOn) return NOTHING_OWED
  return [owedOnce({ arisesOn, dueOn, lapsesOn, because, from: needs.entry }, done(child)[0])]
}
