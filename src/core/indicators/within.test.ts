import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { childrenBehind } from '#core/children-behind.ts'
import { dayOf, monthsTo } from '#core/dates.ts'
import { demonstrationJourneys } from '#core/demonstration/journeys.ts'
import { type Duration, durationInWords } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { configured, type StandardSetting } from '#core/standards/settings.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Indicator } from './indicator.ts'
import { indicatorsOf } from './of-council.ts'
import type { Part } from './within.ts'

/*
 * What an indicator says it is a part of is held against a demonstration council: it must be, and whatever else is always
 * a part of another must say so. A new indicator that is a part of an old one is so found out before small numbers of the
 * one are worked out from the other.
 */
const indicators = [
  ...(await loadCatalogue<Indicator>(new URL('./', import.meta.url), ({ id }) => id)),
  ...(await loadCatalogue<Indicator>(new URL('./wider/', import.meta.url), ({ id }) => id)),
]
const tables = await loadCatalogue<ReturnTable>(new URL('../returns/ssda903/tables/', import.meta.url), ({ id }) => id)
const standards = await loadCatalogue<Standard>(new URL('../standards/', import.meta.url), ({ id }) => id)
const records = await loadCatalogue<AnyRecordType>(new URL('../records/', import.meta.url), ({ id }) => id)
const MONTHS = monthsTo('2026-10', 18)
/** Everything is recorded from the start, so that each is counted by casework. */
const recordedFrom: RecordedFrom = {
  days: new Map(records.map(({ id }) => [id, dayOf(2020, 1, 1)])),
  titles: new Map(),
}

/** Every interval of every standard, set by a council from the middle of the months. */
const settingsOf = (of: (count: number) => number): readonly StandardSetting[] =>
  standards.flatMap(({ id, rules }) => {
    const set = Object.entries(rules[0]!.intervals).map(([name, interval]) => {
      const [[unit, count] = ['days', 1]] = Object.entries(interval) as [string, number][]
      return `${name}=${durationInWords({ [unit]: of(count) } as unknown as Duration)}`
    })
    return set.length === 0 ? [] : [{ standard: id, fromOn: '2026-02-01', intervals: set.join(', ') }]
  })

/** What happens to be so in this council, and need not be: it gives nothing away for certain. */
const happensToBe = [
  'numerator of dental-checks-up-to-date is within denominator of education-plans-up-to-date',
  'numerator of dental-checks-up-to-date is within denominator of with-an-education-plan',
  'denominator of dental-checks-up-to-date is within denominator of plans-up-to-date',
  'denominator of health-assessments-up-to-date is within denominator of plans-up-to-date',
  'denominator of long-term-placement-stability is within denominator of dental-checks-up-to-date',
  'denominator of long-term-placement-stability is within denominator of education-plans-up-to-date',
  'denominator of long-term-placement-stability is within denominator of health-assessments-up-to-date',
  'denominator of long-term-placement-stability is within denominator of with-an-education-plan',
  'numerator of placed-with-parents is within denominator of plans-up-to-date',
  'denominator of care-leavers-given-a-health-passport is within numerator of with-a-pathway-plan',
  'numerator of care-leavers-in-apprenticeships is within numerator of care-leavers-in-suitable-accommodation',
  'numerator of care-leavers-in-apprenticeships is within numerator of with-a-pathway-plan',
  'numerator of care-leavers-in-council-apprenticeships is within denominator of care-leavers-in-a-stable-home',
  'numerator of care-leavers-in-council-apprenticeships is within numerator of pathway-plans-18-to-20',
  'numerator of care-leavers-in-council-apprenticeships is within denominator of pathway-plans-18-to-20',
  'numerator of care-leavers-whereabouts-unknown is within numerator of care-leavers-given-a-health-passport',
  'numerator of care-leavers-whereabouts-unknown is within denominator of care-leavers-in-a-stable-home',
  'numerator of care-leavers-whereabouts-unknown is within numerator of pathway-plans-18-to-20',
  'numerator of care-leavers-whereabouts-unknown is within denominator of pathway-plans-18-to-20',
  'numerator of escalations-at-stage-4 is within denominator of education-plans-up-to-date',
  'numerator of escalations-at-stage-4 is within denominator of plans-up-to-date',
  'numerator of escalations-at-stage-4 is within denominator of with-an-education-plan',
  'denominator of fostered-at-18-staying-put is within denominator of care-leavers-in-a-stable-home',
  'numerator of looked-after-children-missing is within denominator of plans-up-to-date',
  'numerator of looked-after-children-missing is within denominator of with-an-education-health-and-care-plan',
  'numerator of looked-after-children-missing is within denominator of with-special-educational-needs',
  'numerator of pathway-plans-21-to-24 is within numerator of care-leavers-given-a-health-passport',
  'numerator of pathway-plans-21-to-24 is within numerator of care-leavers-in-a-stable-home',
  'denominator of pathway-plans-21-to-24 is within numerator of care-leavers-given-a-health-passport',
  'denominator of pathway-plans-21-to-24 is within numerator of care-leavers-in-a-stable-home',
  'numerator of placed-100-miles-or-more is within denominator of education-plans-up-to-date',
  'numerator of placed-100-miles-or-more is within denominator of plans-up-to-date',
  'numerator of placed-100-miles-or-more is within denominator of with-an-education-plan',
  'numerator of sdq-scores-of-concern is within numerator of with-an-education-plan',
  'denominator of sdqs-completed is within denominator of dental-checks-up-to-date',
  'denominator of sdqs-completed is within denominator of health-assessments-up-to-date',
  'numerator of young-people-staying-put is within numerator of care-leavers-in-suitable-accommodation',
]

