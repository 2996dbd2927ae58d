import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { journeyOf } from '#core/journey.ts'
import { defineList, NO_VALUE, type Row } from './list.ts'
import { type Asked, listing, type Placed } from './listing.ts'

interface Tagged extends Row {
  readonly kinds: readonly string[]
  readonly state: string | undefined
  readonly days: number | undefined
}

const list = defineList<Tagged>({
  id: 'tagged',
  title: 'Tagged',
  question: 'Which?',
  kind: 'worklist',
  roles: [],
  order: 1,
  reads: [],
  rows: () => [],
  columns: [{ id: 'days', title: 'Days', kind: 'number', of: row => row.days }],
  filters: [
    { id: 'kind', title: 'Kind', of: row => row.kinds },
    { id: 'state', title: 'State', of: row => row.state },
  ],
  sort: () => 0,
  empty: 'None.',
  examples: [],
})

const rows = fc
  .array(
    fc.record({
      kinds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      state: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
      days: fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined }),
      worker: fc.option(fc.constantFrom('SW1', 'SW2'), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map(all =>
    all.map(
      ({ worker, ...tags }, i): Placed<Tagged> => ({
        row: { ...tags, child: journeyOf({ ref: `child-${i}`, childId: String(i) }, [], { returnYears: [] }) },
        workers:
          worker === undefined
            ? []
            : [{ entry: 1, worker, role: 'social-worker', startedOn: 0, until: 1, isReturned: false }],
      }),
    ),
  )

const filters = fc.record(
  {
    kind: fc.constantFrom('a', 'b', 'c'),
    state: fc.constantFrom('x', 'y', NO_VALUE),
    worker: fc.constantFrom('SW1', NO_VALUE),
  },
  { requiredKeys: [] },
)

const reader = { staff: new Map(), mayReadWorkers: true }
const refs = (all: readonly Placed[]) => all.map(({ row }) => row.child.ref)

describe('whatever a list is narrowed by', () => {
  test('each count is how many rows its link would leave', () => {
    fc.assert(
      fc.property(rows, filters, (all, chosen) => {
        const filters = chosen as Asked['filters']
        for (const { id, values } of listing(list, all, { filters }, reader).facets)
          for (const { value, count } of values)
            expect(listing(list, all, { filters: { ...filters, [id]: value } }, reader).rows.length).toBe(count)
      }),
    )
  })

  test('what is left is some of the rows, each once, and without a filter it is all of them', () => {
    fc.assert(
      fc.property(rows, filters, (all, chosen) => {
        const left = refs(listing(list, all, { filters: chosen as Asked['filters'] }, reader).rows)
        expect(new Set(left).size).toBe(left.length)
        for (const ref of left) expect(refs(all)).toContain(ref)
        expect(refs(listing(list, all, { filters: {} }, reader).rows).toSorted()).toEqual(refs(all).toSorted())
      }),
    )
  })
})

test('rows are sorted either way, with those that have nothing to sort by last', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isDescending) => {
      const sorted = listing(list, all, { filters: {}, sort: { column: 'days', isDescending } }, reader).rows
      const days = sorted.map(({ row }) => row.days)
      const known = days.filter(day => day !== undefined)
      expect(days.slice(0, known.length)).toEqual(known)
      expect(known).toEqual(known.toSorted((a, b) => (isDescending ? b - a : a - b)))
    }),
  )
})

test('whoever may not read who works with a child is offered no filter by worker or team', () => {
  fc.assert(
    fc.property(rows, all => {
      const { facets } = listing(list, all, { filters: {} }, { staff: new Map(), mayReadWorkers: false })
      expect(facets.filter(({ id }) => id === 'worker' || id === 'team')).toEqual([])
    }),
  )
})

describe('a list that is counted before its rows are shown', () => {
  const counted = {
    ...list,
    groups: {
      by: 'kind' as const,
      title: 'By kind',
      columns: [
        { title: 'Rows', of: (rows: readonly Tagged[]) => rows.length },
        { title: 'Most days', of: (rows: readonly Tagged[]) => Math.max(0, ...rows.map(({ days }) => days ?? 0)) },
      ],
    },
  }

  test('has a line for each value, which leads to as many rows as it says, the largest first', () => {
    fc.assert(
      fc.property(rows, filters, (all, asked) => {
        const { kind: _, ...others } = asked
        const { groups = [] } = listing(counted, all, { filters: others }, reader)
        for (const { value, counts } of groups)
          expect(listing(counted, all, { filters: { ...others, kind: value } }, reader).rows).toHaveLength(counts[0]!)
        const sizes = groups.map(({ counts }) => counts[0]!)
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        const { rows: left } = listing(counted, all, { filters: others }, reader)
        expect(new Set(left.flatMap(({ row }) => row.kinds))).toEqual(new Set(groups.map(({ value }) => value)))
      }),
    )
  })

  test('is not counted once one of the values is chosen', () => {
    fc.assert(
      fc.property(rows, all => {
        expect(listing(counted, all, { filters: { kind: 'a' } }, reader).groups).toBeUndefined()
      }),
    )
  })
})
