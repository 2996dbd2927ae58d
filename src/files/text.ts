import { TextDecoder } from 'node:util'
import type { Unreadable } from '#core/returns/sheet.ts'

/** A file's text, however it was encoded. */
export interface Text {
  readonly text: string
  /** Lines with a byte that does not belong to the encoding of the rest. Each such byte was read as Windows-1252. */
  readonly oddLines: readonly number[]
}

/** What the first bytes say a file is, where it is one that people often send instead of a CSV file. */
const signatures: readonly (readonly [signature: string, says: string])[] = [
  ['PK\u0003\u0004', 'this is an Excel workbook or a zip file; save each sheet as CSV, or unpack it, and import that'],
  ['\u00d0\u00cf\u0011\u00e0', 'this is an old Excel workbook; save each sheet as CSV and import that'],
  ['%PDF', 'this is a PDF; export the table as CSV and import that'],
  ['\u001f\u008b', 'this is a compressed file; unpack it and import what is in it'],
]

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252. What cannot be text
 * is refused.
 */
export function textOf(bytes: Uint8Array): Text | { readonly unreadable: Unreadable } {
  if (bytes.length === 0) return refused('the file is empty; export it again')
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known) return refused(known[1])
  if (start.startsWith('\u00ff\u00fe')) return utf16(bytes, 'utf-16le')
  if (start.startsWith('\u00fe\u00ff')) return utf16(bytes, 'utf-16be')
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return {
      unreadable: {
        line: lineAt(bytes, nul),
        says: notText,
      },
    }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oddLines: [] }
  } catch {
    return mixed(bytes)
  }
}

const notText =
  'this is not text, or it is text in an encoding that does not say so; save the file as CSV UTF-8 and import that'

const refused = (says: string) => ({ unreadable: { says } })

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): ReturnType<typeof textOf> {
  if (bytes.length % 2 === 1) return refused('the file was cut short in the middle of a character; export it again')
  const text = new TextDecoder(encoding).decode(bytes)
  return text.includes('\0') ? refused(notText) : { text, oddLines: [] }
}

/** Bytes 0x80 to 0x9F of Windows-1252. Node's own decoder gives control characters for them. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const character = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? windows1252[byte - 0x80]! : String.fromCharCode(byte)

const undefinedInWindows1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Text that is not UTF-8. Where none of it is, it is Windows-1252. Where most of it is, such as two files joined, each
 * sequence is read for what it is, and the lines with bytes that do not belong are told.
 */
function mixed(bytes: Uint8Array): Text {
  const parts: string[] = []
  const stray: number[] = []
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let hasUtf8 = false
  for (let at = 0; at < bytes.length; ) {
    let end = at
    while (end < bytes.length && bytes[end]! < 0x80) end++
    if (end > at) parts.push(strict.decode(bytes.subarray(at, end)))
    if (end === bytes.length) break
    const sequence = bytes.subarray(end, end + utf8Length(bytes[end]!))
    const decoded = decodedBy(strict, sequence)
    if (decoded !== undefined) hasUtf8 = true
    else stray.push(end)
    parts.push(decoded ?? character(bytes[end]!))
    at = end + (decoded === undefined ? 1 : sequence.length)
  }
  const odd = hasUtf8 ? stray : stray.filter(at => undefinedInWindows1252.has(bytes[at]!))
  return { text: parts.join('').replace(/^\ufeff/, ''), oddLines: [...new Set(linesAt(bytes, odd))] }
}

const utf8Length = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1)

function decodedBy(strict: TextDecoder, sequence: Uint8Array): string | undefined {
  if (sequence.length < 2) return undefined
  try {
    return strict.decode(sequence)
  } catch {
    return undefined
  }
}

const lineAt = (bytes: Uint8Array, at: number): number => linesAt(bytes, [at])[0]!

/** The line of each of these places, which ascend. */
function linesAt(bytes: Uint8Array, places: readonly number[]): readonly number[] {
  let [line, from] = [1, 0]
  return places.map(at => {
    for (; from < at; from++) if (bytes[from] === 0x0a) line++
    return line
  })
}
