import pg from 'pg'
import { isoOf, monthPeriod, monthsTo, NEVER } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { placementsOf } from '#core/placements.ts'
import { Tallies } from '#core/scorecard.ts'
import type { Definitions } from '#definitions.ts'
import { noServer, startServer } from '#store/scratch-postgresql.ts'
import { contextOf, journeysOf, TEN_THOUSAND } from './council.ts'
import { indexesForQueries, singleQueries, tablesForQueries } from './single-queries.ts'
import { type Line, median, ratio, seconds } from './table.ts'

const MONTHS = 24
/** Enough that both sides are warm. */
const RUNS = 15
const TO = '2026-03'

/** Four month series as single queries on PostgreSQL, beside the engine's share for the same four, over the same data. */
export async function benchSingleQueries(definitions: Definitions): Promise<readonly Line[]> {
  if (noServer) return [{ what: 'single queries', figure: 'not run', compared: noServer }]
  const journeys = journeysOf(TEN_THOUSAND, definitions)
  const server = await startServer()
  try {
    const client = new pg.Client(await server.newDatabase())
    await client.connect()
    await client.query('set jit = off') // compiling these queries takes longer than running them
    await fill(client, journeys)
    const lines = await compare(client, journeys, definitions)
    await client.end()
    return lines
  } finally {
    await server.stop()
  }
}

async function compare(
  client: pg.Client,
  journeys: readonly Journey[],
  definitions: Definitions,
): Promise<readonly Line[]> {
  const { indicators } = definitions
  const context = contextOf(journeys, definitions)
  const months = monthsTo(TO, MONTHS)
  const first = isoOf(monthPeriod(months[0]!).firstDay)
  const lines: Line[] = []
  let [ours, theirs] = [0, 0]
  for (const [number, sql] of Object.entries(singleQueries)) {
    const indicator = indicators.filter(i => i.number === number)
    const ask = () => client.query<{ numerator: string; denominator: string | null }>(sql, [first, MONTHS])
    const engine = () => {
      const tallies = new Tallies(indicator, { to: TO, months: MONTHS })
      tallies.count(journeys)
      return tallies.scorecard(context)
    }
    const [{ rows }, card] = [await ask(), engine()]
    const differ = card.rows[0]!.months.filter(
      ({ figure }, i) => Number(rows[i]?.numerator ?? 0) !== figure.numerator,
    ).length
    const [query, count] = [await median(RUNS, ask), await median(RUNS, engine)]
    ours += count
    theirs += query
    lines.push({
      what: `${number}, ${MONTHS} months, ${journeys.length.toLocaleString('en-GB')} journeys: single query`,
      figure: seconds(query),
      compared: `engine ${seconds(count)}, ${ratio(count, query)} of it; ${differ === 0 ? 'the same figures' : `${differ} months differ`}`,
    })
  }
  const four = indicators.filter(i => i.number in singleQueries)
  const together = await median(RUNS, () => {
    const tallies = new Tallies(four, { to: TO, months: MONTHS })
    tallies.count(journeys)
    tallies.scorecard(context)
  })
  lines.push({
    what: 'the four one after the other',
    figure: seconds(theirs),
    compared: `engine ${seconds(ours)}, ${ratio(ours, theirs)} of it`,
  })
  lines.push({
    what: 'the four together, as the scorecard counts them',
    figure: seconds(together),
    compared: `${ratio(together, theirs)} of the queries; the goal is 0.25`,
  })
  return lines
}

async function fill(client: pg.Client, journeys: readonly Journey[]): Promise<void> {
  for (const sql of tablesForQueries) await client.query(sql)
  const iso = (day: number): string => (day === NEVER ? 'infinity' : isoOf(day))
  const spans = journeys.flatMap((child, i) =>
    child.counted.map(e => [
      i,
      isoOf(e.startedOn),
      iso(Math.min(e.until, child.turns18On)),
      e.endedOn === undefined ? null : isoOf(e.endedOn),
      e.reasonForNewEpisode ?? null,
      e.reasonEnded ?? null,
    ]),
  )
  const placements = journeys.flatMap((child, i) => placementsOf(child).map(p => [i, isoOf(p.startedOn), iso(p.until)]))
  await insert(client, 'spans', ['int', 'date', 'date', 'date', 'text', 'text'], spans)
  await insert(client, 'placements', ['int', 'date', 'date'], placements)
  for (const sql of indexesForQueries) await client.query(sql)
}

async function insert(
  client: pg.Client,
  table: string,
  types: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const columns = types.map((_, i) => rows.map(row => row[i]))
  await client.query(
    `insert into ${table} select * from unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})`,
    columns,
  )
}
