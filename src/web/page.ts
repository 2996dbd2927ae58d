import type { z } from 'zod'
import type { Attachment, NewAttachment } from '#core/attachment.ts'
import type { Instant } from '#core/dates.ts'
import type { Role } from '#core/roles.ts'
import type { Csv } from '#documents/csv.ts'
import type { WrittenFile } from '#documents/document-file.ts'
import type { Content } from '#web/govuk/content.ts'
import type { Lies, MenuPlace, Section } from './sections.ts'
import type { SeenServices, Visitor } from './services.ts'

/** Who may open a page: some roles, or anyone at all, signed in or not. */
export type Audience = readonly Role[] | 'public'

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name extends `${infer BeforeExtension}.${string}`
      ? BeforeExtension
      : Name
    : never

/** What a page reads from the address after the question mark, each as a schema of its text. */
export type QueryFields = Readonly<Record<string, z.ZodType<unknown, string>>>

/** One request for a page by someone who may see it. */
export interface Visit<
  Path extends string = string,
  A extends Audience = Audience,
  Q extends QueryFields = QueryFields,
> {
  readonly params: Readonly<Record<ParamNames<Path>, string>>
  /** What was asked for after the question mark; what could not be understood is absent here and among the problems. */
  readonly query: { readonly [Name in keyof Q]?: z.output<Q[Name]> }
  readonly who: A extends 'public' ? Visitor | undefined : Visitor
  readonly services: SeenServices
}

/** Where a page sends its visitor instead of showing anything. */
export interface GoTo {
  readonly goTo: string
}

export const goTo = (address: string): GoTo => ({ goTo: address })

/** What is wrong with an answer, and the name of the field that it was given in. */
export interface Problem {
  readonly field?: string
  readonly text: string
}

/** The draft that a form keeps what is typed in. */
export interface OpenDraft {
  readonly key: string
  /** How often it has been kept; 0 for one that has not been. */
  readonly version: number
  /** Absent for one that has not been kept. */
  readonly savedOn?: Instant
}

/** What a view needs beside its data: what was typed and what was wrong with it, and the token that a form must send. */
export interface Frame {
  /** The name of whoever looks at it; absent if nobody is signed in. */
  readonly username: string | undefined
  /** What a form that keeps drafts keeps them in. */
  readonly draft: OpenDraft
  /** True where `typed` is what was typed into a form, sent now or kept as a draft; false for a form not begun. */
  readonly isBegun: boolean
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
  readonly formToken: string
  /** The address that was asked for: where the page's forms are sent. */
  readonly address: string
  /** The message for a field; undefined if nothing is wrong with it. */
  readonly problemWith: (field: string) => string | undefined
}

/** Files that were sent with a form, in a folder of their own which whoever takes them removes. */
export interface Upload {
  readonly folder: string
  readonly names: readonly string[]
}

export interface FileLimits {
  readonly count: number
  readonly bytesEach: number
}

/** At most so many attempts in so many minutes under one key. */
interface AttemptLimit {
  readonly attempts: number
  readonly minutes: number
  readonly countedBy: (typed: Readonly<Record<string, string>>, address: string) => string
}

/**
 * What a form led to: another page; the page again, with what is wrong, if anything, and with what was typed or something
 * else typed in its place; or an answer that is shown once and kept nowhere.
 */
export type Outcome =
  | {
      readonly goTo: string
      readonly did?: string
      /** Why the record of a child was opened, to be kept in the access log. */
      readonly reason?: string
      readonly session?: SessionChange
    }
  | { readonly problems: readonly Problem[]; readonly typed?: Readonly<Record<string, string>> }
  | { readonly answer: { readonly title: string; readonly content: Content }; readonly did?: string }

/** Whom to sign in, in place of whoever is; or that whoever is signed in leaves. */
export type SessionChange = { readonly startFor: string } | { readonly end: true }

/** The fields of each of a page's forms. */
export type FormFields = Readonly<Record<string, z.ZodObject>>

/** A form of a page. The values that `act` is given have passed the schema of `fields`. */
export interface Form<V = Visit, Fields extends z.ZodObject = z.ZodObject> {
  readonly fields: Fields
  /** What the access log says of it, unless the outcome says it more exactly. */
  readonly audit: string
  readonly limits?: readonly AttemptLimit[]
  /**
   * True where nothing that is typed may be lost: it is kept as a draft while it is typed, and when it is sent by someone
   * whose session has ended. The view draws `DraftFields` in the form.
   */
  readonly keepsDrafts?: true
  /** Absent where the form takes no files. */
  readonly files?: FileLimits
  /** Of a form whose record may name files: for which records they are attached; undefined where there are none such. */
  readonly attachesTo?: (visit: V) => Promise<Pick<NewAttachment, 'subject' | 'type'> | undefined>
  readonly act: (visit: V, values: z.output<Fields>, upload: Upload) => Promise<Outcome>
}

