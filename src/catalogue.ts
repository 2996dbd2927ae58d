import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * Every definition in a folder: one file, one definition, named after the file.
 * Adding one is adding a file; there is no list to edit.
 */
export async function loadCatalogue<T>(folder: URL, idOf: (entry: T) => string): Promise<readonly T[]> {
  const files = (await readdir(folder)).filter(f => /\.tsx?$/.test(f) && !/\.test(ing)?\.tsx?$/.test(f)).sort()
  const entries: T[] = []
  const problems: string[] = []
  for (const file of files) {
    const { default: entry } = (await import(new URL(file, folder).href)) as { default?: T }
    if (!entry) continue // the folder's own type, such as indicator.ts
    const name = basename(basename(file, '.tsx'), '.ts')
    const id = idOf(entry)
    if (name !== id && !name.startsWith(`${id}-`))
      problems.push(`${file} defines "${id}". Rename one to match the other.`)
    entries.push(entry)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return entries
}
