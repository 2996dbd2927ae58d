import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { type ChosenDefinition, shippedDefinition } from '#core/care-leaver-definitions/chosen.ts'
import { day, type IsoDate, isoOf, NEVER } from '#core/dates.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { Standard } from '#core/standards/standard.ts'
import { type Target, withTargets } from '#core/targets.ts'
import type { Counted, CountingRule, Indicator } from './indicator.ts'
import { withinBy } from './within.ts'

/** What a council has of its own that bears on how its indicators are counted. */
export interface OfCouncil {
  /** As the council has set them. */
  readonly standards: readonly Standard[]
  readonly recordedFrom: RecordedFrom
  /** The council's own, newest first; absent where it has set none. */
  readonly targets?: readonly Target[]
  /** Who is a care leaver, as the council has chosen it, newest first. Absent where it has chosen nothing. */
  readonly careLeavers?: readonly ChosenDefinition[]
}

/**
 * Indicators as a council counts them: held against its own targets, over its standards as it has set them, and by casework from the day on which what
 * they need is recorded; up to that day, by the return where one says it. An indicator on which none of this bears is
 * the same object as before.
 */
export function indicatorsOf(indicators: readonly Indicator[], council: OfCouncil): readonly Indicator[] {
  const dated: Dated = new Map()
  return withTargets(indicators, council.targets ?? []).map(indicator => {
    const own = countedBy(indicator, council, dated)
    const companions = indicator.companions?.map(companion => countedBy(companion, council, dated))
    const within = indicator.within?.map(its => withinBy(its, council.standards))
    const isSame =
      own === indicator &&
      (companions ?? []).every((c, i) => c === indicator.companions![i]) &&
      (within ?? []).every((its, i) => its === indicator.within![i])
    return isSame ? indicator : { ...withoutPart(own), ...(companions && { companions }), ...(within && { within }) }
  })
}

/** The rules that begin later than they would: one for each, so that what two indicators share is counted once. */
type Dated = Map<CountingRule, CountingRule>

/** What the return cannot tell no longer matters where casework tells it. */
function withoutPart(indicator: Indicator): Indicator {
  if (!indicator.counting[0]?.otherwise) return indicator
  const { partly: _, ...whole } = indicator
  return whole
}

function countedBy<C extends Counted>(
  counted: C,
  { standards, recordedFrom, careLeavers = [] }: OfCouncil,
  dated: Dated,
): C {
  const counting = unfolded(
    counted.counting.flatMap(rule => byChoice(over(rule, standards), careLeavers)),
    recordedFrom,
    dated,
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

/**
 * A rule that counts care leavers, made again for each definition that the council has chosen, from the day on which it came
 * into force: the figures of the days before stay as they were.
 */
function byChoice(rule: CountingRule, chosen: readonly ChosenDefinition[]): readonly CountingRule[] {
  const { byCareLeavers } = rule
  if (!byCareLeavers || chosen.length === 0) return [rule]
  const made = ({ definition, source }: ChosenDefinition, from: IsoDate): CountingRule => ({
    ...byCareLeavers.as(definition),
    from,
    source,
    by: choiceInWords(definition),
  })
  const later = chosen.filter(({ from }) => from > rule.from)
  const atFirst = chosen.find(({ from }) => from <= rule.from)
  const first = atFirst ? made(atFirst, rule.from) : { by: choiceInWords(shippedDefinition), ...rule }
  return [...later.map(one => withoutReturn(made(one, one.from))), first]
}

const choiceInWords = ({ title }: CareLeaverDefinition): string => `the definition of a care leaver ‘${title}’`

/** What a return says stands in for the oldest rule alone. */
function withoutReturn({ otherwise: _, ...rule }: CountingRule): CountingRule {
  return rule as CountingRule
}

/** The rules in force one after the other: each from where what it needs is recorded, and what counts up to there. */
function unfolded(rules: readonly CountingRule[], recordedFrom: RecordedFrom, dated: Dated): readonly CountingRule[] {
  const found: CountingRule[] = []
  for (const rule of rules) {
    if (!rule.otherwise) {
      found.push(rule)
      continue
    }
    const begins = Math.max(...(rule.needs ?? []).map(types => firstDayOf(types, recordedFrom)))
    const own = begins <= day(rule.from) ? rule : (dated.get(rule) ?? { ...rule, from: isoOf(begins) })
    dated.set(rule, own)
    if (begins !== NEVER) found.push(own)
    if ((begins === NEVER || rule.otherwise.from < own.from) && !found.includes(rule.otherwise))
      found.push(rule.otherwise)
  }
  return found
}

const firstDayOf = (types: readonly string[], { days }: RecordedFrom): number =>
  types.length === 0 ? 0 : Math.min(NEVER, ...types.map(type => days.get(type) ?? NEVER))
