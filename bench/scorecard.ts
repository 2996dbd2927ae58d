import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Tallies } from '#core/scorecard.ts'
import type { Definitions } from '#definitions.ts'
import { importSsda903 } from '#jobs/import-ssda903.ts'
import { writeDemonstration } from '#jobs/write-demonstration.ts'
import { councilAsRecorded } from '#store/council.ts'
import { openStore } from '#store/open.ts'
import { demonstrationJourneys } from './demonstration-journeys.ts'
import { type Line, median, megabytes, ratio, seconds, timed } from './table.ts'

/** A council with about 10,000 journeys in six years of returns. */
export const TEN_THOUSAND = 3_000
const WINDOW = { to: '2026-03', months: 24 } as const

/** The whole scorecard from a cold store, from loaded journeys, and after one child changed. */
export async function benchScorecard(definitions: Definitions): Promise<readonly Line[]> {
  const dir = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  try {
    const council = {
      authority: 'Bench',
      lookedAfter: TEN_THOUSAND,
      careLeavers: 1230,
      years: 6,
      lastYear: 2026,
      seed: 1,
    }
    await writeDemonstration(council, definitions.tables, join(dir, 'returns'))
    const filling = await openStore({ dir: join(dir, 'store') }, definitions)
    const filled = await importSsda903({
      ledger: await filling.ledger('Bench'),
      definitions,
      from: [join(dir, 'returns')],
      recordedBy: 'bench',
    })
    await filling.close()
    if ('refusals' in filled) throw new Error(filled.refusals.join('\n'))

    const store = await openStore({ dir: join(dir, 'store') }, definitions)
    const ledger = await store.ledger('Bench')
    const cold = await timed(async () => {
      const { journeys, indicators, context } = await councilAsRecorded(ledger, definitions)
      const tallies = new Tallies(indicators, WINDOW)
      tallies.count(journeys)
      return { journeys, tallies, context, card: tallies.scorecard(context) }
    })
    const { journeys, tallies, context } = cold.result
    const loaded = await median(5, () => {
      const again = new Tallies(definitions.indicators, WINDOW)
      again.count(journeys)
      again.scorecard(context)
    })
    const one = journeys[Math.floor(journeys.length / 2)]!
    const changed = await median(5, async () => {
      const after = await ledger.journey(one.ref)
      tallies.replace(one, after)
      tallies.scorecard(context)
    })
    await store.close()
    return [
      {
        what: `${journeys.length.toLocaleString('en-GB')} journeys of ${filled.report.added.toLocaleString('en-GB')} entries: cold store, ${definitions.indicators.length} indicators, 24 months`,
        figure: seconds(cold.ms),
        compared: `${ratio(cold.ms, 2000)} of the goal of 2 s`,
      },
      {
        what: '  from loaded journeys',
        figure: seconds(loaded),
        compared: `${ratio(loaded, 500)} of the goal of 0.5 s`,
      },
      {
        what: '  after one child changes, read from the store',
        figure: seconds(changed),
        compared: `${ratio(changed, 20)} of the goal of 20 ms`,
      },
    ]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** How counting grows with the number of journeys: in time and in memory. */
export async function benchGrowth({ indicators, tables }: Definitions): Promise<readonly Line[]> {
  const lines: Line[] = []
  let one: { ms: number; bytes: number; journeys: number } | undefined
  for (const times of [1, 10, 100]) {
    const before = settledHeap()
    const journeys = demonstrationJourneys((TEN_THOUSAND / 10) * times, tables)
    const bytes = settledHeap() - before
    const count = () => {
      const tallies = new Tallies(indicators, WINDOW)
      tallies.count(journeys)
      tallies.scorecard({
        returnYears: [2021, 2022, 2023, 2024, 2025, 2026],
        populations: [],
        recordedFrom: { days: new Map(), titles: new Map() },
        staff: new Map(),
      })
    }
    const ms = await median(times === 100 ? 3 : 5, count)
    one ??= { ms, bytes, journeys: journeys.length }
    lines.push({
      what: `${journeys.length.toLocaleString('en-GB').padStart(7)} journeys counted`,
      figure: seconds(ms),
      compared: `${ratio(ms, one.ms)} times the time and ${ratio(bytes, one.bytes)} times the memory (${megabytes(bytes)}) for ${ratio(journeys.length, one.journeys)} times the journeys`,
    })
  }
  return lines
}

function settledHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
