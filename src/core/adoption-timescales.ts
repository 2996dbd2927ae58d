import { type AdoptionPathway, adoptionPathways } from './adoption-pathway.ts'
import type { Day } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Done, type Obligation, once, timeLimit } from './obligation.ts'

const owedOnTheWay = (child: Journey, of: (pathway: AdoptionPathway) => readonly Obligation[]): readonly Obligation[] =>
  adoptionPathways(child).flatMap(of)

const ofDecision = timeLimit(time => `within ${time} of the decision that the child should be placed for adoption`)
const ofOrder = timeLimit(time => `within ${time} of the placement order`)
const ofCare = timeLimit(time => `within ${time} of becoming looked after`)
const ofMatch = timeLimit(time => `within ${time} of the match`)
const ofPlacing = timeLimit(time => `within ${time} of being placed`)

/** The adoption order, counted from the latest decision. */
export const adoptionsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedOnTheWay(child, ({ plans, adoptions, time }) =>
    plans.flatMap(({ on: from, entry, until }) =>
      once({ from, entry, until, dueBefore: time.turns18On, first: ofDecision(from, within) }, adoptions),
    ),
  )

/** A placement order after the decision; not where there is one, nor once the child is placed with the parents' consent. */
export const placementOrdersOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedOnTheWay(child, ({ plans, order, placedByConsentOn, time }) =>
    plans.flatMap(({ on: from, entry, until }) => {
      if (order && order.on < from && from < order.until) return []
      const ends = Math.min(until, placedByConsentOn)
      return once(
        { from, entry, until: ends, dueBefore: time.turns18On, first: ofDecision(from, within) },
        order ? [order] : [],
      )
    }),
  )

/** A match after the placement order. One made before it counts as made that day; to be placed is to have been matched. */
export const matchesOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedOnTheWay(child, ({ order, matches, placings, time }) => {
    if (order === undefined) return []
    const { on: from, entry, until } = order
    const done = inOrder([...matches, ...placings].map(d => ({ ...d, on: Math.max(d.on, from) })))
    return once({ from, entry, until, dueBefore: time.turns18On, first: ofOrder(from, within) }, done)
  })

/** A placement with adopters, owed from the decision on and counted from the day the child became looked after. */
export const adoptivePlacementsOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedOnTheWay(child, ({ plans, placings, time: { startedOn, isStartHeld, turns18On } }) => {
    if (!isStartHeld) return []
    return plans.flatMap(({ on: from, entry, until }) =>
      once(
        { from, countedFrom: startedOn, entry, until, dueBefore: turns18On, first: ofCare(startedOn, within) },
        placings.map(d => ({ ...d, on: Math.max(d.on, from) })),
      ),
    )
  })

/** After a match the placement, and after the placement the application for the order. A disruption ends what was owed. */
export const adoptionStepsOwed = (child: Journey, toPlace: Duration, toApply: Duration): readonly Obligation[] =>
  owedOnTheWay(child, ({ matches, placings, applications, adoptions, disruptions, until, time: { turns18On } }) => {
    const ends = (steps: readonly Done[], from: Day): Day =>
      Math.min(until, ...[...steps, ...disruptions].filter(d => d.on > from).map(d => d.on))
    const toBePlaced = matches.flatMap(({ on: from, entry }) =>
      once({ from, entry, until: ends(matches, from), dueBefore: turns18On, first: ofMatch(from, toPlace) }, placings),
    )
    const toBeAppliedFor = placings.flatMap(({ on: from, entry }) =>
      once(
        { from, entry, until: ends(placings, from), dueBefore: turns18On, first: ofPlacing(from, toApply) },
        inOrder([...applications, ...adoptions]),
      ),
    )
    return [...toBePlaced, ...toBeAppliedFor]
  })

const inOrder = (done: readonly Done[]): readonly Done[] => done.toSorted((a, b) => a.on - b.on || a.entry - b.entry)
