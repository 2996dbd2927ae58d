import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { type Chosen, careLeaverSettingsIn, chosenBy } from '#core/care-leaver-definitions/chosen.ts'
import type { Instant } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { indicatorsOf } from '#core/indicators/of-council.ts'
import type { Journey } from '#core/journey.ts'
import { FirstDays, type RecordedFrom } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { CountingContext } from '#core/scorecard.ts'
import { beginningWith } from '#core/standards/beginning.ts'
import { type Configured, configured, settingsIn } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import { countingContext, knownOfAuthority } from './counting-context.ts'
import type { Ledger, RecordedEntry } from './store.ts'

/** The definitions that a council's figures are made by. */
export interface FigureDefinitions {
  readonly records: readonly AnyRecordType[]
  readonly indicators: readonly Indicator[]
  readonly standards: readonly Standard[]
  readonly careLeavers: readonly CareLeaverDefinition[]
}

/** All that figures are made of, as recorded by an instant. */
export interface Council {
  readonly journeys: readonly Journey[]
  /** The standards as the council has set them and from where its records begin, and the settings that cannot be used. */
  readonly configured: Configured
  /** Who is a care leaver, as the council has chosen it. */
  readonly careLeavers: Chosen
  /** The indicators as the council counts them: over its standards and by what it records. */
  readonly indicators: readonly Indicator[]
  readonly context: CountingContext
  /** Follows which casework is recorded since when as children change. */
  readonly firstDays: FirstDays
}

/** Reads all that figures are made of, as recorded by an instant; as recorded now if absent. */
export async function councilAsRecorded(
  ledger: Ledger,
  { records, indicators, standards, careLeavers: known }: FigureDefinitions,
  recordedOn?: Instant,
): Promise<Council> {
  const [journeys, aboutUs] = await Promise.all([ledger.journeys(recordedOn), knownOfAuthority(ledger, recordedOn)])
  const careLeavers = chosenBy(known, careLeaverSettingsIn(aboutUs))
  const firstDays = new FirstDays(records)
  for (const child of journeys) firstDays.count(child, 1)
  const context = await countingContext(ledger, firstDays.recordedFrom, aboutUs, recordedOn)
  const { recordedFrom } = context
  const set = ownStandards(standards, aboutUs, recordedFrom)
  return {
    journeys,
    configured: set,
    careLeavers,
    indicators: indicatorsOf(indicators, {
      ...context,
      standards: set.standards,
      careLeavers: careLeavers.definitions,
    }),
    context,
    firstDays,
  }
}

/**
 * A council's own standards, by which all that asks what is due asks it: as it has set them, of what is recorded about the
 * authority, and from where its records begin.
 */
export function ownStandards(
  standards: readonly Standard[],
  aboutUs: readonly RecordedEntry[],
  recordedFrom: RecordedFrom,
): Configured {
  const set = configured(standards, settingsIn(aboutUs))
  return { ...set, standards: beginningWith(set.standards, recordedFrom) }
}

/** The standards as a council had set them by an instant, now if absent, and the settings that cannot be used. */
export const standardsOf = async (
  ledger: Pick<Ledger, 'history'>,
  { standards }: Pick<FigureDefinitions, 'standards'>,
  recordedOn?: Instant,
): Promise<Configured> => configured(standards, settingsIn(await knownOfAuthority(ledger, recordedOn)))

/** Who was a care leaver, as a council had chosen it by an instant, now if absent. */
export const careLeaversChosen = async (
  ledger: Pick<Ledger, 'history'>,
  { careLeavers }: Pick<FigureDefinitions, 'careLeavers'>,
  recordedOn?: Instant,
): Promise<Chosen> => chosenBy(careLeavers, careLeaverSettingsIn(await knownOfAuthority(ledger, recordedOn)))
