import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import { Conflict } from '#store/conflict.ts'
import type { Ledger, NewEntry, RecordedEntry } from '#store/store.ts'
import { instantInWords } from '#web/dates-in-words.ts'
import type { Outcome } from '#web/page.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { merge, withBoth, withTheirs } from '#web/pages/records/merge.ts'
import { statement } from '#web/pages/records/save.ts'
import { controlOf, typedOf, type Words } from '#web/pages/records/typed.ts'
import type { Visitor } from '#web/services.ts'

/** A record as it is corrected: what it says, and the entry that a new version builds on. */
export interface Corrected {
  readonly type: AnyRecordType
  readonly record: number
  readonly child: string
  /** What stands or, of a record that was withdrawn, stood last. */
  readonly says: RecordedEntry
  /** The newest entry, whatever it says. */
  readonly newest: RecordedEntry
}

export const correctedIn = (child: string, { id, type, stands, versions }: ChildRecord): Corrected => ({
  type,
  record: id,
  child,
  says: stands ?? versions.find(({ kind }) => kind === 'statement') ?? versions[0]!,
  newest: versions[0]!,
})

/** The words to type for a correction: those of the record, and the entry that they are of. */
export const typedFrom = ({ type, says, newest }: Corrected): Words => ({
  ...typedOf(type, says.body),
  'based-on': newest.id.toString(),
})

/** Records a new version of a record; undefined where somebody else recorded one meanwhile. */
export async function saveVersion(
  ledger: Ledger,
  who: Visitor,
  { type, record, child, says }: Corrected,
  { body, typed }: { readonly body: Body; readonly typed: Words },
): Promise<Conflict | undefined> {
  const entry: NewEntry = {
    ...statement(type, child, body),
    record,
    basedOn: Number(typed['based-on']) || 0,
    standing: says.standing,
  }
  return unlessConflict(() =>
    ledger.write(writing =>
      writing.append({
        title: `${type.title}, corrected`,
        recordedBy: who.username,
        files: [],
        children: [],
        entries: [entry],
      }),
    ),
  )
}

/** Does what may find that somebody else was faster, and gives what they recorded. */
export async function unlessConflict(work: () => Promise<unknown>): Promise<Conflict | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof Conflict) return error
    throw error
  }
}

/** The form again after somebody else was faster: both changes put together, and what must be chosen between. */
export function conflicting(type: AnyRecordType, { basedOn, newest }: Conflict, typed: Words): Outcome {
  const bodyOf = (entry: RecordedEntry | undefined): Words => typedOf(type, entry?.body ?? {})
  const who = `${newest.recordedBy}, on ${instantInWords(newest.recordedOn)}`
  const later = { 'based-on': newest.id.toString() }
  if (newest.kind !== 'statement')
    return {
      problems: [{ text: `This record was withdrawn by ${who}: ${newest.reason}. Save again to record it once more` }],
      typed: { ...typed, ...later },
    }
  const merged = merge(type, { base: bodyOf(basedOn), theirs: bodyOf(newest), mine: typed })
  return {
    problems: [
      {
        text: `This record was changed by ${who}, after you opened it. Nothing was saved and nothing of yours is lost`,
        field: 'conflict',
      },
      ...fieldsNamed(type, merged.clashes.join(',')).map(field => ({
        text: `${field.meta.title}: choose between your answer and theirs`,
        field: controlOf(field, field.name),
      })),
    ],
    typed: { ...merged.typed, ...later, clashes: merged.clashes.join(','), taken: merged.taken.join(',') },
  }
}

/** The fields named in a list that the form carries, such as those that two people changed. */
export const fieldsNamed = (type: AnyRecordType, list: string | undefined) => {
  const names = list?.split(',') ?? []
  return askedFields(type).filter(({ name }) => names.includes(name))
}

/** What was typed once it is decided whose words a field is to have, as the button says; undefined if none was pressed. */
export function decided({ type, newest }: Corrected, typed: Words): Words | undefined {
  const [, verb, name] = /^(theirs|both|mine) (\w+)$/.exec(typed._do ?? '') ?? []
  const field = askedFields(type).find(field => field.name === name)
  if (!field || verb === undefined) return undefined
  const theirs = typedOf(type, newest.body)
  const clashes = (typed.clashes ?? '').split(',').filter(clash => clash !== name)
  const chosen =
    verb === 'theirs' ? withTheirs(field, typed, theirs) : verb === 'both' ? withBoth(field, typed, theirs) : typed
  return { ...chosen, clashes: clashes.join(',') }
}
