import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { yearTo31March } from '#core/dates.ts'
import { demonstrationCasework } from '#core/demonstration/casework.ts'
import { drawnCouncil } from '#core/demonstration/told-council.ts'
import { indicatorsOf } from '#core/indicators/of-council.ts'
import type { Journey } from '#core/journey.ts'
import { Tallies } from '#core/scorecard.ts'
import type { Definitions } from '#definitions.ts'
import { importSsda903 } from '#jobs/import-ssda903.ts'
import { CaseworkLoader, weeksOf } from '#jobs/load-casework.ts'
import { writeDemonstration } from '#jobs/write-demonstration.ts'
import { councilAsRecorded } from '#store/council.ts'
import { openStore } from '#store/open.ts'
import type { Ledger } from '#store/store.ts'
import { contextOf, councilOf, journeysOf, TEN_THOUSAND } from './council.ts'
import { type Line, median, megabytes, number, ratio, seconds, timed } from './table.ts'

const WINDOW = { to: '2026-03', months: 24 } as const

/** The whole scorecard from a cold store, from loaded journeys, and after one child changed. */
export async function benchScorecard(definitions: Definitions): Promise<readonly Line[]> {
  const dir = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const inStore = async <T>(work: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const store = await openStore({ dir: join(dir, 'store') }, definitions)
    try {
      return await work(await store.ledger(TEN_THOUSAND.authority))
    } finally {
      await store.close()
    }
  }
  try {
    const returned = await inStore(ledger => importReturns(ledger, definitions, join(dir, 'returns')))
    const cold = await inStore(ledger => timed(() => counted(ledger, definitions)))
    const told = await inStore(recordCasework)
    const lines = await inStore(async ledger => {
      const whole = await timed(() => counted(ledger, definitions))
      const { journeys, indicators, tallies, context } = whole.result
      const loaded = await median(9, () => {
        const again = new Tallies(indicators, WINDOW)
        again.count(journeys)
        again.scorecard(context)
      })
      const one = journeys[Math.floor(journeys.length / 2)]!
      const changed = await median(9, async () => {
        const after = await ledger.journey(one.ref)
        tallies.replace(one, after)
        tallies.scorecard(context)
      })
      return [
        {
          what: `  with their casework, ${number(told)} entries more`,
          figure: seconds(whole.ms),
        },
        {
          what: '  from loaded journeys, casework and all',
          figure: seconds(loaded),
          compared: `${ratio(loaded, 500)} of the goal of 0.5 s`,
        },
        {
          what: '  after one child changes, read from the store',
          figure: seconds(changed),
          compared: `${ratio(changed, 20)} of the goal of 20 ms`,
        },
      ]
    })
    return [
      {
        what: `${number(cold.result.journeys.length)} journeys of ${number(returned)} entries of returns: cold store, ${definitions.indicators.length} indicators, 24 months`,
        figure: seconds(cold.ms),
        compared: `${ratio(cold.ms, 2000)} of the goal of 2 s`,
      },
      ...lines,
    ]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function counted(ledger: Ledger, definitions: Definitions) {
  const { journeys, indicators, context } = await councilAsRecorded(ledger, definitions)
  const tallies = new Tallies(indicators, WINDOW)
  tallies.count(journeys)
  tallies.scorecard(context)
  return { journeys, indicators, tallies, context }
}

/** How many entries the returns became. */
async function importReturns(ledger: Ledger, definitions: Definitions, dir: string): Promise<number> {
  await writeDemonstration(drawnCouncil(TEN_THOUSAND), definitions.tables, dir)
  const filled = await importSsda903({ ledger, definitions, from: [dir], recordedBy: 'bench' })
  if ('refusals' in filled) throw new Error(filled.refusals.join('\n'))
  return filled.report.added
}

/** How many entries of casework were recorded. */
async function recordCasework(ledger: Ledger): Promise<number> {
  const weeks = weeksOf(demonstrationCasework(TEN_THOUSAND), yearTo31March(TEN_THOUSAND.lastYear).lastDay)
  await ledger.write(async writing => {
    const loader = new CaseworkLoader(writing, 'bench')
    for (const week of weeks) await loader.load(week)
  })
  return weeks.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** The most children who are looked after in one council that is made at once, so that making it takes no more memory than one. */
const IN_ONE_COUNCIL = TEN_THOUSAND.lookedAfter

/** How counting grows with the number of journeys: in time and in memory. */
export async function benchGrowth(definitions: Definitions): Promise<readonly Line[]> {
  const lines: Line[] = []
  let one: { ms: number; bytes: number; journeys: number } | undefined
  for (const times of [1, 10, 100]) {
    const before = settledHeap()
    const journeys = journeysOfCouncils((TEN_THOUSAND.lookedAfter / 10) * times, definitions)
    const bytes = settledHeap() - before
    const context = contextOf(journeys, definitions)
    const indicators = indicatorsOf(definitions.indicators, { standards: definitions.standards, ...context })
    const count = () => {
      const tallies = new Tallies(indicators, WINDOW)
      tallies.count(journeys)
      tallies.scorecard(context)
    }
    const ms = await median(times === 100 ? 3 : 5, count)
    one ??= { ms, bytes, journeys: journeys.length }
    lines.push({
      what: `${number(journeys.length).padStart(7)} journeys counted`,
      figure: seconds(ms),
      compared: `${ratio(ms, one.ms)} times the time and ${ratio(bytes, one.bytes)} times the memory (${megabytes(bytes)}) for ${ratio(journeys.length, one.journeys)} times the journeys`,
    })
  }
  return lines
}

/** The journeys of as many councils as it takes. */
function journeysOfCouncils(lookedAfter: number, definitions: Definitions): readonly Journey[] {
  const journeys: Journey[] = []
  for (let seed = 1, left = lookedAfter; left > 0; seed++, left -= IN_ONE_COUNCIL)
    for (const child of journeysOf(councilOf(Math.min(left, IN_ONE_COUNCIL), seed), definitions)) journeys.push(child)
  return journeys
}

function settledHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
