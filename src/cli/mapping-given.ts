import { readFile } from 'node:fs/promises'
import { Refusal } from '#core/refusal.ts'
import type { Columned } from '#core/returns/records/importable.ts'
import { type ColumnMapping, mappingFrom } from '#core/returns/records/mapping.ts'
import { jsonIn } from '#jobs/kept-mappings.ts'

/** The mapping given as an option: that in a file, or the name of one that was kept. Nothing where none is given. */
export async function mappingGiven(
  given: string | undefined,
  type: Columned,
): Promise<{ readonly mapping?: ColumnMapping; readonly mappingName?: string }> {
  if (given === undefined) return {}
  const text = await readFile(given, 'utf8').catch(() => undefined)
  if (text === undefined) {
    if (/\.json$|[/\\]/i.test(given))
      throw new Refusal(`${given}: there is no such file, or it may not be opened; check the path.`)
    return { mappingName: given }
  }
  const value = jsonIn(text.replace(/^\uFEFF/, ''))
  if (value === undefined) throw new Refusal(`${given}: the mapping is not JSON; see docs/cli.md.`)
  const read = mappingFrom(value, type)
  if ('problems' in read) throw new Refusal(...read.problems.map(says => `${given}: ${says}.`))
  return read
}
