import type { Day } from '#core/dates.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { faultsOf } from '#core/records/checks.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Finding } from '#core/returns/import-report.ts'
import type { Staff } from '#core/staff.ts'
import { findings } from './findings.ts'
import type { Match } from './matching.ts'
import type { Places } from './places.ts'
import type { Row } from './row.ts'

interface ReadRows {
  readonly type: AnyRecordType
  readonly places: Places
  readonly rows: readonly Row[]
  readonly staff: Staff
}

/** What rows are held against. */
interface Against {
  /** The children whom the ledger knew before. */
  readonly known: { has(childId: string): boolean }
  readonly journeys: readonly Journey[]
  readonly today: Day
}

/** What is wrong with the rows of an extract, by line: whose they are, what they say, and what they change. */
export function findingsAboutRows(
  file: string,
  { type, places, rows, staff }: ReadRows,
  matches: readonly Match[],
  { known, journeys, today }: Against,
): readonly Finding[] {
  const found: Finding[] = []
  const headingOf = (field: string): string | undefined => places.columns.find(c => c.field === field)?.heading
  const childHeading = places.child === undefined ? '' : places.headings[places.child]!
  const byChild = new Map(journeys.map(journey => [journey.childId, journey]))
  const isNew = new Set<string>()
  const first = new Map<string, number>()
  for (const [i, row] of rows.entries()) {
    const { line, childId, body } = row
    if (type.about === 'child' && childId === '') found.push(findings.noChild(file, type, line, childHeading))
    else if (type.about === 'child' && !known.has(childId) && !isNew.has(childId)) {
      isNew.add(childId)
      found.push(findings.childNotKnown(file, type, line, childHeading))
    }
    const child = byChild.get(childId) ?? journeyOf({ ref: '', childId }, [], { returnYears: [] })
    const unread = (body.asWritten ?? {}) as Readonly<Record<string, string>>
    for (const { path, says } of faultsOf(type, body, child, today)) {
      const heading = headingOf(path[0])
      if (heading !== undefined && !(heading in unread))
        found.push(findings.notAsAsked(file, type, line, heading, says))
    }
    const same = JSON.stringify([childId, row.id, body])
    const before = first.get(same)
    if (before === undefined) first.set(same, line)
    else found.push(findings.rowTwice(file, type, line, before))
    const match = matches[i]!
    if (match.is === 'changed' && match.contradictsPeople) found.push(findings.otherThanRecorded(file, type, line))
    if (match.is === 'unchanged' && match.held.isWithdrawn) found.push(findings.withdrawnBefore(file, type, line))
  }
  return [...found, ...workersNotKnown(file, type, places, rows, staff)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

function workersNotKnown(
  file: string,
  type: AnyRecordType,
  { columns }: Places,
  rows: readonly Row[],
  staff: Staff,
): readonly Finding[] {
  if (staff.size === 0) return []
  return columns.flatMap(({ field, heading, of }) => {
    if (of.kind !== 'worker') return []
    const others = rows.filter(({ body }) => typeof body[field] === 'string' && !staff.has(body[field]))
    return others.length === 0 ? [] : [findings.workersNotKnown(file, type, heading, others.length)]
  })
}
