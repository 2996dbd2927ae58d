import { isDeepStrictEqual } from 'node:util'
import type { Day } from '#core/dates.ts'
import type { Body, Entry } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { type Fault, faultsOf } from '#core/records/checks.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField, recordFields } from '#core/records/record-fields.ts'
import { faultsOfReferences, isTaken } from '#core/records/references.ts'
import type { Ledger } from '#store/store.ts'
import type { Problem } from '#web/page.ts'
import type { KnownChild } from '#web/pages/child/known.ts'
import { type Naming, nameOfFault, ownName, readTyped, rowsTyped, type Words } from '#web/pages/records/typed.ts'

/** The record that was typed about a child, and what is wrong with it. */
export interface Answered {
  readonly body: Body
  readonly problems: readonly Problem[]
}

/** Reads and checks what was typed about a child. What was known before, and the form does not ask for, stays as it was. */
export function answered(
  type: AnyRecordType,
  typed: Words,
  {
    child,
    today,
    before = {},
    naming = ownName,
    fields = askedFields(type),
  }: { child: Journey; today: Day; before?: Body; naming?: Naming; fields?: readonly RecordField[] },
): Answered {
  const { body: said, faults, places } = readTyped(fields, typed, naming)
  const body = { ...unasked(fields, before), ...withSources(fields, said, before) }
  const left = new Set([...faults.map(({ path }) => path[0]), ...chosenBefore(fields, body, before)])
  const wrong = [...faults, ...faultsOf(type, body, child, today).filter(({ path }) => !left.has(path[0]))]
  const order = (field: string) => fields.findIndex(({ name }) => name === field)
  return {
    body,
    problems: wrong
      .sort((a, b) => order(a.path[0]) - order(b.path[0]))
      .map(fault => ({ field: nameOfFault(fields, fault, places, naming), text: fault.says })),
  }
}

/** Fields whose choice from a folder of definitions is the one before: it may have been there to choose then. */
const chosenBefore = (fields: readonly RecordField[], body: Body, before: Body): readonly string[] =>
  fields.flatMap(({ name, meta }) =>
    meta.choicesFrom && body[name] !== undefined && isDeepStrictEqual(body[name], before[name]) ? [name] : [],
  )

const unasked = (asked: readonly RecordField[], before: Body): Body =>
  Object.fromEntries(Object.entries(before).filter(([name]) => !asked.some(field => field.name === name)))

/** With what Waymark or a file filled in of each row of a list that is as it was, such as the line that it came from. */
function withSources(fields: readonly RecordField[], said: Body, before: Body): Body {
  const lists = fields.filter(({ kind, name }) => kind === 'rows' && said[name] !== undefined)
  const again = lists.map(({ name, rows }) => {
    const left = [...((before[name] ?? []) as readonly Body[])]
    const its = (said[name] as readonly Body[]).map(row => {
      const i = left.findIndex(was => rows.every(({ name }) => was[name] === row[name]))
      return i < 0 ? row : left.splice(i, 1)[0]!
    })
    return [name, its] as const
  })
  return { ...said, ...Object.fromEntries(again) }
}

/** What only the ledger can tell is wrong: a child's identifier by which it knows nobody. */
export async function unknownChildren(
  type: AnyRecordType,
  body: Body,
  ledger: Pick<Ledger, 'child'>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { name, kind } of askedFields(type)) {
    const childId = body[name]
    if (kind !== 'child' || typeof childId !== 'string') continue
    if (!(await ledger.child({ childId })))
      problems.push({ field: name, text: 'No child with this identifier is known: check it, or leave it empty' })
  }
  return problems
}

/** What is wrong with the references of a record about a child: to what there is not, or its own that another has. */
export function wrongReferences(
  type: AnyRecordType,
  body: Body,
  { wording: { referred = new Map() }, records }: Pick<KnownChild, 'wording' | 'records'>,
  before?: Pick<Entry, 'record' | 'body'>,
): readonly Problem[] {
  const everSaid = records.flatMap(({ versions }) => versions)
  return [
    ...(isTaken(type, body, everSaid, before) ? [referenceTaken(type)] : []),
    ...faultsOfReferences(type, body, referred, before?.body).map(problemAt),
  ]
}

/** What was wrong, at the control of its field or, in a list of rows, of its row. */
export const problemAt = ({ path: [name, row, within], says }: Fault): Problem => ({
  field: row === undefined || within === undefined ? name : `${name}-${row}-${within}`,
  text: says,
})

/** A correction that leaves the record's own reference empty leaves it as it was. */
export function withGivenReference(type: AnyRecordType, body: Body, was: Body): Body {
  const name = referenceFieldOf(type)
  return name === undefined || body[name] !== undefined || was[name] === undefined
    ? body
    : { ...body, [name]: was[name] }
}

/** What is wrong where another record has the reference that was typed. */
export const referenceTaken = (type: AnyRecordType): Problem => ({
  field: referenceFieldOf(type) ?? '',
  text: 'Another has this reference, or had it once: give another, or leave it empty for the next',
})

const referenceFieldOf = (type: AnyRecordType): string | undefined =>
  recordFields(type).find(({ kind }) => kind === 'reference')?.name

/** What was typed, with a row more or fewer in one of its lists, as its buttons ask; undefined if none was pressed. */
export function withRows(fields: readonly RecordField[], typed: Words): Words | undefined {
  const [, verb, name = '', place = ''] = /^(add|remove) ([\w-]+?)(?: (\d+))?$/.exec(typed._do ?? '') ?? []
  const list = fields.find(field => field.kind === 'rows' && field.name === name)
  if (!list || verb === undefined) return undefined
  const count = rowsTyped(name, typed)
  if (verb === 'add') return { ...typed, [`${name}-rows`]: String(count + 1) }
  const gone = Number(place)
  const moved = Object.entries(typed).flatMap(([key, value]) => {
    const [, at, rest] = new RegExp(`^${name}-(\\d+)-(.+)$`).exec(key) ?? []
    if (at === undefined) return [[key, value] as const]
    if (Number(at) === gone) return []
    return [[Number(at) > gone ? `${name}-${Number(at) - 1}-${rest}` : key, value] as const]
  })
  return { ...Object.fromEntries(moved), [`${name}-rows`]: String(Math.max(count - 1, 1)) }
}
