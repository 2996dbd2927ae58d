import type { Body } from './entry.ts'
import type { Journey, JourneyEntry } from './journey.ts'
import type { AnyRecordType } from './records/record.ts'
import { recordFields } from './records/record-fields.ts'

/** Children whose records are restricted from somebody, by the council's identifier, with whom to ask about each. */
export type Withheld = ReadonlyMap<string, string>

/** The bodies that stand in place of others. */
const placeholders = new WeakSet<Body>()

/** Whether a record's body stands in place of one that is out of sight: nobody who sees it may change the record. */
export const isWithheld = (body: Body | undefined): boolean => body !== undefined && placeholders.has(body)

/**
 * What the records of other children say of a child whose record is restricted is put out of sight: a record that is about
 * them says whom to ask and nothing else, and a list of children leaves their name out. What people wrote in sentences of
 * their own stays as they wrote it.
 */
export class Withholding {
  readonly #types: ReadonlyMap<string, Naming>
  readonly #from: Withheld

  constructor(types: readonly AnyRecordType[], from: Withheld) {
    this.#types = namingIn(types)
    this.#from = from
  }

  /** A record's body without those children; the same object where it names none of them. */
  body(type: string, body: Body): Body {
    const naming = this.#types.get(type)
    if (!naming || this.#from.size === 0) return body
    const ask = this.#whomToAsk(naming, body)
    if (ask !== undefined) return placeholder(naming, ask)
    return naming.lists.reduce((its, field) => this.#withoutNames(its, field), body)
  }

  /** Whether records of a type may name other children, while there is any whose record is restricted. */
  names(type: string): boolean {
    return this.#from.size > 0 && this.#types.has(type)
  }

  /** Whether a record is about such a child, so that whoever may not see them may not change it either. */
  isAbout(type: string, body: Body): boolean {
    const naming = this.#types.get(type)
    return naming !== undefined && this.#whomToAsk(naming, body) !== undefined
  }

  /** All versions of records, in any order: where one is about such a child, none of the same record is shown. */
  history<E extends Pick<JourneyEntry, 'record' | 'type' | 'body'>>(entries: readonly E[]): readonly E[] {
    if (this.#from.size === 0) return entries
    const about = new Map<number, Body>()
    for (const { record, type, body } of entries) if (this.isAbout(type, body)) about.set(record, this.body(type, body))
    return entries.map(entry => {
      const body = about.get(entry.record)
      return body ? { ...entry, body } : this.entry(entry)
    })
  }

  /** The fields of a record that had names left out, as they are. */
  hidden(type: string, body: Body): Body {
    const shown = this.body(type, body)
    return Object.fromEntries(Object.entries(body).filter(([field, value]) => shown[field] !== value))
  }

  /** A child's journey without them; the same object where it names none. */
  journey(child: Journey): Journey {
    if (this.#from.size === 0) return child
    let casework: Map<string, readonly JourneyEntry[]> | undefined
    for (const type of this.#types.keys()) {
      const entries = child.casework.get(type)
      const shown = entries?.map(entry => this.entry(entry))
      if (!entries || !shown?.some((entry, i) => entry !== entries[i])) continue
      casework ??= new Map(child.casework)
      casework.set(type, shown)
    }
    return casework ? { ...child, casework } : child
  }

  entry<E extends Pick<JourneyEntry, 'type' | 'body'>>(entry: E): E {
    const body = this.body(entry.type, entry.body)
    return body === entry.body ? entry : { ...entry, body }
  }

  #whomToAsk({ children }: Naming, body: Body): string | undefined {
    for (const field of children) {
      const ask = this.#from.get(String(body[field]))
      if (ask !== undefined) return ask
    }
    return undefined
  }

  /** A list of children, each with their identifier after their name: `Ana (1001), Ben (1002)`. */
  #withoutNames(body: Body, field: string): Body {
    const text = body[field]
    if (typeof text !== 'string') return body
    const names = text.split(', ')
    const shown = names.filter(name => !this.#from.has(/\(([^()]*)\)$/.exec(name)?.[1] ?? ''))
    return shown.length === names.length
      ? body
      : { ...body, [field]: [...shown, 'a child whose record is restricted'].join(', ') }
  }
}

/** What stands on another child's record in place of one whose record is restricted. */
function placeholder({ line }: Naming, ask: string): Body {
  const body: Body = { [line]: `A restricted record. Ask ${ask}.` }
  placeholders.add(body)
  return body
}

/** The fields of a type that name other children. */
interface Naming {
  /** Those that hold the identifier of another child whom the record is about. */
  readonly children: readonly string[]
  /** Those that hold a list of names with identifiers. */
  readonly lists: readonly string[]
  /** The first line of text, which says in its place that something is restricted. */
  readonly line: string
}

function namingIn(types: readonly AnyRecordType[]): ReadonlyMap<string, Naming> {
  const naming = new Map<string, Naming>()
  for (const type of types) {
    const fields = recordFields(type)
    const children = fields.filter(({ kind }) => kind === 'child').map(({ name }) => name)
    const lists = fields.filter(({ meta }) => meta.namesChildren).map(({ name }) => name)
    if (children.length + lists.length === 0) continue
    naming.set(type.id, { children, lists, line: fields.find(({ kind }) => kind === 'line')?.name ?? 'name' })
  }
  return naming
}
