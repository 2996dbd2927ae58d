import { startTypst } from './typst.ts'

/** Something that a pack binds: a paper as a PDF, or a sheet that says where the paper is. */
export interface Bound {
  readonly title: string
  /** The number of its first page in the pack; absent for what stands before the numbered pages. */
  readonly firstPage?: number
  /** How many pages it has: of a sheet, how many the paper would have had. */
  readonly pages: number
  /** Absent for a sheet. */
  readonly pdf?: Uint8Array
  /** What a sheet says. */
  readonly says?: string
}

/** What a sheet says in place of a PDF that no program of ours can read. */
const UNREADABLE = 'This paper cannot be bound into the pack. It is in a file of its own.'

/**
 * Papers as one PDF, in their order, with the pages numbered as the pack has them. One that cannot be read has a sheet in its
 * place that says so; the numbers of the others are the same all the same.
 */
export async function boundPdf(
  { title, author }: { readonly title: string; readonly author: string },
  parts: readonly Bound[],
): Promise<Uint8Array> {
  const whole = await typeset(title, author, parts)
  if (whole) return whole
  const readable = await Promise.all(parts.map(async part => (await typeset(title, author, [part])) !== undefined))
  const others = parts.map((part, i) => (readable[i] ? part : sheetFor(part)))
  const bound = await typeset(title, author, others)
  if (!bound) throw new Error('Papers that can each be bound cannot be bound together. Mend bound.typ.')
  return bound
}

const sheetFor = ({ pdf: _, ...part }: Bound): Bound => ({ ...part, says: UNREADABLE })

const typst = startTypst()

async function typeset(title: string, author: string, parts: readonly Bound[]): Promise<Uint8Array | undefined> {
  const files = parts.flatMap(({ pdf }) => pdf ?? [])
  let file = 0
  const document = JSON.stringify({
    title,
    author,
    parts: parts.map(({ title, firstPage, pages, pdf, says }) => ({
      title,
      firstPage: firstPage ?? null,
      pages,
      file: pdf ? fileName(file++) : null,
      says: says ?? '',
    })),
  })
  const made = await typst.typeset({ document, files })
  return 'pdf' in made ? made.pdf : undefined
}

/** Under what name the template finds a file: see typst-process.js. */
const fileName = (place: number): string => `/bound-${place}.pdf`
