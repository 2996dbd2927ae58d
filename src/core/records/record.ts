import { z } from 'zod'
import type { Body, Entry } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { childLevelRoles, type Role, roles } from '#core/roles.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { Source } from '#core/source.ts'
import type { Fault } from './checks.ts'
import type { RowsReferredTo } from './row-references.ts'

/** A kind of record: its fields in words and as a schema, who may read and write it, and how it reads on a timeline. */
export interface RecordType<Fields extends z.ZodObject = z.ZodObject> {
  readonly id: string
  readonly title: string
  readonly meaning: string
  /** Whom records of it are about: a child, the council itself, or sometimes the one and sometimes the other. */
  readonly about: Subject | 'either'
  /** Of what may be about the council itself: the work that it is part of, by which pages show where it belongs. */
  readonly partOf?: CouncilWork
  /** What pages show it among; that of its form, if absent. */
  readonly topic?: Topic
  readonly source: Source
  readonly readBy: readonly Role[]
  readonly writtenBy: readonly Role[]
  readonly fields: Fields
  /** The field with the day under which a timeline shows the record; absent for facts that belong to no day. */
  readonly datedBy?: keyof z.infer<Fields> & string
  /** The fields that tell records of one child and one day apart, such as which assessment it was; absent where the day tells. */
  readonly identifiedBy?: readonly (keyof z.infer<Fields> & string)[]
  /** Of what may be about the authority and is recorded by hand: what a list of such records is called, and the fields that it has room for. */
  readonly listedAs?: { readonly title: string; readonly fields: readonly (keyof z.infer<Fields> & string)[] }
  /** The field that holds what the child or young person said, in their own words. */
  readonly voice?: keyof z.infer<Fields> & string
  /** Of what may be about the authority: true where councils keep it in files that are taken in, such as the staff. */
  readonly comesInFiles?: true
  /** Of what stands as it was said: what somebody who wants to correct one is told. Absent where records are corrected. */
  readonly isFinal?: string
  /** True where it may be about days after a child's death, such as a manager's decision about it. */
  readonly afterDeath?: true
  /**
   * What is wrong with a record that only the indicators, or the frameworks of self-evaluation, can tell, such as an
   * indicator that there is none of; absent where nothing of it is about either.
   */
  readonly faultsBeside?: (
    record: Body,
    indicators: readonly Measured[],
    frameworks: readonly Framework[],
  ) => readonly Fault[]
  /** What is wrong with a record that only others about the council can tell, and of which types they are; absent where none can. */
  readonly among?: Among
  /** What two records of the type may contradict each other about; absent where they never do. */
  readonly matter?: Matter
  /** Of what others refer to: records of another type that are one of these by themselves; absent where none are. */
  readonly alsoReferredTo?: StandIn
  /** The list whose rows others refer to one by one; absent where they refer to whole records alone. */
  readonly rowsReferredTo?: RowsReferredTo
  /**
   * Of what is about the authority: whether one record is closed to somebody who reads others of the type, such as an exempt
   * paper to a partner. What refers to a closed record is closed with it; absent where all who read the type read every one.
   */
  readonly closedTo?: (record: Body, reader: Reader) => boolean
  /** How people record it; absent for what only returns and files bring. */
  readonly form?: RecordForm
  /** One line for timelines and lists. */
  readonly summary: (record: z.infer<Fields>) => string
}

/** The pieces of a council's work that it keeps records of about itself. */
export type CouncilWork =
  | 'actions'
  | 'boards'
  | 'escalations'
  | 'figures'
  | 'files'
  | 'learning'
  | 'peer-challenges'
  | 'self-evaluation'
  | 'strategies'
  | 'voice'

/** Whom a record is about. */
export type Subject = 'child' | 'authority'

/** Whether records of a type may be about a child, or about the council itself. */
export const mayBeAbout = ({ about }: Pick<AnyRecordType, 'about'>, whom: Subject): boolean =>
  about === whom || about === 'either'

/** Who will read the answers, and why they are asked, where a record is about a child or about the council itself. */
export const whoReads = ({ form }: AnyRecordType, whom: Subject): string => form?.saysOf?.[whom] ?? form?.says ?? ''

/** Records of one type that may be referred to as if they were of another. */
interface StandIn {
  /** Their record type, by id. */
  readonly type: string
  /** The references of what is to be referred to in one, each with what it is; none where nothing is. */
  readonly references: (record: Body) => readonly (readonly [reference: string, says: string])[]
}

