import { z } from 'zod'
import type { Offered } from './offered.ts'

/** What a field's meta says beside its title. Pages, forms, imports and exports are drawn from it. */
export interface FieldMeta {
  readonly title: string
  /** Why it is asked, or what to write. */
  readonly hint?: string
  /** How a form asks for it; absent: by the schema's own type, text on one line. */
  readonly kind?:
    | 'long text'
    | 'choice'
    | 'several'
    | 'yes or no'
    | 'pounds'
    | 'rows'
    | 'worker'
    | 'child'
    | 'standard'
    | 'indicator'
    | 'reference'
    | 'refers'
    | 'attached'
  /** Of a record's own reference: what the references that Waymark gives begin with, such as `A` in `A-31`. */
  readonly prefix?: string
  /** The record type whose references it holds. */
  readonly refersTo?: string
  /** Of such a reference: true where the record does not belong to the one that it names, so that it is not closed with it. */
  readonly isOnlyNamed?: true
  /** Of such a reference: true where files may give what the other record is called instead, and its words are kept. */
  readonly isByName?: true
  /** The DfE code set that its values are of. */
  readonly codes?: string
  /** The words of each value that may be chosen. */
  readonly choices?: Readonly<Record<string, string>>
  /** The same of what definitions in a folder offer: the choices are put in once the folder is read. */
  readonly choicesFrom?: ChoicesFrom
  /** True for what the child or young person said, in their own words. */
  readonly isOwnWords?: true
  /** What a form says where it is left empty; absent where it may be. Imports keep a record without it. */
  readonly required?: string
  /** True for a date that may lie ahead, such as the day something is due. */
  readonly mayBeAhead?: true
  /** A form asks for it only where another field has one of these values. */
  readonly onlyWhen?: { readonly field: string; readonly is: readonly (string | boolean)[] }
  /** True where each of a group of brothers and sisters has their own. */
  readonly eachTheirOwn?: true
  /** True for a worker who is mostly whoever records it: a form offers them first. */
  readonly isMostlySelf?: true
  /** What is wrong with words on one line that are there, in one sentence; undefined if nothing is. Absent where any will do. */
  readonly faultIn?: (words: string) => string | undefined
  /** True for words that name nobody, which a link may therefore give in an address. */
  readonly mayBeInAddress?: true
  /** True for the user name of whoever records it by hand, which the page fills in. */
  readonly isRecordersAccount?: true
  /** True for what Waymark or a return fills in, which no form asks for. */
  readonly isUnasked?: true
  /** True for a list of other children, each by name with the council's identifier after it. */
  readonly namesChildren?: true
  /** What is meant where nothing is said, so that records are told apart by it all the same. */
  readonly ifBlank?: string
  /** Other headings under which files have it. */
  readonly alsoCalled?: readonly string[]
  /** How a file's text is read where it is not simply what the field's kind holds. */
  readonly inFiles?: InFiles
  /** Other words that files have for a value. */
  readonly choicesAlsoCalled?: Readonly<Record<string, readonly string[]>>
  /** The fields of each row, where it is a list of rows. */
  readonly rows?: z.ZodObject
  /** Of a list of rows: the field by which a row is known again. Where that is a choice, a file may have a column for each value. */
  readonly knownBy?: string
}

/** The words of each value that may be chosen, of the definitions that there are. */
type ChoicesFrom = (offered: Offered) => Readonly<Record<string, string>>

/** How a file's text is read as the value of a field. */
export interface InFiles {
  /** What it says, as the record holds it: absent where it is nothing that the field holds, `isMore` where the text itself is to be kept beside it. */
  readonly read: (
    text: string,
    indicators: readonly NamedIndicator[],
  ) => { readonly value?: string; readonly isMore: boolean }
  /** What the field asks for, to end a sentence that begins with “This is not”; absent where any text will do. */
  readonly asksFor?: string
}

/** What an indicator and its group may be called in a file. */
export interface NamedIndicator {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly group: string
}

type More = Omit<FieldMeta, 'title' | 'kind' | 'codes' | 'choices' | 'choicesFrom' | 'rows' | 'prefix' | 'refersTo'>

/** A field that Waymark or a return fills in, which no form asks for. */
export const unasked = <Field extends z.ZodType>(field: Field): Field =>
  field.meta({ ...field.meta(), isUnasked: true })

