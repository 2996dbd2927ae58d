import type { Day } from '#core/dates.ts'
import { between, type Chance } from './chance.ts'
import type { LegalStep } from './life.ts'

interface Care {
  readonly startedOn: Day
  /** The first day after the legal statuses: the day the child ceased, or the day after the last day. */
  readonly until: Day
}

/** In force on a day, given in order. */
export function statusOn(steps: readonly LegalStep[], on: Day): string {
  let status = steps[0]!.status
  for (const step of steps) if (step.from <= on) status = step.status
  return status
}

/** Accommodated (section 20), now and then after a night of police protection. */
export function accommodated(chance: Chance, { startedOn, until }: Care): LegalStep[] {
  const protectedFor = between(chance, 1, 2)
  return chance() < 0.06 && until - startedOn > 10
    ? [
        { from: startedOn, status: 'L1' },
        { from: startedOn + protectedFor, status: 'V2' },
      ]
    : [{ from: startedOn, status: 'V2' }]
}

/** Into care by an interim care order: straight away, after an agreement, or after an emergency. */
export function inProceedings(chance: Chance, { startedOn, until }: Care): LegalStep[] {
  const way = chance()
  const [first, days] =
    way < 0.12
      ? (['L1', between(chance, 1, 2)] as const)
      : way < 0.15
        ? (['L2', between(chance, 4, 8)] as const)
        : way < 0.42
          ? (['V2', between(chance, 5, 60)] as const)
          : (['C1', 0] as const)
  return days === 0 || startedOn + days >= until - 2
    ? [{ from: startedOn, status: 'C1' }]
    : [
        { from: startedOn, status: first },
        { from: startedOn + days, status: 'C1' },
      ]
}

/** Proceedings end in a care order, 20 to 60 weeks on. */
export function onCareOrder(chance: Chance, care: Care): LegalStep[] {
  const before = inProceedings(chance, care)
  const interimOn = before[before.length - 1]!.from
  const latest = care.until - 7
  const orderedOn = Math.min(interimOn + between(chance, 140, 420), latest)
  return orderedOn > interimOn
    ? [...before, { from: orderedOn, status: 'C2' }]
    : [{ from: care.startedOn, status: 'C2' }]
}

/** Proceedings end in a placement order, on a given day. */
export function onPlacementOrder(chance: Chance, care: Care, orderedOn: Day): LegalStep[] {
  return [...inProceedings(chance, { ...care, until: orderedOn }), { from: orderedOn, status: 'E1' }]
}
