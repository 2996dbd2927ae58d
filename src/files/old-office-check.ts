import type { Inside } from './attachment-kinds.ts'
import type { ByteSource } from './byte-source.ts'
import { type CompoundFile, openCompound } from './compound-file.ts'

/** Looks at a document of older Office, or at a newer one that is locked, which is kept in the same way. */
export async function oldOfficeCheck(source: ByteSource): Promise<Inside> {
  const file = await openCompound(source)
  if (!file) return { amiss: 'damaged' }
  const has = (...names: readonly string[]) => names.some(name => file.names.has(name))
  if (has('EncryptedPackage', 'EncryptionInfo', 'EncryptedSummary', 'DataSpaces')) return { amiss: 'locked' }
  if (has('_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA', 'Macros')) return { amiss: 'macros' }
  if (has('\u0001Ole10Native')) return { amiss: 'packed' }
  if (has('WordDocument')) return word(file)
  if (has('Workbook', 'Book')) return workbook(file)
  if (has('PowerPoint Document')) return presentation(file)
  return { is: has('__properties_version1.0', '__nameid_version1.0') ? 'email' : 'unknown' }
}

/** The flags of a document stand in its tenth and eleventh byte ([MS-DOC] 2.5.2). */
async function word(file: CompoundFile): Promise<Inside> {
  const start = await file.start('WordDocument', 12)
  if (!start || start.length < 12) return { amiss: 'damaged' }
  return (start[11]! & 0x01) === 1 ? { amiss: 'locked' } : { is: 'doc' }
}

/** How far into a workbook its list of sheets reaches at the most. */
const LIST_OF_SHEETS = 4 * 1024 * 1024
const [FILE_PASS, BOUND_SHEET, END] = [0x2f, 0x85, 0x0a]

/** The records before the first sheet say whether it is locked, and which sheets hold macros ([MS-XLS] 2.4.28, 2.4.117). */
async function workbook(file: CompoundFile): Promise<Inside> {
  const start = (await file.start('Workbook', LIST_OF_SHEETS)) ?? (await file.start('Book', LIST_OF_SHEETS))
  if (!start) return { amiss: 'damaged' }
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  for (let at = 0; at + 4 <= start.length; ) {
    const [record, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (record === FILE_PASS) return { amiss: 'locked' }
    if (record === BOUND_SHEET && start[at + 9] === 1) return { amiss: 'macros' }
    if (record === END) break
    at += 4 + length
  }
  return { is: 'xls' }
}

const LONGEST_PRESENTATION = 64 * 1024 * 1024
/** The header of what says that there are macros, and of the atom in it ([MS-PPT] 2.4.10). */
const MACROS = Buffer.from('1f00ff0314000000020000040c000000', 'hex')

async function presentation(file: CompoundFile): Promise<Inside> {
  const start = await file.start('PowerPoint Document', LONGEST_PRESENTATION)
  if (!start) return { amiss: 'damaged' }
  return Buffer.from(start.buffer, start.byteOffset, start.byteLength).includes(MACROS)
    ? { amiss: 'macros' }
    : { is: 'ppt' }
}