/** A day. Not after today unless it may lie ahead. */
export const onDay = (title: string, more: More = {}) =>
  z.iso
    .date()
    .optional()
    .meta({ title, ...more })

/** A few words on one line. */
export const words = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, ...more })

/** As many sentences as it takes. */
export const sentences = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'long text', ...more })

/** What the child or young person said, as they said it. */
export const ownWords = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'long text', isOwnWords: true, eachTheirOwn: true, ...more })

/** One of a few values, each with its words. A file's text that is none of them is kept as it was written. */
export const choice = <const Choices extends Readonly<Record<string, string>>>(
  title: string,
  choices: Choices,
  more: More = {},
) =>
  z
    .enum(Object.keys(choices) as (keyof Choices & string)[])
    .optional()
    .meta({ title, kind: 'choice', choices, ...more })

/** Any number of a few values. */
export const several = <const Choices extends Readonly<Record<string, string>>>(
  title: string,
  choices: Choices,
  more: More = {},
) =>
  z
    .array(z.enum(Object.keys(choices) as (keyof Choices & string)[]))
    .optional()
    .meta({ title, kind: 'several', choices, ...more })

/** One of the definitions in a folder, or of what they hold, by its id. */
export const choiceFrom = (title: string, choicesFrom: ChoicesFrom, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'choice', choicesFrom, ...more })

/** Any number of them. */
export const severalFrom = (title: string, choicesFrom: ChoicesFrom, more: More = {}) =>
  z
    .array(z.string())
    .optional()
    .meta({ title, kind: 'several', choicesFrom, ...more })

export const yesOrNo = (title: string, more: More = {}) =>
  z
    .boolean()
    .optional()
    .meta({ title, kind: 'yes or no', ...more })

/** A code of a DfE code set, asked for by its words. */
export const dfeCode = (title: string, codes: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, codes, ...more })

/** A whole number from the least to the most; both count. */
export const wholeNumber = (title: string, least: number, most: number, more: More = {}) =>
  z
    .int()
    .min(least)
    .max(most)
    .optional()
    .meta({ title, ...more })

/** A number that is not negative and may have a fraction. */
export const amount = (title: string, more: More = {}) =>
  z
    .number()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .meta({ title, ...more })

/** Hours in a week, which may have a fraction. */
export const hoursAWeek = (title: string, more: More = {}) =>
  z
    .number()
    .min(0)
    .max(168)
    .optional()
    .meta({ title, ...more })

/** An amount of money in pence, asked for and shown in pounds. Its field is named `…Pence`. */
export const pounds = (title: string, more: More = {}) =>
  z
    .int()
    .min(0)
    .max(100_000_000)
    .optional()
    .meta({ title, kind: 'pounds', ...more })

/** A worker of the council, by the identifier in their worker record. */
export const workerId = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'worker', ...more })

/** A standard of the council, by its id. */
export const standardId = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'standard', ...more })

/** An indicator, by its number on the printed scorecard or its id. */
export const indicatorNumber = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'indicator', ...more })

/**
 * By what other records, minutes and papers refer to a record: short, and one of its type. Left empty on a form, Waymark
 * gives the next, such as `A-31` where the prefix is `A`; a file brings its own.
 */
export const ownReference = (prefix: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({
      title: 'Reference',
      kind: 'reference',
      prefix,
      hint: `Leave it empty for the next, such as ${prefix}-12`,
      alsoCalled: ['Ref', 'Number', 'No'],
      ...more,
    })

/** Another record about the council, of the record type given, by its reference. */
export const refersTo = (type: string, title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'refers', refersTo: type, ...more })

/** A file, by what its attachment is known by. A form takes the file itself, and a file of records names one that lies beside it. */
export const attached = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'attached', ...more })

/** Another child of the council, by the council's identifier (CHILD). */
export const otherChild = (title: string, more: More = {}) =>
  z
    .string()
    .optional()
    .meta({ title, kind: 'child', ...more })

/** Any number of rows, each with the same fields; one that a file brought says from which line of which file. */
export const rowsOf = <Shape extends z.ZodRawShape>(title: string, shape: Shape, more: More = {}) => {
  const row = z.strictObject({ ...shape, from: unasked(words('From')) })
  return z
    .array(row)
    .optional()
    .meta({ title, kind: 'rows', rows: row, ...more })
}
