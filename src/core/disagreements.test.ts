import { describe, expect, it } from 'vitest'
import { disagreementsAmong, disagreementsIn, disagreementsOf } from './disagreements.ts'
import { type Block, bulleted, type Document, heading, paragraph, table } from './document.ts'
import { june2017 } from './june-2017.testing.ts'
import { figuresOf2017 } from './papers/figures-of-2017.testing.ts'
import { papersOf2017 } from './papers/papers-of-2017.testing.ts'
import type { PrintedFact } from './papers/printed-fact.testing.ts'
import type { PaperDisagreement } from './papers/statement.ts'
import { wordsOf2017 } from './papers/words-of-2017.testing.ts'

const indicators = june2017.rows.map(({ indicator }) => indicator)
const packOf2017 = [...figuresOf2017, ...papersOf2017, ...wordsOf2017].sort((a, b) => (a.id < b.id ? -1 : 1))

const documentOf = (blocks: readonly Block[], title = 'Paper'): Document => ({
  title,
  author: 'Council',
  datedOn: '2017-08-22',
  orientation: 'portrait',
  blocks,
})

/** What the scorecard itself has that does not reconcile is of every pack. */
const ofPapers = (documents: readonly Document[]): readonly PaperDisagreement[] =>
  disagreementsIn(documents, june2017).filter(({ kind }) => kind !== 'flow')

const foundIn = ({ facts = {}, blocks = [] }: PrintedFact): readonly PaperDisagreement[] => [
  ...disagreementsAmong(facts, indicators),
  ...ofPapers([documentOf(blocks)]),
]

describe('the papers of one panel', () => {
  it('are inventoried without a gap', () => {
    expect(packOf2017.map(({ id }) => id)).toEqual(Array.from({ length: 42 }, (_, i) => `I${41 + i}`))
  })

  it.each(
    packOf2017.map(fact => [fact.id, fact.finds === undefined ? 'nothing' : 'something', fact.tells, fact] as const),
  )('%s finds %s: %s', (_id, _finds, _tells, fact) => {
    const found = foundIn(fact)
    const finds = fact.finds ?? []
    expect(finds.filter(([kind, says]) => !found.some(its => its.kind === kind && says.test(its.says)))).toEqual([])
    expect(found.map(({ says }) => says)).toHaveLength(finds.length)
  })

  it('name every place that a disagreement is about', () => {
    expect(
      packOf2017.flatMap(foundIn).every(({ where }) => where.length > 0 && where.every(place => place.includes(', '))),
    ).toBe(true)
  })
})

describe('a document of our own', () => {
  it('is held against the scorecard in its tables, row by row and month by month', () => {
    const found = ofPapers([
      documentOf([
        heading(1, 'Performance'),
        table({
          caption: 'Looked after children',
          columns: ['No.', 'Indicator', 'Apr-17', 'May-17', 'Jun-17', '2016/17'].map(text => ({ heading: text })),
          rows: [
            ['6.9', 'Health', '85.4%', '78.3%', '70.7%', '89.5%'],
            ['6.10', 'Dental', '56.9%', '56.6%', '55.0%', '57.3%'],
            ['6.13', 'PEPs', '95.7%', '78.6%', 'suppressed', '88.9%'],
          ],
        }),
      ]),
    ])
    expect(found.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^6.10 .*56.6% is printed for 2017-05, and the scorecard has 56.5%/),
      expect.stringMatching(/^6.13 .*88.9% is printed for 2016-17, and the scorecard has 87.9%/),
    ])
  })

  it('names a part above its whole as the scorecard does, and a place once', () => {
    const columns = [{ heading: 'Indicator' }, { heading: 'Mar 2015' }]
    const [part, whole] = ['6.13', '6.12'].map(its => indicators.find(({ number }) => number === its)!.title)
    const rows = [
      [`6.13 ${part}`, '76.0%'],
      [`6.12 ${whole}`, '68.7%'],
    ]
    const found = ofPapers([documentOf([table({ caption: 'Three years', columns, rows })])])
    expect(found.filter(({ kind }) => kind === 'part above whole')).toMatchObject([
      {
        says: expect.stringContaining(`6.13 ${part} at 76.0% is above 6.12 ${whole} at 68.7%`),
        where: [expect.any(String)],
      },
    ])
  })

  it('is so held where its months are rows and its indicators columns', () => {
    const [found, ...others] = ofPapers([
      documentOf([
        table({
          caption: 'Plans',
          columns: ['', '6.14', '6.9'].map(text => ({ heading: text })),
          rows: [
            ['Apr-17', '76.8%', '85.4%'],
            ['May-17', '73.8%', '78.3%'],
          ],
        }),
      ]),
    ])
    expect(found?.says).toMatch(/73.8% is printed for 2017-05, and the scorecard has 76.4%/)
    expect(others).toEqual([])
  })

  it.each([
    [['85.5%', '78.4%', '70.7%'], 2],
    [['85.5%', '78.4%'], 2],
    [['85.5%', '78.4%', '70.8%'], 0],
  ])('of which no figure of three is the scorecard’s is of something else: %s', (values, found) => {
    const months = ['Apr-17', 'May-17', 'Jun-17'].slice(0, values.length)
    const columns = ['', ...months].map(text => ({ heading: text }))
    expect(ofPapers([documentOf([table({ caption: 'Health', columns, rows: [['6.9', ...values]] })])])).toHaveLength(
      found,
    )
  })

  it('is held against the scorecard in its lists, and says where', () => {
    const [found] = ofPapers([
      documentOf([heading(1, 'Plans'), bulleted(['At the end of May 73.8% had an up to date plan.'])], 'Narrative'),
    ])
    expect(found).toMatchObject({ where: ['Narrative, “Plans”'], field: '{6.14 may}' })
  })

  it('is held against other papers in what the scorecard does not have', () => {
    const paper = (title: string, value: string) =>
      documentOf(
        [
          table({
            caption: 'Years',
            columns: ['', '2011-2012'].map(text => ({ heading: text })),
            rows: [['6.1', value]],
          }),
        ],
        title,
      )
    expect(ofPapers([paper('One', '380'), paper('Other', '381')])).toMatchObject([
      { kind: 'different', where: ['One, Years', 'Other, Years'] },
    ])
    expect(ofPapers([paper('One', '380'), paper('Other', '380')])).toEqual([])
  })

  it('with totals, percentages and months that are right raises nothing', () => {
    const found = ofPapers([
      documentOf([
        table({
          caption: 'Ages, April to June 2017',
          columns: ['Age', 'Number', '% of total', 'Reviewed', ''].map(text => ({ heading: text })),
          rows: [
            ['Under 1', '34', '6.5%', '82 of 92', '89.1%'],
            ['1 to 4', '70', '13.4%', '', ''],
            ['5 and over', '418', '80.1%', '', ''],
            ['Total', '522', '', '', ''],
          ],
        }),
        paragraph(
          'The panel met on Tuesday 22 August 2017. Care leavers aged 16 to 17 and care leavers aged 18 to 25 came.',
        ),
      ]),
    ])
    expect(found).toEqual([])
  })
})

it('a scorecard of which the months do not reconcile says so', () => {
  expect(disagreementsOf(june2017).map(({ says }) => says)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/June 2017: 504 and 33 more, less 16, makes 521, and 522 is printed/),
    ]),
  )
})
