import { bothCards, talliesOfBoth } from '#core/both-cards.ts'
import { indicatorsOf } from '#core/indicators/of-council.ts'
import { materialsOf } from '#core/reports/materials.ts'
import type { Definitions } from '#definitions.ts'
import { packFormats, writtenReports } from '#documents/pack.ts'
import { documentPage } from '#web/document-page.tsx'
import { contextOf, councilOf, journeysOf } from './council.ts'
import { type Line, megabytes, number, ratio, seconds, timed } from './table.ts'

/** A council of the size of the printed scorecard's. */
const LOOKED_AFTER = 522

/** The whole pack, every report in every format, from loaded journeys; each report as it is done. */
export async function benchPack(definitions: Definitions): Promise<readonly Line[]> {
  const journeys = journeysOf(councilOf(LOOKED_AFTER), definitions)
  const context = contextOf(journeys, definitions)
  const own = (indicators: Definitions['indicators']) =>
    indicatorsOf(indicators, { standards: definitions.standards, ...context })
  const both = { indicators: own(definitions.indicators), wider: own(definitions.wider), context }

  const lines: Line[] = []
  let bytes = 0
  const whole = await timed(async () => {
    const tallies = talliesOfBoth(both, { to: '2026-03', months: 12 })
    tallies.count(journeys)
    const materials = materialsOf({
      authority: 'Bench',
      recordedOn: '2026-05-01T09:00:00.000Z',
      ...bothCards(tallies, both),
      isPublic: false,
      aboutUs: [],
      journeys,
    })
    const reports = definitions.reports.map(({ id, title, write }) => ({ id, title, document: write(materials) }))
    for await (const { title, files, took } of writtenReports(reports, packFormats, documentPage)) {
      bytes += files.reduce((sum, file) => sum + file.bytes.length, 0)
      lines.push({ what: `  ${title}, ${files.length} formats`, figure: seconds(took) })
    }
  })
  return [
    {
      what: `${definitions.reports.length} reports of ${definitions.indicators.length + definitions.wider.length} indicators over 12 months, ${number(journeys.length)} journeys: ${megabytes(bytes)}`,
      figure: seconds(whole.ms),
      compared: `${ratio(whole.ms, 10_000)} of the goal of 10 s`,
    },
    ...lines,
  ]
}
