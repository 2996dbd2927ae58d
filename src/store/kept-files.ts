import type { Attachment, Attachments, NewAttachment } from '#core/attachment.ts'
import type { Instant } from '#core/dates.ts'

/** The files that an authority's records name. */
export interface KeptFiles {
  /** Keeps a file for a record to name. The same bytes are kept once; the same file attached again is the same attachment. */
  attach(file: NewAttachment, content: AsyncIterable<Uint8Array>): Promise<Attachment>
  /** What is said of the files that records name by these; those that there are not are left out. */
  attachments(ids: readonly string[]): Promise<Attachments>
  /** The bytes of a file in parts, each read when the one before was taken. */
  attachedContent(attachment: Pick<Attachment, 'sha256'>): AsyncIterable<Uint8Array>
  /**
   * Removes the files that were last sent by an instant (that instant counts) and that neither an entry nor a draft names,
   * and says how many.
   */
  clearAttachments(sentTo: Instant): Promise<number>
}
