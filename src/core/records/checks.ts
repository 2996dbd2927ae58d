import { type Day, day, isIsoDate } from '#core/dates.ts'
import { diedOn } from '#core/died-on.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import type { FieldMeta } from './fields.ts'
import type { AnyRecordType } from './record.ts'
import { askedFields, type RecordField } from './record-fields.ts'

/** What is wrong with what a record says, in one sentence. A form refuses it; an import finds it. */
export interface Fault {
  /** The field, and within a list of rows the place of the row, the first being 0, and its field. */
  readonly path: readonly [field: string] | readonly [field: string, row: number, within: string]
  readonly says: string
}

/** How many characters a few words on one line may have; that many may. */
export const LONGEST_LINE = 500
/** How many characters a long text may have; that many may. About ten pages. */
export const LONGEST_TEXT = 30_000
/** How many rows a list may have; that many may. */
export const MOST_ROWS = 60

/** What the days of a record are held against. */
interface Bounds {
  readonly today: Day
  /** Absent where it is not known, or does not matter. */
  readonly bornOn: Day | undefined
  /** Absent for the living, and where it does not matter. */
  readonly diedOn: Day | undefined
}

/** What is wrong with a record about a child as it is recorded today, in the order of its fields: at most one fault a field. */
export function faultsOf(type: AnyRecordType, body: Body, child: Journey, today: Day): readonly Fault[] {
  const bounds: Bounds = {
    today,
    bornOn: type.form?.beforeBirth ? undefined : child.bornOn,
    diedOn: type.afterDeath ? undefined : diedOn(child),
  }
  const fields = askedFields(type)
  const faults = fields.flatMap(field => faultsIn(field, body, bounds))
  return [...faults, ...endsBeforeStarts(fields, body, faults)]
}

/** Whether a field is asked for at all, given what the others say. */
export const isAsked = ({ onlyWhen }: FieldMeta, body: Body): boolean => {
  if (onlyWhen === undefined) return true
  const value = body[onlyWhen.field]
  const isGiven = value !== undefined && typeof value !== 'boolean' && onlyWhen.is.includes(true)
  return isGiven || onlyWhen.is.includes(value as string | boolean)
}

function faultsIn(field: RecordField, body: Body, bounds: Bounds): readonly Fault[] {
  const value = body[field.name]
  if (isBlank(value)) {
    const { required } = field.meta
    return required !== undefined && isAsked(field.meta, body) ? [{ path: [field.name], says: required }] : []
  }
  if (field.kind === 'rows' && Array.isArray(value)) return faultsInRows(field, value, bounds)
  const says = faultWith(field, value, bounds)
  return says === undefined ? [] : [{ path: [field.name], says }]
}

function faultsInRows({ name, meta, rows }: RecordField, value: readonly Body[], bounds: Bounds): readonly Fault[] {
  if (value.length > MOST_ROWS) return [{ path: [name], says: `${meta.title} may have at most ${MOST_ROWS} rows` }]
  return value.flatMap((row, i) =>
    rows.flatMap(field =>
      faultsIn(field, row, bounds).map(({ says }) => ({
        path: [name, i, field.name] as const,
        says: `${meta.title}, ${i + 1}: ${says}`,
      })),
    ),
  )
}

/** What is wrong with a value that is there; undefined if nothing is. */
function faultWith(field: RecordField, value: unknown, bounds: Bounds): string | undefined {
  const { meta } = field
  const { title } = meta
  switch (field.kind) {
    case 'date':
      return dateFault(meta, value, bounds)
    case 'line':
      return lengthFault(title, value, LONGEST_LINE) ?? meta.faultIn?.(value as string)
    case 'code':
    case 'worker':
    case 'child':
    case 'standard':
    case 'indicator':
    case 'reference':
    case 'refers':
    case 'attached':
      return lengthFault(title, value, LONGEST_LINE)
    case 'long text':
      return lengthFault(title, value, LONGEST_TEXT)
    case 'choice':
      return Object.hasOwn(choicesIn(meta), String(value)) ? undefined : `${asking(title)}hoose one of the answers`
    case 'several':
      return (value as readonly unknown[]).every(one => Object.hasOwn(choicesIn(meta), String(one)))
        ? undefined
        : `${asking(title)}hoose from the answers`
    case 'yes or no':
      return typeof value === 'boolean' ? undefined : `${asking(title)}hoose yes or no`
    case 'pounds':
      return numberFault(field, value, 100)
    case 'number':
      return numberFault(field, value, 1)
    case 'rows':
      return `${title} must be a list`
  }
}

