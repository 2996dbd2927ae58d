import type { Body } from '#core/entry.ts'
import { faultsOf } from '#core/records/checks.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { faultsOfReferences, othersFor, referredIn, typesReferredTo } from '#core/records/references.ts'
import type { Problem } from '#web/page.ts'
import { noChild } from '#web/pages/council-records/known.ts'
import type { KnownChallenge } from '#web/pages/peer-challenges/known.ts'
import type { Services } from '#web/services.ts'

/** What is wrong with what was typed about a challenge, as the form that is drawn from its record type would say it: one a field. */
export function problemsWith(
  type: AnyRecordType,
  body: Body,
  { history, today }: KnownChallenge,
  { records }: Services['catalogues'],
): readonly Problem[] {
  const { needsOneOf } = type.form!
  const isFromNowhere = needsOneOf?.fields.every(field => body[field] === undefined)
  const found = [
    ...faultsOf(type, body, noChild, today),
    ...faultsOfReferences(type, body, referredIn(typesReferredTo([type], records), history)),
    ...(type.among?.faultsOf(body, othersFor(type, history)) ?? []),
  ].map(({ path: [field], says }): Problem => ({ field, text: says }))
  return [
    ...found.filter(({ field }, i) => found.findIndex(other => other.field === field) === i),
    ...(needsOneOf && isFromNowhere ? [{ field: needsOneOf.fields[0]!, text: needsOneOf.says }] : []),
  ]
}