interface Counted {
  readonly id: string
  readonly part: Part
  /** By month, how often each child counts. */
  readonly months: readonly ReadonlyMap<string, number>[]
}

let journeys: readonly Journey[] = []
let counts: readonly Counted[] = []
const nameOf = ({ id, part }: Pick<Counted, 'id' | 'part'>) => `${part} of ${id}`

beforeAll(() => {
  journeys = demonstrationJourneys(
    {
      authority: 'Wexcombe',
      lookedAfter: 300,
      careLeavers: 120,
      years: 4,
      lastYear: 2027,
      toldTo: dayOf(2026, 11, 20),
      seed: 3,
    },
    tables,
  )
  counts = countsOfAll(indicators)
}, 120_000)

const countsOfAll = (indicators: readonly Indicator[]): readonly Counted[] =>
  indicators.filter(({ measure }) => ['count', 'percent', 'rate'].includes(measure)).flatMap(countsOf)

function countsOf(indicator: Indicator): readonly Counted[] {
  const months = MONTHS.map(month => childrenBehind(indicator, journeys, { to: month, stretch: 'month' }))
  const parts: readonly Part[] = indicator.measure === 'percent' ? ['numerator', 'denominator'] : ['numerator']
  return parts.map(part => ({
    id: indicator.id,
    part,
    months: months.map(behind => {
      const times = new Map<string, number>()
      for (const { child } of behind[part] ?? []) times.set(child.ref, (times.get(child.ref) ?? 0) + 1)
      return times
    }),
  }))
}

const isPart = (part: Counted, whole: Counted): boolean =>
  part.months.every((children, i) => [...children].every(([ref, times]) => times <= (whole.months[i]!.get(ref) ?? 0)))

const find = (id: string, part: Part, among = counts): Counted => {
  const found = among.find(one => one.id === id && one.part === part)
  if (!found) throw new Error(`Nothing counts for the ${part} of ${id}. Name an indicator that counts.`)
  return found
}

const isSame = (one: Counted, other: Counted): boolean => isPart(one, other) && isPart(other, one)

/** What an indicator says that it is a part of, one step on; who is counted by two indicators alike is a part of the same. */
function steps(of: Counted): readonly Counted[] {
  return counts
    .filter(one => isSame(one, of))
    .flatMap(({ id, part }) => {
      const indicator = indicators.find(its => its.id === id)!
      const said = (indicator.within ?? []).filter(({ mine }) => mine === part).map(({ of, its }) => find(of, its))
      return part === 'numerator' && indicator.measure === 'percent' ? [...said, find(id, 'denominator')] : said
    })
}

function saysThatItIsWithin(part: Counted, whole: Counted, seen = new Set<Counted>()): boolean {
  if (isSame(part, whole)) return true
  if (seen.has(part)) return false
  seen.add(part)
  return steps(part).some(step => saysThatItIsWithin(step, whole, seen))
}

describe('what indicators say that they are a part of', () => {
  test('is so, and parts that have nobody in common have nobody in common', () => {
    const apart = new Map<string, Counted[]>()
    for (const { id, within = [] } of indicators)
      for (const { mine, of, its, apartBy } of within) {
        const part = find(id, mine)
        expect(isPart(part, find(of, its)), `${nameOf(part)} within ${its} of ${of}`).toBe(true)
        if (apartBy) {
          const key = `${of} ${its} ${apartBy}`
          apart.set(key, [...(apart.get(key) ?? []), part])
        }
      }
    for (const parts of apart.values())
      for (const [i, one] of parts.entries())
        for (const other of parts.slice(i + 1))
          for (const [m, children] of one.months.entries())
            expect([...children.keys()].filter(ref => other.months[m]!.has(ref))).toEqual([])
  })

  test.each([
    ['half', (count: number) => Math.max(1, Math.floor(count / 2))],
    ['twice', (count: number) => 2 * count],
  ])(
    'is so where a council sets %s of every interval, for as long as they say that it is',
    (_, of) => {
      const { standards: own, findings } = configured(standards, settingsOf(of))
      expect(findings).toEqual([])
      const set = indicatorsOf(indicators, { standards: own, recordedFrom })
      const among = countsOfAll(set.filter(({ within = [] }, i) => within.length > 0 || set[i] !== indicators[i]))
      const counted = [...among, ...counts.filter(({ id }) => !among.some(one => one.id === id))]
      const untrue = set.flatMap(({ id, within = [] }) =>
        within.flatMap(({ mine, of, its, until }) => {
          const [part, whole] = [find(id, mine, counted), find(of, its, counted)]
          const first = until === undefined ? MONTHS.length : MONTHS.findIndex(month => `${month}-01` >= until)
          const during = (one: Counted): Counted => ({ ...one, months: one.months.slice(0, first) })
          return isPart(during(part), during(whole)) ? [] : [`${nameOf(part)} within ${nameOf(whole)}`]
        }),
      )
      expect(untrue).toEqual([])
    },
    120_000,
  )

  test('is all that they are a part of in every month of a council’s life', () => {
    const often = counts.filter(({ months }) => months.filter(({ size }) => size > 0).length >= MONTHS.length / 2)
    const unsaid = often.flatMap(part =>
      often.filter(whole => isPart(part, whole) && !saysThatItIsWithin(part, whole)).map(whole => ({ part, whole })),
    )
    const nearest = unsaid.filter(
      ({ part, whole }) =>
        !often.some(
          between =>
            isPart(part, between) && isPart(between, whole) && !isSame(between, part) && !isSame(between, whole),
        ),
    )
    const found = nearest.map(({ part, whole }) => `${nameOf(part)} is within ${nameOf(whole)}`)
    expect(found.filter(says => !happensToBe.includes(says))).toEqual([])
  })
})
