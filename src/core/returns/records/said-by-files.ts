import type { Body } from '#core/entry.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import { isEqual } from './equal.ts'
import { type ListRow, partners, saysAnything } from './list-rows.ts'

/** A version of a record, as far as it matters who said it. */
interface Version {
  readonly body: Body
  readonly isFromFile: boolean
}

/**
 * What files said of a record, field by field, from its versions, oldest first. A version that a file made also repeats what
 * people had recorded: what is in it as they had it, no file said.
 */
export function saidByFiles(versions: readonly Version[], lists: readonly RecordField[]): Body | undefined {
  let stood: Body = {}
  let said: Body | undefined
  for (const { body, isFromFile } of versions) {
    if (isFromFile) said = saidIn(stood, said ?? {}, body, lists)
    stood = body
  }
  return said
}

function saidIn(stood: Body, said: Body, body: Body, lists: readonly RecordField[]): Body {
  const next: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(body), ...Object.keys(said)])) {
    const list = lists.find(({ name }) => name === field)
    const value = list
      ? rowsSaid(list, rows(stood[field]), rows(said[field]), rows(body[field]))
      : isEqual(body[field], stood[field])
        ? said[field]
        : body[field]
    if (value !== undefined && !(list && rows(value).length === 0)) next[field] = value
  }
  return next
}

/** What files said of the rows of a list, once a file has made them what they are. */
export function rowsSaid(
  list: RecordField,
  stood: readonly ListRow[],
  said: readonly ListRow[],
  body: readonly ListRow[],
): readonly ListRow[] {
  const its = { list, fields: list.rows.filter(({ meta }) => !meta.isUnasked).map(({ name }) => name), keys: [] }
  const [was, before] = [partners(its, body, stood), partners(its, body, said)]
  const knownBy = list.meta.knownBy ?? ''
  const rows = body.flatMap((row): readonly ListRow[] => {
    const stoodSo = was.get(row)
    if (stoodSo === undefined) return [row]
    const next = saidIn(stoodSo, before.get(row) ?? {}, row, [])
    return saysAnything(list, next, knownBy)
      ? [{ ...(row[knownBy] !== undefined && { [knownBy]: row[knownBy] }), ...next }]
      : []
  })
  return rows
}

const rows = (value: unknown): readonly ListRow[] => (Array.isArray(value) ? (value as readonly ListRow[]) : [])
