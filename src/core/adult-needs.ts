import { type Birthdays, birthdaysOf } from './birthdays.ts'
import { doneBy, recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Span } from './eligibility.ts'
import type { Journey } from './journey.ts'
import type { Done, Obligation } from './obligation.ts'
import { clipped, joined, NOTHING_OWED, owedUntilDone } from './owed.ts'
import adultServices from './records/adult-services.ts'
import educationNeeds from './records/education-needs.ts'
import { careLeaverTimes } from './support-times.ts'
import { timesInCare } from './time-in-care.ts'

const adultServicesOf = recordsOf(adultServices)
const needsOf = recordsOf(educationNeeds)

/**
 * The times in which a child is known to have needs that may last into adulthood: they have an education, health and care
 * plan, or a worker says that they will need adult services. The last that was said counts; what bears no day is left out.
 */
function adultNeedsOf(child: Journey): readonly Span[] {
  const said = adultServicesOf(child)
  const needs = needsOf(child)
  if (said.length === 0 && needs.length === 0) return NO_TIMES
  const turns: { on: Day; entry: number; isNeeded: boolean }[] = []
  for (const record of said) {
    const on = record.plannedOn ?? firstDayOf(record)
    if (on === undefined || record.isNeeded === undefined || record.isNeeded === 'unsure') continue
    turns.push({ on, entry: record.entry, isNeeded: record.isNeeded === 'yes' })
  }
  for (const { status, fromOn: on, entry } of needs)
    if (on !== undefined && (status === 'plan' || status === 'ceased'))
      turns.push({ on, entry, isNeeded: status === 'plan' })
  turns.sort((a, b) => a.on - b.on || a.entry - b.entry)
  const times: Span[] = []
  for (const { on, isNeeded } of turns) {
    const last = times.at(-1)
    const isOpen = last?.until === NEVER
    if (isNeeded && !isOpen) times.push({ from: on, until: NEVER })
    else if (!isNeeded && isOpen) times[times.length - 1] = { from: last.from, until: on }
  }
  return times
}

const NO_TIMES: readonly Span[] = []

type Said = ReturnType<typeof adultServicesOf>[number]

const firstDayOf = ({ referredOn, assessedOn }: Said): Day | undefined => {
  const first = Math.min(referredOn ?? NEVER, assessedOn ?? NEVER)
  return first === NEVER ? undefined : first
}

export const plannedForAdultServices = (child: Journey): readonly Done[] =>
  doneBy(adultServicesOf(child), a => a.plannedOn)

export const referredToAdultServices = (child: Journey): readonly Done[] =>
  doneBy(
    adultServicesOf(child),
    a => a.referredOn,
    a => a.plannedOn,
  )

/**
 * What is owed by an age to a child with such needs, from 14 to 18, while the council looks after them or they are a care
 * leaver: by a day, or some time after it became known or they came into care, if that is later.
 */
export function owedForAdulthood(
  child: Journey,
  byDay: (turns: Birthdays) => Day,
  later: (from: Day) => Day | undefined,
  because: string,
  done: (child: Journey) => readonly Done[],
): readonly Obligation[] {
  const needs = adultNeedsOf(child)
  const ages = needs.length === 0 ? undefined : birthdaysOf(child)
  if (ages === undefined) return NOTHING_OWED
  const care = timesInCare(child).map(({ startedOn: from, until }) => ({ from, until }))
  const ours = clipped(joined(care, careLeaverTimes(child)), ages.turns14On, ages.turns18On)
  const times = needs.flatMap(({ from, until }) => clipped(ours, from, until))
  return owedUntilDone(times, done(child)[0], from => {
    const dueOn = from === ages.turns14On ? byDay(ages) : Math.max(byDay(ages), later(from) ?? from)
    return { dueOn, because }
  })
}
