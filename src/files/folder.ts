import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { limits } from './limits.ts'

/** A file that may be read: from a folder, or as someone sent it. */
export interface InputFile {
  /** Its path below the folder that was chosen. */
  readonly name: string
  /** The folders that it lies in, outermost first, the chosen folder among them. */
  readonly folders: readonly string[]
  readonly bytes: number
  /** Whether it was chosen itself, and not only the folder that it lies in. */
  readonly isChosen: boolean
  readonly read: () => Promise<Uint8Array>
}

/** The files found, sentences about what was chosen and cannot be read, and links, which are not followed. */
export interface FilesFound {
  readonly files: readonly InputFile[]
  readonly refused: readonly string[]
  readonly links: readonly string[]
}

/** A file that was sent, such as an upload, with its path if the browser gave one. */
export function sentFile(path: string, content: Uint8Array): InputFile {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter(part => part !== '' && part !== '.' && part !== '..')
  return {
    name: parts.join('/'),
    folders: parts.slice(0, -1),
    bytes: content.length,
    isChosen: true,
    read: async () => content,
  }
}

/** The files in folders and below, in the order of their names, but for hidden ones. How deep and how many is bounded. */
export async function filesIn(paths: readonly string[]): Promise<FilesFound> {
  const chosen = paths.map(path => ({ path, full: resolve(path) }))
  const found = { files: [] as InputFile[], refused: [] as string[], links: [] as string[] }
  const above = commonFolder(chosen.map(c => c.full))
  for (const { path, full } of chosen) {
    const what = await stat(full).catch(() => undefined)
    const start = chosen.length === 1 && what?.isDirectory() ? full : above
    const place: Place = { start, chosen: full, isFile: what?.isFile() ?? false }
    const before = found.files.length + found.refused.length
    if (what?.isFile()) found.files.push(fileAt(full, what.size, place))
    else if (what?.isDirectory()) await walk(full, place, 0, found)
    else found.refused.push(`${path}: there is no such file or folder; check the path`)
    if (what?.isDirectory() && found.files.length + found.refused.length === before)
      found.refused.push(
        `${path}: there is nothing to read in this folder; choose the one with the return's CSV or XML files`,
      )
  }
  return found
}

interface Place {
  /** The folder that names are told from. */
  readonly start: string
  readonly chosen: string
  readonly isFile: boolean
}

const named = (start: string, full: string): string => relative(start, full).split(sep).join('/')

function fileAt(full: string, bytes: number, { start, chosen, isFile }: Place): InputFile {
  const below = named(isFile ? dirname(chosen) : chosen, full)
    .split('/')
    .slice(0, -1)
  return {
    name: named(start, full),
    folders: [basename(isFile ? dirname(chosen) : chosen), ...below],
    bytes,
    isChosen: isFile,
    read: () => readFile(full),
  }
}

async function walk(
  folder: string,
  place: Place,
  depth: number,
  found: { files: InputFile[]; refused: string[]; links: string[] },
): Promise<void> {
  if (depth > limits.folderDepth)
    return void found.refused.push(
      `${named(place.start, folder)}: folders lie more than ${limits.folderDepth} deep here; choose the folder of the return itself`,
    )
  const names = await readdir(folder).catch(() => undefined)
  if (!names)
    return void found.refused.push(
      `${named(place.start, folder) || basename(folder)}: the folder may not be opened; ask for permission to read it`,
    )
  for (const name of names.filter(isShown).sort()) {
    const full = join(folder, name)
    const what = await lstat(full)
    if (what.isSymbolicLink()) found.links.push(named(place.start, full))
    else if (what.isDirectory()) await walk(full, place, depth + 1, found)
    else if (what.isFile()) {
      found.files.push(fileAt(full, what.size, place))
      if (found.files.length === limits.files + 1)
        found.refused.push(
          `${basename(place.chosen)}: there are more than ${limits.files.toLocaleString('en-GB')} files in this folder; choose the folder of the return itself`,
        )
    }
    if (found.files.length > limits.files) return
  }
}

/** Not hidden, and not what Excel leaves beside a workbook that is open. */
const isShown = (name: string): boolean => !name.startsWith('.') && !name.startsWith('~$')

/** The innermost folder that all of these lie in. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '.')
  while (!paths.every(path => path.startsWith(folder === sep ? sep : folder + sep))) folder = dirname(folder)
  return folder
}
