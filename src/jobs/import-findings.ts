import { collectionYearName } from '#core/dates.ts'
import type { Finding, ImportReport, YearFileReport } from '#core/returns/import-report.ts'
import { findings } from '#core/returns/ssda903/findings.ts'
import type { HeldTable } from '#core/returns/ssda903/held-records.ts'
import { leftInCare, saysOf } from '#core/returns/ssda903/left-in-care.ts'
import type { Outcome } from '#core/returns/ssda903/plan.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import type { Bringing } from './brought-tables.ts'

/** How many findings a report lists. The others are counted. */
const LISTED = 10_000

/** What comparing with what was held finds: rows that have gone, and children left in care whom the next return does not mention. */
export function findingsOfComparison(
  outcomes: ReadonlyMap<Bringing, Outcome>,
  held: ReadonlyMap<ReturnTable, HeldTable>,
): readonly Finding[] {
  const gone = [...outcomes].flatMap(([{ file, read, year }, { absent }]) =>
    absent > 0 ? [findings.rowsGone(file.name, read.table, year, absent)] : [],
  )
  return [...gone, ...findingsAboutLeftInCare([...outcomes.keys()], held)]
}

function findingsAboutLeftInCare(
  counted: readonly Bringing[],
  held: ReadonlyMap<ReturnTable, HeldTable>,
): readonly Finding[] {
  const brought = new Map(counted.filter(b => b.read.table.name === 'Episodes').map(b => [b.year, b]))
  const [table, episodes] = [...held].find(([{ name }]) => name === 'Episodes') ?? []
  if (!table || !episodes) return []
  const children = new Map<number, ReadonlySet<string>>()
  const isMentioned = (childId: string, year: number): boolean => {
    if (!children.has(year)) children.set(year, childrenIn(year, held.values()))
    return children.get(year)!.has(childId)
  }
  return leftInCare(episodes, new Set(brought.keys()), isMentioned).map(left => {
    const own = brought.get(left.year)
    const { says, fix } = saysOf(left)
    return {
      code: left.isChildMentioned ? 'episode-not-mentioned' : 'child-not-mentioned',
      table: table.name,
      file: (own ?? brought.get(left.nextYear))!.file.name,
      ...(own ? { line: left.line } : {}),
      says: own ? says : `${says} It is line ${left.line} of the episodes of ${collectionYearName(left.year)}.`,
      fix,
    }
  })
}

function childrenIn(year: number, tables: Iterable<HeldTable>): ReadonlySet<string> {
  const children = new Set<string>()
  for (const table of tables)
    for (const records of table.inYear(year).values()) for (const { childId } of records) children.add(childId)
  return children
}

/** The report of an import, file by file and table by table. */
export function reportOn(
  bringing: readonly Bringing[],
  outcomes: ReadonlyMap<Bringing, Outcome>,
  found: readonly Finding[],
): ImportReport<YearFileReport> {
  const problems = new Map<string, number>()
  const count = (key: string): unknown => problems.set(key, (problems.get(key) ?? 0) + 1)
  for (const { file, table } of found) count(`${file}\t${table ?? ''}`)
  const firstOf = new Map<string, Bringing>()
  for (const b of bringing) if (!firstOf.has(b.file.name)) firstOf.set(b.file.name, b)
  const files = bringing.map(b => {
    const { file, read, year } = b
    const outcome = outcomes.get(b) ?? { added: 0, unchanged: read.rows.length, absent: 0 }
    const aboutFile = firstOf.get(file.name) === b ? (problems.get(`${file.name}\t`) ?? 0) : 0
    return {
      file: file.name,
      table: read.table.name,
      collectionYear: year,
      rows: read.rows.length,
      ...outcome,
      problems: (problems.get(`${file.name}\t${read.table.name}`) ?? 0) + aboutFile,
    }
  })
  const total = (of: 'added' | 'unchanged' | 'absent'): number => files.reduce((sum, file) => sum + file[of], 0)
  return {
    files: files.filter(file => file.rows > 0 || file.absent > 0 || !isXml(file.file)),
    findings: found.slice(0, LISTED),
    moreFindings: Math.max(0, found.length - LISTED),
    children: new Set(bringing.flatMap(b => b.read.rows.map(row => row.childId))).size,
    added: total('added'),
    unchanged: total('unchanged'),
    absent: total('absent'),
  }
}

/** An XML file brings every table; those that it has no row of are not listed. */
const isXml = (name: string): boolean => /\.xml$/i.test(name)
