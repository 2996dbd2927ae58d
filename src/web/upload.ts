import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FileLimits, Upload } from './page.ts'

/** A form with files, of which the fields that stand before the first file have been read. */
export interface Incoming {
  readonly fields: Readonly<Record<string, string>>
  readonly first: MultipartFile | undefined
  readonly rest: AsyncIterator<Multipart>
}

/** Reads a form up to its first file, so that whether to trust it is known before anything is written. */
export async function openForm(request: FastifyRequest, limits: FileLimits): Promise<Incoming> {
  const rest = request.parts({
    limits: { files: limits.count, fileSize: limits.bytesEach, fields: 20, fieldSize: 10_000 },
  })
  const fields: Record<string, string> = {}
  for (;;) {
    const part = await nextPart(rest)
    if (part === undefined || part.type === 'file') return { fields, first: part, rest }
    if (typeof part.value === 'string') fields[part.fieldname] = part.value
  }
}

/** Streams the files of a form into a new folder, in the one for files that are sent. If that fails, it is gone again. */
export async function saveFiles({ first, rest }: Incoming, incoming: string): Promise<Upload> {
  const folder = await mkdtemp(join(incoming, 'sent-'))
  const names: string[] = []
  try {
    for (let part: Multipart | undefined = first; part; part = await nextPart(rest)) {
      if (part.type !== 'file') continue
      const name = safeName(part.filename, names)
      // A browser sends one nameless, empty file where none was chosen.
      if (name === undefined) part.file.resume()
      else {
        await pipeline(part.file, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 }))
        names.push(name)
      }
    }
    return { folder, names }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw brokenOff(error)
  }
}

/** The next field or file of a form; undefined after the last. */
export async function nextPart(rest: AsyncIterator<Multipart>): Promise<Multipart | undefined> {
  const next = await rest.next().catch(error => {
    throw brokenOff(error)
  })
  return next.done ? undefined : next.value
}

/** What the parser throws of a form that breaks off has neither a status nor a system call; the fault is not ours. */
function brokenOff(error: unknown): unknown {
  const { statusCode, syscall } = error as { readonly statusCode?: number; readonly syscall?: string }
  if (statusCode !== undefined || syscall !== undefined) return error
  return Object.assign(new Error('The form breaks off. Send it again.', { cause: error }), { statusCode: 400 })
}

/** A file's own name, without folders or characters that a file system may take amiss; numbered if there is one such already. */
function safeName(sent: string | undefined, taken: readonly string[]): string | undefined {
  const name = basename((sent ?? '').replaceAll('\\', '/'))
    .replace(/[^\w.\- ()]/g, '_')
    .slice(-120)
  if (name === '' || /^\.+$/.test(name)) return undefined
  if (!taken.includes(name)) return name
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let i = 2; ; i++) if (!taken.includes(`${stem} (${i})${ending}`)) return `${stem} (${i})${ending}`
}
