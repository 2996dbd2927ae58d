import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import { Refusal } from '#core/refusal.ts'
import { isPopulation, populationHeadings, populationRows } from '#core/returns/population.ts'
import type { Unreadable } from '#core/returns/sheet.ts'
import { readCsv } from '#files/csv.ts'
import { textOf } from '#files/text.ts'
import type { Ledger, NewEntry } from '#store/store.ts'

/** Takes population estimates into the ledger. An estimate for a year held already is a new version of it. */
export async function importPopulation(request: {
  readonly ledger: Pick<Ledger, 'history' | 'write'>
  readonly file: string
  readonly recordedBy: string
  readonly recordedOn?: Instant
}): Promise<{ readonly added: number; readonly unchanged: number }> {
  const { ledger, file, recordedBy, recordedOn } = request
  const estimates = await estimatesIn(file)
  const held = standing((await ledger.history('authority')).filter(entry => entry.type === 'population-estimate'))
  const changed = estimates.flatMap((body): readonly NewEntry[] => {
    const before = held.find(entry => entry.body.year === body.year)
    if (before && isDeepStrictEqual(before.body, body)) return []
    if (before && recordedOn !== undefined && before.recordedOn > recordedOn)
      throw new Refusal(
        `${file}: the estimate for ${body.year} that is held became known later, on ${before.recordedOn.slice(0, 10)}, and would stand; leave out --recorded-on, or give a later day.`,
      )
    return [
      {
        ...(before && { record: before.record, basedOn: before.id }),
        type: 'population-estimate',
        subject: 'authority',
        kind: 'statement',
        standing: 0,
        body,
      },
    ]
  })
  if (changed.length > 0)
    await ledger.write(writing =>
      writing.append({
        title: 'Population estimates',
        recordedBy,
        ...(recordedOn !== undefined && { recordedOn }),
        files: [],
        children: [],
        entries: changed,
      }),
    )
  return { added: changed.length, unchanged: estimates.length - changed.length }
}

const unreadable = (file: string, { line, says }: Unreadable): Refusal =>
  new Refusal(`${file}${line === undefined ? '' : `, line ${line}`}: ${says}.`)

async function estimatesIn(file: string): Promise<readonly { readonly year: number; readonly children: number }[]> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) throw new Refusal(`${file}: there is no such file, or it may not be opened; check the path.`)
  const text = textOf(bytes)
  if ('unreadable' in text) throw unreadable(file, text.unreadable)
  const csv = readCsv(text.text)
  if ('unreadable' in csv) throw unreadable(file, csv.unreadable)
  if (!isPopulation(csv.sheet.headings))
    throw new Refusal(
      `${file}, line 1: a population file has the headings ${populationHeadings.join(' and ')}; add them.`,
    )
  const { rows, refused } = populationRows(csv.sheet)
  if (refused.length > 0) throw new Refusal(...refused.map(says => `${file}, ${says}.`))
  return rows.map(({ year, children }) => ({ year, children }))
}
