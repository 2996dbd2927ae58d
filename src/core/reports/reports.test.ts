import { describe, expect, test } from 'vitest'
import { type Cell, cellWords, type Document, plainText, type Table } from '#core/document.ts'
import { journeysOf } from '#core/examples.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { loadDefinitions } from '#definitions.ts'
import councilReport from './council-report.ts'
import indicatorPages from './indicator-pages.ts'
import { type Materials, materialsOf } from './materials.ts'
import scorecard from './scorecard.ts'

const { reports } = await loadDefinitions()

const journeys = journeysOf({
  name: '',
  asAt: '2017-06-30',
  numerator: [],
  display: '',
  born: { Ana: '2016-09-01', Ben: '2005-01-01', Cal: '2001-01-01' },
  episodes: `
    child | started    | ended | legal status | placement
    Ana   | 2017-05-01 |       | C1           | U1
    Ben   | 2015-05-01 |       | C2           | U4
    Cal   | 2015-05-01 |       | C2           | K2`,
  records: {
    review: 'child | heldOn | participation\nBen | 2017-04-10 | PN1\nCal | 2017-06-30 | PN3\nAna | 2017-03-31 | PN0',
  },
})

const materials = (more: Partial<Parameters<typeof materialsOf>[0]> = {}): Materials =>
  materialsOf({
    authority: 'Testshire',
    recordedOn: '2017-08-09T12:00:00.000Z',
    scorecard: june2017,
    isPublic: false,
    aboutUs: [],
    journeys,
    ...more,
  })

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')
const textOf = (cell: Cell): string => plainText(cellWords(cell))
/** All that a document says. */
const said = (document: Document): string =>
  JSON.stringify(document.blocks, (name, value) => (name === 'svg' ? '' : value))

