import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { childrenBehind } from '#core/children-behind.ts'
import { ownBehind } from '#core/counted-figure.ts'
import { day, isIsoDate, monthOf, monthPeriod, yearEndingOf } from '#core/dates.ts'
import { enteredOf, entriesOf, householdsOf, journeysOf, staffOf } from '#core/examples.ts'
import { recordedFrom, withHeld } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { Tallies } from '#core/scorecard.ts'
import { printedWindow } from '#core/stretch.ts'
import { byNumber, type Example, type Indicator } from './indicator.ts'
import { indicatorsOf } from './of-council.ts'

const indicators = [...(await loadCatalogue<Indicator>(new URL('.', import.meta.url), i => i.id))].sort(byNumber)
const wider = [...(await loadCatalogue<Indicator>(new URL('wider/', import.meta.url), i => i.id))].sort(byNumber)
const recordTypes = await loadCatalogue<AnyRecordType>(new URL('../records/', import.meta.url), r => r.id)

const names = (counted: readonly { readonly child: { readonly childId: string } }[]) =>
  counted.map(c => c.child.childId).sort()

const monthOfExample = ({ asAt }: Example) => monthOf(day(asAt))

/** What an example's council has recorded since when: all that the example has. */
const recordedIn = (example: Example) =>
  withHeld(recordedFrom(journeysOf(example), recordTypes), example.staff === undefined ? [] : ['worker'])

/** The indicator as an example's council counts it. */
const councils = (indicator: Indicator, example: Example): Indicator =>
  indicatorsOf([indicator], { standards: [], recordedFrom: recordedIn(example) })[0]!

/** The row of a scorecard for an example's children alone, with the returns of every year that it may look at. */
function rowOf(indicator: Indicator, example: Example) {
  const tallies = new Tallies([councils(indicator, example)], { to: monthOfExample(example), months: 1 })
  tallies.count(journeysOf(example))
  const year = yearEndingOf(day(example.asAt))
  const returnYears = example.returns ?? Array.from({ length: 10 }, (_, i) => year - 9 + i)
  const populations = Object.entries(example.populations ?? {}).map(([y, children]) => ({ year: Number(y), children }))
  return tallies.scorecard({
    returnYears,
    populations,
    recordedFrom: recordedIn(example),
    staff: staffOf(example),
    households: householdsOf(example),
    entered: enteredOf(example, indicator.id),
  }).rows[0]!
}

describe.each([...indicators, ...wider])('$number $title', indicator => {
  test.each(indicator.examples)('$name', example => {
    const behind = childrenBehind(
      councils(indicator, example),
      journeysOf(example),
      monthOfExample(example),
      staffOf(example),
    )
    const { own } = indicator.counting[0]!
    const households = ownBehind(indicator.counting[0]!, printedWindow(indicator, monthOfExample(example)), {
      households: householdsOf(example),
    })
    expect(rowOf(indicator, example).months.at(-1)!.figure.display).toBe(example.display)
    expect(own ? households.map(({ id }) => id) : names(behind.numerator)).toEqual([...example.numerator].sort())
    expect(names(behind.denominator ?? [])).toEqual([...(example.denominator ?? [])].sort())
    if (behind.numerator.length > 0) expect(behind.denominator === undefined).toBe(example.denominator === undefined)
  })

  test('shows who counts and who does not', () => {
    expect(indicator.examples.length).toBeGreaterThanOrEqual(2)
    const children = (e: Example) =>
      new Set([...entriesOf(e).map(entry => entry.subject), ...householdsOf(e).map(({ id }) => id)]).size
    expect(indicator.examples.some(e => e.numerator.length > 0)).toBe(true)
    expect(indicator.examples.some(e => new Set(e.numerator).size < children(e))).toBe(true)
  })

  test('describes the last day of a month in every example', () => {
    for (const { asAt } of indicator.examples) expect(day(asAt)).toBe(monthPeriod(monthOf(day(asAt))).lastDay)
  })

  test('has examples whose records the ledger would accept', () => {
    for (const example of indicator.examples)
      for (const { type, body } of entriesOf(example))
        expect(recordTypes.find(r => r.id === type)?.fields.safeParse(body).error?.issues ?? []).toEqual([])
  })

  test('says where each counting rule and tolerance comes from, newest first', () => {
    for (const counted of [indicator, ...(indicator.companions ?? [])]) {
      expect(counted.counting.length).toBeGreaterThan(0)
      for (const { source, from, population } of counted.counting) {
        expect(source.title).not.toBe('')
        expect(source.section).not.toBe('')
        expect(population.says).not.toBe('')
        expect(isIsoDate(from)).toBe(true)
      }
      const dates = counted.counting.map(rule => rule.from)
      expect(dates).toEqual([...new Set(dates)].sort().reverse())
    }
    for (const { source, from } of indicator.tolerances ?? []) expect([source.title, isIsoDate(from)]).toContain(true)
  })

  test('is written for a councillor', () => {
    for (const text of [indicator.definition, indicator.whyItMatters, indicator.partly ?? 'Whole.']) {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.length).toBeLessThan(520)
    }
  })

  test('has been reviewed, and says when next', () => {
    expect([indicator.reviewed.on, indicator.reviewed.nextBy].every(isIsoDate)).toBe(true)
    expect(indicator.reviewed.on < indicator.reviewed.nextBy).toBe(true)
  })
})

