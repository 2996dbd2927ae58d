import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { type Chosen, careLeaverSettingsIn, chosenBy } from '#core/care-leaver-definitions/chosen.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { indicatorsOf } from '#core/indicators/of-council.ts'
import { beginningWith } from '#core/standards/beginning.ts'
import { type Configured, configured, settingsIn } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import { commentaryIn } from './commentary.ts'
import type { CountingContext } from './counted-figure.ts'
import { day, type Instant, yearTo31March } from './dates.ts'
import { enteredIn, enteredTotalsIn } from './entered-figures.ts'
import { type Entry, standing } from './entry.ts'
import { householdsIn } from './fostering-households.ts'
import { benchmarksIn } from './publications.ts'
import { type RecordedFrom, withHeld } from './recorded-from.ts'
import { recordingStarts, withStarts } from './recording-starts.ts'
import { smallNumberRulesIn } from './small-numbers.ts'
import { staffIn } from './staff.ts'
import { targetsIn } from './targets.ts'

/** An entry about the authority itself, with the file that brought it, if one did. */
export type AboutUs = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body' | 'recordedOn'> & {
  readonly file?: { readonly name: string }
}

/** What the ledger knows beside the children: of the authority itself, and of the returns that it was told by. */
export interface KnownBeside {
  /** In the order of the ledger. */
  readonly aboutUs: readonly AboutUs[]
  /** The years of the returns of episodes held, by the year each ends in, ascending. */
  readonly returnYears: readonly number[]
  /** When a return of the latest year was last recorded; absent where none is held. */
  readonly lastReturnOn?: Instant | undefined
}

/** The definitions that a council sets for itself. */
export interface OwnDefinitions {
  readonly indicators: readonly Indicator[]
  /** Those beyond the printed scorecard; none if absent. */
  readonly wider?: readonly Indicator[]
  readonly standards: readonly Standard[]
  readonly careLeavers: readonly CareLeaverDefinition[]
}

/** What a council counts by. */
export interface Counting {
  /** The standards as the council has set them and from where its records begin, and the settings that cannot be used. */
  readonly configured: Configured
  /** Who is a care leaver, as the council has chosen it. */
  readonly careLeavers: Chosen
  /** The indicators as the council counts them: over its standards and by what it records. */
  readonly indicators: readonly Indicator[]
  /** Those beyond the printed scorecard, as the council counts them. */
  readonly wider: readonly Indicator[]
  readonly context: CountingContext
}

/** What figures need beside the children's journeys: the returns held, the population, the staff and what the council aims at. */
export function contextOf(
  { aboutUs, returnYears, lastReturnOn }: KnownBeside,
  recordedFrom: RecordedFrom,
): CountingContext {
  const stands = standing(aboutUs)
  return {
    returnYears,
    ...knownTo(returnYears, lastReturnOn),
    populations: stands
      .filter(entry => entry.type === 'population-estimate')
      .map(({ body }) => body as unknown as { year: number; children: number })
      .map(({ year, children }) => ({ year, children })),
    recordedFrom: withHeld(
      withStarts(recordedFrom, recordingStarts(stands)),
      stands.map(entry => entry.type),
    ),
    ...enteredAmong(aboutUs),
    households: householdsIn(stands),
    targets: targetsIn(aboutUs),
    benchmarks: benchmarksIn(aboutUs),
    smallNumbers: smallNumberRulesIn(aboutUs),
    commentary: commentaryIn(aboutUs),
    staff: staffIn(stands.filter(entry => entry.type === 'worker').map(entry => entry.body)),
  }
}

function enteredAmong(aboutUs: readonly AboutUs[]): Pick<CountingContext, 'entered' | 'enteredTotals'> {
  const [entered, enteredTotals] = [enteredIn(aboutUs), enteredTotalsIn(aboutUs)]
  return { ...(entered.size > 0 && { entered }), ...(enteredTotals.length > 0 && { enteredTotals }) }
}

/** A return taken during its year, such as a monthly extract, says nothing of the days after it was recorded. */
function knownTo(returnYears: readonly number[], lastReturnOn: Instant | undefined): Pick<CountingContext, 'knownTo'> {
  const lastYear = returnYears.at(-1)
  if (lastYear === undefined || lastReturnOn === undefined) return {}
  const recordedOn = day(lastReturnOn.slice(0, 10))
  const { firstDay, lastDay } = yearTo31March(lastYear)
  return recordedOn >= firstDay && recordedOn < lastDay ? { knownTo: recordedOn } : {}
}

/**
 * A council's own standards, by which all that asks what is due asks it: as it has set them, of what is recorded about the
 * authority, and from where its records begin.
 */
export function ownStandards(
  standards: readonly Standard[],
  aboutUs: readonly AboutUs[],
  recordedFrom: RecordedFrom,
): Configured {
  const set = configured(standards, settingsIn(aboutUs))
  return { ...set, standards: beginningWith(set.standards, recordedFrom) }
}

/** What a council counts by, of what is known beside the children and of where their records begin. */
export function countingBy(definitions: OwnDefinitions, beside: KnownBeside, recordedFrom: RecordedFrom): Counting {
  const careLeavers = chosenBy(definitions.careLeavers, careLeaverSettingsIn(beside.aboutUs))
  const context = contextOf(beside, recordedFrom)
  const set = ownStandards(definitions.standards, beside.aboutUs, context.recordedFrom)
  return { configured: set, careLeavers, ...ownIndicators(definitions, set, careLeavers, context), context }
}

/** The indicators of both scorecards as a council counts them. */
export function ownIndicators(
  { indicators, wider = [] }: Pick<OwnDefinitions, 'indicators' | 'wider'>,
  { standards }: Configured,
  { definitions }: Chosen,
  context: CountingContext,
): Pick<Counting, 'indicators' | 'wider'> {
  const council = { ...context, standards, careLeavers: definitions }
  return { indicators: indicatorsOf(indicators, council), wider: indicatorsOf(wider, council) }
}
