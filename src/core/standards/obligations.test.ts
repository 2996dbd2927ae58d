import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, isoOf, NEVER } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { isOwedOn, type Obligation, stateOn } from '#core/obligation.ts'
import { loadDefinitions } from '#definitions.ts'
import { type AnyLife, anyDay, anyLife, happenedBy, haveSameStart, journeyIn } from './lives.testing.ts'
import { switchedOnFrom } from './settings.ts'
import { obligationsOf } from './standard.ts'

const { standards, records } = await loadDefinitions()

/** Also those that are off, so that what a council may switch on keeps to the laws. */
const switchedOn = standards.map(standard => switchedOnFrom(standard, '2000-01-01'))

const life = anyLife(records)

/** What a standard says of a child was, or is, owed: by the standard's id. */
const owedTo = (child: Journey): readonly (readonly [id: string, owed: readonly Obligation[]])[] =>
  switchedOn.map(standard => [standard.id, obligationsOf(standard, child)])

/** Asks about many lives; each is asked about on one day. */
function holds(law: (its: AnyLife, asAt: Day) => void, lives: number): void {
  fc.assert(fc.property(life, anyDay, law), { numRuns: lives })
}

describe('whatever is recorded, of every standard in the folder', () => {
  test('nothing is both met and overdue, and what is owed is due or overdue, on any day', () => {
    holds((its, asAt) => {
      for (const [id, owed] of owedTo(journeyIn(its)))
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
    holds(its => {
      for (const [id, owed] of owedTo(journeyIn(its)))
        for (const { arisesOn, dueOn, metOn, lapsesOn } of owed) {
          expect(arisesOn, id).toBeLessThan(lapsesOn)
          expect(Number.isInteger(dueOn) && dueOn < NEVER, id).toBe(true)
          if (metOn !== undefined) expect(arisesOn <= metOn && metOn < lapsesOn, id).toBe(true)
        }
    }, 300)
  })

  test('obligations come in the order of the days they arose', () => {
    holds(its => {
      for (const [id, owed] of owedTo(journeyIn(its))) {
        const arisen = owed.map(o => o.arisesOn)
        expect(arisen, id).toEqual(arisen.toSorted((a, b) => a - b))
      }
    }, 300)
  })

  test('the order of the entries changes nothing', () => {
    holds(its => {
      expect(owedTo(journeyIn(its, its.entries.toReversed()))).toEqual(owedTo(journeyIn(its)))
    }, 300)
  })

  test('how things stood on a day does not depend on what happened later', () => {
    holds((its, asAt) => {
      fc.pre(!haveSameStart(its))
      const then = new Map(owedTo(journeyIn(its, happenedBy(its.entries, records, asAt))))
      for (const [id, owed] of owedTo(journeyIn(its))) expect(stood(owed, asAt), id).toEqual(stood(then.get(id)!, asAt))
    }, 600)
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
