import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '#core/document.ts'
import { characterNumber } from './drawing.ts'
import { fontFolders } from './fonts.ts'
import { paperOf } from './paper.ts'
import { mapTexts, settled } from './settled.ts'

/** A document as a tagged PDF (PDF/UA-1). The same document gives the same bytes. */
export function pdfFile(document: Document): Uint8Array {
  let shown = settled(document)
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
    const { pdf, faults } = compiled(shown)
    if (pdf) return pdf
    const missing = charactersIn(faults)
    if (missing.size === 0) throw new Error(`Typst could not set a document. Mend document.typ: ${withoutText(faults)}`)
    shown = mapTexts(shown, text => withNumbersFor(missing, text))
  }
  throw new Error('Typst could not set a document: characters without a glyph appear in the drawing of others.')
}

/** A first attempt finds the characters that no typeface has; more are needed only if that uncovers others. */
const MOST_ATTEMPTS = 5

const TEMPLATE = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

let compiler: NodeCompiler | undefined

const typst = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontPaths: [...fontFolders()] }],
  }))

/** What Typst makes of a document: a PDF, or what it says is wrong. */
function compiled(document: Document): { readonly pdf?: Uint8Array; readonly faults: string } {
  const inputs = { document: JSON.stringify(paperOf(document)) }
  try {
    const outcome = typst().compile({ mainFileContent: TEMPLATE, inputs })
    if (!outcome.result) return { faults: JSON.stringify(outcome.takeError()?.shortDiagnostics) }
    return { pdf: typst().pdf(outcome.result, { pdfStandard: 'ua-1' }), faults: '' }
  } catch (error) {
    return { faults: String(error) }
  } finally {
    typst().evictCache(10)
  }
}

/** The characters that PDF/UA does not let pass, because no typeface at hand has a glyph for them. */
const charactersIn = (faults: string): ReadonlySet<string> =>
  new Set(
    [...faults.matchAll(/(?:the text|codepoint) `\\"(.+?)\\"`/gu)].flatMap(([, quoted]) => [
      ...quoted!.replace(/\\\\u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
    ]),
  )

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
