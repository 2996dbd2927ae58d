import type { CareLeaverDefinition } from '#core/care-leaver-definitions/care-leaver-definition.ts'
import { type Chosen, careLeaverSettingsIn, chosenBy } from '#core/care-leaver-definitions/chosen.ts'
import { type Counting, countingBy } from '#core/council.ts'
import type { Instant, Month } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { Journey } from '#core/journey.ts'
import { type FirstDays, firstDaysOf } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type Scorecard, Tallies } from '#core/scorecard.ts'
import { MONTHS_SHOWN } from '#core/span.ts'
import { type Configured, configured, settingsIn } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import { knownBeside, knownOfAuthority } from './counting-context.ts'
import type { Ledger } from './store.ts'

/** The definitions that a council's figures are made by. */
export interface FigureDefinitions {
  readonly records: readonly AnyRecordType[]
  readonly indicators: readonly Indicator[]
  /** Those beyond the printed scorecard; none if absent. */
  readonly wider?: readonly Indicator[]
  readonly standards: readonly Standard[]
  readonly careLeavers: readonly CareLeaverDefinition[]
}

/** All that figures are made of, as recorded by an instant. */
export interface Council extends Counting {
  readonly journeys: readonly Journey[]
  /** Follows which casework is recorded since when as children change. */
  readonly firstDays: FirstDays
}

/** Reads all that figures are made of, as recorded by an instant; as recorded now if absent. */
export async function councilAsRecorded(
  ledger: Ledger,
  definitions: FigureDefinitions,
  recordedOn?: Instant,
): Promise<Council> {
  const [journeys, aboutUs] = await Promise.all([ledger.journeys(recordedOn), knownOfAuthority(ledger, recordedOn)])
  const firstDays = firstDaysOf(journeys, definitions.records)
  const beside = await knownBeside(ledger, aboutUs, recordedOn)
  return { journeys, firstDays, ...countingBy(definitions, beside, firstDays.recordedFrom) }
}

/** The scorecard of a council as at the end of a month, of as many months as are asked for. */
export function scorecardOf(
  { journeys, indicators, context }: Pick<Council, 'journeys' | 'indicators' | 'context'>,
  to: Month,
  months = MONTHS_SHOWN,
): Scorecard {
  const tallies = new Tallies(indicators, { to, months })
  tallies.count(journeys)
  return tallies.scorecard(context)
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
