import type { Amiss, Found, Inside } from './attachment-kinds.ts'
import { type ByteSource, sourceOf } from './byte-source.ts'
import { oldOfficeCheck } from './old-office-check.ts'
import { type ZipPart, zipPartsOf } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

/** How much a document may unpack to, and in how many parts. The largest workbook of 50 MB stays well below. */
const most = { parts: 20_000, bytes: 1024 * 1024 * 1024, timesPacked: 200, neverMind: 100 * 1024 * 1024 } as const

/** Looks at a document that is a zip archive: every part is unpacked once, and none is believed. */
export async function zipCheck(source: ByteSource): Promise<Inside> {
  const parts = await zipPartsOf(source)
  if (!parts) return { amiss: 'damaged' }
  const amiss = amissAsListed(parts, source.length)
  if (amiss) return { amiss }
  const texts = new Map<string, string>()
  for (const part of parts.filter(({ name }) => !name.endsWith('/'))) {
    const isWanted = WANTED.has(part.name) || isObject(part)
    const bytes = await unpacked(source, part, isWanted)
    if (bytes === undefined) return { amiss: 'damaged' }
    if (isObject(part)) {
      const found = await oldOfficeCheck(sourceOf(bytes))
      if ('amiss' in found && found.amiss !== 'damaged') return { amiss: found.amiss }
    } else if (isWanted) texts.set(part.name, Buffer.from(bytes).toString('utf8'))
  }
  return ofTexts(texts, parts)
}

const CONTENT_TYPES = '[Content_Types].xml'
const MANIFEST = 'META-INF/manifest.xml'
const WANTED: ReadonlySet<string> = new Set([CONTENT_TYPES, MANIFEST, 'mimetype'])

/** An object of another program that is kept in the document. */
const isObject = ({ name }: ZipPart): boolean => /\/embeddings\/[^/]+\.(bin|doc|xls|ppt)$/i.test(name)

/** What is wrong with an archive by its directory alone. */
function amissAsListed(parts: readonly ZipPart[], packed: number): Amiss | undefined {
  if (parts.some(({ isEncrypted }) => isEncrypted)) return 'locked'
  const total = parts.reduce((sum, part) => sum + part.unpacked, 0)
  const isBomb = total > most.bytes || (total > most.neverMind && total > packed * most.timesPacked)
  if (isBomb || parts.length > most.parts) return 'bomb'
  if (parts.some(({ name }) => MACRO_PARTS.test(name))) return 'macros'
  if (parts.some(({ name }) => PROGRAMS.test(name))) return 'packed'
  return undefined
}

const MACRO_PARTS =
  /(^|\/)vbaProject[^/]*\.bin$|^xl\/(macrosheets|dialogsheets)\/|\.(docm|dotm|xlsm|xlsb|pptm)$|^(Basic|Scripts)\/(?!.*script-l[bc]\.xml$).+[^/]$/i
const PROGRAMS = /\.(exe|dll|com|bat|cmd|scr|msi|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|reg|sh)$/i

/** What it is, by what its parts say that they are. */
function ofTexts(texts: ReadonlyMap<string, string>, parts: readonly ZipPart[]): Inside {
  const types = texts.get(CONTENT_TYPES) ?? ''
  if (/macroEnabled|vnd\.ms-office\.vbaProject|macrosheet/i.test(types)) return { amiss: 'macros' }
  const openXml = OPEN_XML.find(([says]) => types.includes(says))
  if (openXml) return { is: openXml[1] }
  const openDocument = OPEN_DOCUMENT.find(([says]) => texts.get('mimetype')?.trim() === says)
  if (!openDocument) return { is: 'archive' }
  if (texts.get(MANIFEST)?.includes('encryption-data')) return { amiss: 'locked' }
  return parts.some(({ name }) => name === 'content.xml') ? { is: openDocument[1] } : { amiss: 'damaged' }
}

const OPEN_XML: readonly (readonly [string, Found])[] = [
  ['wordprocessingml.document.main+xml', 'docx'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['presentationml.presentation.main+xml', 'pptx'],
]
const OPEN_DOCUMENT: readonly (readonly [string, Found])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
]
