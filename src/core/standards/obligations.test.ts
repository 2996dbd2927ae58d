import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, isoOf, NEVER } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { isOwedOn, type Obligation, stateOn } from '#core/obligation.ts'
import { loadDefinitions } from '#definitions.ts'
import {
  type AnyLife,
  anyDay,
  anyLife,
  daysWithin,
  happenedBy,
  haveSameStart,
  isAlone,
  journeyIn,
  partedOn,
  placedHere,
} from './lives.testing.ts'
import { switchedOnFrom } from './settings.ts'
import { obligationsOf, type Standard } from './standard.ts'

const { standards, records } = await loadDefinitions()

/** Also those that are off, so that what a council may switch on keeps to the laws. */
const switchedOn = standards.map(standard => switchedOnFrom(standard, '2000-01-01'))

const life = anyLife(records)

/** The day from which a council's records are complete: as often as not none is known. */
const anyStart = fc.option(anyDay, { nil: undefined, freq: 1 })

/** What a standard says of a child was, or is, owed, where records begin on a day: by the standard's id. */
const owedTo = (child: Journey, from?: Day): readonly (readonly [id: string, owed: readonly Obligation[]])[] =>
  switchedOn.map(standard => [standard.id, obligationsOf(beginning(standard, from), child)])

const beginning = (standard: Standard, from: Day | undefined): Standard =>
  from === undefined ? standard : { ...standard, completeFrom: from }

/** Asks about many lives of councils whose records begin on some day; each is asked about on one day. */
function holds(law: (its: AnyLife, asAt: Day, from: Day | undefined) => void, lives: number): void {
  fc.assert(fc.property(life, anyDay, anyStart, law), { numRuns: lives })
}

describe('whatever is recorded, of every standard in the folder', () => {
  test('nothing is both met and overdue, and what is owed is due or overdue, on any day', () => {
    holds((its, asAt, from) => {
      for (const [id, owed] of owedTo(journeyIn(its), from))
        for (const obligation of owed) {
          const { metOn } = obligation
          const state = stateOn(obligation, asAt)
          const isMet = metOn !== undefined && metOn <= asAt
          expect(isOwedOn(obligation, asAt), id).toBe(state === 'due' || state === 'overdue')
          if (state === 'met' || state === 'met late') expect(isMet, id).toBe(true)
          if (state === 'due' || state === 'overdue') expect(isMet, id).toBe(false)
        }
    }, 300)
  })

  test('what is owed is owed for at least a day, and is met on a day on which it is owed', () => {
    holds((its, _asAt, from) => {
      for (const [id, owed] of owedTo(journeyIn(its), from))
        for (const { arisesOn, dueOn, metOn, lapsesOn } of owed) {
          expect(arisesOn, id).toBeLessThan(lapsesOn)
          expect(Number.isInteger(dueOn) && dueOn < NEVER, id).toBe(true)
          if (metOn !== undefined) expect(arisesOn <= metOn && metOn < lapsesOn, id).toBe(true)
        }
    }, 300)
  })

  test('obligations come in the order of the days they arose', () => {
    holds((its, _asAt, from) => {
      for (const [id, owed] of owedTo(journeyIn(its), from)) {
        const arisen = owed.map(o => o.arisesOn)
        expect(arisen, id).toEqual(arisen.toSorted((a, b) => a - b))
      }
    }, 300)
  })

  test('the order of the entries changes nothing', () => {
    holds((its, _asAt, from) => {
      expect(owedTo(journeyIn(its, its.entries.toReversed()), from)).toEqual(owedTo(journeyIn(its), from))
    }, 300)
  })

  test('how things stood on a day does not depend on what happened later', () => {
    holds((its, asAt, from) => {
      fc.pre(!haveSameStart(its))
      const then = new Map(owedTo(journeyIn(its, happenedBy(its.entries, records, asAt)), from))
      for (const [id, owed] of owedTo(journeyIn(its), from))
        expect(stood(owed, asAt), id).toEqual(stood(then.get(id)!, asAt))
    }, 600)
  })
})

describe('where a placement ends and starts again the same day with the same carers', () => {
  /** The days of everything that was ever owed, by standard: the entries are others. */
  const days = (its: AnyLife) =>
    owedTo(journeyIn(its)).map(([id, owed]) => [
      id,
      owed.map(({ arisesOn, dueOn, metOn, lapsesOn }) => [arisesOn, dueOn, metOn, lapsesOn]),
    ])

  test('every clock goes on', () => {
    fc.assert(
      fc.property(life, anyDay, fc.nat(), (its, asAt, any) => {
        fc.pre(!haveSameStart(its))
        const episode = its.entries.find(e => daysWithin(e, asAt) !== undefined && isAlone(e, its))
        if (episode === undefined) return
        const [first, last] = daysWithin(episode, asAt)!
        const parted = partedOn(episode, first + (any % (last - first + 1)), its.entries.length + 1)
        const instead = (of: typeof its.entries): AnyLife => ({
          ...its,
          entries: its.entries.flatMap(e => (e === episode ? of : [e])),
        })
        expect(days(instead(parted))).toEqual(days(instead([placedHere(episode)])))
      }),
      { numRuns: 300 },
    )
  })
})

describe('where records begin on a day', () => {
  /**
   * What is owed to a child, told of the whole past and from the day that records begin, standard by standard. Of reviews
   * the first on record is then a later one, which asks for the next at another time.
   */
  const told = (its: AnyLife, from: Day) =>
    switchedOn
      .filter(({ id }) => id !== 'looked-after-reviews')
      .map(standard => {
        const child = journeyIn(its)
        return [standard, obligationsOf(standard, child), obligationsOf(beginning(standard, from), child)] as const
      })

  test('nobody to whom something is owed is lost, and nobody is asked for what they were not', () => {
    fc.assert(
      fc.property(life, anyDay, anyDay, (its, asAt, from) => {
        for (const [standard, before, after] of told(its, from))
          if (!standard.passes)
            expect(
              after.map(o => isOwedOn(o, asAt)),
              standard.id,
            ).toEqual(before.map(o => isOwedOn(o, asAt)))
      }),
      { numRuns: 200 },
    )
  })

  test('nothing is overdue of which only the time before the records knows whether it was done', () => {
    fc.assert(
      fc.property(life, anyDay, (its, from) => {
        const kinds = new Map(its.entries.map(({ id, type }) => [id, type]))
        for (const [{ id, metBy }, , after] of told(its, from))
          for (const o of after) {
            const isOfItsKind = o.from !== undefined && metBy.includes(kinds.get(o.from)!)
            if (o.arisesOn < from && !isOfItsKind) expect(stateOn(o, from), id).not.toBe('overdue')
          }
      }),
      { numRuns: 200 },
    )
  })

  test('what falls due from that day on is as it was', () => {
    fc.assert(
      fc.property(life, anyDay, (its, from) => {
        for (const [{ id }, before, after] of told(its, from)) {
          const later = before.filter(({ dueOn }) => dueOn >= from)
          expect(after, id).toEqual(expect.arrayContaining([...later]))
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** How each obligation stood, in words, in any order. */
const stood = (obligations: readonly Obligation[], asAt: Day): readonly string[] =>
  obligations
    .flatMap(o => {
      const state = stateOn(o, asAt)
      if (state === undefined) return []
      const on = state.startsWith('met') ? ` ${isoOf(o.metOn!)}` : state === 'lapsed' ? ` ${isoOf(o.lapsesOn)}` : ''
      return `from ${isoOf(o.arisesOn)} due ${isoOf(o.dueOn)} ${o.because}: ${state}${on}`
    })
    .sort()
