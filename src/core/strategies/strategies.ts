import { boardNamed } from '#core/boards/boards.ts'
import { type Day, day, type IsoDate, isIsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { priorityKinds, wordsOf } from '#core/records/strategy-priority.ts'

/** An entry about the authority, as far as strategies are told from it. */
type ToldOfStrategy = Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** A strategy of the council with all that its records say of it. */
export interface Strategy {
  /** The number of the record's first entry. */
  readonly record: number
  /** Absent where a file brought none: nothing can belong to it. */
  readonly reference?: string
  readonly title: string
  readonly purpose?: string
  readonly owner?: string
  readonly board?: string
  /** The first day that it covers. */
  readonly fromOn?: Day
  /** The last day that it covers. */
  readonly toOn?: Day
  readonly reviewOn?: Day
  /** Oldest first. */
  readonly versions: readonly StrategyVersion[]
  /** Each followed by those under it, in the order of their numbers. */
  readonly priorities: readonly Priority[]
}

/** One version, approved or not. */
export interface StrategyVersion {
  readonly record: number
  readonly number?: string
  readonly writtenOn?: Day
  readonly authors?: string
  readonly changed?: string
  /** The name of the board, or whom else a file named. */
  readonly approvedBy?: string
  /** The number of that board's record; absent where no board that is recorded is called so. */
  readonly board?: number
  /** Absent for a draft. */
  readonly approvedOn?: Day
  /** The attachment that is the document; absent where none was attached. */
  readonly file?: string
  readonly alsoApproved: readonly { readonly by?: string; readonly on?: Day }[]
  readonly reviewOn?: Day
}

/** A priority, objective or promise. */
export interface Priority {
  readonly record: number
  readonly reference?: string
  readonly kind: keyof typeof priorityKinds
  readonly number?: string
  readonly says: string
  readonly wordsOf?: keyof typeof wordsOf
  readonly owner?: string
  /** The first day in the strategy; absent where it was there from the start. */
  readonly fromOn?: Day
  /** The last day in it; absent where it is to its end. */
  readonly toOn?: Day
  readonly whyEnded?: string
  /** How many others it stands under, one below the other. */
  readonly depth: number
  readonly measures: readonly SuccessMeasure[]
  readonly plans: readonly ServicePlan[]
  /** What was told of it, in the order of days. */
  readonly progress: readonly Told[]
}

/** What somebody told of an objective on a day. */
export interface Told {
  readonly record: number
  readonly on: Day
  readonly says: string
  readonly next?: string
  readonly by?: string
}

/** How an objective is known to succeed. */
export interface SuccessMeasure {
  readonly record: number
  readonly reference?: string
  /** By its number or id; absent for a measure of the strategy's own. */
  readonly indicator?: string
  readonly says?: string
  readonly unit?: 'percent' | 'number' | 'done'
  readonly better?: 'higher' | 'lower'
  readonly baseline?: number
  readonly baselineOn?: Day
  /** Absent where that of the scorecard counts. */
  readonly target?: number
  readonly byOn?: Day
  readonly owner?: string
  /** What a measure of its own came to, in the order of days. */
  readonly readings: readonly Reading[]
}

/** What a measure came to on a day. */
export interface Reading {
  readonly record: number
  readonly on: Day
  readonly numerator?: number
  readonly denominator?: number
  readonly value?: number
  readonly isDone?: boolean
  readonly source?: string
}

/** What a service does for an objective. */
export interface ServicePlan {
  readonly record: number
  readonly reference?: string
  readonly service?: string
  readonly does?: string
  /** The reference of the council's action that it is; absent where it is none. */
  readonly action?: string
  readonly owner?: string
  readonly dueOn?: Day
  readonly doneOn?: Day
  readonly cameOfIt?: string
}

/** Every strategy that stands, of entries about the authority in the order of the ledger; in the order of their recording. */
export function strategiesIn(entries: Iterable<ToldOfStrategy>): readonly Strategy[] {
  const stands = new Map<string, ToldOfStrategy[]>()
  const told = [...entries].filter(({ type }) => TYPES.has(type))
  for (const entry of standing(told)) stands.set(entry.type, [...(stands.get(entry.type) ?? []), entry])
  const under = (type: string, field: string) => byField(stands.get(type) ?? [], field)
  const known: Known = {
    measures: under('success-measure', 'priority'),
    readings: under('measure-reading', 'measure'),
    plans: under('service-plan', 'priority'),
    progress: under('priority-progress', 'priority'),
  }
  const boards = (stands.get('board') ?? []).map(({ record, body }) => ({
    record,
    ...said(body, ['reference', 'name'], []),
  }))
  const [versions, priorities] = [under('strategy-version', 'strategy'), under('strategy-priority', 'strategy')]
  return (stands.get('strategy') ?? []).map(({ record, body }): Strategy => {
    const reference = text(body.reference)
    return {
      record,
      ...said(body, ['reference', 'purpose', 'owner', 'board'], ['fromOn', 'toOn', 'reviewOn']),
      title: text(body.title) ?? 'A strategy without a title',
      versions: (versions.get(reference ?? '') ?? []).map(its => versionIn(its, boards)).sort(byWritten),
      priorities: inTheirOrder(priorities.get(reference ?? '') ?? [], known),
    }
  })
}

const TYPES = new Set([
  'strategy',
  'strategy-version',
  'strategy-priority',
  'success-measure',
  'measure-reading',
  'service-plan',
  'priority-progress',
  'board',
])

type ByReference = ReadonlyMap<string, readonly ToldOfStrategy[]>

interface Known {
  readonly measures: ByReference
  readonly readings: ByReference
  readonly plans: ByReference
  readonly progress: ByReference
}

function byField(entries: readonly ToldOfStrategy[], field: string): ByReference {
  const found = new Map<string, ToldOfStrategy[]>()
  for (const entry of entries) {
    const value = text(entry.body[field])
    if (value === undefined) continue
    const its = found.get(value)
    if (its) its.push(entry)
    else found.set(value, [entry])
  }
  return found
}

/** A board, as far as versions name it. */
interface NamedBoard {
  readonly record: number
  readonly reference?: string
  readonly name?: string
}

function versionIn({ record, body }: ToldOfStrategy, boards: readonly NamedBoard[]): StrategyVersion {
  const board = boardNamed(boards, text(body.approvedBy))
  return {
    record,
    ...said(body, ['number', 'authors', 'changed', 'approvedBy', 'file'], ['writtenOn', 'approvedOn', 'reviewOn']),
    ...(board && { board: board.record, ...(board.name !== undefined && { approvedBy: board.name }) }),
    alsoApproved: rows(body.alsoApproved).map(row => said(row, ['by'], ['on'])),
  }
}

/** Of two that were written on one day the one approved first comes first; a draft before what is approved. */
const byWritten = (a: StrategyVersion, b: StrategyVersion): number =>
  (a.writtenOn ?? 0) - (b.writtenOn ?? 0) || (a.approvedOn ?? 0) - (b.approvedOn ?? 0) || a.record - b.record

/** Each objective followed by those under it. One that is under nothing that the strategy has stands by itself. */
function inTheirOrder(entries: readonly ToldOfStrategy[], known: Known): readonly Priority[] {
  const sorted = entries.toSorted(byNumber)
  const references = new Set(sorted.flatMap(({ body }) => text(body.reference) ?? []))
  const under = byField(sorted, 'parent')
  const found: Priority[] = []
  const seen = new Set<number>()
  const take = (entry: ToldOfStrategy, depth: number): void => {
    if (seen.has(entry.record)) return
    seen.add(entry.record)
    found.push(priorityIn(entry, depth, known))
    const reference = text(entry.body.reference)
    if (reference !== undefined) for (const child of under.get(reference) ?? []) take(child, depth + 1)
  }
  for (const entry of sorted) if (!references.has(text(entry.body.parent) ?? '')) take(entry, 0)
  // Those that stand under one another in a circle.
  for (const entry of sorted) take(entry, 0)
  return found
}

const NUMBERED = new Intl.Collator('en', { numeric: true })

const byNumber = (a: ToldOfStrategy, b: ToldOfStrategy): number =>
  NUMBERED.compare(text(a.body.number) ?? '~', text(b.body.number) ?? '~') || a.record - b.record

function priorityIn({ record, body }: ToldOfStrategy, depth: number, known: Known): Priority {
  const reference = text(body.reference) ?? ''
  return {
    record,
    ...said(body, ['reference', 'number', 'wordsOf', 'owner', 'whyEnded'], ['fromOn', 'toOn']),
    kind: (text(body.kind) ?? 'objective') as Priority['kind'],
    says: text(body.says) ?? 'Without words',
    depth,
    measures: (known.measures.get(reference) ?? []).map(entry => measureIn(entry, known)),
    plans: (known.plans.get(reference) ?? []).map(planIn),
    progress: (known.progress.get(reference) ?? []).flatMap(toldIn).sort(byDay),
  }
}

const measureIn = ({ record, body }: ToldOfStrategy, { readings }: Known): SuccessMeasure => ({
  record,
  ...said(body, ['reference', 'indicator', 'says', 'unit', 'better', 'owner'], ['baselineOn', 'byOn']),
  ...numbers(body, ['baseline', 'target']),
  readings: (readings.get(text(body.reference) ?? '') ?? []).flatMap(readingIn).sort(byDay),
})

function readingIn({ record, body }: ToldOfStrategy): readonly Reading[] {
  const on = dayIn(body.on)
  if (on === undefined) return []
  const { isDone } = body
  return [
    {
      record,
      on,
      ...said(body, ['source'], []),
      ...numbers(body, ['numerator', 'denominator', 'value']),
      ...(typeof isDone === 'boolean' && { isDone }),
    },
  ]
}

function toldIn({ record, body }: ToldOfStrategy): readonly Told[] {
  const [on, says] = [dayIn(body.on), text(body.says)]
  return on === undefined || says === undefined ? [] : [{ record, on, says, ...said(body, ['next', 'by'], []) }]
}

/** Of two of one day the one recorded later comes last, and counts. */
const byDay = (a: Reading | Told, b: Reading | Told): number => a.on - b.on || a.record - b.record

const planIn = ({ record, body }: ToldOfStrategy): ServicePlan => ({
  record,
  ...said(body, ['reference', 'service', 'does', 'action', 'owner', 'cameOfIt'], ['dueOn', 'doneOn']),
})

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && isIsoDate(value as IsoDate) ? day(value) : undefined

const rows = (value: unknown): readonly Body[] => (Array.isArray(value) ? value : [])

/** The words and days of a record that say something, as its schema accepted them. */
const said = (body: Body, words: readonly string[], days: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries([
    ...words.flatMap(name => (text(body[name]) === undefined ? [] : [[name, body[name]]])),
    ...days.flatMap(name => {
      const on = dayIn(body[name])
      return on === undefined ? [] : [[name, on]]
    }),
  ]) as Readonly<Record<string, never>>

const numbers = (body: Body, names: readonly string[]): Readonly<Record<string, never>> =>
  Object.fromEntries(names.flatMap(name => (typeof body[name] === 'number' ? [[name, body[name] as never]] : [])))
