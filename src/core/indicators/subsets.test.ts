import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenBehind } from '#core/children-behind.ts'
import { isoOf, type Month } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { type JourneyEntry, journeyOf } from '#core/journey.ts'
import localVisits from '#core/standards/local-visits.ts'
import pepEveryFourMonths from '#core/standards/pep-every-four-months.ts'
import { withSetting } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import educationPlansUpToDate from './education-plans-up-to-date.ts'
import type { Indicator } from './indicator.ts'
import { indicatorsOf } from './of-council.ts'
import visitsToLocalStandard from './visits-to-local-standard.ts'
import visitsToNationalStandard from './visits-to-national-standard.ts'
import withAnEducationPlan from './with-an-education-plan.ts'

const FIRST = 20_000
const day = fc.integer({ min: FIRST, max: FIRST + 900 })
const dated = (type: string, field: string, more: object = {}) =>
  fc.array(
    day.map(on => ({ type, body: { [field]: isoOf(on), ...more } })),
    { maxLength: 12 },
  )

/** A child with a few placements, matched or not, visited and planned for at random. */
const child: fc.Arbitrary<Journey> = fc
  .record({
    bornOn: fc.integer({ min: FIRST - 6500, max: FIRST + 100 }),
    moves: fc.array(day, { minLength: 1, maxLength: 4 }),
    ceased: fc.option(day),
    visits: dated('visit', 'visitedOn', { seen: 'alone' }),
    matches: dated('permanent-match', 'matchedOn').map(all => all.slice(0, 1)),
    peps: dated('pep', 'heldOn'),
  })
  .map(({ bornOn, moves, ceased, visits, matches, peps }) => {
    const starts = [...new Set(moves)].sort((a, b) => a - b)
    const episodes = starts.map((on, i) => ({
      type: 'episode',
      body: {
        startedOn: isoOf(on),
        ...((starts[i + 1] ?? ceased) && { endedOn: isoOf(Math.max(on, starts[i + 1] ?? ceased ?? on)) }),
        reasonForNewEpisode: i === 0 ? 'S' : 'P',
        legalStatus: 'C2',
        placement: 'U4',
      },
    }))
    const all = [
      { type: 'child-details', body: { bornOn: isoOf(bornOn) } },
      ...episodes,
      ...visits,
      ...matches,
      ...peps,
    ]
    const entries = all.map(
      (entry, i): JourneyEntry => ({ ...entry, id: i + 1, record: i + 1, kind: 'statement', standing: 0 }),
    )
    return journeyOf({ ref: 'child', childId: 'child' }, entries, { returnYears: [] })
  })

const month: fc.Arbitrary<Month> = day.map(on => isoOf(on).slice(0, 7))
const length = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map(n => `${n} weeks`),
  fc.integer({ min: 1, max: 12 }).map(n => `${n} months`),
)

/** An indicator over a standard that a council set to any interval. */
function setTo(indicator: Indicator, standard: Standard, every: string): Indicator {
  const set = withSetting(standard, { fromOn: isoOf(FIRST), intervals: `every=${every}` })
  if (!('rules' in set)) throw new Error(set.says)
  return indicatorsOf([indicator], { standards: [set], recordedFrom: { days: new Map(), titles: new Map() } })[0]!
}

const isAbove = (indicator: Indicator, of: Journey, to: Month): boolean =>
  childrenBehind(indicator, [of], to).numerator.length > 0

test('whoever is visited to the council’s own standard is visited to the national one, whatever the council sets', () => {
  let counted = 0
  fc.assert(
    fc.property(child, month, length, (of, to, every) => {
      const isLocal = isAbove(setTo(visitsToLocalStandard, localVisits, every), of, to)
      if (isLocal) counted++
      if (isLocal) expect(isAbove(visitsToNationalStandard, of, to)).toBe(true)
    }),
    { numRuns: 400 },
  )
  expect(counted).toBeGreaterThan(5)
})

test('whoever has an up to date education plan has one, whatever interval the council sets', () => {
  let counted = 0
  fc.assert(
    fc.property(child, month, length, (of, to, every) => {
      const isUpToDate = isAbove(setTo(educationPlansUpToDate, pepEveryFourMonths, every), of, to)
      if (isUpToDate) counted++
      if (isUpToDate) expect(isAbove(withAnEducationPlan, of, to)).toBe(true)
    }),
    { numRuns: 400 },
  )
  expect(counted).toBeGreaterThan(5)
})
