import type { Document } from '#core/document.ts'
import type { Materials } from './materials.ts'

/** A report of a pack: what it is called, for whom, and how it is written from what is known. */
export interface Report {
  readonly id: string
  readonly title: string
  /** Who reads it first: the panel, the public. */
  readonly audience: string
  /** Its place in a pack. */
  readonly order: number
  /** What is in it, in a sentence. */
  readonly says: string
  readonly write: (materials: Materials) => Document
}

export const defineReport = (report: Report): Report => report
