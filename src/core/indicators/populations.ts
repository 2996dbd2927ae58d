import { adoptionsOf } from '#core/adoptions.ts'
import { type Working, workersOf } from '#core/allocations.ts'
import { type CareLeaverDefinition, isCareLeaver } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { shippedDefinition } from '#core/care-leaver-definitions/chosen.ts'
import { ageOn, birthday, type Day, firstOfMonthsTo, yearEndingOf } from '#core/dates.ts'
import type { Allocation, CareLeaverOutcomes, Episode, Item, Journey, YearlyOutcomes } from '#core/journey.ts'
import { timeOn } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import { oncePerDay, oncePerJourney } from '#core/once-per-journey.ts'
import { endsOfCare, periodOn } from '#core/periods-of-care.ts'
import { isThereOn, type Member } from '#core/staff.ts'
import { caseOn } from '#core/support-times.ts'
import { lowerFirst } from '#core/wording.ts'
import type { FlowPopulation, SnapshotPopulation } from './indicator.ts'

export const lookedAfter: SnapshotPopulation<Episode> = {
  says: 'looked after at the end of the month',
  isLookedAfter: true,
  at: episodeOn,
}

export const ceased: FlowPopulation<Episode> = {
  says: 'periods of care that ended',
  isLookedAfter: true,
  events: endsOfCare,
  on: episode => episode.endedOn!,
}

export const adopted: FlowPopulation<Episode> = {
  says: 'children adopted, by the date of the order',
  isLookedAfter: true,
  events: adoptionsOf,
  on: episode => episode.endedOn!,
}

/** Aged under 16 and looked after without a break for 2 years and 6 months at the end of a day. */
export const longTerm: SnapshotPopulation<Episode> = {
  says: 'aged under 16 and looked after continuously for at least 2 years and 6 months',
  isLookedAfter: true,
  at(child, asAt) {
    const episode = episodeOn(child, asAt)
    if (!episode || child.bornOn === undefined || birthday(child.bornOn, 16) <= asAt) return undefined
    return periodOn(child, asAt)!.startedOn <= firstOfMonthsTo(asAt, 30) ? episode : undefined
  },
}

/** Looked after without a break for 12 months at the end of a day. */
export const lookedAfterForAYear: SnapshotPopulation<Episode> = {
  says: 'looked after continuously for at least 12 months',
  isLookedAfter: true,
  at(child, asAt) {
    const episode = episodeOn(child, asAt)
    return episode && periodOn(child, asAt)!.startedOn <= firstOfMonthsTo(asAt, 12) ? episode : undefined
  },
}

/** The children whom the return of outcomes (OC2) names, at the 31 March that ends its year. */
export const inOutcomesReturn: SnapshotPopulation<YearlyOutcomes> = {
  says: 'looked after continuously for at least 12 months at 31 March',
  at(child, asAt) {
    if (child.outcomes.length === 0) return undefined
    const year = yearEndingOf(asAt)
    return child.outcomes.find(o => o.year === year)
  },
}

/** Former relevant young people: those whose 19th, 20th or 21st birthday falls in the year, as the return (OC3) names them. */
export const careLeavers: SnapshotPopulation<CareLeaverOutcomes> = {
  says: 'care leavers whose 19th, 20th or 21st birthday fell in the year',
  at: careLeaverAt,
}

export const careLeaversWithKnownCountry: SnapshotPopulation<CareLeaverOutcomes> = {
  says: 'care leavers as above, without those who have gone abroad, were deported or whose residence is not known',
  at(child, asAt) {
    const outcomes = careLeaverAt(child, asAt)
    return outcomes && !/^[GHR]/.test(outcomes.accommodation ?? '') ? outcomes : undefined
  },
}

function careLeaverAt(child: Journey, asAt: Day): CareLeaverOutcomes | undefined {
  if (child.careLeaverOutcomes.length === 0 || child.bornOn === undefined) return undefined
  const year = yearEndingOf(asAt)
  const outcomes = child.careLeaverOutcomes.find(o => o.year === year)
  if (outcomes === undefined || outcomes.inTouch === 'DIED' || outcomes.inTouch === 'RHOM') return undefined
  const age = ageOn(child.bornOn, asAt)
  return age >= 19 && age <= 21 ? outcomes : undefined
}

/** Looked after children with the social worker who has their case at the end of a day. */
export const allocated: SnapshotPopulation<Allocation> = {
  says: 'looked after children with a social worker at the end of the month',
  isLookedAfter: true,
  at(child, asAt) {
    if (child.allocations.length === 0 || !episodeOn(child, asAt)) return undefined
    return child.allocations.findLast(a => a.startedOn <= asAt && asAt < a.until && a.socialWorker !== undefined)
  },
}

/** Children whose case a social worker has at the end of a day, looked after or not. */
export const allocatedCases: SnapshotPopulation<Working> = {
  says: 'children allocated to a social worker at the end of the month',
  at: (child, asAt) => timeOn(socialWorkersOf(child), asAt),
}

const socialWorkersOf = oncePerJourney(child => workersOf(child, 'social-worker'))

const byDefinition = new WeakMap<CareLeaverDefinition, SnapshotPopulation<Item>>()

/** Care leavers by a definition at the end of a day, on the record that opened their case or else their last episode. */
export function careLeaversAs(definition: CareLeaverDefinition): SnapshotPopulation<Item> {
  const known = byDefinition.get(definition)
  if (known) return known
  const counts = isCareLeaver(definition)
  const population: SnapshotPopulation<Item> = {
    says: `care leavers, who are: ${lowerFirst(definition.title)}`,
    at: oncePerDay((child, asAt) =>
      counts(child, asAt) ? (caseOn(child, asAt) ?? { entry: child.episodes.at(-1)?.entry ?? 0 }) : undefined,
    ),
  }
  byDefinition.set(definition, population)
  return population
}

/** Care leavers with whom the leaving care service works at the end of a day, whatever the council counts. */
export const openCareLeavers = careLeaversAs(shippedDefinition)

/** Whether someone is a social worker in a team for looked after children, and there on a day. */
export const isInLookedAfterTeam = (member: Member, asAt: Day): boolean =>
  member.job === 'social-worker' && member.isLookedAfterTeam === true && isThereOn(member, asAt)