test('every indicator of the printed scorecard is here, in its order', () => {
  expect(indicators.map(i => i.number).join(' ')).toBe(
    '6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 6.9 6.10 6.11 6.12 6.13 6.14 6.15 6.16 7.1 7.2 7.3 7.4 8.1 8.2 8.3 8.4 8.5 9.1 9.2 9.3 9.4 9.5 10.1 10.2 10.3 10.4 10.5 11.3 11.4',
  )
})

test('those beyond it are numbered after it, each once, and groups stay together', () => {
  expect(wider.length).toBeGreaterThan(20)
  expect([...indicators, ...wider].toSorted(byNumber)).toEqual([...indicators, ...wider])
  expect(new Set(wider.map(({ number }) => number)).size).toBe(wider.length)
  const [groupOf, chapterOf] = [new Map<string, string>(), new Map<string, string>()]
  for (const { number, group } of wider) {
    const chapter = number.split('.')[0]!
    expect([groupOf.get(chapter) ?? group, chapterOf.get(group) ?? chapter]).toEqual([group, chapter])
    groupOf.set(chapter, group)
    chapterOf.set(group, chapter)
  }
  expect(indicators.filter(({ group }) => chapterOf.has(group))).toEqual([])
})

test('no two indicators share an id', () => {
  const ids = [...indicators, ...wider].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('those for which the return stands in say what it cannot tell', () => {
  expect(indicators.filter(i => i.partly).map(i => i.number)).toEqual([
    '6.7',
    '6.9',
    '6.10',
    '7.1',
    '7.3',
    '7.4',
    '11.3',
    '11.4',
  ])
})

interface Printed {
  readonly number: string
  readonly group: string
  readonly polarity: string
  readonly monthly: Readonly<Record<string, { readonly value: number | null }>>
  readonly rag: { readonly computed: Readonly<Record<string, string | null>> }
  readonly dot: { readonly printed: string }
}

const file = '../shared/data/rotherham/rotherham-2017-06.json'
const printed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { indicators: Printed[] }).indicators : []

describe.skipIf(printed.length === 0)('the printed scorecard of June 2017', () => {
  const polarity = { higher: 'High', lower: 'Low', 'within limits': 'Within Limits', neither: 'Info' }

  test('has the same order, groups and polarity', () => {
    const ours = indicators.map(i => [i.number, polarity[i.better]])
    const theirs = printed.filter(p => indicators.some(i => i.number === p.number)).map(p => [p.number, p.polarity])
    expect(ours).toEqual(theirs)
  })
})