describe.each(reports.map(report => [report.id, report] as const))('%s', (_, report) => {
  const document = report.write(materials())

  test('says whose it is, what month it is of and when that was known', () => {
    expect(document).toMatchObject({ author: 'Testshire', datedOn: '2017-06-30' })
    expect(document.title).toContain('June 2017')
    expect(document.footer).toContain('As at 30 June 2017, as recorded on 9 August 2017.')
  })

  test('has tables in which every row has as many cells as there are columns', () => {
    for (const { caption, columns, rows } of tablesOf(document))
      for (const row of rows) expect(row, caption).toHaveLength(columns.length)
  })

  test('says nothing that is undefined, no number or an unfilled field', () => {
    expect(said(document)).not.toMatch(/undefined|NaN|\[object|\{6\./)
  })

  test('for the public it tells nothing that is counted of few children, and says that it does not', () => {
    const open = report.write(materials({ isPublic: true }))
    expect(open.footer).toContain('Small numbers are suppressed.')
    for (const label of ['Interim care order', 'Attended and spoke', 'Under 1']) expect(said(open)).not.toContain(label)
  })

  test('bears the council’s own name, colour and logo', () => {
    const body = { name: 'Testshire County Council', colour: '6B2C91', logo: 'AAAA', logoWidth: 10, logoHeight: 10 }
    const aboutUs = [{ id: 1, record: 1, kind: 'statement', standing: 0, type: 'council-look', body }] as never
    const own = report.write(materials({ aboutUs }))
    expect(own.author).toBe('Testshire County Council')
    expect(own.look).toMatchObject({ colour: '6B2C91', logo: { png: 'AAAA', alt: 'Testshire County Council' } })
  })

  test('asks of officers what it marks as to be written', () => {
    const asked = new Set((report.sections ?? []).map(({ asks }) => asks))
    for (const { says } of unfinishedIn(document)) {
      const what = says.replace(/^\[to be written: (.*)\]$/, '$1')
      expect(asked, what).toContain(what)
    }
  })
})

describe('the scorecard of June 2017', () => {
  const [table] = tablesOf(scorecard.write(materials())) as [Table]
  const column = (heading: string, nth = 0) => table.columns.flatMap((c, x) => (c.heading === heading ? [x] : []))[nth]!
  const rowOf = (number: string) => table.rows.find(row => row[0] === number)!
  const cell = (number: string, heading: string) => textOf(rowOf(number)[column(heading)]!)

  test('has every column of the printed report, in its order', () => {
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'No.',
      'Indicator',
      'Good is',
      'Data note (monthly)',
      'Apr 2017',
      'May 2017',
      'Jun 2017',
      'YTD',
      'Data note',
      'DOT',
      'RAG (in month)',
      'Red',
      'Amber',
      'Target, green',
      '2014-15',
      '2015-16',
      '2016-17',
      'Stat. neigh. ave.',
      'Best stat. neigh.',
      'Nat. ave.',
      'Nat. top quartile',
    ])
  })

  test('has a row for each indicator, parted by its groups', () => {
    expect(table.rows.map(([number]) => number)).toEqual(june2017.rows.map(({ indicator }) => indicator.number))
    expect(table.groups!.map(({ title, before }) => [title, table.rows[before]![0]])).toContainEqual([
      'Care leavers',
      '7.1',
    ])
  })

  test('has the figures, arrows and colours that were printed', () => {
    expect(['Apr 2017', 'May 2017', 'Jun 2017'].map(month => cell('6.9', month))).toEqual(['85.4%', '78.3%', '70.7%'])
    expect(['DOT', 'RAG (in month)', 'Red', 'Amber', 'Target, green'].map(heading => cell('6.9', heading))).toEqual([
      '↓',
      'Red',
      '<90%',
      '90%>',
      '95%+',
    ])
    expect(['YTD', '2014-15', '2015-16', '2016-17'].map(heading => cell('6.3', heading))).toEqual([
      '73',
      '175',
      '208',
      '262',
    ])
    expect(cell('8.2', 'Good is')).toBe('Low')
    expect(cell('6.1', 'RAG (in month)')).toBe('')
  })

  test('prints six months at most, however long the year is by then', () => {
    const long = {
      ...june2017,
      asAt: '2018-03-31',
      months: ['2017-04', '2017-05', '2017-06', '2017-07', '2017-08', '2017-09', '2017-10'],
    }
    const wide = scorecard.write(materials({ scorecard: { ...long, rows: [] } }))
    expect(tablesOf(wide)[0]!.columns.filter(({ heading }) => /^[A-Z][a-z]{2} 2017$/.test(heading))).toHaveLength(6)
  })
})

