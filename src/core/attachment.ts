import type { Instant } from './dates.ts'

/** What is said of a file when it is attached. */
export interface NewAttachment {
  /** The reference of the child whose record it is attached for; `authority` for one about the council itself. */
  readonly subject: string
  /** The record type that it is attached for. */
  readonly type: string
  /** As whoever attached it called it, with its ending. */
  readonly name: string
  /** What it was found to be. */
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
  /** The account's user name, or `command line`. */
  readonly attachedBy: string
}

/** A file that records name. It is never changed: what replaces it is another. */
export interface Attachment extends NewAttachment {
  /** By which records name it. */
  readonly id: string
  readonly attachedOn: Instant
}

/** Files by what records name them by. */
export type Attachments = ReadonlyMap<string, Attachment>

/** A file by its name and size: `Minutes.pdf (340 KB)`. */
export const attachmentInWords = ({ name, bytes }: Pick<Attachment, 'name' | 'bytes'>): string =>
  `${name} (${sizeInWords(bytes)})`

const [KB, MB] = [1024, 1024 * 1024]

/** Whole kilobytes, or megabytes with a tenth, rounded up so that none is nothing. */
const sizeInWords = (bytes: number): string =>
  bytes < MB ? `${Math.ceil(bytes / KB)} KB` : `${(Math.ceil((bytes / MB) * 10) / 10).toLocaleString('en-GB')} MB`

/** How long the name of a file may be; that long may. */
const LONGEST_NAME = 150

/**
 * The name of a file as it is kept: without the folders that some browsers send, and without characters that end a line,
 * turn the order of letters round or mean something to a file system. Its ending stays.
 */
export function attachmentName(sent: string): string {
  const own = sent.normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = own.replaceAll(UNWANTED, ' ').replaceAll(/\s+/g, ' ').trim().replace(/^\.+/, '')
  if (plain.length <= LONGEST_NAME) return plain || 'File'
  const dot = plain.lastIndexOf('.')
  const ending = dot > plain.length - 10 ? plain.slice(dot) : ''
  return plain.slice(0, LONGEST_NAME - ending.length).trim() + ending
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]|[\ud800-\udfff]/gu
