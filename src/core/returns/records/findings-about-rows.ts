import type { Day } from '#core/dates.ts'
import type { Entry } from '#core/entry.ts'
import { type Journey, journeyOf } from '#core/journey.ts'
import { type Fault, faultsOf } from '#core/records/checks.ts'
import type { AnyRecordType, Measured } from '#core/records/record.ts'
import { faultsOfNoReference, faultsOfReferences, type ReferredInFile } from '#core/records/references.ts'
import type { Finding } from '#core/returns/import-report.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { Staff } from '#core/staff.ts'
import { contradictions } from './contradictions.ts'
import { findings } from './findings.ts'
import type { HeldRecord } from './held.ts'
import { ifBlank } from './importable.ts'
import type { ListRow } from './list-rows.ts'
import type { Match } from './matching.ts'
import { areAboutChildren, type Places } from './places.ts'
import type { Row } from './row.ts'
import { columnKept } from './rows-together.ts'

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
  readonly indicators: readonly Measured[]
  readonly frameworks: readonly Framework[]
  readonly standards: readonly { readonly id: string }[]
  /** The records that stand and that those of the rows may refer to. */
  readonly referred: ReferredInFile
  /** What stands about the council of the types that the rows are held against. */
  readonly others: readonly Pick<Entry, 'type' | 'body'>[]
  /** The records of the type that the ledger has. */
  readonly held: readonly HeldRecord[]
}

/** What is wrong with the rows of an extract, by line: whose they are, what they say, and what they change. */
export function findingsAboutRows(
  file: string,
  { type, places, rows, staff }: ReadRows,
  matches: readonly Match[],
  { known, journeys, today, indicators, frameworks, standards, referred, others, held }: Against,
): readonly Finding[] {
  const found: Finding[] = []
  const isNumbered = places.child === undefined
  const isAboutChild = areAboutChildren(type, places)
  const childHeading = places.headings[places.child ?? places.id ?? -1] ?? ''
  const byChild = new Map(journeys.map(journey => [journey.childId, journey]))
  const isNew = new Set<string>()
  const first = new Map<string, number>()
  for (const [i, row] of rows.entries()) {
    const { line, childId, body } = row
    if (type.about === 'child' && childId === '')
      found.push(findings[isNumbered ? 'numberNotKnown' : 'noChild'](file, type, line, childHeading))
    else if (isAboutChild && childId !== '' && !known.has(childId) && !isNew.has(childId)) {
      isNew.add(childId)
      found.push(findings.childNotKnown(file, type, line, childHeading))
    }
    const child = byChild.get(childId) ?? journeyOf({ ref: '', childId }, [], { returnYears: [] })
    const unread = (body.asWritten ?? {}) as Readonly<Record<string, string>>
    const faults = [
      ...faultsOf(type, body, child, today),
      ...(type.faultsBeside?.(body, indicators, frameworks, standards) ?? []),
      ...faultsOfReferences(type, body, referred.by(isAboutChild ? childId : ''), {}, referred.anybodys),
      ...(type.among?.faultsOf(body, others) ?? []),
      ...faultsOfNoReference(type, body),
    ]
    for (const fault of faults.filter(({ path }) => !isMeantBlank(type, body, path[0]))) {
      const at = whereIs(fault, row, places)
      if (at !== undefined && !Object.keys(unread).some(name => columnKept(name) === at.heading))
        found.push(findings.notAsAsked(file, type, at.line, at.heading, fault.says))
    }
    for (const { says, line } of whatIsSaid(row)) {
      const before = first.get(says)
      if (before === undefined) first.set(says, line)
      else found.push(findings.rowTwice(file, type, line, before))
    }
    const match = matches[i]!
    if (match.is === 'changed' && match.contradictsPeople) found.push(findings.otherThanRecorded(file, type, line))
    if (match.is === 'unchanged' && match.held.isWithdrawn) found.push(findings.withdrawnBefore(file, type, line))
  }
  return [
    ...found,
    ...contradictions(file, type, rows, matches, held),
    ...workersNotKnown(file, type, places, rows, staff),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** The heading and line of what a fault is about; undefined where no column of the file is it. */
function whereIs({ path: [field, at, within] }: Fault, { body, line, lines }: Row, { columns }: Places) {
  if (at === undefined) {
    const column = columns.find(column => column.field === field)
    return column && { heading: column.heading, line }
  }
  const row = (body[field] as readonly ListRow[])[at]
  const column = columns.find(({ of: { inRow } }) => {
    if (inRow?.list.name !== field || inRow.field !== within) return false
    return inRow.key === undefined || inRow.key === row?.[inRow.list.meta.knownBy ?? '']
  })
  return column && { heading: column.heading, line: lines?.[field]?.[at] ?? line }
}

/** Whether a field may be left blank in a file, since a blank says something all the same. */
const isMeantBlank = (type: AnyRecordType, body: Row['body'], field: string): boolean =>
  body[field] === undefined && ifBlank(type, field) !== undefined

/** What each line says, so that one which says the same as another is found: a record of one line, or a row of a list in it. */
function whatIsSaid({ childId, id, body, line, lines = {} }: Row): readonly { says: string; line: number }[] {
  const rowsOf = (list: string) => (body[list] as readonly ListRow[]).map(({ from: _, ...row }) => row)
  const lists = Object.fromEntries(Object.keys(lines).map(list => [list, rowsOf(list)]))
  if (new Set(Object.values(lines).flat()).size < 2)
    return [{ says: JSON.stringify([childId, id, { ...body, ...lists }]), line }]
  return Object.entries(lines).flatMap(([list, its]) =>
    its.map((at, i) => ({ says: JSON.stringify([line, list, lists[list]![i]]), line: at })),
  )
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
