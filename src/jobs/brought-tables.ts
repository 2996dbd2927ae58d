import { collectionYearName } from '#core/dates.ts'
import type { Finding } from '#core/returns/import-report.ts'
import { findings } from '#core/returns/ssda903/findings.ts'
import { yearsOfFiles } from '#core/returns/ssda903/year-of-files.ts'
import type { ReadFile, ReadTable } from './read-return.ts'

/** One table of one year's return and the file that brings it. */
export interface Bringing {
  readonly file: ReadFile
  readonly read: ReadTable
  readonly year: number
  /** The file that brought the very same before, for which this one does not count. */
  readonly sameAs?: string
}

/** The tables that files bring, by year, or why they cannot be told apart. */
export interface Brought {
  readonly bringing: readonly Bringing[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
}

export function broughtTables(files: readonly ReadFile[], given: number | undefined): Brought {
  const { years, refused, doubts } = yearsOfFiles(files, given)
  if (refused.length > 0) return { bringing: [], refused: refused.map(says => `${says}.`), findings: [] }
  const bringing: Bringing[] = []
  const clashes: string[] = []
  const found = doubts.map(({ file, says }) => findings.yearDoubted(file, says))
  for (const same of byYearAndTable(files, years)) {
    const [first, ...others] = same as [Bringing, ...Bringing[]]
    bringing.push(first)
    for (const other of others) {
      const { file, read, year } = other
      if (file.sha256 === first.file.sha256) {
        bringing.push({ ...other, sameAs: first.file.name })
        found.push(findings.sentTwice(file.name, read.table, year, first.file.name))
      } else
        clashes.push(
          `${first.file.name} and ${file.name} are both ${read.table.name} of ${collectionYearName(year)} and differ; leave out the one that is not the return, or put each year in a folder of its own.`,
        )
    }
  }
  return { bringing, refused: clashes, findings: found }
}

/** An XML file brings every table that it could have; one that it has no row of gives way to another file's. */
function byYearAndTable(
  files: readonly ReadFile[],
  years: ReadonlyMap<unknown, number>,
): Iterable<readonly Bringing[]> {
  const groups = new Map<string, Bringing[]>()
  for (const file of files)
    for (const read of file.tables) {
      const year = years.get(file)!
      const key = `${year} ${read.table.id}`
      groups.set(key, [...(groups.get(key) ?? []), { file, read, year }])
    }
  return [...groups.values()].map(same => {
    const filled = same.filter(({ read }) => read.rows.length > 0 || read.headings.length > 0)
    return filled.length > 0 ? filled : same.slice(0, 1)
  })
}