function choicesIn({ title, choices }: FieldMeta): Readonly<Record<string, string>> {
  if (choices) return choices
  throw new Error(`The choices of "${title}" are not put in. Take the record type from the catalogue, not its file.`)
}

/** A title before "choose": a question is a sentence of its own. */
const asking = (title: string): string => (title.endsWith('?') ? `${title} C` : `${title}: c`)

function dateFault({ title, mayBeAhead }: FieldMeta, value: unknown, bounds: Bounds): string | undefined {
  if (typeof value !== 'string' || !isIsoDate(value)) return `${title} must be a date that exists, such as 27 3 2018`
  const on = day(value)
  if (on > bounds.today && !mayBeAhead) return `${title} must be today or earlier`
  if (bounds.bornOn !== undefined && on < bounds.bornOn) return `${title} must not be before the child was born`
  if (bounds.diedOn !== undefined && on > bounds.diedOn) return `${title} must not be after the child died`
  return undefined
}

const lengthFault = (title: string, value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value.length <= most
    ? undefined
    : `${title} must be ${most.toLocaleString('en-GB')} characters or fewer`

/** The scale is how many of the value's units make one of those that people read: 100 pence a pound. */
function numberFault({ meta, least, most, isWhole }: RecordField, value: unknown, scale: 1 | 100): string | undefined {
  const { title } = meta
  const inWords = (bound: number) => `${scale === 100 ? '£' : ''}${(bound / scale).toLocaleString('en-GB')}`
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${title} must be a number`
  if (isWhole && !Number.isInteger(value)) return `${title} must be a whole number`
  const isTooLittle = least !== undefined && value < least
  const isTooMuch = most !== undefined && value > most
  if (!isTooLittle && !isTooMuch) return undefined
  if (least !== undefined && most !== undefined) return `${title} must be from ${inWords(least)} to ${inWords(most)}`
  return least === undefined
    ? `${title} must be ${inWords(most!)} or less`
    : `${title} must be ${inWords(least)} or more`
}

/** Fields of which the second, where a record has both, may not be before the first. The same day may be. */
const SPANS: readonly (readonly [start: string, end: string])[] = [
  ['agreedOn', 'dueOn'],
  ['startedOn', 'endedOn'],
  ['startedOn', 'completedOn'],
  ['startedOn', 'extendedTo'],
  ['fromOn', 'toOn'],
  ['openedOn', 'closedOn'],
  ['inLifeFromOn', 'inLifeUntilOn'],
  ['matchedOn', 'endedOn'],
  ['approvedOn', 'extendedOn'],
  ['approvedOn', 'endedOn'],
  ['approvedOn', 'deregisteredOn'],
  ['grantedOn', 'expiresOn'],
  ['offeredOn', 'answeredOn'],
  ['askedOn', 'startedOn'],
  ['askedForOn', 'receivedOn'],
  ['sentOn', 'acknowledgedOn'],
]

function endsBeforeStarts(fields: readonly RecordField[], body: Body, found: readonly Fault[]): readonly Fault[] {
  const isFaulty = (name: string) => found.some(({ path }) => path[0] === name)
  const titleOf = (name: string) => fields.find(field => field.name === name)?.meta.title
  return SPANS.flatMap(([start, end]) => {
    const [from, to] = [dayIn(body, start), dayIn(body, end)]
    const [first, last] = [titleOf(start), titleOf(end)]
    if (from === undefined || to === undefined || first === undefined || last === undefined) return []
    if (to >= from || isFaulty(start) || isFaulty(end)) return []
    return [{ path: [end] as const, says: `${last} must be on or after the day in ‘${first}’` }]
  })
}

function dayIn(body: Body, field: string): Day | undefined {
  const value = body[field]
  return typeof value === 'string' && isIsoDate(value) ? day(value) : undefined
}

/** Nothing, spaces alone, or a list of nothing. */
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
