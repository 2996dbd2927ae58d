import { expect, test } from 'vitest'
import { disagreementsIn } from '#core/disagreements.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { materialsOf } from '#core/reports/materials.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { loadDefinitions } from '#definitions.ts'
import { mendOf, toMend } from './mending.ts'

const definitions = await loadDefinitions()
const reports = definitions.reports.filter(({ sections }) => sections)

const materials = materialsOf({
  authority: 'Testshire',
  recordedOn: '2017-08-09T12:00:00.000Z',
  scorecard: june2017,
  isPublic: false,
  aboutUs: [],
  journeys: [],
})

const sectionIn = (href: string): string | null => new URL(href, 'http://here').searchParams.get('section')

test.each(reports.map(report => [report.id, report] as const))(
  'each place of the %s that nobody has written in leads to its own section',
  (_, report) => {
    const led = unfinishedIn(report.write(materials)).map(place => sectionIn(mendOf(report, place, '2017-06').href))
    const asked = report.sections!.filter(({ saysAlready }) => !saysAlready).map(({ id }) => id)
    expect(led.toSorted()).toEqual(asked.toSorted())
  },
)

test('what was left unfinished under a heading of no section leads to the commentary of the month', () => {
  const left = { under: '3.1 Reviews', says: 'TBC' }
  expect(mendOf({ id: 'council-report', sections: [] }, left, '2017-06').href).toBe('/commentary?month=2017-06')
})

const WRONG = 'Health assessments up to date were 12.3% in June 2017.'

test('a figure that an officer typed and the scorecard has otherwise leads to the section that it stands in', () => {
  const sections = [{ report: 'council-report', section: 'legal', month: '2017-06', text: WRONG, entry: 1 }]
  const papers = reports.map(report => ({ ...report, document: report.write({ ...materials, sections }) }))
  const documents = papers.map(({ document }) => document)
  const found = toMend(disagreementsIn(documents, june2017), { papers, scorecard: june2017, month: '2017-06' })
  const [its, ...others] = found.filter(({ says }) => says.includes('12.3%'))
  expect(others).toEqual([])
  expect(its!.field, 'sections are not filled in').toBeUndefined()
  expect(its!.mends.map(({ href }) => sectionIn(href))).toEqual(['legal'])
})

test('what was found in several places is told once, with each place once', () => {
  const where = ['Commentary on 6.9, why', 'Commentary on Placements, what happened']
  const found = [
    { kind: 'scorecard' as const, says: 'It is otherwise.', where: [where[0]!] },
    { kind: 'scorecard' as const, says: 'It is otherwise.', where, field: '{6.9}' },
  ]
  expect(
    toMend(found, { papers: [], scorecard: { ...june2017, rows: june2017.rows.map(agreeing) }, month: '2017-06' }),
  ).toEqual([
    {
      kind: 'scorecard',
      says: 'It is otherwise.',
      field: '{6.9}',
      mends: [
        { says: where[0], href: '/commentary/2017-06/health-assessments-up-to-date' },
        { says: where[1], href: '/commentary/2017-06/placements' },
      ],
    },
  ])
})

test('a place that is in no paper and no commentary leads to the scorecard', () => {
  const found = [{ kind: 'flow' as const, says: 'They do not add up.', where: ['Scorecard, June 2017'] }]
  const [its] = toMend(found, { papers: [], scorecard: june2017, month: '2017-06' })
  expect(its!.mends).toEqual([{ says: 'Scorecard, June 2017', href: '/scorecard?month=2017-06' }])
})

test('what was entered and is not what the records give leads to its indicator', () => {
  const [row] = june2017.rows
  const says = 'June 2017: entered as 1. The records give 2, which stands.'
  const disagreement = {
    indicator: row!.indicator.id,
    window: { to: '2017-06', stretch: 'month' as const },
    said: '1',
    where: 'x',
    computed: row!.months.at(-1)!.figure,
    says,
  }
  const scorecard = { ...june2017, rows: [{ ...row!, disagreements: [disagreement] }] }
  const [its] = toMend([], { papers: [], scorecard, month: '2017-06' })
  expect(its).toMatchObject({ says, mends: [{ href: `/indicators/${row!.indicator.id}?month=2017-06` }] })
})

const agreeing = ({ disagreements: _, ...row }: (typeof june2017.rows)[number]) => row
