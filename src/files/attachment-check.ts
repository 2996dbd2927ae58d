import { attachmentName } from '#core/attachment.ts'
import { amiss, called, type Found, type Inside, taken, whyNot } from './attachment-kinds.ts'
import { type ByteSource, chunksOf } from './byte-source.ts'
import { megabytes } from './limits.ts'
import { oldOfficeCheck } from './old-office-check.ts'
import { pdfFault } from './pdf-check.ts'
import { zipCheck } from './zip-check.ts'

/** What a file was found to be; or why it is not taken, in one sentence for whoever sent it. */
export type AttachmentCheck = { readonly contentType: string } | { readonly refused: string }

export const tooLarge = (name: string, most: number): string =>
  `${quoted(name)} is larger than ${megabytes(most)}, the most that is taken: make it smaller, or attach it in parts`

const quoted = (name: string): string => `“${attachmentName(name)}”`

/**
 * Looks at a file before any record names it: whether it is as large as may be, what its name says it is, whole, and
 * neither locked nor anything that runs. A damaged file is refused or taken, never a fault of ours.
 */
export async function checkAttachment(name: string, source: ByteSource, most: number): Promise<AttachmentCheck> {
  const refused = (why: string) => ({ refused: `${quoted(name)} ${why}` })
  if (source.length > most) return { refused: tooLarge(name, most) }
  if (source.length === 0) return refused(amiss.empty)
  const ending = endingOf(name)
  const kind = taken.get(ending)
  if (!kind) return refused(whyNot(ending))
  const inside = await insideOf(source)
  if ('amiss' in inside) return refused(amiss[inside.amiss])
  if (inside.is === 'program') return refused(amiss.program)
  if (inside.is !== kind.is)
    return refused(
      `is named as ${called[kind.is]} and is ${called[inside.is]}: open it, save it as what it should be, and attach that`,
    )
  return { contentType: kind.contentType }
}

const endingOf = (name: string): string => /\.([^.]+)$/.exec(attachmentName(name).toLowerCase())?.[1] ?? ''

const HEAD = 1024

/** What a file is, by how it begins and, where that may be several things, by what is in it. */
async function insideOf(source: ByteSource): Promise<Inside> {
  const head = Buffer.from(await source.read(0, HEAD))
  const begins = (text: string, at = 0) => head.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'))
  if (begins('MZ') || begins('\u007fELF') || begins('#!') || MACH_O.some(magic => begins(magic)))
    return { is: 'program' }
  if (begins('PK\u0003\u0004')) return zipCheck(source)
  if (begins('PK')) return { is: 'archive' }
  if (begins('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return oldOfficeCheck(source)
  if (begins('{\\rtf')) return (await holdsPacked(source)) ? { amiss: 'packed' } : { is: 'rtf' }
  if (head.includes('%PDF-')) {
    const fault = await pdfFault(source)
    return fault ? { amiss: fault } : { is: 'pdf' }
  }
  const simple = SIGNATURES.find(([signature, at]) => begins(signature, at))
  if (simple) return { is: simple[2] }
  if (begins('RIFF') && begins('WEBP', 8)) return { is: 'webp' }
  if (begins('ftyp', 4)) return { is: /^(hei|mif1|msf1|hev)/.test(head.toString('latin1', 8, 12)) ? 'heic' : 'mp4' }
  return { is: (await isText(source, head)) ? 'text' : 'unknown' }
}

const MACH_O = [
  '\u00fe\u00ed\u00fa\u00ce',
  '\u00fe\u00ed\u00fa\u00cf',
  '\u00cf\u00fa\u00ed\u00fe',
  '\u00ca\u00fe\u00ba\u00be',
]

const SIGNATURES: readonly (readonly [signature: string, at: number, is: Found])[] = [
  ['\u0089PNG\r\n\u001a\n', 0, 'png'],
  ['\u00ff\u00d8\u00ff', 0, 'jpg'],
  ['GIF87a', 0, 'gif'],
  ['GIF89a', 0, 'gif'],
  ['II*\0', 0, 'tif'],
  ['MM\0*', 0, 'tif'],
  ['ID3', 0, 'mp3'],
  ['\u00ff\u00fb', 0, 'mp3'],
  ['\u00ff\u00f3', 0, 'mp3'],
  ['\u00ff\u00f2', 0, 'mp3'],
  ['Rar!', 0, 'archive'],
  ['7z\u00bc\u00af', 0, 'archive'],
  ['\u001f\u008b', 0, 'archive'],
]

/** Text has no character 0, unless it says at its start that it is of two bytes a character. */
async function isText(source: ByteSource, head: Buffer): Promise<boolean> {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (isWide) return true
  for await (const chunk of chunksOf(source)) if (chunk.includes(0)) return false
  return true
}

/** Whether a rich text document has an object in it, which may be any file. */
async function holdsPacked(source: ByteSource): Promise<boolean> {
  for await (const chunk of chunksOf(source, 16)) if (Buffer.from(chunk).includes('\\objdata')) return true
  return false
}
