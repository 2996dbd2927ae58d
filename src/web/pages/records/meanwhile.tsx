import { type Body, standing } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import type { Ledger, ReturnEntry } from '#store/store.ts'
import type { Outcome } from '#web/page.ts'
import { type ChildRecord, fieldsInWords, type Wording } from '#web/pages/child/records.ts'
import { inWhoseName } from '#web/pages/records/correction.ts'
import type { Words } from '#web/pages/records/typed.ts'

/** The hidden control that holds the newest entry that whoever fills in a form could know of. */
const SEEN = 'seen-entry'

/** Remembers in a form for a new record what was recorded when it was opened. */
export const SeenSoFar = ({ records, typed }: { readonly records: readonly ChildRecord[]; readonly typed: Words }) => (
  <input type="hidden" name={SEEN} value={typed[SEEN] ?? newestOf(records).toString()} />
)

const newestOf = (records: readonly ChildRecord[]): number =>
  records.reduce((newest, { versions }) => Math.max(newest, versions[0]?.id ?? 0), 0)

/** What is done about somebody else who was faster. */
interface Meanwhile {
  /** Whether there is such a record, of what is recorded of the type about the same subject. */
  readonly isIn: (recorded: readonly ReturnEntry[]) => boolean
  /** The form again, which says what they recorded; undefined where nobody did. */
  readonly outcome: (ledger: Pick<Ledger, 'history'>, wording: Wording) => Promise<Outcome | undefined>
}

/**
 * Looks for a record of the same type that somebody made of the same after a form was opened: which follows up on the same
 * record and is of the same day, such as the end of one action. What has a reference of its own is another thing each time.
 */
export function recordedMeanwhile(type: AnyRecordType, body: Body, typed: Words): Meanwhile {
  const same = sameOf(type)
  const seen = Number.parseInt(typed[SEEN] ?? '', 10)
  let found: ReturnEntry | undefined
  return {
    isIn: recorded => {
      if (same.length === 0 || Number.isNaN(seen)) return false
      found = standing(recorded).find(its => its.id > seen && same.every(name => its.body[name] === body[name]))
      return found !== undefined
    },
    async outcome(ledger, wording) {
      if (!found) return undefined
      const { id, subject } = found
      const entry = (await ledger.history(subject)).find(entry => entry.id === id)
      const said = fieldsInWords(type, found, wording).filter(({ name }) => !same.includes(name))
      return {
        problems: [
          {
            text: 'Somebody else recorded one of the same after you opened this form. Nothing of yours is lost: save again to record yours as well',
          },
          {
            text: `${entry ? inWhoseName(entry) : 'Theirs'}: ${said.map(({ title, value }) => `${title}: ${value}`).join('; ')}`,
          },
        ],
        typed: { ...typed, [SEEN]: id.toString() },
      }
    },
  }
}

/** The fields in which two records of a type are of the same: what they follow up on, and the day. None for what has a reference of its own. */
function sameOf(type: AnyRecordType): readonly string[] {
  const fields = recordFields(type)
  const parents = fields.filter(({ kind, meta }) => kind === 'refers' && meta.required).map(({ name }) => name)
  if (parents.length === 0 || fields.some(({ kind }) => kind === 'reference')) return []
  return type.datedBy === undefined ? [] : [...parents, type.datedBy]
}
