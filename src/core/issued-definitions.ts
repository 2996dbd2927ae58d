import type { ChosenDefinition } from '#core/care-leaver-definitions/chosen.ts'
import { ruleInWords, type Standard } from '#core/standards/standard.ts'
import type { IsoDate } from './dates.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Companion, Counted, CountingRule, Indicator } from './indicators/indicator.ts'
import type { Source } from './source.ts'

/** A dated rule as it counted when an issue was frozen, in words. */
export interface IssuedRule {
  readonly from: IsoDate
  readonly source: Source
  readonly kind: CountingRule['kind']
  /** Who or what it counts, and which of those above the line, what of them is added up, and by whom they are grouped. */
  readonly counts: string
  readonly above?: string
  readonly amount?: string
  readonly group?: string
  /** What it is counted by, where there is another way. */
  readonly by?: string
  /** The standards that it reads, with the fingerprint of each as it was set. */
  readonly standards?: readonly (readonly [id: string, fingerprint: string])[]
}

/** What a scorecard says of an indicator and how it was held against its target: everything but the functions that count. */
export type IndicatorInWords = Omit<Indicator, 'counting' | 'companions' | 'examples'>

/** Another way of counting, likewise. */
export type CompanionInWords = Omit<Companion, 'counting'>

/** How an indicator was counted when an issue was frozen. */
export interface IssuedIndicator {
  readonly id: string
  /** Changes whenever anything that is said here does. */
  readonly fingerprint: string
  readonly words: IndicatorInWords
  readonly rules: readonly IssuedRule[]
  readonly companions?: readonly { readonly words: CompanionInWords; readonly rules: readonly IssuedRule[] }[]
}

/** How a standard was set when an issue was frozen. */
export interface IssuedStandard {
  readonly id: string
  readonly fingerprint: string
  readonly title: string
  readonly basis: Standard['basis']
  /** The first day, counted from 1 January 1970, on which records of what meets it are complete; absent where nothing is recorded. */
  readonly completeFrom?: number
  readonly rules: readonly {
    readonly from?: IsoDate
    readonly source: Source
    readonly says: string
    readonly intervals: Standard['rules'][number]['intervals']
  }[]
}

/** Who was a care leaver when an issue was frozen, as the council had chosen it. */
export interface IssuedChoice {
  readonly definition: string
  readonly title: string
  readonly from: IsoDate
  readonly source: Source
}

export interface IssuedDefinitions {
  readonly indicators: readonly IssuedIndicator[]
  readonly standards: readonly IssuedStandard[]
  /** Newest first; none where the council had chosen nothing. */
  readonly careLeavers: readonly IssuedChoice[]
}

/** The definitions that figures were made by, in words and with fingerprints. */
export const issuedDefinitions = (
  indicators: readonly Indicator[],
  standards: readonly Standard[],
  careLeavers: readonly ChosenDefinition[],
): IssuedDefinitions => ({
  indicators: indicators.map(issuedIndicator),
  standards: standards.map(issuedStandard),
  careLeavers: careLeavers.map(({ definition, from, source }) => ({
    definition: definition.id,
    title: definition.title,
    from,
    source,
  })),
})

function issuedIndicator(indicator: Indicator): IssuedIndicator {
  const { companions } = indicator
  const its = {
    words: inWords(indicator),
    rules: indicator.counting.map(issuedRule),
    ...(companions && {
      companions: companions.map(companion => ({
        words: companionInWords(companion),
        rules: companion.counting.map(issuedRule),
      })),
    }),
  }
  return { id: indicator.id, fingerprint: fingerprintOf(its), ...its }
}

export function inWords({
  counting: _,
  companions: _others,
  examples: _examples,
  ...words
}: Indicator): IndicatorInWords {
  return words
}

export function companionInWords({ counting: _, ...words }: Companion): CompanionInWords {
  return words
}

/** The same for two ways of counting that count alike, whatever they are called and whatever they are held against. */
export const countingPrint = ({ measure, basis, counting }: Counted): string =>
  fingerprintOf([measure, basis, counting.map(issuedRule)])

const prints = new WeakMap<Standard, string>()

/** A standard is fingerprinted once: many rules read the same. */
const printOf = (standard: Standard): string => {
  const known = prints.get(standard) ?? issuedStandard(standard).fingerprint
  prints.set(standard, known)
  return known
}

function issuedRule(rule: CountingRule): IssuedRule {
  const { from, source, kind, population, numerator, amount, group, by, restsOn } = rule
  return {
    from,
    source,
    kind,
    counts: population.says,
    ...(numerator && { above: numerator.says }),
    ...(amount && { amount: amount.says }),
    ...(group && { group: group.says }),
    ...(by !== undefined && { by }),
    ...(restsOn && { standards: restsOn.standards.map(standard => [standard.id, printOf(standard)] as const) }),
  }
}

function issuedStandard({ id, title, basis, completeFrom, rules }: Standard): IssuedStandard {
  const its = {
    title,
    basis,
    ...(completeFrom !== undefined && { completeFrom }),
    rules: rules.map(rule => ({
      ...(rule.from !== undefined && { from: rule.from }),
      source: rule.source,
      says: ruleInWords(rule),
      intervals: rule.intervals,
    })),
  }
  return { id, fingerprint: fingerprintOf([id, its]), ...its }
}
