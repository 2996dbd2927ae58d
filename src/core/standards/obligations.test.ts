import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, isoOf, NEVER } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { isOwedOn, type Obligation, stateOn } from '#core/obligation.ts'
import { loadDefinitions } from '#definitions.ts'
import { type AnyLife, anyDay, anyLife, happenedBy, journeyIn } from './lives.testing.ts'
import { obligationsOf, type Standard, setFrom } from './standard.ts'

const { standards, records } = await loadDefinitions()

/** Also those that are off, so that what a council may switch on keeps to the laws. */
const switchedOn = standards.map(s => (s.rules.every(rule => rule.from === undefined) ? setFrom(s, '2000-01-01') : s))

const life = anyLife(records)

function holds(law: (standard: Standard, life: AnyLife, asAt: Day) => void, runs = 400): void {
  const property = fc.property(life, anyDay, (its, asAt) => {
    for (const standard of switchedOn) law(standard, its, asAt)
  })
  fc.assert(property, { numRuns: runs })
}

const owedTo = (standard: Standard, child: Journey): readonly Obligation[] => obligationsOf(standard, child)

describe('whatever is recorded, of every standard in the folder', () => {
  test('nothing is both met and overdue, and what is owed is due or overdue, on any day', () => {
    holds((standard, its, asAt) => {
      for (const obligation of owedTo(standard, journeyIn(its))) {
        const state = stateOn(obligation, asAt)
        const isUndone = state === 'due' || state === 'overdue'
        expect(isOwedOn(obligation, asAt), standard.id).toBe(isUndone)
        if (state === 'met' || state === 'met late') expect(obligation.metOn! <= asAt, standard.id).toBe(true)
        if (state === 'overdue') expect(obligation.metOn === undefined || obligation.metOn > asAt).toBe(true)
      }
    })
  })

  test('what is owed is owed for at least a day, and is met on a day on which it is owed', () => {
    holds((standard, its) => {
      for (const { arisesOn, metOn, lapsesOn, dueOn } of owedTo(standard, journeyIn(its))) {
        expect(arisesOn, standard.id).toBeLessThan(lapsesOn)
        expect(Number.isInteger(dueOn) && dueOn < NEVER, standard.id).toBe(true)
        if (metOn === undefined) continue
        expect(metOn, standard.id).toBeGreaterThanOrEqual(arisesOn)
        expect(metOn, standard.id).toBeLessThan(lapsesOn)
      }
    })
  })

  test('obligations come in the order of the days they arose', () => {
    holds((standard, its) => {
      const arisen = owedTo(standard, journeyIn(its)).map(o => o.arisesOn)
      expect(arisen, standard.id).toEqual(arisen.toSorted((a, b) => a - b))
    })
  })

  test('the order of the entries changes nothing', () => {
    holds((standard, its) => {
      const told = owedTo(standard, journeyIn(its))
      const backwards = owedTo(standard, journeyIn(its, its.entries.toReversed()))
      expect(backwards, standard.id).toEqual(told)
    })
  })

  test('how things stood on a day does not depend on what happened later', () => {
    holds((standard, its, asAt) => {
      const now = stood(owedTo(standard, journeyIn(its)), asAt)
      const then = stood(owedTo(standard, journeyIn(its, happenedBy(its.entries, records, asAt))), asAt)
      expect(now, `${standard.id} at ${isoOf(asAt)}`).toEqual(then)
    }, 1500)
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
