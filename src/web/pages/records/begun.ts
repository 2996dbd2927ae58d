import { isIsoDate } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type FieldKind } from '#core/records/record-fields.ts'
import type { ChildRecord } from '#web/pages/child/records.ts'
import { typedOf, type Words } from '#web/pages/records/typed.ts'

/** The kinds of answers that an address may give: none in which anyone could write about a person. */
const IN_ADDRESS: readonly FieldKind[] = [
  'date',
  'choice',
  'code',
  'standard',
  'indicator',
  'refers',
  'worker',
  'yes or no',
]

interface Beginning {
  /** The worker who fills it in; absent where their user name is no worker's. */
  readonly me: string | undefined
  /** What the address says: answers that a list knows already, such as which standard was missed. */
  readonly asked: Words
  /** The record that the new one starts from. */
  readonly from: ChildRecord | undefined
}

/** What stands in a form that nobody has typed into. */
export const begun = (type: AnyRecordType, { me, asked, from }: Beginning): Words => ({
  ...typedOf(type, { ...mostlyMe(type, me), ...(from && carriedOver(type, from)), ...answeredIn(type, asked) }),
})

const mostlyMe = (type: AnyRecordType, me: string | undefined): Body =>
  me === undefined
    ? {}
    : Object.fromEntries(
        askedFields(type)
          .filter(({ meta }) => meta.isMostlySelf)
          .map(({ name }) => [name, me]),
      )

function answeredIn(type: AnyRecordType, asked: Words): Body {
  const known = askedFields(type).filter(
    ({ kind, name, meta }) => (IN_ADDRESS.includes(kind) || meta.mayBeInAddress) && asked[name],
  )
  return Object.fromEntries(
    known.flatMap(({ name, kind }) => {
      const text = asked[name]!
      if (kind === 'date' && !isIsoDate(text)) return []
      return [[name, kind === 'yes or no' ? text === 'yes' : text]]
    }),
  )
}

/** What is true until someone says otherwise. Days are new, and words are said anew: neither is carried over. */
function carriedOver(type: AnyRecordType, { stands }: ChildRecord): Body {
  const fields = askedFields(type).filter(({ kind, meta }) => kind !== 'date' && !meta.isOwnWords)
  return Object.fromEntries(
    fields.flatMap(({ name }) => (stands?.body[name] === undefined ? [] : [[name, stands.body[name]]])),
  )
}

/** The newest record that the next may start from; undefined where there is none, or its type does not start so. */
export const lastOf = (type: AnyRecordType, records: readonly ChildRecord[]): ChildRecord | undefined =>
  type.form?.startsFromLast
    ? records
        .filter(record => record.type.id === type.id && record.stands)
        .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.id - b.id)
        .at(-1)
    : undefined
