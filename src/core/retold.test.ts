import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { demonstrationEntries } from './demonstration/journeys.ts'
import { isToldInPart, toldBy } from './entries-since.ts'
import { journeyOf } from './journey.ts'
import { DETAILS, retold } from './retold.ts'

const { tables } = await loadDefinitions()
const COUNCIL = { authority: 'Testshire', lookedAfter: 12, careLeavers: 8, years: 3, lastYear: 2018, seed: 3 }
const CHILDREN = demonstrationEntries(COUNCIL, tables)
const known = { returnYears: [2016, 2017, 2018] }
const types = [...new Set([...CHILDREN.values()].flatMap(entries => entries.map(({ type }) => type)))].sort()

test.each(types)('a child whose %s was otherwise is the child whom all of their records then tell', type => {
  const its = new Set([DETAILS, type])
  for (const [ref, entries] of CHILDREN) {
    const child = { ref, childId: ref }
    const now = journeyOf(child, entries, known)
    const first = entries.find(entry => entry.type === type)
    // Before the newest of them was said, and where the first of them had been withdrawn.
    const newest = entries.findLast(entry => entry.type === type && entry.type !== DETAILS)
    const withdrawn = first && first.type !== DETAILS ? [{ ...first, kind: 'withdrawal' as const, body: {} }] : []
    for (const then of [entries.filter(entry => entry !== newest), [...entries, ...withdrawn]]) {
      const part = then.filter(entry => its.has(entry.type))
      expect(retold(now, its, part, known)).toEqual(journeyOf(child, then, known))
    }
  }
})

describe('a history that leaves out record types', () => {
  const at = {
    subject: 'ana',
    recordedOn: '2018-04-20T09:00:00.000Z',
    batch: 1,
    standing: 2018,
    kind: 'statement',
  } as const
  const details = { ...at, id: 1, record: 1, type: DETAILS, body: { bornOn: '2010-06-01' } }
  const withoutBirth = { ...details, id: 2, body: {} }
  const withdrawn = { ...details, id: 2, kind: 'withdrawal' as const, body: {} }
  const episode = { ...at, id: 3, record: 3, type: 'episode', body: { startedOn: '2018-01-01', bornOn: '2010-06-01' } }
  const isKnown = ({ id }: { readonly id: number }) => id < 3

  test('is enough where the details say when the child was born', () => {
    expect(isToldInPart([details, episode], isKnown)).toBe(true)
  })

  test('is not where they do not, did not at any time since, or came later', () => {
    expect(isToldInPart([episode], isKnown)).toBe(false)
    expect(isToldInPart([details, withoutBirth, episode], isKnown)).toBe(false)
    expect(isToldInPart([details, withdrawn, episode], isKnown)).toBe(false)
    expect(isToldInPart([{ ...details, id: 4 }, episode], isKnown)).toBe(false)
  })

  test('needs the child as they are for all else', () => {
    const history = { ref: 'ana', childId: 'A1', types: new Set([DETAILS]), entries: [details] }
    expect(() => toldBy(history, history.entries, known, undefined)).toThrow('Give the journeys of all children.')
    expect(toldBy(history, [], known, undefined)).toBeUndefined()
  })
})
