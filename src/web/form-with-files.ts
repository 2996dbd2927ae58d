import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { longestForm } from './longest-form.ts'
import { nextPart } from './upload.ts'

type Words = Readonly<Record<string, string>>

/** A form with questions and files in the order of the page, of which what stands before the first file has been read. */
export interface OpenForm {
  readonly words: Words
  readonly first: MultipartFile | undefined
  readonly rest: AsyncIterator<Multipart>
  /** How many characters the words have so far. */
  readonly length: number
  readonly most: number
}

/** How many controls a form may have. Fifty rows of twenty questions are fewer. */
const MOST_CONTROLS = 5_000
const MOST_FILES = 200

/** Reads a form up to its first file, so that whether to trust it is known before anything is written. */
export async function openFormWithFiles(request: FastifyRequest, bytesEach: number): Promise<OpenForm> {
  const most = request.visitor ? longestForm.keptBytes : longestForm.bytes
  // A file that is too large ends early and says so, rather than ending the form.
  const options = {
    throwFileSizeLimit: false,
    limits: { files: MOST_FILES, fileSize: bytesEach, fields: MOST_CONTROLS, fieldSize: most },
  }
  const rest = request.parts(options)
  return readOn({ words: {}, first: undefined, rest, length: 0, most })
}

async function readOn(open: OpenForm): Promise<OpenForm> {
  const words: Record<string, string> = { ...open.words }
  let { length } = open
  for (;;) {
    const part = await nextPart(open.rest)
    if (part === undefined || part.type === 'file') return { ...open, words, first: part, length }
    if (typeof part.value !== 'string') continue
    length += part.value.length
    if (length > open.most) throw Object.assign(new Error('The form is too long.'), { statusCode: 413 })
    words[part.fieldname] = part.value
  }
}

/** What the whole form says, with what is made of each of its files by the time that the next is read. */
export async function wholeForm(open: OpenForm, taken: (file: MultipartFile) => Promise<Words>): Promise<Words> {
  let read = open
  while (read.first) {
    const words = await taken(read.first)
    read = await readOn({ ...read, words: { ...read.words, ...words } })
  }
  return read.words
}

/** Reads a file to its end and keeps nothing. */
export async function passedOver(file: MultipartFile): Promise<Words> {
  for await (const _ of file.file);
  return {}
}
