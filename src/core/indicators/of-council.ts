import { day, isoOf, NEVER } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Counted, CountingRule, Indicator } from './indicator.ts'

/** What a council has of its own that bears on how its indicators are counted. */
export interface OfCouncil {
  /** As the council has set them. */
  readonly standards: readonly Standard[]
  readonly recordedFrom: RecordedFrom
}

/**
 * Indicators as a council counts them: over its standards as it has set them, and by casework from the day on which what
 * they need is recorded; before that day, by the return where one says it. An indicator on which none of this bears is
 * the same object as before.
 */
export const indicatorsOf = (indicators: readonly Indicator[], council: OfCouncil): readonly Indicator[] =>
  indicators.map(indicator => {
    const own = countedBy(indicator, council)
    const companions = indicator.companions?.map(companion => countedBy(companion, council))
    const isSame = own === indicator && (companions ?? []).every((c, i) => c === indicator.companions![i])
    return isSame ? indicator : { ...own, ...(companions && { companions }) }
  })

function countedBy<C extends Counted>(counted: C, { standards, recordedFrom }: OfCouncil): C {
  const counting = datedByNeeds(
    counted.counting.map(rule => over(rule, standards)),
    recordedFrom,
  )
  const isSame =
    counting.length === counted.counting.length && counting.every((rule, i) => rule === counted.counting[i])
  return isSame ? counted : { ...counted, counting }
}

function over(rule: CountingRule, standards: readonly Standard[]): CountingRule {
  if (!rule.restsOn) return rule
  const own = rule.restsOn.standards.map(standard => standards.find(({ id }) => id === standard.id) ?? standard)
  return own.every((standard, i) => standard === rule.restsOn!.standards[i]) ? rule : rule.restsOn.over(own)
}

/** A rule with another below it begins where what it needs is recorded, and is left out where that never was. */
function datedByNeeds(rules: readonly CountingRule[], recordedFrom: RecordedFrom): readonly CountingRule[] {
  return rules.flatMap((rule, i) => {
    if (i === rules.length - 1 || !rule.needs) return [rule]
    const begins = Math.max(...rule.needs.map(types => firstDayOf(types, recordedFrom)))
    if (begins === NEVER) return []
    return begins <= day(rule.from) ? [rule] : [{ ...rule, from: isoOf(begins) }]
  })
}

const firstDayOf = (types: readonly string[], { days }: RecordedFrom): number =>
  types.length === 0 ? 0 : Math.min(NEVER, ...types.map(type => days.get(type) ?? NEVER))
