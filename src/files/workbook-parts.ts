import { inflateRawSync } from 'node:zlib'
import type { Unreadable } from '#core/returns/sheet.ts'
import { megabytes, workbookLimits } from './limits.ts'
import { checkSheet, type SheetExtent } from './workbook-check.ts'
import { contentsOf, type NamedSheet, sharedTextsIn } from './workbook-sheets.ts'
import { passOver } from './xml-pass.ts'
import { packedBytes, type ZipPart, zipOf, zipParts } from './zip-directory.ts'

/** A workbook whose parts have been looked at: an archive with those alone that its cells need. */
interface OpenedWorkbook {
  readonly archive: Uint8Array
  /** Those that have cells. */
  readonly sheets: readonly NamedSheet[]
  /** How far each of them goes. */
  readonly extents: readonly SheetExtent[]
  /** Whether there is a number format of noughts alone, which shows leading noughts that the number does not have. */
  readonly hasPaddedNumbers: boolean
}

/** What the cells of a workbook are made of. Drawings, links to other files, macros and the like are left where they are. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|[^/]+\/(_rels\/workbook[^/]*\.xml\.rels|workbook[^/]*\.xml|sharedStrings[^/]*\.xml|styles[^/]*\.xml|worksheets\/[^/]+\.xml))$/i

const isWorksheet = /\/worksheets\//i
const isStyles = /\/styles[^/]*$/i
const isBook = /^[^/]+\/workbook[^/]*\.xml$/i

/** Looks at a workbook's parts before anything reads them, and leaves out those that its cells do not need. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook | { readonly unreadable: Unreadable } {
  const notOne = whyNoWorkbook(bytes)
  if (notOne !== undefined) return refused(notOne)
  const all = zipParts(bytes)
  if (!all) return refused('the file was cut short or is damaged; open it in Excel, save it again, and import that')
  const amiss = whatIsAmiss(all)
  if (amiss !== undefined) return refused(amiss)
  const parts = all.filter(({ name }, i) => needed.test(name) && all.findIndex(other => other.name === name) === i)
  const texts = new Map<string, string>()
  for (const part of parts) {
    const xml = textOf(bytes, part)
    if (xml === undefined) return refused(`the workbook is damaged; ${SAVE_AGAIN}`)
    if (/<!(DOCTYPE|ENTITY)/i.test(xml))
      return refused('the workbook has a document type in it, which Excel never writes; export it again')
    texts.set(part.name, xml)
  }
  const checked = checkParts(texts)
  if ('damage' in checked) return refused(`${checked.damage}; ${checked.remedy ?? SAVE_AGAIN}`)
  const styles = [...texts].filter(([name]) => isStyles.test(name)).map(([, xml]) => xml)
  return {
    archive: zipOf(bytes, parts),
    ...checked,
    hasPaddedNumbers: styles.some(xml => /formatCode="0{2,}"/.test(xml)),
  }
}

const SAVE_AGAIN = 'open it in Excel, save it again, and import that'

/** The sheets of a workbook, each gone over, or the first thing by which something in it would be lost. */
function checkParts(
  texts: ReadonlyMap<string, string>,
): Pick<OpenedWorkbook, 'sheets' | 'extents'> | { readonly damage: string; readonly remedy?: string } {
  const path = [...texts.keys()].find(name => isBook.test(name))!
  const [folder, file] = path.split('/') as [string, string]
  const contents = contentsOf(folder, texts.get(path)!, texts.get(`${folder}/_rels/${file}.rels`) ?? '<none/>')
  if (!contents) return { damage: 'the workbook does not say where its sheets are' }
  const notWell = [...texts].find(([name, xml]) => !isWorksheet.test(name) && !passOver(xml, {}))
  if (notWell) return { damage: `the part ${notWell[0]} of the workbook is not whole` }
  const shared = sharedTextsIn(texts.get(contents.strings ?? '') ?? '<none/>') ?? 0
  const extents: SheetExtent[] = []
  for (const { name, part } of contents.sheets) {
    const xml = texts.get(part)
    if (xml === undefined) return { damage: `the workbook has lost what was on its sheet ${name}` }
    const extent = checkSheet(xml, shared)
    if ('damage' in extent) return { ...extent, damage: `the sheet ${name} ${extent.damage}` }
    extents.push(extent)
  }
  return { sheets: contents.sheets, extents }
}

const refused = (says: string) => ({ unreadable: { says } })

/** Why a file is no workbook that can be read, by how it begins and what is in it. */
function whyNoWorkbook(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'the file is empty; export it again'
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return whole.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'the workbook is protected by a password; take the password off in Excel, save it, and import that'
      : 'this is an old Excel workbook (.xls); open it in Excel, save it as .xlsx, and import that'
  }
  if (start.startsWith('PK')) return undefined
  return 'this is not an Excel workbook, whatever its name says; open it in Excel, save it as .xlsx, and import that'
}

function whatIsAmiss(parts: readonly ZipPart[]): string | undefined {
  const names = new Set(parts.map(part => part.name.toLowerCase()))
  if (names.has('xl/workbook.bin'))
    return 'this is a binary workbook (.xlsb); open it in Excel, save it as .xlsx, and import that'
  if (!names.has('[content_types].xml') || ![...names].some(name => /^[^/]+\/workbook[^/]*\.xml$/.test(name)))
    return 'this is a zip file and not an Excel workbook; save it as .xlsx, or unpack it, and import that'
  if (parts.some(part => part.isEncrypted))
    return 'the file is protected by a password; take the password off, and import that'
  const total = parts.reduce((sum, part) => sum + part.unpacked, 0)
  const { unpackedBytes, parts: most } = workbookLimits
  if (total > unpackedBytes || parts.length > most)
    return `the workbook has ${megabytes(total)} in ${parts.length.toLocaleString('en-GB')} parts when it is unpacked, and none that a council fills in has more than ${megabytes(unpackedBytes)}; save the lists alone in a new workbook`
  return undefined
}

/** A part's text, if it can be unpacked and is as long as the directory says. */
function textOf(bytes: Uint8Array, part: ZipPart): string | undefined {
  const packed = packedBytes(bytes, part)
  if (!packed || (part.packed > 0 && part.unpacked === 0)) return undefined
  if (part.method !== 0 && part.method !== 8) return undefined
  try {
    const unpacked = part.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: part.unpacked + 1 })
    return unpacked.length === part.unpacked ? new TextDecoder().decode(unpacked) : undefined
  } catch {
    return undefined
  }
}
