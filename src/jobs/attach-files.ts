import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { attachmentName } from '#core/attachment.ts'
import { mostBytesOn } from '#core/attachment-limit.ts'
import type { Day } from '#core/dates.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import type { Finding } from '#core/returns/import-report.ts'
import { findings } from '#core/returns/records/findings.ts'
import { areAboutChildren, headingsByField, type Places } from '#core/returns/records/places.ts'
import type { Row } from '#core/returns/records/row.ts'
import { checkAttachment } from '#files/attachment-check.ts'
import { chunksOf, sourceOnDisk } from '#files/byte-source.ts'
import type { Ledger } from '#store/store.ts'

interface Attaching {
  readonly ledger: Pick<Ledger, 'attach' | 'child' | 'history'>
  readonly type: AnyRecordType
  readonly places: Places
  /** The folder in which, or below which, the files lie; absent where there is none. */
  readonly filesIn?: string
  readonly name: string
  readonly recordedBy: string
  readonly today: Day
}

/**
 * The rows of a file with the files that they name attached, which must lie in the folder given or below. One that cannot
 * be is left out of its record: the name stays beside it, and a finding says why.
 */
export async function withAttachedFiles(
  rows: readonly Row[],
  attaching: Attaching,
): Promise<{ readonly rows: readonly Row[]; readonly findings: readonly Finding[] }> {
  const { type, places, name } = attaching
  const fields = recordFields(type).filter(({ kind }) => kind === 'attached')
  if (fields.every(field => rows.every(({ body }) => body[field.name] === undefined))) return { rows, findings: [] }
  const most = mostBytesOn(await attaching.ledger.history('authority'), attaching.today)
  const headings = headingsByField(places)
  const found: Finding[] = []
  const all: Row[] = []
  for (const row of rows) {
    let { body } = row
    for (const field of fields) {
      const said = body[field.name]
      if (typeof said !== 'string') continue
      const kept = await attachedFile(said, row.childId, attaching, most)
      if ('id' in kept) body = { ...body, [field.name]: kept.id }
      else {
        const { [field.name]: _, ...rest } = body
        const heading = headings[field.name] ?? field.meta.title
        body = { ...rest, asWritten: { ...(rest.asWritten as object | undefined), [heading]: said } }
        found.push(findings.notAttached(name, type, row.line, heading, kept.refused))
      }
    }
    all.push({ ...row, body })
  }
  return { rows: all, findings: found }
}

const NOT_THERE = 'No such file lies beside this one'

async function attachedFile(
  said: string,
  childId: string,
  { ledger, type, places, filesIn, recordedBy }: Attaching,
  most: number,
): Promise<{ readonly id: string } | { readonly refused: string }> {
  const isOfCouncil = !areAboutChildren(type, places) || (type.about === 'either' && childId === '')
  const subject = isOfCouncil ? 'authority' : (await ledger.child({ childId }))?.ref
  if (subject === undefined) return { refused: 'Nothing else is held about this child yet' }
  const path = filesIn === undefined ? undefined : await pathIn(filesIn, said)
  if (path === undefined) return { refused: NOT_THERE }
  const source = await sourceOnDisk(path)
  try {
    const name = attachmentName(basename(path))
    const checked = await checkAttachment(name, source, most)
    if ('refused' in checked) return checked
    const hash = createHash('sha256')
    for await (const chunk of chunksOf(source)) hash.update(chunk)
    const { contentType } = checked
    const sha256 = hash.digest('hex')
    const file = { subject, type: type.id, name, contentType, bytes: source.length, sha256, attachedBy: recordedBy }
    return await ledger.attach(file, createReadStream(path))
  } finally {
    await source.close()
  }
}

/** Where a file lies by what it is called in a folder; undefined where there is none, or it lies outside. */
async function pathIn(place: string, said: string): Promise<string | undefined> {
  try {
    const folder = await realpath(place)
    const path = await realpath(join(folder, ...said.split(/[/\\]/)))
    return path.startsWith(folder + sep) && (await stat(path)).isFile() ? path : undefined
  } catch {
    return undefined
  }
}
