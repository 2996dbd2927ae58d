import { z } from 'zod'
import type { Problem, QueryFields } from './page.ts'

/** What was asked for, as typed: one text a name, without the character 0, which nobody types. Of a name given twice the last counts. */
export function typedIn(raw: unknown): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value
    if (typeof last === 'string') typed[name] = last.replaceAll('\0', '')
  }
  return typed
}

export interface Answers {
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly Problem[]
}

/** Reads each field by its own schema, so that one that cannot be understood leaves the others standing. Blank is absent. */
export function readQuery(fields: QueryFields, typed: Readonly<Record<string, string>>): Answers {
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [field, schema] of Object.entries(fields)) {
    const text = typed[field]?.trim()
    if (!text) continue
    const read = schema.safeParse(text)
    if (read.success) values[field] = read.data
    else problems.push({ field, text: read.error.issues[0]!.message })
  }
  return { values, problems }
}

/** Reads a form as a whole. A field that was not sent counts as blank, so that its schema's own words say so. */
export function readForm(fields: z.ZodObject, typed: Readonly<Record<string, string>>): Answers {
  const blanks = Object.fromEntries(Object.keys(fields.shape).map(name => [name, '']))
  const read = fields.safeParse({ ...blanks, ...typed })
  if (read.success) return { values: read.data, problems: [] }
  const problems = new Map<string, Problem>()
  for (const { path, message } of read.error.issues) {
    const field = String(path[0] ?? '')
    if (!problems.has(field)) problems.set(field, field ? { field, text: message } : { text: message })
  }
  return { values: {}, problems: [...problems.values()] }
}

/** An address on this site to go back to. Anything that a browser might take for another site is refused. */
export const returnAddress = z.string().regex(/^\/(?![/\\])[\w\-./?=&%+]*$/, 'That page is not on this site')
