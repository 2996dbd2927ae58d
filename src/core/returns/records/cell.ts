import type { CodeSet } from '#core/codes/code-set.ts'
import { isIsoDate } from '#core/dates.ts'
import type { FieldMeta, NamedIndicator } from '#core/records/fields.ts'
import type { RecordField } from '#core/records/record-fields.ts'
import { readCell } from '#core/returns/annex-a/cell.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import type { Staff } from '#core/staff.ts'
import type { DateFormat } from './mapping.ts'

/** What cells are read by beside the field that they fill. */
export interface Reading {
  readonly codes: readonly CodeSet[]
  readonly staff: Staff
  /** Those of both scorecards, which a cell may name. */
  readonly indicators: readonly NamedIndicator[]
  readonly dateFormat?: DateFormat | undefined
  /** What the extract writes, and the value that it stands for. */
  readonly values?: Readonly<Record<string, string>> | undefined
}

/** What a cell gives as the value of a field; `isMore` where the text says more than the value, or something else, and is kept. */
interface ReadValue {
  /** Absent where the text is nothing that the field holds. */
  readonly value?: unknown
  readonly isMore: boolean
}

/** What a cell's text, without spaces around it and not empty, gives in a field. */
export function readValue(field: RecordField, text: string, reading: Reading): ReadValue {
  const said = translated(text, reading.values)
  if (said === '') return { isMore: false }
  if (field.meta.inFiles) return field.meta.inFiles.read(said, reading.indicators)
  switch (field.kind) {
    case 'date':
      return dateIn(said, reading.dateFormat)
    case 'choice':
      return known(choiceIn(field.meta, said))
    case 'several':
      return known(severalIn(field.meta, said))
    case 'yes or no':
      return known(yesOrNoIn(said))
    case 'code':
      return known(codeIn(field.meta.codes ?? '', said, reading.codes))
    case 'number':
      return known(numberIn(field, said))
    case 'pounds':
      return known(penceIn(field, said))
    case 'worker':
      return { value: workerIn(said, reading.staff), isMore: false }
    default:
      return { value: said, isMore: false }
  }
}

const known = (value: unknown): ReadValue => (value === undefined ? { isMore: true } : { value, isMore: false })

function translated(text: string, values: Readonly<Record<string, string>> = {}): string {
  if (Object.hasOwn(values, text)) return values[text]!
  const like = Object.keys(values).find(written => folded(written) === folded(text) && folded(text) !== '')
  return like === undefined ? text : values[like]!
}

function dateIn(text: string, format: DateFormat | undefined): ReadValue {
  if (format === 'mm/dd/yyyy') {
    const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
    const iso = year === undefined ? '' : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    return isIsoDate(iso) ? known(iso) : { isMore: true }
  }
  const { value, isMore } = readCell({ holds: 'date' }, text, false)
  return value === undefined ? { isMore: true } : { value, isMore }
}

function choiceIn({ choices = {}, choicesAlsoCalled = {} }: FieldMeta, text: string): string | undefined {
  if (Object.hasOwn(choices, text)) return text
  const said = folded(text)
  const like = Object.entries(choices).find(([value, words]) =>
    [value, words, ...(choicesAlsoCalled[value] ?? [])].some(name => folded(name) === said),
  )?.[0]
  if (like !== undefined || !Object.hasOwn(choices, 'yes')) return like
  const answer = yesOrNoIn(text)
  return answer === undefined ? undefined : answer ? 'yes' : Object.hasOwn(choices, 'no') ? 'no' : undefined
}

function severalIn(meta: FieldMeta, text: string): readonly string[] | undefined {
  const parts = text.split(/[;|]/).filter(part => part.trim() !== '')
  const found = parts.map(part => choiceIn(meta, part.trim()))
  return found.some(value => value === undefined) ? undefined : [...new Set(found as string[])]
}

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1'])
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0'])

function yesOrNoIn(text: string): boolean | undefined {
  const said = folded(text)
  return YES.has(said) ? true : NO.has(said) ? false : undefined
}

/** A code by itself, by its words, or before them: `U1`, `U1 - Foster placement` or the words alone. */
function codeIn(set: string, text: string, sets: readonly CodeSet[]): string | undefined {
  const codes = sets.find(({ id }) => id === set)?.codes
  if (!codes) return text
  const same = (said: string) => codes.find(({ code }) => code.toLowerCase() === said.toLowerCase())?.code
  const labelled = codes.filter(({ label }) => folded(label) === folded(text))
  return (
    same(text) ??
    (new Set(labelled.map(({ code }) => code)).size === 1 ? labelled[0]!.code : undefined) ??
    same(text.split(/[\s:–-]/)[0]!)
  )
}

function numberIn({ least, most, isWhole }: RecordField, text: string): number | undefined {
  const plain = text.replaceAll(/(?<=\d),(?=\d{3}\b)/g, '')
  if (!/^-?\d{1,12}(\.\d+)?$/.test(plain)) return undefined
  const value = Number(plain)
  const isOutside = (least !== undefined && value < least) || (most !== undefined && value > most)
  return isOutside || (isWhole && !Number.isInteger(value)) ? undefined : value
}

function penceIn({ most = Number.POSITIVE_INFINITY }: RecordField, text: string): number | undefined {
  const [, pounds, pence = ''] = /^£?\s*(\d{1,3}(?:,\d{3})*|\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  if (pounds === undefined) return undefined
  const value = Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0') || 0)
  return value > most ? undefined : value
}

/** A worker by their identifier, or by a name that one member of staff alone has. */
function workerIn(text: string, staff: Staff): string {
  if (staff.has(text)) return text
  const named = [...staff.values()].filter(({ name }) => folded(name) === folded(text))
  return named.length === 1 ? named[0]!.id : text
}
