import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Finding } from '#core/returns/import-report.ts'
import { findings } from './findings.ts'
import type { HeldRecord } from './held.ts'
import type { Match } from './matching.ts'
import type { Row } from './row.ts'

/** What says something of a matter: a line of the file, or a record that is held and is none of its rows'. */
interface Said {
  readonly body: Body
  readonly line?: number
}

/** The rows that say something else of one matter than a row before them, or than a record that is held and stays as it is. */
export function contradictions(
  file: string,
  type: AnyRecordType,
  rows: readonly Row[],
  matches: readonly Match[],
  held: readonly HeldRecord[],
): readonly Finding[] {
  const { matter } = type
  if (!matter) return []
  const said = new Map<string, Said[]>()
  const add = (its: Said): readonly Said[] => {
    const about = matter.of(its.body)
    const others = about === undefined ? [] : (said.get(about) ?? [])
    if (about !== undefined) said.set(about, [...others, its])
    return others
  }
  const taken = new Set(matches.flatMap(match => (match.is === 'new' ? [] : [match.held])))
  for (const record of held) if (!record.isWithdrawn && !taken.has(record)) add({ body: record.body })
  return rows.flatMap(({ body, line }) => {
    const other = add({ body, line }).find(its => matter.differs(its.body, body))
    return other ? [findings.saidOtherwise(file, type, line, other.line, matter.outcome)] : []
  })
}
