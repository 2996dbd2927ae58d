import type { Document, Table } from '#core/document.ts'
import { characterNumber } from './drawing.ts'
import { paperOf } from './paper.ts'
import { mapTexts, settled } from './settled.ts'
import { withTableHeaders } from './table-headers.ts'
import { startTypst } from './typst.ts'

/** A document as a tagged PDF (PDF/UA-1). The same document gives the same bytes. */
export async function pdfFile(document: Document): Promise<Uint8Array> {
  let shown = settled(document)
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
    const typeset = await typst.typeset(JSON.stringify(paperOf(shown)))
    if ('pdf' in typeset) return withTableHeaders(typeset.pdf, tablesOf(shown))
    const { faults } = typeset
    const missing = charactersIn(faults)
    if (missing.size === 0 && isUnnamed(faults) && attempts < MOST_ATTEMPTS - 1) {
      shown = mapTexts(shown, withoutMarks)
      continue
    }
    if (missing.size === 0) throw new Error(`Typst could not set a document. Mend document.typ: ${withoutText(faults)}`)
    shown = mapTexts(shown, text => withNumbersFor(missing, text))
  }
  throw new Error('Typst could not set a document: characters without a glyph appear in the drawing of others.')
}

/** A first attempt finds the characters that no typeface has; more are needed only if that uncovers others. */
const MOST_ATTEMPTS = 5

const typst = startTypst()

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter(block => block.kind === 'table')

/**
 * The characters that PDF/UA does not let pass, because no typeface at hand has a glyph for them. A mark may be quoted with
 * the letter that it happens to stand after; what every typeface has, and drawings are written in, is not among them.
 */
const charactersIn = (faults: string): ReadonlySet<string> =>
  new Set(
    [...faults.matchAll(/(?:the text|codepoint) `\\"(.+?)\\"`/gu)]
      .flatMap(([, quoted]) => [...unquoted(quoted!)])
      .filter(character => !/[ -~]/.test(character)),
  )

/** Whether a mark on a letter has no glyph: Typst then does not say which. */
const isUnnamed = (faults: string): boolean => faults.includes('missing codepoints')

/** A text with each letter and its marks as one character, and marks of which there is no such character by their numbers. */
const withoutMarks = (text: string): string => text.normalize('NFC').replace(/\p{M}/gu, characterNumber)

/** What Typst quotes as Rust does, twice over. */
const unquoted = (quoted: string): string =>
  quoted
    .replace(/\\(["\\])/g, '$1')
    .replace(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, code: string | undefined, character: string) =>
      code === undefined ? (CONTROLS[character] ?? character) : String.fromCodePoint(Number.parseInt(code, 16)),
    )

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', 0: '\0' }

/** A text in which characters that cannot be drawn are named by their numbers, as in [U+1F600]; joiners are left out. */
const withNumbersFor = (missing: ReadonlySet<string>, text: string): string =>
  [...text]
    .map(character => {
      if (!missing.has(character)) return character
      if (/[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(character)) return ''
      return characterNumber(character)
    })
    .join('')

/** Faults without what they quote: a document's text has no place in an error. */
const withoutText = (faults: string): string =>
  [...faults.matchAll(/"?message"?: ?"((?:[^"\\]|\\.)*)"/g)]
    .map(([, message]) => message!.replace(/[`'("].*/s, '…'))
    .join('; ')
