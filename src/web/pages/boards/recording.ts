import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { withReference } from '#core/records/references.ts'
import { AUTHORITY } from '#store/body.ts'
import type { NewEntry, ReturnEntry } from '#store/store.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

interface Recording {
  readonly services: Pick<SeenServices, 'ledger' | 'catalogues'>
  readonly who: Visitor
  readonly title: string
}

/** What is to be recorded together, told what is recorded of the types so far and how the next reference is given. */
type Told = (
  recorded: readonly ReturnEntry[],
  referenced: (type: string, body: Body) => Body,
) => readonly NewEntry[] | undefined

/**
 * Records several things about boards in one batch, with references that nobody else is given meanwhile. False, and nothing
 * is recorded, where what was told says so.
 */
export const recordTogether = (
  { services: { ledger, catalogues }, who, title }: Recording,
  types: readonly string[],
  tells: Told,
): Promise<boolean> =>
  ledger.write(async writing => {
    const recorded = await writing.authorityEntries(types)
    const given: Pick<ReturnEntry, 'record' | 'kind' | 'standing' | 'type' | 'body'>[] = [...recorded]
    const entries = tells(recorded, (id, body) => {
      const type = catalogues.records.find((type: AnyRecordType) => type.id === id)!
      const referenced = withReference(type, body, given)
      given.push({ record: -1, kind: 'statement', standing: 0, type: id, body: referenced })
      return referenced
    })
    if (entries === undefined) return false
    if (entries.length > 0) await writing.append({ title, recordedBy: who.username, files: [], children: [], entries })
    return true
  })

/** Something new about a board. */
export const newEntry = (type: string, body: Body): NewEntry => ({
  type,
  subject: AUTHORITY,
  kind: 'statement',
  standing: 0,
  body,
})
