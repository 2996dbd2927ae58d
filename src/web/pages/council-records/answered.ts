import { isDeepStrictEqual } from 'node:util'
import { day } from '#core/dates.ts'
import type { Entry } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import { faultsOfReferences, isTaken } from '#core/records/references.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import type { Problem } from '#web/page.ts'
import { type Answered, answered } from '#web/pages/records/answered.ts'
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
  const body = withGiven(type, read.body, was)
  const beside = [
    ...(type.faultsBeside?.(body, everyIndicator(catalogues)) ?? []),
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
      ...(isTaken(type, body, everSaid, before?.record) ? [referenceTaken(type)] : []),
      ...beside.filter(({ path }) => isNew(path[0])).map(({ path, says }) => ({ field: controlAt(path), text: says })),
    ],
  }
}

/** A correction that leaves the reference empty leaves it as it was. */
const withGiven = (type: AnyRecordType, body: Answered['body'], was: Answered['body']): Answered['body'] => {
  const name = recordFields(type).find(({ kind }) => kind === 'reference')?.name
  return name === undefined || body[name] !== undefined || was[name] === undefined
    ? body
    : { ...body, [name]: was[name] }
}

const controlAt = ([name, row, within]: readonly [string, number?, string?]): string =>
  row === undefined || within === undefined ? name : `${name}-${row}-${within}`

/** What is wrong where another record has the reference that was typed. */
export const referenceTaken = (type: AnyRecordType): Problem => ({
  field: recordFields(type).find(({ kind }) => kind === 'reference')?.name ?? '',
  text: 'Another has this reference, or had it once: give another, or leave it empty for the next',
})
