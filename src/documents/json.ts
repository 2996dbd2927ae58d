import type { Document } from '#core/document.ts'
import { settled } from './settled.ts'

/** A document's tree as JSON, for programs: its drawings are left out, what they show is said. */
export const documentJson = (document: Document): Uint8Array =>
  Buffer.from(`${JSON.stringify(settled(document), withoutDrawings, 2)}\n`)

const withoutDrawings = (name: string, value: unknown): unknown =>
  name === 'svg' || name === 'png' || name === 'formula' ? undefined : value
