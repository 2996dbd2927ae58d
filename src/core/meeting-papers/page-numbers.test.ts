import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextPack, packsIn, pagesOf, type SentPack } from './page-numbers.ts'

test('papers get pages one after the other, and a supplement follows after the last', () => {
  const first = nextPack(
    [],
    [
      { paper: 'P-1', pages: 7 },
      { paper: 'P-2', pages: 4 },
    ],
  )!
  expect(first).toEqual({
    version: 1,
    papers: [
      { paper: 'P-1', firstPage: 1, lastPage: 7 },
      { paper: 'P-2', firstPage: 8, lastPage: 11 },
    ],
  })
  const supplement = nextPack(
    [first],
    [
      { paper: 'P-1', pages: 9 },
      { paper: 'P-3', pages: 1 },
    ],
  )!
  expect(supplement).toEqual({ version: 2, papers: [{ paper: 'P-3', firstPage: 12, lastPage: 12 }] })
  expect(nextPack([first, supplement], [{ paper: 'P-3', pages: 2 }])).toBeUndefined()
  const papers = [{ reference: 'P-1' }, { reference: 'P-3' }, { reference: 'P-9' }]
  expect(pagesOf(papers, [...first.papers, ...supplement.papers])).toBe('1 to 7, 12')
})

test('nothing that was printed moves, and no page is two papers’', () => {
  const sendings = fc.array(
    fc.array(fc.record({ paper: fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4'), pages: fc.integer({ min: 0, max: 9 }) })),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(sendings, all => {
      let sent: readonly SentPack[] = []
      for (const added of all) {
        const next = nextPack(sent, added)
        if (next) sent = [...sent, next]
      }
      const pages = sent.flatMap(({ papers }) => papers)
      expect(new Set(pages.map(({ paper }) => paper)).size).toBe(pages.length)
      expect(sent.map(({ version }) => version)).toEqual(sent.map((_, i) => i + 1))
      let last = 0
      for (const { firstPage, lastPage } of pages) {
        expect(firstPage).toBe(last + 1)
        expect(lastPage).toBeGreaterThanOrEqual(firstPage)
        last = lastPage
      }
    }),
  )
})

test('what was sent out is known from its records, by version', () => {
  const sent = (record: number, version: number, paper: string) => ({
    record,
    kind: 'statement' as const,
    standing: 0,
    type: 'meeting-pack',
    body: { meeting: 'M-1', version, on: '2018-07-09', papers: [{ paper, firstPage: version, lastPage: version }] },
  })
  const packs = packsIn([sent(2, 2, 'P-2'), sent(1, 1, 'P-1')], 'M-1')
  expect(packs.map(({ version, papers }) => [version, papers[0]?.paper])).toEqual([
    [1, 'P-1'],
    [2, 'P-2'],
  ])
  expect(packsIn([sent(1, 1, 'P-1')], 'M-2')).toEqual([])
})
