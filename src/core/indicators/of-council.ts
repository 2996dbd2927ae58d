import { day, isoOf, NEVER } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { Standard } from '#core/standards/standard.ts'
import { type Target, withTargets } from '#core/targets.ts'
import type { Counted, CountingRule, Indicator } from './indicator.ts'

/** What a council has of its own that bears on how its indicators are counted. */
export interface OfCouncil {
  /** As the council has set them. */
  readonly standards: readonly Standard[]
  readonly recordedFrom: RecordedFrom
  /** The council's own, newest first; absent where it has set none. */
  readonly targets?: readonly Target[]
}

/**
 * Indicators as a council counts them: held against its own targets, over its standards as it has set them, and by casework from the day on which what
 * they need is recorded; up to that day, by the return where one says it. An indicator on which none of this bears is
 * the same object as before.
 */
export const indicatorsOf = (indicators: readonly Indicator[], council: OfCouncil): readonly Indicator[] =>
  withTargets(indicators, council.targets ?? []).map(indicator => {
    const own = countedBy(indicator, council)
    const companions = indicator.companions?.map(companion => countedBy(companion, council))
    const isSame = own === indicator && (companions ?? []).every((c, i) => c === indicator.companions![i])
    return isSame ? indicator : { ...withoutPart(own), ...(companions && { companions }) }
  })

/** What the return cannot tell no longer matters where casework tells it. */
function withoutPart(indicator: Indicator): Indicator {
  if (!indicator.counting[0]?.otherwise) return indicator
  const { partly: _, ...whole } = indicator
  return whole
}

function countedBy<C extends Counted>(counted: C, { standards, recordedFrom }: OfCouncil): C {
  const counting = unfolded(
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

/** The rules in force one after the other: each from where what it needs is recorded, and what counts up to there. */
function unfolded(rules: readonly CountingRule[], recordedFrom: RecordedFrom): readonly CountingRule[] {
  const found: CountingRule[] = []
  for (const rule of rules) {
    if (!rule.otherwise) {
      found.push(rule)
      continue
    }
    const begins = Math.max(...(rule.needs ?? []).map(types => firstDayOf(types, recordedFrom)))
    const dated = begins <= day(rule.from) ? rule : { ...rule, from: isoOf(begins) }
    if (begins !== NEVER) found.push(dated)
    if ((begins === NEVER || rule.otherwise.from < dated.from) && !found.includes(rule.otherwise))
      found.push(rule.otherwise)
  }
  return found
}

const firstDayOf = (types: readonly string[], { days }: RecordedFrom): number =>
  types.length === 0 ? 0 : Math.min(NEVER, ...types.map(type => days.get(type) ?? NEVER))
