import type { Document } from '#core/document.ts'
import { june2017 } from '#core/june-2017.testing.ts'
import { materialsOf } from '#core/reports/materials.ts'
import { loadDefinitions } from '#definitions.ts'

const { reports: catalogue } = await loadDefinitions()

const materials = materialsOf({
  authority: 'Testshire',
  recordedOn: '2017-08-09T12:00:00.000Z',
  scorecard: june2017,
  isPublic: false,
  aboutUs: [],
  journeys: [],
})

/** Every report of a pack as it goes to a panel, of the scorecard that was printed for June 2017. */
export const reportsOfJune: readonly (readonly [id: string, document: Document])[] = catalogue.map(report => [
  report.id,
  report.write(materials),
])