describe('indicator pages', () => {
  const tables = tablesOf(indicatorPages.write(materials()))

  test('each indicator has a picture of its months and one table with them', () => {
    const document = indicatorPages.write(materials())
    expect(tables).toHaveLength(june2017.rows.length)
    expect(document.blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(june2017.rows.length)
  })

  test('one month is no trend to draw, two are', () => {
    const drawn = (shown: number) => {
      const rows = june2017.rows.slice(0, 1).map(row => ({
        ...row,
        months: row.months.map(({ month, figure }, i) =>
          i < row.months.length - shown ? { month, figure: { display: 'not recorded' } } : { month, figure },
        ),
      }))
      const { blocks } = indicatorPages.write(materials({ scorecard: { ...june2017, rows } }))
      return blocks.filter(({ kind }) => kind === 'picture').length
    }
    expect([0, 1, 2].map(drawn)).toEqual([0, 0, 1])
  })

  test('what a workbook works out is what stands in the cell', () => {
    let worked = 0
    for (const { rows } of tables)
      for (const row of rows)
        for (const its of row) {
          if (typeof its !== 'object' || !('number' in its) || !its.formula) continue
          const at = (place: { row: number; column: number }) =>
            (rows[place.row]![place.column] as { number: number }).number
          const { formula } = its
          const value =
            formula.kind === 'ratio'
              ? (at(formula.above) / at(formula.below)) * formula.times
              : Array.from({ length: formula.to - formula.from + 1 }, (_, i) =>
                  at({ row: formula.from + i, column: formula.column }),
                ).reduce((sum, one) => sum + one, 0)
          expect(value.toFixed(its.decimals ?? 0)).toBe(its.number.toFixed(its.decimals ?? 0))
          worked++
        }
    expect(worked).toBeGreaterThan(40)
  })

  test('a year to date that its months do not add up to is no sum', () => {
    const rowFor = (number: string) => tables.find(({ caption }) => caption.startsWith(`${number} `))!
    const toDate = (number: string) => rowFor(number).rows.find(([period]) => period === 'Year to date')!
    expect(toDate('6.3')[1]).toMatchObject({ number: 73, formula: { kind: 'sum', from: 3, to: 5 } })
    expect(toDate('6.7').at(-2)).not.toHaveProperty('formula')
  })
})

describe('the council report', () => {
  const SECTIONS = [
    'Recommendations',
    'Background',
    'Key issues',
    'Options considered and recommended proposal',
    'Consultation',
    'Timetable and accountability for implementing this decision',
    'Financial and procurement implications',
    'Legal implications',
    'Human resources implications',
    'Implications for children and young people and vulnerable adults',
    'Equalities and human rights implications',
    'Implications for partners and other directorates',
    'Risks and mitigation',
    'Accountable officer(s)',
  ]
  const headingsOf = ({ blocks }: Document) =>
    blocks.flatMap(block => (block.kind === 'heading' && block.level === 1 ? [plainText(block.words)] : []))

  test('has the 14 sections of the template, numbered', () => {
    expect(headingsOf(councilReport.write(materials())).slice(1)).toEqual(
      SECTIONS.map((title, i) => `${i + 1}. ${title}`),
    )
  })

  test('is not finished until officers have written their sections', () => {
    const sections = councilReport.sections!.filter(({ saysAlready }) => !saysAlready)
    const written = sections.map(({ id }, i) => ({
      id: i + 1,
      record: i + 1,
      kind: 'statement',
      standing: 0,
      type: 'report-section',
      body: { report: 'council-report', section: id, month: '2017-06', text: `Advice of officers on ${id}` },
    })) as never
    expect(unfinishedIn(councilReport.write(materials()))).toHaveLength(sections.length)
    const document = councilReport.write(materials({ aboutUs: written }))
    expect(unfinishedIn(document)).toEqual([])
    for (const { id } of sections) expect(said(document)).toContain(`Advice of officers on ${id}`)
  })

  test('tells each figure with what it is made of, which way it went and its target', () => {
    expect(said(councilReport.write(materials()))).toContain(
      'Looked after children reviewed within timescales: 89.1% (82 of 92) in June 2017, better than in May 2017 (85.7%, 108 of 126). This is red: the target is 95% or more. The year to date comes to 86.8%. 2016-17 came to 91.3%.',
    )
  })

  test('breaks the children down by age and legal status, those of the last day of the month', () => {
    const ages = tablesOf(councilReport.write(materials())).find(({ caption }) => caption.includes('by age'))!
    expect(ages.rows.map(row => row.slice(0, 2).map(textOf))).toEqual([
      ['Under 1', '1'],
      ['1 to 4', '0'],
      ['5 to 9', '0'],
      ['10 to 15', '1'],
      ['16 and over', '1'],
      ['Total', '3'],
    ])
  })
})

test('reviewing officers see the reviews of the financial year alone, by month and by how the child took part', () => {
  const report = reports.find(({ id }) => id === 'iro-overview')!
  const table = tablesOf(report.write(materials())).find(({ caption }) => caption.startsWith('Reviews held'))!
  expect(table.columns.map(({ heading }) => heading)).toEqual([
    'How the child took part',
    'Apr 2017',
    'Jun 2017',
    'Year to date',
  ])
  expect(table.rows.map(row => row.map(textOf))).toEqual([
    ['Attended and spoke', '1', '0', '1'],
    ['Attended, gave views without words', '0', '1', '1'],
    ['All reviews', '1', '1', '2'],
  ])
})
