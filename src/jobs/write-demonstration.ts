import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionYearName } from '#core/dates.ts'
import { demonstrationColumns } from '#core/demonstration/return-rows.ts'
import type { ToldCouncil } from '#core/demonstration/told-council.ts'
import { Refusal } from '#core/refusal.ts'
import { populationHeadings } from '#core/returns/population.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { csvLine } from '#files/csv.ts'

/** What was written: the folders of the returns, and how many rows in how many files. */
export interface Written {
  readonly years: readonly string[]
  readonly files: number
  readonly rows: number
}

/** Writes a demonstration council's returns into a folder, a folder a year, row by row so that a large one fits. */
export async function writeDemonstration(
  { options, rows: told, population: estimates }: Pick<ToldCouncil, 'options' | 'rows' | 'population'>,
  tables: readonly ReturnTable[],
  dir: string,
  onProgress: (rows: number) => void = () => {},
): Promise<Written> {
  await mkdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${dir} cannot be written to (${error.code}). Choose a new or empty folder.`)
  })
  if ((await readdir(dir)).length > 0)
    throw new Refusal(`${dir} is not empty. Name a new or empty folder, so that no return is mixed with another.`)

  const out = new Map<string, WriteStream>()
  const open = async (path: readonly string[], headings: readonly string[]): Promise<WriteStream> => {
    const file = createWriteStream(join(dir, ...path), { highWaterMark: 1 << 20 })
    await write(file, csvLine(headings))
    out.set(path.join('/'), file)
    return file
  }
  const years = Array.from({ length: options.years }, (_, i) => options.lastYear - options.years + 1 + i)
  for (const year of years) await mkdir(join(dir, collectionYearName(year)))

  let rows = 0
  const fileOf = new Map(tables.map(table => [table.name, table.file]))
  for (const { year, table, cells } of told()) {
    const path = [collectionYearName(year), fileOf.get(table)!]
    const file = out.get(path.join('/')) ?? (await open(path, demonstrationColumns[table]))
    await write(file, csvLine(cells))
    if (++rows % 10_000 === 0) onProgress(rows)
  }
  const population = await open(['population.csv'], populationHeadings)
  for (const { year, aged0To17 } of estimates) await write(population, csvLine([`${year}`, `${aged0To17}`]))
  for (const file of out.values()) await new Promise<void>((done, failed) => file.on('error', failed).end(done))
  return { years: years.map(collectionYearName), files: out.size, rows }
}

async function write(file: WriteStream, line: string): Promise<void> {
  if (!file.write(line)) await once(file, 'drain')
}
