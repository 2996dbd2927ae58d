import { attachedIn, namesFiles } from '#core/attached-files.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import type { RecordedEntry } from '#store/store.ts'
import type { Answered } from '#web/pages/records/answered.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

interface Naming {
  readonly who: Visitor
  readonly services: Pick<SeenServices, 'ledger'>
  /** What the record said before; none for a new one. */
  readonly versions?: readonly RecordedEntry[]
}

/**
 * The same answers, with what is wrong with the files that they name: each must have been attached for such a record by
 * whoever names it now, or be named by the record already. Else nobody could tell whom a file may be shown.
 */
export async function withFilesOf(
  subject: string,
  type: AnyRecordType,
  answers: Answered,
  { who, services, versions = [] }: Naming,
): Promise<Answered> {
  const before = new Set(versions.flatMap(({ body }) => attachedIn(type, body)))
  const named = attachedIn(type, answers.body).filter(id => !before.has(id))
  if (named.length === 0) return answers
  const files = await services.ledger.attachments(named)
  const isTheirs = (id: string): boolean => {
    const file = files.get(id)
    return file?.attachedBy === who.username && file.subject === subject && file.type === type.id
  }
  if (named.every(isTheirs)) return answers
  const field = recordFields(type).find(namesFiles)!
  return {
    ...answers,
    problems: [...answers.problems, { field: field.name, text: `${field.meta.title}: choose the file again` }],
  }
}
