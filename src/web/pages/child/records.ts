import { group } from 'd3-array'
import { attachedIn } from '#core/attached-files.ts'
import type { Attachments } from '#core/attachment.ts'
import type { CodeSet } from '#core/codes/code-set.ts'
import { type Day, type Instant, type IsoDate, isoOf } from '#core/dates.ts'
import { type Body, standing } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import type { Referred } from '#core/records/references.ts'
import { isCellName } from '#core/returns/annex-a/facts/fact.ts'
import type { FileDefinitions } from '#core/returns/columns-of.ts'
import type { Staff } from '#core/staff.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Ledger, RecordedEntry } from '#store/store.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { fieldInWords } from '#web/fields-in-words.ts'

/** One record about a child with all that was ever said of it. */
export interface ChildRecord {
  readonly id: number
  readonly type: AnyRecordType
  /** What stands; absent where the record was withdrawn, or a return no longer has it. */
  readonly stands?: RecordedEntry
  /** Every entry, newest first. */
  readonly versions: readonly RecordedEntry[]
  /** The day under which a timeline shows it; absent where it belongs to none or none is recorded. */
  readonly on?: IsoDate
  /** The same in words, or the year that the record belongs to. */
  readonly when: string
}

/** The records of a history as recorded by an instant, of the types given, in the order in which they were first said. */
export function recordsIn(
  history: readonly RecordedEntry[],
  types: readonly AnyRecordType[],
  recordedOn?: Instant,
): readonly ChildRecord[] {
  const known = history.filter(entry => recordedOn === undefined || entry.recordedOn <= recordedOn)
  const byRecord = group(known, entry => entry.record)
  const stands = new Map(standing(known).map(entry => [entry.record, entry]))
  return [...byRecord].flatMap(([id, versions]) => {
    const type = types.find(type => type.id === versions[0]!.type)
    if (!type) return []
    const entry = stands.get(id)
    const said = entry ?? versions.findLast(version => version.kind === 'statement') ?? versions.at(-1)!
    const on = dayOf(type, said)
    return [
      {
        id,
        type,
        ...(entry && { stands: entry }),
        versions: versions.toReversed(),
        ...(on !== undefined && { on }),
        when: whenOf(type, on),
      },
    ]
  })
}

/** What a year's return says without a day belongs to the end of its year. */
function dayOf({ datedBy }: AnyRecordType, { body, standing }: RecordedEntry): IsoDate | undefined {
  if (datedBy !== undefined) return body[datedBy] as IsoDate | undefined
  return standing > 0 ? `${standing}-03-31` : undefined
}

function whenOf({ datedBy }: AnyRecordType, on: IsoDate | undefined): string {
  if (on === undefined) return 'No date recorded'
  return datedBy === undefined ? `Year to ${dateInWords(on)}` : dateInWords(on)
}

/** A field of a record in words. */
export interface FieldInWords {
  readonly name: string
  readonly title: string
  readonly value: string
  /** What the file that it names is known by; absent for everything else. */
  readonly file?: string
  /** True for what the child or young person said, in their own words. */
  readonly isOwnWords?: true
}

/** What putting a child's records into words needs. */
export interface Wording {
  readonly codes: readonly CodeSet[]
  /** What says which column of its file a field came from. */
  readonly files: FileDefinitions
  readonly staff: Staff
  readonly standards: readonly Standard[]
  /** Absent where no record is about an indicator. */
  readonly indicators?: readonly Indicator[]
  /** Absent where no record refers to another. */
  readonly referred?: Referred
  /** The files that records name; absent where none does. */
  readonly attachments?: Attachments
  /** The date of birth that stands at the head of the page. */
  readonly bornOn?: Day
}

/**
 * What a record says, field by field in the order of its definition. Fields that say nothing are left out, and so is the
 * date of birth that a return repeats in every table, unless it is another than the one at the head of the page.
 */
export function fieldsInWords(
  type: AnyRecordType,
  { body, standing }: Pick<RecordedEntry, 'body' | 'standing'>,
  { codes, staff, standards, indicators, referred, attachments, bornOn }: Wording,
): readonly FieldInWords[] {
  const lookup = {
    codes,
    staff,
    standards,
    ...(indicators && { indicators }),
    ...(referred && { referred }),
    ...(attachments && { attachments }),
    ...(standing !== 0 && { year: standing }),
  }
  return [
    ...recordFields(type).flatMap(field => {
      const { name, meta } = field
      if (body[name] === undefined || (name === 'bornOn' && isRepeated(type, body[name], bornOn))) return []
      const value = fieldInWords(field, body[name], lookup)
      const file = field.kind === 'attached' ? { file: String(body[name]) } : undefined
      return [{ name, title: meta.title, value, ...file, ...(meta.isOwnWords && { isOwnWords: meta.isOwnWords }) }]
    }),
    ...asWritten(body, 'asWritten', 'as it was written'),
    ...asWritten(body, 'extraColumns', 'beside what it records'),
  ]
}

const isRepeated = ({ id }: AnyRecordType, value: unknown, bornOn: Day | undefined): boolean =>
  id !== 'child-details' && bornOn !== undefined && value === isoOf(bornOn)

const asWritten = (body: Body, field: string, why: string): readonly FieldInWords[] =>
  Object.entries((body[field] ?? {}) as Readonly<Record<string, string>>).map(([column, text]) => ({
    name: `${field} ${column}`,
    title: isCellName(column) ? `${column}, which it was made from` : `${column}, ${why}`,
    value: text,
  }))

/** A field that differs: what it said before and says now, each absent where nothing was said. */
export interface Change extends Pick<FieldInWords, 'name' | 'title'> {
  readonly before?: FieldInWords
  readonly after?: FieldInWords
}

/** What an entry says otherwise than the one before it: each field that differs, before and after. */
export function changesBetween(before: readonly FieldInWords[], after: readonly FieldInWords[]): readonly Change[] {
  const names = [...new Set([...before, ...after].map(field => field.name))]
  return names.flatMap(name => {
    const [was, is] = [before.find(field => field.name === name), after.find(field => field.name === name)]
    if (was?.value === is?.value && was?.file === is?.file) return []
    return [{ name, title: (is ?? was)!.title, ...(was && { before: was }), ...(is && { after: is }) }]
  })
}

/** The files that any version of some records names. */
export const attachmentsOf = (
  records: readonly ChildRecord[],
  ledger: Pick<Ledger, 'attachments'>,
): Promise<Attachments> =>
  ledger.attachments([
    ...new Set(records.flatMap(({ type, versions }) => versions.flatMap(({ body }) => attachedIn(type, body)))),
  ])
