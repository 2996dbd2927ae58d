import { isDeepStrictEqual } from 'node:util'
import type { Body } from '#core/entry.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import { isTaken, withoutReference, withReference } from '#core/records/references.ts'
import { withoutRowReferences, withRowReferences } from '#core/records/row-references.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Ledger, NewEntry, ReturnEntry, Writing } from '#store/store.ts'
import type { Visitor } from '#web/services.ts'

/** What is to be recorded about a child, or about the council itself. */
export interface Said {
  /** Their reference; `authority` for the council itself. */
  readonly child: string
  readonly body: Body
}

/** The same words said again of the same child within this long are the same form sent twice. */
const SENT_TWICE_MS = 10 * 60_000

/**
 * Records what was said of one child, or of several at once, in one batch, and gives the record of the first. A form that is
 * sent twice, by a double click or by going back, makes one record. Undefined, and nothing is recorded, where another record
 * has its reference, or somebody else was faster.
 */
export const saveNew = async (
  ledger: Ledger,
  who: Visitor,
  type: AnyRecordType,
  said: readonly Said[],
  now: Date,
  isLate: (recorded: readonly ReturnEntry[]) => boolean = () => false,
): Promise<number | undefined> => {
  const isReferenceTaken = (recorded: readonly ReturnEntry[]) => said.some(({ body }) => isTaken(type, body, recorded))
  const isEither = (recorded: readonly ReturnEntry[]) => isLate(recorded) || isReferenceTaken(recorded)
  return saveNewUnless(isEither, ledger, who, type, said, now)
}

/** The same, unless what is recorded of the type already says that somebody else was faster: then undefined, and nothing is recorded. */
export async function saveNewUnless(
  isLate: (recorded: readonly ReturnEntry[]) => boolean,
  ledger: Ledger,
  who: Visitor,
  type: AnyRecordType,
  said: readonly Said[],
  now: Date,
): Promise<number | undefined> {
  const all = said.map(({ child, body }) => ({ child, body: { ...body, ...recordersAccount(type, who) } }))
  return ledger.write(async writing => {
    const before = await recordedBefore(
      type,
      all.map(({ child }) => child),
      writing,
    )
    const since = new Date(now.getTime() - SENT_TWICE_MS).toISOString()
    const same = all.map(said => recordedSince(type, before, since, said))
    if (same.every(entry => entry !== undefined)) return same[0]!.record
    if (isLate(before)) return undefined
    const { firstEntry } = await writing.append({
      title: type.form?.action ?? type.title,
      recordedBy: who.username,
      files: [],
      children: [],
      entries: all.map(({ child, body }) => {
        const everSaid = before.filter(({ subject }) => subject === child)
        const its = withRowReferences(type, body, { everSaid, isFromFile: false })
        return statement(type, child, withReference(type, its, before))
      }),
    })
    return firstEntry
  })
}

/**
 * A correction as it is recorded, with the references of its rows; undefined where it takes a reference that another record
 * has, whomever that is about.
 */
export async function corrected(
  type: AnyRecordType,
  subject: string,
  body: Body,
  before: Pick<ReturnEntry, 'record' | 'body'>,
  writing: Writing,
): Promise<Body | undefined> {
  const isReferredTo = type.rowsReferredTo !== undefined || recordFields(type).some(({ kind }) => kind === 'reference')
  if (!isReferredTo) return body
  const recorded = await recordedBefore(type, [subject], writing)
  if (isTaken(type, body, recorded, before)) return undefined
  const everSaid = recorded.filter(entry => entry.subject === subject)
  return withRowReferences(type, body, { before: before.body, everSaid, isFromFile: false })
}

/**
 * What is recorded of a type already, of those whom something is to be recorded about; of everyone, where a reference must be
 * the only one of its kind in the authority.
 */
async function recordedBefore(
  type: AnyRecordType,
  subjects: readonly string[],
  writing: Writing,
): Promise<readonly ReturnEntry[]> {
  const children = subjects.filter(subject => subject !== AUTHORITY)
  const isNumbered = recordFields(type).some(({ kind }) => kind === 'reference')
  return [
    ...(mayBeAbout(type, AUTHORITY) && (isNumbered || children.length === 0)
      ? await writing.authorityEntries([type.id])
      : []),
    ...(mayBeAbout(type, 'child') && (isNumbered || children.length > 0)
      ? await writing.returnEntries([type.id], isNumbered ? undefined : children)
      : []),
  ]
}

/** The account that records something, where its type keeps it. */
const recordersAccount = (type: AnyRecordType, { username }: Visitor): Body =>
  Object.fromEntries(
    recordFields(type)
      .filter(({ meta }) => meta.isRecordersAccount)
      .map(({ name }) => [name, username]),
  )

export const statement = (type: AnyRecordType, subject: string, body: Body): NewEntry => ({
  type: type.id,
  subject,
  kind: 'statement',
  standing: 0,
  body,
})

/** What was recorded about a child since an instant in the same words, and not changed; undefined if nothing was. */
const recordedSince = (
  type: AnyRecordType,
  entries: readonly ReturnEntry[],
  since: string,
  { child, body }: Said,
): ReturnEntry | undefined =>
  entries.find(
    entry =>
      entry.subject === child &&
      entry.kind === 'statement' &&
      entry.recordedOn >= since &&
      isDeepStrictEqual(withoutReference(type, withoutRowReferences(type, entry.body), body), body) &&
      !entries.some(other => other.record === entry.record && other.id > entry.id),
  )
