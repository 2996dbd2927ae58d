import type { Instant, IsoDate, Month } from '#core/dates.ts'
import type { ChildHistory, Since } from '#core/entries-since.ts'
import type { Body, Entry } from '#core/entry.ts'
import type { Issue, NewIssue } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import type { Role } from '#core/roles.ts'
import type { PublishedBefore } from '#core/said-figures.ts'
import type { KeptFiles } from './kept-files.ts'
import type { KeptPack } from './kept-pack.ts'

/** A child as the ledger knows them: Waymark's own reference, and the council's identifier (CHILD). */
export interface ChildKey {
  readonly ref: string
  readonly childId: string
}

/** A file that entries came from. Its rows are numbered as a reader sees them: the line that a row starts on, headings being line 1. */
export interface SourceFile {
  /** The path below the folder that was imported; of a workbook, also the sheet. */
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  /** The year that the return ends in; 0 where it is of no year. */
  readonly collectionYear: number
  /** The table of the return, or the list of Annex A. */
  readonly table: string
  /** The headings as written, so that a field can be walked to its column. Empty for XML. */
  readonly headings: readonly string[]
  /** By record type and field, the heading of the column that filled it; absent where the table's definition says it. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** An entry to be added. */
export interface NewEntry {
  /** The record that it is a new version of; absent for a new record. */
  readonly record?: number
  /**
   * The place, in this batch's entries, of the earlier entry that begins the record it is a new version of: several
   * years' returns may come in one batch.
   */
  readonly sameRecordAs?: number
  /**
   * The entry that whoever saves it was looking at. If the record has a newer one, the save is refused with a `Conflict`
   * that has both. Absent for imports, which hold the authority's write lock while they compare.
   */
  readonly basedOn?: number
  readonly type: string
  /** The reference of the child it is about; `authority` for what is about the council itself. */
  readonly subject: string
  readonly kind: Entry['kind']
  readonly standing: number
  /** May be empty for a withdrawal or an absence. */
  readonly body: Body
  /** Place in the batch's `files`, the first being 0. */
  readonly file?: number
  readonly line?: number
  /** Why, for a withdrawal or an absence. */
  readonly reason?: string
}

/**
 * Entries that are recorded together: all of them or none. Refused, with a sentence, where an entry is not of a record type,
 * its body is not as the record type's schema has it, it is about nobody known, or a withdrawal or absence has no reason.
 */
export interface Batch {
  readonly title: string
  /** The account's user name, or `command line`. */
  readonly recordedBy: string
  /** What was known when; absent for now. */
  readonly recordedOn?: Instant
  readonly files: readonly SourceFile[]
  /** Children who are new to the ledger. One known already keeps their reference, and entries about the one given go there. */
  readonly children: readonly ChildKey[]
  readonly entries: readonly NewEntry[]
  /** What the import found, kept as it was reported. */
  readonly report?: unknown
}

export interface Receipt {
  readonly batch: number
  /** The number of its first entry: the others follow it in their order. A new record has the number of its first entry. */
  readonly firstEntry: number
  readonly added: number
}

/** An entry with where it came from. */
export interface RecordedEntry extends Entry {
  readonly batch: number
  readonly recordedBy: string
  readonly reason?: string
  readonly file?: SourceFile
  readonly line?: number
}

/** An entry of a return, as an import compares it and an export writes it. */
export interface ReturnEntry extends Entry {
  /** Empty where it is about the authority itself. */
  readonly childId: string
  readonly line: number
}

/** A batch as it is listed. */
export interface BatchSummary {
  readonly batch: number
  readonly title: string
  readonly recordedBy: string
  readonly recordedOn: Instant
  readonly entries: number
  /** True for what somebody typed in: it came from no file and has no report. */
  readonly isByHand: boolean
}

/** What writes while it holds the authority's write lock: nobody else writes to the authority meanwhile. */
export interface Writing {
  /**
   * Every entry of the record types given, in the order of the ledger, about these children (by reference) or about
   * everyone. Also those that no return says, and the withdrawals.
   */
  returnEntries(types: readonly string[], children?: readonly string[]): Promise<readonly ReturnEntry[]>
  /** The same of what is about the authority itself. */
  authorityEntries(types: readonly string[]): Promise<readonly ReturnEntry[]>
  /** The reference of each child whom the ledger knows, by the council's identifier. */
  childKeys(): Promise<ReadonlyMap<string, string>>
  returnYears(): Promise<readonly number[]>
  append(batch: Batch): Promise<Receipt>
}

/** An issue without what is in it. */
export type IssueSummary = Pick<
  Issue,
  'month' | 'number' | 'recordedOn' | 'approvedBy' | 'approvedOn' | 'frozenBy' | 'frozenOn'
>

/** One authority's ledger. */
export interface Ledger extends KeptFiles {
  readonly authority: string
  /**
   * Runs work that reads and then adds, all in one transaction: what it adds lands whole or not at all. The work may use only
   * what it is given: the ledger itself would wait for it to end, and refuses.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>
  /**
   * Every child's journey, by reference, as recorded by an instant (that instant counts); as recorded now if absent.
   * `returnYears` are the returns that were known, where not all were that say that they were recorded by then.
   */
  journeys(recordedOn?: Instant, returnYears?: readonly number[]): Promise<readonly Journey[]>
  /** The same without what files of these tables or lists said, so that it can be told what is known otherwise. */
  journeysWithout(tables: readonly string[], recordedOn?: Instant): Promise<readonly Journey[]>
  /** What stands of these record types as recorded by an instant: about children, then about the authority itself. */
  stated(types: readonly string[], recordedOn?: Instant): Promise<readonly ReturnEntry[]>
  /** Every entry of these record types about these children, by reference, as recorded by an instant: in the order of the ledger, the withdrawn among them. */
  said(types: readonly string[], children: readonly string[], recordedOn?: Instant): Promise<readonly ReturnEntry[]>
  journey(ref: string, recordedOn?: Instant): Promise<Journey | undefined>
  /** The references of children with an entry after this one, and the newest entry. */
  changedSince(entry: number): Promise<{ readonly newest: number; readonly children: readonly string[] }>
  /** By child with an entry that was not known before: what is recorded of them to an instant, now if absent, as far as it is needed to tell how they changed. */
  entriesSince(since: Since, until?: Instant): Promise<readonly ChildHistory[]>
  /** Everything recorded about a child or the authority, oldest first, with where it came from. */
  history(subject: string): Promise<readonly RecordedEntry[]>
  /** What one year's return says as recorded by an instant, whatever later returns say: by record type, then by line. */
  returnOf(collectionYear: number, recordedOn?: Instant): Promise<readonly ReturnEntry[]>
  /** The years, by the year each ends in, of the returns of episodes recorded by an instant, ascending. */
  returnYears(recordedOn?: Instant): Promise<readonly number[]>
  /** When a return of episodes of the latest year was last recorded by an instant; undefined where none is held. */
  lastReturnOn(recordedOn?: Instant): Promise<Instant | undefined>
  child(by: { readonly ref: string } | { readonly childId: string }): Promise<ChildKey | undefined>
  /** Every issue that was frozen: the newest month first, and of one month the last. */
  issues(): Promise<readonly IssueSummary[]>
  /** An issue of a month by its number, the last one if none is given. */
  issue(month: Month, number?: number): Promise<Issue | undefined>
  /** What the public versions of issues published, in the order in which they were frozen. */
  publications(): Promise<readonly PublishedBefore[]>
  /** Keeps an issue for good, and gives its number: the next of its month. Refused if another is expected. */
  freeze(issue: NewIssue, expected?: number): Promise<number>
  /** Newest first. */
  batches(): Promise<readonly BatchSummary[]>
  /** What the import reported, as it was given; undefined if nothing. */
  report(batch: number): Promise<unknown>
}

export interface Account {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly passwordHash: string
  readonly disabled: boolean
  readonly createdOn: Instant
}

/** One line of the access log: who looked at or did what, and when. `child` is a reference, never an identifier. */
export interface Access {
  readonly at: Instant
  readonly username: string
  readonly did: string
  readonly child?: string
  readonly outcome: 'allowed' | 'refused'
  /** Why they open the record of a child who is not theirs; absent for everything else. */
  readonly reason?: string
}

/** What someone has typed into a form and not yet saved. Nobody else sees it. */
export interface Draft {
  /** Its name, made at random when the form was opened. */
  readonly key: string
  readonly username: string
  /** What it is a draft of, as lists call it. */
  readonly title: string
  /** The path of the page on which it is gone on with. */
  readonly address: string
  /** How often it has been kept; 0 for one that has not been. */
  readonly version: number
  /** What was typed, by the names of the form's controls. */
  readonly typed: Readonly<Record<string, string>>
  readonly savedOn: Instant
}

/** What someone has brought to them outside Waymark; each is absent where they want none. */
export interface Subscription {
  readonly username: string
  /** The hash of the secret in the address of their calendar. */
  readonly calendarHash?: string
  /** Where their digest is sent. */
  readonly email?: string
  /** The day on which a digest was last sent. */
  readonly digestSentOn?: IsoDate
}

/** Accounts, sessions, drafts, subscriptions, packs and the access log of one authority. */
export interface Desk {
  accounts(): Promise<readonly Account[]>
  account(username: string): Promise<Account | undefined>
  /** Adds an account or replaces what is said of it. */
  saveAccount(account: Account): Promise<void>
  /** A session is known by the hash of its token; it ends on the instant given, which starting it again moves. */
  startSession(session: { tokenHash: string; username: string; endsOn: Instant }): Promise<void>
  session(tokenHash: string, now: Instant): Promise<{ username: string; endsOn: Instant } | undefined>
  endSession(tokenHash: string): Promise<void>
  endSessionsOf(username: string): Promise<void>
  /** Newest first. */
  draftsOf(username: string): Promise<readonly Draft[]>
  draft(username: string, key: string): Promise<Draft | undefined>
  /**
   * Keeps a draft as the version after the one given. False, and nothing is kept, where that is not the version held any
   * more: it was kept from another window meanwhile, or saved, or discarded.
   */
  saveDraft(draft: Draft): Promise<boolean>
  discardDraft(username: string, key: string): Promise<void>
  subscriptions(): Promise<readonly Subscription[]>
  subscription(by: { readonly username: string } | { readonly calendarHash: string }): Promise<Subscription | undefined>
  /** Keeps what somebody subscribes to, in place of what they did before. */
  saveSubscription(subscription: Subscription): Promise<void>
  /** Keeps a pack with its ZIP file, in place of the oldest where there would be too many. */
  keepPack(pack: KeptPack, content: Uint8Array): Promise<void>
  /** Those that somebody had made after an instant, newest first. */
  packsOf(username: string, madeAfter: Instant): Promise<readonly KeptPack[]>
  packContent(username: string, id: string): Promise<Uint8Array | undefined>
  /** Erases the packs that were made to an instant, which counts. */
  erasePacks(madeTo: Instant): Promise<void>
  recordAccess(access: Access): Promise<void>
  /** Newest first. */
  accessLog(filter: {
    username?: string
    child?: string
    before?: number
    /** From an instant on; it counts. */
    since?: Instant
    /** True for the lines alone that hold a reason. */
    hasReason?: true
    limit: number
  }): Promise<readonly (Access & { id: number })[]>
}

/** The embedded store in a folder, or a PostgreSQL database, with one or many authorities in it. */
export interface Store {
  readonly engine: 'pglite' | 'postgresql'
  /** The data folder of an embedded store, which this process holds; absent for a server’s. */
  readonly folder?: string
  authorities(): Promise<readonly string[]>
  /** The name under which an authority is held, whatever its case and spacing; undefined if it is not. */
  held(authority: string): Promise<string | undefined>
  /** The ledger of an authority, which is made on first use. */
  ledger(authority: string): Promise<Ledger>
  desk(authority: string): Promise<Desk>
  /** What is wrong with the store, in sentences; none if all is well. */
  check(): Promise<readonly string[]>
  /**
   * Everything in the store but sessions and packs, as lines of text (without line feeds), from which `restore` makes the same store
   * again on either engine.
   */
  export(write: (line: string) => Promise<void>): Promise<void>
  /** Into an empty store only. Nothing is restored from lines that were cut short or changed. */
  restore(lines: AsyncIterable<string>): Promise<void>
  close(): Promise<void>
}