/** Somebody who reads records about the authority. */
export interface Reader {
  readonly role: Role
  /** True for whoever sits on boards as a young person, a foster carer or a partner, and on none as a councillor. */
  readonly isCoopted: boolean
}

/** What several records may say of, and not all be right about. */
interface Matter {
  /** What a record is of, so that others of the same are found; undefined where it does not say. */
  readonly of: (record: Body) => string | undefined
  /** Whether two records of one matter cannot both be right. */
  readonly differs: (one: Body, other: Body) => boolean
  /** What becomes of them, in a sentence. */
  readonly outcome: string
}

/** What a record is held against of others about the council. */
interface Among {
  readonly types: readonly string[]
  /** The others are those of the types that stand. */
  readonly faultsOf: (record: Body, others: readonly Pick<Entry, 'type' | 'body'>[]) => readonly Fault[]
}

/** What records are held against of an indicator. */
export type Measured = Pick<Indicator, 'id' | 'number' | 'measure' | 'basis' | 'better'>

/** How a record is recorded by hand: its form has the record type's fields in their order. */
export interface RecordForm {
  /** What a link to the form says: `Record a visit`. */
  readonly action: string
  /** The heading under which the form is offered. */
  readonly topic: Topic
  /** Who will read the answers, and why they are asked. */
  readonly says: string
  /** The same of what is about one of the two, where a record may be about either. */
  readonly saysOf?: Readonly<Partial<Record<Subject, string>>>
  /**
   * Where it has a page of its own, that page's address after the child's, such as `/pathway-plan/new`. Its fields are
   * then asked for there and not by the form that is drawn from them.
   */
  readonly page?: string
  /**
   * Where a new one is begun on a page of its own, that page's address after the child's; the form that is drawn from the
   * fields stays, for corrections.
   */
  readonly begunOn?: string
  /** True where one form may be filled in for several brothers and sisters at once, each with their own words. */
  readonly forSiblings?: true
  /** True where the next may begin from what the last said, such as a plan that is brought up to date. */
  readonly startsFromLast?: true
  /** Of which fields one at least must be answered, and what a form says where none is. A file may leave all of them out. */
  readonly needsOneOf?: { readonly fields: readonly string[]; readonly says: string }
  /** True where it may be about the time before birth, such as an assessment of an unborn child. */
  readonly beforeBirth?: true
}

/** What records are about, in the order in which pages show it. */
export const topics = [
  'Visits and contact',
  'Plans and reviews',
  'Health',
  'Education, employment and training',
  'Home',
  'Safety',
  'Workers and decisions',
  'Money and documents',
  'Family and connections',
  'Legal and permanence',
  'Leaving care',
] as const
export type Topic = (typeof topics)[number]

/** What a record is about; undefined for what is about the council itself. */
export const topicOf = ({ topic, form }: AnyRecordType): Topic | undefined => topic ?? form?.topic

/**
 * Whether someone of a role may read records of a type. A guest reads of a child what all of the council's own do who work
 * with children: the case file, and nothing that is kept to a few.
 */
export const mayRead = (type: AnyRecordType, role: Role): boolean =>
  type.readBy.includes(role) ||
  (roles[role].isGuest === true && mayBeAbout(type, 'child') && childLevelRoles.every(one => type.readBy.includes(one)))

export const defineRecord = <Fields extends z.ZodObject>(type: RecordType<Fields>): RecordType<Fields> => type

/** A record type whose fields are not known here: for lists that hold every kind. */
// biome-ignore lint/suspicious/noExplicitAny: a summary takes its own record, and a list holds many kinds
export type AnyRecordType = RecordType<any>

/** What was written in a column when it could not be kept as the field's value, by column. The text is never lost. */
const asWritten = z.record(z.string(), z.string())

/**
 * The fields of a record that a return carries: each optional, since a return may leave any of them blank or unreadable,
 * together with the text of the cells that could not be read and of the columns that the table does not have.
 */
export const returnFields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, asWritten: asWritten.optional(), extraColumns: asWritten.optional() })

/** A date that may be absent, with its title. */
export const date = (title: string) => z.iso.date().optional().meta({ title })

/** Text that may be absent, with its title. */
export const text = (title: string) => z.string().optional().meta({ title })

/** A code of a DfE code set, which may be absent or not in the set: a rule says so, the ledger keeps it. */
export const code = (title: string, codes: string) => z.string().optional().meta({ title, codes })
