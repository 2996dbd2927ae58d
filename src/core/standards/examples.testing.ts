import { type Day, day, isoOf, NEVER } from '#core/dates.ts'
import type { Duration } from '#core/duration.ts'
import type { Body, Entry } from '#core/entry.ts'
import { entriesOf } from '#core/examples.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { placementsOf } from '#core/placements.ts'
import { switchedOnFrom } from './settings.ts'
import { obligationsOf, type Standard } from './standard.ts'

/** A young person of a worked example, with the standard that it is an example of. */
export interface Told {
  /** Switched on where the example is about a rule that is off. */
  readonly standard: Standard
  readonly asAt: Day
  readonly entries: readonly Entry[]
}

/** Every young person of every worked example of a standard. */
export const toldIn = (standard: Standard): readonly Told[] =>
  standard.examples.flatMap(example => {
    const its = example.from === undefined ? standard : switchedOnFrom(standard, example.from)
    const entries = entriesOf({ ...example, numerator: [], display: '' })
    const children = [...new Set(entries.map(e => e.subject))]
    return children.map(child => ({
      standard: its,
      asAt: day(example.asAt),
      entries: entries.filter(e => e.subject === child),
    }))
  })

const lifeOf = ({ entries }: Told): Journey => journeyOf({ ref: 'Ana', childId: 'Ana' }, entries, { returnYears: [] })

/** What had arisen for them by the day that the example is about. */
export const owedTo = (told: Told): readonly Obligation[] =>
  obligationsOf(told.standard, lifeOf(told)).filter(o => o.arisesOn <= told.asAt)

/** The days of what was owed: two lives with the same were owed the same. */
export const daysOwed = (owed: readonly Obligation[]): readonly (readonly Day[])[] =>
  owed.map(({ arisesOn, dueOn, metOn = NEVER, lapsesOn }) => [arisesOn, dueOn, metOn, lapsesOn])

/** The same life judged by a rule with another interval of that name. */
export const withInterval = (told: Told, ruleIndex: number, name: string, its: Duration): Told => ({
  ...told,
  standard: {
    ...told.standard,
    rules: told.standard.rules.map((rule, i) =>
      i === ruleIndex ? { ...rule, intervals: { ...rule.intervals, [name]: its } } : rule,
    ),
  },
})

/** What was owed and would be owed by another day, or not at all, in another life or by another rule. */
export function owedOtherwise(told: Told, other: Told): readonly Obligation[] {
  const key = ({ arisesOn, dueOn, countedFrom }: Obligation): string => `${arisesOn} ${dueOn} ${countedFrom}`
  const others = new Set(owedTo(other).map(key))
  return owedTo(told).filter(o => !others.has(key(o)))
}

/** As many weekdays after a day as there are working days in an interval, whatever bank holidays there are. */
export function weekdaysAfter(from: Day, weekdays: number): Duration {
  let on = from
  for (let left = weekdays; left > 0; ) if (new Date(isoOf(++on)).getUTCDay() % 6 !== 0) left--
  return { days: on - from }
}

export const bornOn = ({ entries }: Told): string =>
  entries.find(e => e.type === 'child-details')!.body.bornOn as string

/** The same life of somebody born a day earlier. */
export const bornADayEarlier = (told: Told): Told => ({
  ...told,
  entries: told.entries.map(e =>
    e.type === 'child-details' ? changed(e, { bornOn: isoOf(day(bornOn(told)) - 1) }) : e,
  ),
})

const changed = (entry: Entry, its: Body): Entry => ({ ...entry, body: { ...entry.body, ...its } })

const HERE = { urn: 'SC1', placementPostcode: 'AB1 1AA' }
const ELSEWHERE = { urn: 'SC2', placementPostcode: 'ZZ9 9ZZ', reasonForPlacementChange: undefined }

/** A life in which an episode ended and another started the same day, with the same carers and with others. */
export interface StartedAgain {
  readonly here: Told
  readonly elsewhere: Told
}

/** Every way for an episode of a life to end and start again: on the day after it started, half way and on its last day. */
export const startedAgain = (told: Told): readonly StartedAgain[] =>
  told.entries.flatMap(entry => {
    if (entry.type !== 'episode') return []
    const from = day(entry.body.startedOn as string)
    const until = entry.body.endedOn === undefined ? told.asAt : day(entry.body.endedOn as string)
    const days = new Set([from + 1, Math.floor((from + until) / 2), until - 1].filter(on => on > from && on < until))
    return [...days].map(on => ({ here: parted(told, entry, on, {}), elsewhere: parted(told, entry, on, ELSEWHERE) }))
  })

function parted(told: Told, entry: Entry, on: Day, place: Body): Told {
  const its = changed(entry, { ...HERE, ...entry.body })
  const before = changed(its, { endedOn: isoOf(on), reasonEnded: 'X1' })
  const after = changed(its, { startedOn: isoOf(on), reasonForNewEpisode: 'P', ...place })
  const id = Math.max(...told.entries.map(e => e.id)) + 1
  return {
    ...told,
    entries: told.entries.flatMap(e => (e === entry ? [before, { ...after, id, record: id }] : [e])),
  }
}

/**
 * The same lives with other carers from the day on which an example says that a placement ended and started again (P) with
 * the same ones; none where it says so of no placement.
 */
export const movedInstead = (told: Told): readonly Told[] =>
  placementsOf(lifeOf(told)).flatMap(({ episodes }) =>
    episodes.slice(1).flatMap(({ entry, reasonForNewEpisode }, i) => {
      if (reasonForNewEpisode !== 'P') return []
      const before = episodes[i]!.entry
      const entries = told.entries.map(e => {
        if (e.id === entry) return changed(e, ELSEWHERE)
        return e.id === before ? changed(e, { ...HERE, ...e.body, reasonForPlacementChange: undefined }) : e
      })
      return [{ ...told, entries }]
    }),
  )
