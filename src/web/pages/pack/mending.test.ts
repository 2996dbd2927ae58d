import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { materialsOf } from '#core/reports/materials.ts'
import type { Report } from '#core/reports/report.ts'
import { unfinishedIn } from '#core/unfinished.ts'
import { mendOf } from './mending.ts'

const folder = new URL('../../../core/reports/', import.meta.url)
const reports = (await loadCatalogue<Report>(folder, ({ id }) => id)).filter(({ sections }) => sections)

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
