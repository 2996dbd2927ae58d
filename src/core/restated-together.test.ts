import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { demonstrationEntries } from './demonstration/journeys.ts'
import { journeyOf } from './journey.ts'
import { KnownBefore } from './known-before.ts'
import { anyStep, FROZEN, MONTH, take } from './late-entries.testing.ts'
import { MemoryLedger } from './memory-ledger.testing.ts'

const definitions = await loadDefinitions()
const COUNCIL = { authority: 'Testshire', lookedAfter: 8, careLeavers: 5, years: 3, lastYear: 2018, seed: 11 }
const TOLD = demonstrationEntries(COUNCIL, definitions.tables)
const RETURNS = { returnYears: [2016, 2017, 2018] }
const NOW = '2018-12-31T09:00:00.000Z'

const anySteps = fc.array(
  anyStep.filter(({ what }) => what !== 'another year'),
  { minLength: 15, maxLength: 40 },
)
const minutesLater = (minutes: number): string => new Date(Date.parse(FROZEN) + minutes * 60_000).toISOString()

test('two issues told together are what each of them alone is', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(anySteps, anySteps, (steps, more) => {
      const ledger = new MemoryLedger(definitions, { entries: TOLD, ...RETURNS })
      const first = ledger.at(MONTH, FROZEN)
      for (const [minute, step] of steps.entries()) take(ledger, step, minute)
      const second = ledger.at(MONTH, minutesLater(steps.length + 1))
      for (const [minute, step] of more.entries()) take(ledger, step, steps.length + 2 + minute)

      const frozen = [first, second].map(then => ({ then, issue: ledger.freeze(then) }))
      const together = ledger.restateTogether(
        frozen.map(({ issue }) => issue),
        MONTH,
        NOW,
      )
      const alone = frozen.map(({ then, issue }) => ledger.restate(MONTH, then.since, then, NOW, issue))
      expect(together).toEqual(alone)
    }),
    { numRuns: 4 },
  )
})

/** One child with everything that returns and casework said of them. */
const [ref, told] = [...TOLD].find(([, entries]) => entries.length > 50)!
const entries = told.map(entry => ({ ...entry, subject: ref, recordedOn: FROZEN, batch: 1 }))
const history = { ref, childId: ref, entries }

test('a child of whom the same was known at two instants is told once', () => {
  const known = new KnownBefore()
  const then = known.journeyOf(history, entries, RETURNS, undefined)
  expect(then).toEqual(journeyOf(history, entries, RETURNS))
  expect(known.journeyOf(history, [...entries], RETURNS, undefined)).toBe(then)
})

test('a child is told again where less was known of them, or by other returns', () => {
  const known = new KnownBefore()
  known.journeyOf(history, entries, RETURNS, undefined)
  const fewer = entries.slice(0, -1)
  expect(known.journeyOf(history, fewer, RETURNS, undefined)).toEqual(journeyOf(history, fewer, RETURNS))
  const others = { returnYears: [2016, 2017] }
  expect(known.journeyOf(history, fewer, others, undefined)?.known).toEqual(others)
  expect(known.journeyOf(history, [], others, undefined)).toBeUndefined()
})
