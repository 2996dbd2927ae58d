import { type Day, day, isoOf, NEVER } from '#core/dates.ts'
import type { Duration } from '#core/duration.ts'
import type { Entry } from '#core/entry.ts'
import { entriesOf } from '#core/examples.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { placementsOf } from '#core/placements.ts'
import { changed, daysWithin, partedOn, placedElsewhere, placedHere } from './lives.testing.ts'
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

/** A life in which an episode goes on, or ends on a day on which another starts: with the same carers, or with others. */
export interface StartedAgain {
  readonly goingOn: Told
  readonly here: Told
  readonly elsewhere: Told
}

/** Every episode of a life, to end and start again on the day after it started, half way and on its last day. */
export const startedAgain = (told: Told): readonly StartedAgain[] =>
  told.entries.flatMap(episode => {
    const within = daysWithin(episode, told.asAt)
    if (within === undefined) return []
    const [first, last] = within
    const days = [...new Set([first, Math.floor((first + last) / 2), last])]
    const id = Math.max(...told.entries.map(e => e.id)) + 1
    const instead = (of: readonly Entry[]): Told => ({
      ...told,
      entries: told.entries.flatMap(e => (e === episode ? of : [e])),
    })
    return days.map(on => {
      const [before, after] = partedOn(episode, on, id)
      return {
        goingOn: instead([placedHere(episode)]),
        here: instead([before, after]),
        elsewhere: instead([changed(before, { reasonForPlacementChange: undefined }), placedElsewhere(after)]),
      }
    })
  })

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
        if (e.id === entry) return placedElsewhere(e)
        return e.id === before ? changed(placedHere(e), { reasonForPlacementChange: undefined }) : e
      })
      return [{ ...told, entries }]
    }),
  )