/**
 * What whoever opens a page must be able to do with the child whom its address names: read the record, write to it, or no
 * more than give a reason for opening it.
 */
export type Asks = 'read' | 'write' | 'reason'

/** A page about a child says what it asks; without that it does not compile, and is not served. */
type OfChild<P extends string> = P extends `${string}/:child` | `${string}/:child${'/' | '.'}${string}`
  ? { readonly asks: Asks }
  : { readonly asks?: never }

interface Shared<P extends string, A extends Audience, Q extends QueryFields> {
  readonly path: P
  readonly roles: A
  /** What the access log says of a visit; `nothing` for what needs no line. What is about a child (`:child`) needs one. */
  readonly audit: string
  readonly query?: Q
  /** True for what a guest opens also outside the days of their access: their account. */
  readonly staysOpen?: true
  /** Narrows the roles where what the address names decides, such as a type of record that only some of them may write. */
  readonly allows?: (
    asked: Pick<Visit<P, A, Q>, 'params' | 'services'> & { readonly who: Visitor },
  ) => boolean | Promise<boolean>
}

/** A page: who may open it, what it loads, how it looks and what its forms do. Undefined from `load` is "page not found". */
export interface Page<
  P extends string,
  A extends Audience,
  Q extends QueryFields,
  View,
  F extends FormFields = FormFields,
> extends Shared<P, A, Q> {
  /** Its place in the navigation; absent for pages that others lead to. */
  readonly menu?: MenuPlace
  /** The section that it lies in, where neither its menu place nor that of a page whose address its own begins with says so. */
  readonly section?: Section
  /** Where it lies, of a page of many things whose address does not tell; undefined for what lies nowhere. */
  readonly lies?: (view: View) => Lies | undefined
  readonly title: (view: View) => string
  readonly load: (visit: Visit<P, A, Q>) => Promise<View | GoTo | undefined>
  /** What was asked for and could be understood, but cannot be had. */
  readonly problems?: (view: View) => readonly Problem[]
  readonly view: (view: View, frame: Frame) => Content
  /** How the page sits: `wide` for tables that need the room. */
  readonly width?: 'wide'
  readonly breadcrumbs?: (view: View) => readonly { readonly text: string; readonly href: string }[]
  /** Stands across the page above everything: whose record this is. */
  readonly banner?: (view: View) => Content
  /** Seconds after which the page asks for itself again; undefined when there is nothing more to wait for. */
  readonly refresh?: (view: View) => number | undefined
  readonly forms?: { readonly [Name in keyof F]: Form<Visit<P, A, Q>, F[Name]> }
}

/** A file that somebody attached, as it is sent back to those who may have it. */
export interface AttachedFile {
  readonly attached: Attachment
  readonly content: AsyncIterable<Uint8Array>
}

/** A file to be kept: a table as CSV, any file as bytes, or one that was attached. Undefined from `load` is "page not found". */
export interface Download<P extends string, A extends Audience, Q extends QueryFields> extends Shared<P, A, Q> {
  readonly load: (visit: Visit<P, A, Q>) => Promise<Csv | WrittenFile | AttachedFile | undefined>
}

// biome-ignore lint/suspicious/noExplicitAny: a page's functions take its own view and query, and a list holds many kinds
export type AnyPage = Page<any, any, any, any, any> & { readonly asks?: Asks }
export type AnyDownload = Download<string, Audience, QueryFields> & { readonly asks?: Asks }
/** Whatever the server serves at a path of its own. */
export type Route = ({ readonly kind: 'page' } & AnyPage) | ({ readonly kind: 'download' } & AnyDownload)

export const definePage = <
  const P extends string,
  const A extends Audience,
  View,
  Q extends QueryFields = Record<never, never>,
  F extends FormFields = Record<never, never>,
>(
  page: Page<P, A, Q, View, F> & OfChild<P>,
) => ({ kind: 'page' as const, ...page })

export const defineDownload = <
  const P extends string,
  const A extends Audience,
  Q extends QueryFields = Record<never, never>,
>(
  download: Download<P, A, Q> & OfChild<P>,
) => ({ kind: 'download' as const, ...download })
