import { day, dayInWords, type IsoDate } from '#core/dates.ts'
import { type Entry, standing } from '#core/entry.ts'
import type { Source } from '#core/source.ts'
import type { CareLeaverDefinition } from './care-leaver-definition.ts'
import openCase from './open-case.ts'

/** Who counts as a care leaver in figures as long as a council has chosen nothing else. */
export const shippedDefinition: CareLeaverDefinition = openCase

/** Who is to count as a care leaver from a day on, as a council’s record says it; what it leaves out is absent. */
export interface CareLeaverSetting {
  /** The entry that says it; absent where it is only tried. */
  readonly entry?: number
  /** The id of the definition. */
  readonly definition?: string
  readonly fromOn?: IsoDate
  readonly because?: string
  readonly decidedBy?: string
}

/** A definition in force from a day on, until another is. */
export interface ChosenDefinition {
  readonly definition: CareLeaverDefinition
  readonly from: IsoDate
  /** The council’s own decision. */
  readonly source: Source
}

/** The definitions that a council has chosen, newest first, and what is wrong with settings, which then set nothing. */
export interface Chosen {
  readonly definitions: readonly ChosenDefinition[]
  readonly findings: readonly { readonly entry?: number; readonly says: string; readonly fix: string }[]
}

/** The settings that stand, of what is recorded about the authority, in the order of the ledger. */
export const careLeaverSettingsIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly CareLeaverSetting[] =>
  standing(entries)
    .filter(({ type }) => type === 'care-leaver-setting')
    .map(({ id, body }) => ({ ...(body as Omit<CareLeaverSetting, 'entry'>), entry: id }))

/** The definitions that settings put in force. Of two from one day the later recorded counts. */
export function chosenBy(all: readonly CareLeaverDefinition[], settings: readonly CareLeaverSetting[]): Chosen {
  const definitions = new Map<IsoDate, ChosenDefinition>()
  const findings: Chosen['findings'][number][] = []
  for (const { entry, definition: id, fromOn, because, decidedBy } of settings) {
    const definition = all.find(its => its.id === id)
    if (definition && fromOn !== undefined) {
      definitions.set(fromOn, { definition, from: fromOn, source: decision(fromOn, because, decidedBy) })
      continue
    }
    findings.push({
      ...(entry !== undefined && { entry }),
      says: definition
        ? `The choice of ‘${definition.title}’ has no date from which it applies.`
        : `There is no definition of a care leaver "${id ?? ''}".`,
      fix: definition ? 'Correct the record: give the day.' : 'Correct the record: choose one of those that there are.',
    })
  }
  return { definitions: [...definitions.values()].sort((a, b) => (a.from < b.from ? 1 : -1)), findings }
}

const decision = (fromOn: IsoDate, because: string | undefined, decidedBy: string | undefined): Source => ({
  title: 'The council’s own choice of who is a care leaver',
  section: [
    `from ${dayInWords(day(fromOn))}`,
    ...(because === undefined ? [] : [because]),
    ...(decidedBy === undefined ? [] : [`decided by ${decidedBy}`]),
  ].join('; '),
})

/** The definition in force on a day: the last that was chosen from that day or before, or else the one that Waymark ships. */
export const definitionOn = (chosen: readonly ChosenDefinition[], on: IsoDate): CareLeaverDefinition =>
  chosen.find(({ from }) => from <= on)?.definition ?? shippedDefinition
