import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownBehind } from '#core/counted-figure.ts'
import { dayOf, yearEndingOf, yearTo31March } from '#core/dates.ts'
import { householdsIn as householdsRecorded } from '#core/fostering-households.ts'
import households from '#core/indicators/fostering-households.ts'
import deregistered from '#core/indicators/fostering-households-deregistered.ts'
import recruited from '#core/indicators/fostering-households-recruited.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import fosteringHousehold from '#core/records/fostering-household.ts'
import type { Window } from '#core/stretch.ts'
import { type Council, councilOf } from './council.ts'
import { householdsIn } from './households.ts'

const council = (more: Partial<Council> = {}) =>
  councilOf({
    authority: 'Wexcombe',
    lookedAfter: 522,
    careLeavers: 215,
    years: 6,
    lastYear: 2018,
    toldTo: dayOf(2017, 6, 30),
    seed: 1,
    ...more,
  })

const firstDayOf = ({ lastYear, years }: Council) => yearTo31March(lastYear - years + 1).firstDay
const told = (its: Council) => householdsIn(its, firstDayOf(its))

/** What is told of a council, as its ledger holds it: the entries of one key are of one record. */
function recordedOf(its: Council) {
  const records = new Map<string, number>()
  const entries = told(its).map(({ key, type, body }, i) => {
    if (!records.has(key)) records.set(key, i + 1)
    return { id: i + 1, record: records.get(key)!, kind: 'statement' as const, standing: 0, type, body }
  })
  return householdsRecorded(entries)
}

const numberOf = ({ counting }: Indicator, its: Council, window: Window) =>
  ownBehind(counting[0]!, window, { households: recordedOf(its) }).length

const june: Window = { to: '2017-06', stretch: 'month' }

test('there are 159 households at the end of June 2017, of whom 8 came in June, and 1 went', () => {
  expect([households, recruited, deregistered].map(indicator => numberOf(indicator, council(), june))).toEqual([
    159, 8, 1,
  ])
  expect(numberOf(recruited, council(), { to: '2017-06', stretch: 'rolling-year' })).toBeGreaterThan(15)
})

test('the same council has the same households, and another has others', () => {
  expect(told(council())).toEqual(told(council({ authority: 'Ashdale' })))
  expect(told(council())).not.toEqual(told(council({ seed: 2 })))
})

test('every household is as its record type has it, and nothing is recorded after the last day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: dayOf(2016, 4, 1), max: dayOf(2018, 3, 31) }),
      fc.integer(),
      (lookedAfter, years, toldTo, seed) => {
        const its = council({ lookedAfter, years, toldTo, seed, lastYear: yearEndingOf(toldTo) })
        for (const { body, recordedOn } of told(its)) {
          expect(fosteringHousehold.fields.safeParse(body).error).toBeUndefined()
          expect(recordedOn).toBeLessThanOrEqual(toldTo)
          expect(recordedOn).toBeGreaterThanOrEqual(firstDayOf(its))
        }
        for (const { approvedOn, deregisteredOn = Number.POSITIVE_INFINITY } of recordedOf(its)) {
          expect(approvedOn).toBeLessThanOrEqual(toldTo)
          expect(deregisteredOn).toBeGreaterThan(approvedOn!)
        }
      },
    ),
    { numRuns: 40 },
  )
})
