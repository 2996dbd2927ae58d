import { isDeepStrictEqual } from 'node:util'
import { day } from '#core/dates.ts'
import type { Entry } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { faultsOfReferences, isTaken } from '#core/records/references.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import { type Answered, answered, problemAt, referenceTaken, withGivenReference } from '#web/pages/records/answered.ts'
import type { Words } from '#web/pages/records/typed.ts'
import type { Services } from '#web/services.ts'
import { type KnownRecords, noChild } from './known.ts'

/** Reads and checks what was typed about the council itself, also beside the indicators and the records that it refers to. */
export function answeredOwn(
  {
    type,
    records,
    others,
    wording: { referred = new Map() },
  }: Pick<KnownRecords, 'type' | 'records' | 'others' | 'wording'>,
  typed: Words,
  { now, catalogues }: Pick<Services, 'now' | 'catalogues'>,
  before?: Pick<Entry, 'record' | 'body'>,
): Answered {
  const was = before?.body ?? {}
  const read = answered(type, typed, { child: noChild, today: day(dayInEngland(now())), before: was })
  const body = withGivenReference(type, read.body, was)
  const beside = [
    ...(type.faultsBeside?.(body, everyIndicator(catalogues), catalogues.frameworks, catalogues.standards) ?? []),
    ...faultsOfReferences(type, body, referred, was),
    ...(type.among?.faultsOf(body, others) ?? []).filter(
      ({ path: [field] }) => !isDeepStrictEqual(body[field], was[field]),
    ),
  ]
  const { problems } = read
  const isNew = (field: string) => !problems.some(problem => problem.field === field)
  const { needsOneOf } = type.form ?? {}
  const isEmpty = needsOneOf?.fields.every(field => body[field] === undefined)
  const everSaid = records.flatMap(({ versions }) => versions)
  return {
    body,
    problems: [
      ...problems,
      ...(needsOneOf && isEmpty ? [{ field: needsOneOf.fields[0]!, text: needsOneOf.says }] : []),
      ...(isTaken(type, body, everSaid, before) ? [referenceTaken(type)] : []),
      ...beside.filter(({ path }) => isNew(path[0])).map(problemAt),
    ],
  }
}
